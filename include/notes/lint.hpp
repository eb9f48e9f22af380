// SPDX-License-Identifier: MIT
// Note → what is wrong with it and what is still to be written.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "notes/date.hpp"
#include "notes/diagnostic.hpp"
#include "notes/note.hpp"

namespace notes {

struct LintOptions {
  /// What a series requires is asked of events from this day on; unset: of none.
  std::optional<Date> since;
};

/// Finds one thing. Rules stand in one table; docs/rules has a page for each family.
struct Rule {
  std::string_view name;  ///< "family/what-is-wrong"
  Severity severity;
  std::string_view summary;  ///< what it finds, in a few words
  void (*check)(const Note& note, const LintOptions& options, class Findings& found);
};

/// All rules, in the order in which they run: by family.
std::span<const Rule> rules();

/// The findings of all rules that the series of the note wants, in the order of the text.
std::vector<Diagnostic> lint(const Note& note, const LintOptions& options = {});

}  // namespace notes
