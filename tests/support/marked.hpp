// SPDX-License-Identifier: MIT
// Notes with the findings drawn below their lines, as an editor would draw them.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "notes/lint.hpp"
#include "notes/outline.hpp"
#include "notes/width.hpp"
#include "support/reading.hpp"

namespace notes::test {

/// `^^^^ slot/overlap` marks the line above it: the carets stand below what is found, as wide as a
/// terminal shows it.
inline bool is_mark_line(std::string_view line) {
  const std::string_view mark = trim(line);
  const std::size_t carets = std::min(mark.find_first_not_of('^'), mark.size());
  return carets > 0 && mark.find('/') != std::string_view::npos;
}

/// The note without its marks.
inline std::string unmarked(std::string_view marked) {
  std::string text;
  for (const Span line : split_lines(marked)) {
    const std::string_view written = marked.substr(line.begin, line.size());
    if (!is_mark_line(written)) text += fmt::format("{}\n", written);
  }
  return text;
}

/// The note with a mark for each finding.
inline std::string with_marks(const Source& source, const std::vector<Diagnostic>& found) {
  const auto width = [&](std::size_t begin, std::size_t end) {
    return display_width(printable(source.text({begin, end})));
  };
  std::string text;
  for (std::size_t i = 0; i < source.line_count(); ++i) {
    const Span line = source.line(i);
    text += fmt::format("{}\n", source.text(line));
    for (const Diagnostic& diagnostic : found) {
      if (source.line_at(diagnostic.span.begin) != i) continue;
      const std::size_t before = width(line.begin, diagnostic.span.begin);
      const std::size_t wide = width(line.begin, std::min(diagnostic.span.end, line.end)) - before;
      text += fmt::format("{}{} {}\n", std::string(before, ' '),
                          std::string(std::max<std::size_t>(wide, 1), '^'), diagnostic.rule);
    }
  }
  return text;
}

/// What lint finds in a marked note, drawn in the same way: equal to `marked` where it finds exactly
/// what is marked. Only the rules of one family count, where one is named ("slot/").
inline std::string linted(std::string_view marked, const LintOptions& options = {},
                          std::string_view family = "", std::string path = "note.md") {
  const Note note = read(unmarked(marked), std::move(path));
  std::vector<Diagnostic> found = lint(note, options);
  std::erase_if(found, [&](const Diagnostic& diagnostic) { return !diagnostic.rule.starts_with(family); });
  return with_marks(note.source, found);
}

}  // namespace notes::test
