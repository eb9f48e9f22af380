// SPDX-License-Identifier: MIT
// How a line of reStructuredText that begins or ends a block looks. Every text given here is one line
// from its first byte that is not blank to its last one, without its line end.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "block_start.hpp"

namespace notes {

/// One ASCII punctuation character and nothing else.
bool is_rule(std::string_view line);

/// Whether a rule is long enough to stand under a title: three characters are, two if they are as
/// wide as the title. Authors count characters, so it may be shorter than a Japanese title.
bool underlines(std::string_view rule, std::string_view title);

/// Whether a rule is long enough to stand alone: `...` is text.
bool is_transition(std::string_view rule);

/// `*`, `-`, `+`, `•`, `1.`, `1)`, `(1)` or `#.`; the mark of a bullet that is not ASCII is `*`, and
/// `#.` has the number 0.
std::optional<ListMarker> restructured_marker(std::string_view line);

/// `:name: value`, as a field list or the options of a directive have it.
bool is_field(std::string_view line);

/// `| text` or a lone `|`.
bool is_line_of_block(std::string_view line);

/// `==== ====`, above, in and below a simple table.
bool is_simple_border(std::string_view line);

/// `+----+----+` or, below the header, `+====+====+`.
bool is_grid_border(std::string_view line);

/// What two dots and a blank begin, or `__` and a blank.
enum class MarkupKind : std::uint8_t {
  comment,
  target,     ///< `.. _name: address`, `__ address`
  code,       ///< a directive that holds code
  raw,        ///< the directive `raw`: text in another language
  directive,  ///< any other directive, or the definition of a substitution
  text,       ///< a mark with a text: a footnote, an admonition
};

struct Markup {
  MarkupKind kind;
  std::string_view argument;  ///< what stands behind the mark: of code, its language
};
std::optional<Markup> explicit_markup(std::string_view line);

}  // namespace notes
