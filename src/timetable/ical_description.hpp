// SPDX-License-Identifier: MIT
// What the description of an event in a calendar tells in labelled lines.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notes/words.hpp"

namespace notes {

/// `Speaker: …`, `Track: 4`, `URL: https://…`, `資料: https://…`; the first line of each counts. All texts
/// are as they are written, and empty where there is no such line.
struct IcalDescription {
  std::string speakers;
  std::string track;
  std::string url;
  std::vector<std::string> slides;
  std::vector<std::string> videos;
};

/// Reads a description whose escapes are undone. Long lines are prose, and prose tells nothing.
IcalDescription read_ical_description(std::string_view text, const Words& words);

}  // namespace notes
