// SPDX-License-Identifier: MIT
// section/…: the sections that a series asks for.
#include <fmt/format.h>

#include <algorithm>

#include "families.hpp"
#include "findings.hpp"

namespace notes {
namespace {

/// A section of that title, or of that role: 所感 is a 感想.
const Section* section_for(const Note& note, const Series::Section& asked) {
  const auto found = std::find_if(note.sections.begin(), note.sections.end(), [&](const Section& section) {
    return section.title.value == asked.title ||
           (asked.role != SectionRole::none && section.role == asked.role);
  });
  return found == note.sections.end() ? nullptr : &*found;
}

void missing(const Note& note, const LintOptions& options, Findings& found) {
  if (!is_asked_of(note, options)) return;
  for (const Series::Section& asked : note.series->sections)
    if (asked.required && !section_for(note, asked))
      found.add_unwritten(note.title.span, asked.title, fmt::format("there is no section {}", asked.title),
                          fmt::format("add it at the end: ## {}", asked.title));
}

void empty(const Note& note, const LintOptions&, Findings& found) {
  if (!note.series) return;
  for (const Series::Section& asked : note.series->sections) {
    const Section* section = section_for(note, asked);
    if (!asked.required || !section || note.parts[section->part].written) continue;
    found.add_unwritten(section->title.span, section->title.value,
                        fmt::format("{} is still empty", section->title.value), "write it below the heading");
  }
}

constexpr Rule rules_of_section[] = {
    {"section/missing", Severity::todo, "a section that the series requires", missing},
    {"section/empty", Severity::todo, "a required section without text", empty},
};

}  // namespace

std::span<const Rule> section_rules() { return rules_of_section; }

}  // namespace notes
