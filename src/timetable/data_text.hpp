// SPDX-License-Identifier: MIT
// In which language of data a timetable is written, if in any.
#pragma once

#include <string_view>

#include "notes/data_tree.hpp"
#include "notes/source.hpp"

namespace notes {

/// What `schema` is in timetables of our own form.
inline constexpr std::string_view timetable_schema = "notes/timetable/1";

enum class DataLanguage { none, json, yaml, toml };

struct DataText {
  DataLanguage language = DataLanguage::none;
  bool is_sure = false;  ///< told by the format, the name of the file or the first characters
  DataValue value;
};

/// The text in the language that a format, the ending of its name, its first characters or its first line
/// tell. Throws Error where it is plainly meant to be of a language and is not.
DataText read_data_text(const Source& source, std::string_view format);

}  // namespace notes
