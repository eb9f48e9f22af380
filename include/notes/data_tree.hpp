// SPDX-License-Identifier: MIT
// A JSON, YAML or TOML text as one tree of values.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

enum class DataKind { null, text, number, flag, list, map };

/// A value as it is written: `15:30`, `2026-08-29` and `yes` without quotes are texts in YAML, dates and
/// times of TOML are texts, and a number keeps its digits.
struct DataValue {
  DataKind kind = DataKind::null;
  std::string text;                ///< of a text without its quotes, a number or a flag
  std::string key;                 ///< of a member of a map
  std::size_t offset = 0;          ///< of the byte where it begins
  std::size_t key_offset = 0;      ///< of the byte where its key begins
  std::vector<DataValue> members;  ///< of a list or a map, in the order of the text

  bool is_list() const { return kind == DataKind::list; }
  bool is_map() const { return kind == DataKind::map; }

  /// The first member of a map that has this key; a null value where there is none.
  const DataValue& operator[](std::string_view key) const;
};

/// What is nested more deeply is refused, and so is a text of more values.
inline constexpr std::size_t most_data_levels = 64;
inline constexpr std::size_t most_data_values = 250'000;

/// The value that a whole text is: RFC 8259, YAML 1.1 without anchors, aliases and tags, TOML 1.0. All of
/// them throw Error "FILE:LINE:COLUMN: …" where the text is none of its language.
DataValue parse_json(const Source& source);
DataValue parse_yaml(const Source& source);
DataValue parse_toml(const Source& source);

/// Throws Error "FILE:LINE:COLUMN: message" for the byte at `offset`; columns are code points.
[[noreturn]] void fail_at(const Source& source, std::size_t offset, std::string_view message);

}  // namespace notes
