// SPDX-License-Identifier: MIT
// What `--format` and its like take: the rows of a table, each with a name and a summary.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "command.hpp"
#include "notes/nearest.hpp"

namespace notes {

/// The format that the option asks for; the first one if it is not given.
template <class Format>
const Format& chosen_format(const Arguments& arguments, std::span<const Format> formats,
                            std::string_view option = "format") {
  const auto said = arguments.value(option);
  if (!said) return formats.front();
  std::vector<std::string> names;
  for (const Format& format : formats) {
    if (format.name == *said) return format;
    names.emplace_back(format.name);
  }
  throw UsageError(fmt::format("--{}: '{}' is no format (it is one of {}){}", option, *said,
                               fmt::join(names, ", "), did_you_mean(*said, names)));
}

/// The formats as a help page lists them.
template <class Format>
std::string format_rows(std::span<const Format> formats,
                        std::string_view heading = "Formats, the first of which is the usual one") {
  std::size_t widest = 0;
  for (const Format& format : formats) widest = std::max(widest, format.name.size());
  std::string rows = fmt::format("{}:\n", heading);
  for (const Format& format : formats)
    rows += fmt::format("  {:<{}}  {}\n", format.name, widest, format.summary);
  return rows;
}

}  // namespace notes
