// SPDX-License-Identifier: MIT
// The writers of reports: a file each.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "notes/report.hpp"

namespace notes {

/// The last line of a report in Markdown.
inline constexpr std::string_view report_mark = "<!-- notes: report -->";

/// GitHub flavoured Markdown, fit to be published as it is. One report.
std::string write_markdown(std::span<const Report> reports);

/// The JSON of docs/json.md: an array with an object for each report.
std::string write_json(std::span<const Report> reports);

}  // namespace notes
