// SPDX-License-Identifier: MIT
// Things that are missing several times are counted, with their lines.
#include "unwritten.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "counted.hpp"
#include "notes/width.hpp"

namespace notes {

std::string unwritten_list(const Note& note, std::span<const Diagnostic> diagnostics) {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> things;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity != Severity::todo) continue;
    const std::size_t line = note.source.line_at(diagnostic.span.begin) + 1;
    const auto known = std::find_if(things.begin(), things.end(),
                                    [&](const auto& t) { return t.first == diagnostic.unwritten; });
    if (known == things.end())
      things.push_back({diagnostic.unwritten, {line}});
    else
      known->second.push_back(line);
  }
  std::vector<std::string> texts;
  for (const auto& [thing, lines] : things) {
    const std::string name = printable(thing);
    if (thing == "answer")
      texts.push_back(fmt::format("{} (line{} {})", counted(lines.size(), name), lines.size() == 1 ? "" : "s",
                                  fmt::join(lines, ", ")));
    else
      texts.push_back(lines.size() == 1 ? name : fmt::format("{} ({} times)", name, lines.size()));
  }
  return fmt::format("{}", fmt::join(texts, " · "));
}

}  // namespace notes
