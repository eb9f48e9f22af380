// SPDX-License-Identifier: MIT
// text/…: what a person meant and Markdown does not see.
#include <fmt/format.h>

#include <algorithm>

#include "families.hpp"
#include "findings.hpp"

namespace notes {
namespace {

/// Two marks at least: `#tag` is a hashtag.
void heading_without_space(const Note& note, const LintOptions&, Findings& found) {
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    const Line& line = note.outline.lines[i];
    if (line.blank || note.outline.blocks[line.block].kind != BlockKind::paragraph) continue;
    const std::string_view text = note.source.text({line.text, line.span.end});
    const std::size_t marks = std::min(text.find_first_not_of('#'), text.size());
    if (marks < 2 || marks > 6 || marks == text.size()) continue;
    found.add({line.text, line.text + marks},
              fmt::format("without a blank behind {} this is no heading", text.substr(0, marks)),
              fmt::format("write {} and a blank", text.substr(0, marks)));
  }
}

constexpr Rule rules_of_text[] = {
    {"text/heading-without-space", Severity::warning, "`##name`, which Markdown takes for text",
     heading_without_space},
};

}  // namespace

std::span<const Rule> text_rules() { return rules_of_text; }

}  // namespace notes
