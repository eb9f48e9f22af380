// SPDX-License-Identifier: MIT
// The table of rules, and running them.
#include "notes/lint.hpp"

#include <algorithm>

#include "families.hpp"
#include "findings.hpp"

namespace notes {
namespace {

std::vector<Rule> all_rules() {
  std::vector<Rule> all;
  for (const auto family : {file_rules(), event_rules(), slot_rules(), talk_rules(), qa_rules(),
                            section_rules(), link_rules(), text_rules()})
    all.insert(all.end(), family.begin(), family.end());
  return all;
}

}  // namespace

std::span<const Rule> rules() {
  static const std::vector<Rule> all = all_rules();
  return all;
}

std::vector<Diagnostic> lint(const Note& note, const LintOptions& options) {
  Findings found;
  for (const Rule& rule : rules()) {
    found.begin(rule);
    rule.check(note, options, found);
  }
  std::vector<Diagnostic> diagnostics = std::move(found).take();
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; });
  return diagnostics;
}

bool is_event_note(const Note& note) { return note.series || (note.date && !note.talks.empty()); }

bool is_asked_of(const Note& note, const LintOptions& options) {
  if (!note.series || !options.since || !note.date) return false;
  return std::chrono::sys_days{*note.date} >= std::chrono::sys_days{*options.since};
}

}  // namespace notes
