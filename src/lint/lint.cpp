// SPDX-License-Identifier: MIT
// The table of rules, and running them.
#include "notes/lint.hpp"

#include <algorithm>
#include <string>
#include <vector>

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

/// Whether one of these names is the rule's, or that of its family.
bool names_rule(const std::vector<std::string>& names, std::string_view rule) {
  const std::string_view family = rule.substr(0, rule.find('/'));
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return name == rule || name == family; });
}

/// What the series of a note says of a rule.
bool is_wanted(const Note& note, const Rule& rule) {
  if (!note.series) return true;
  const Series& series = *note.series;
  const bool is_selected = series.lint_select.empty() || names_rule(series.lint_select, rule.name);
  return is_selected && !names_rule(series.lint_ignore, rule.name);
}

}  // namespace

std::span<const Rule> rules() {
  static const std::vector<Rule> all = all_rules();
  return all;
}

std::vector<Diagnostic> lint(const Note& note, const LintOptions& options) {
  Findings found;
  for (const Rule& rule : rules()) {
    if (!is_wanted(note, rule)) continue;
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
