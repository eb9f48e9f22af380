// SPDX-License-Identifier: MIT
// reStructuredText as blocks with exact byte spans, in the words of the Markdown outline.
#pragma once

#include <string_view>

#include "notes/outline.hpp"

namespace notes {

/// reStructuredText as the same blocks as Markdown's, so that whoever reads an outline reads both. It
/// sees what the blocks of a note are, as docutils sees them, and forgives what docutils complains of: a
/// short underline, a nested list without a blank line, a table without its last border. Reads any
/// bytes in linear time; nothing is an error.
///
/// What the fields of Block mean here:
/// - heading: `mark` is the character of its underline, `level` counts the styles (a character, with or
///   without a line above) in the order in which they appear, at most 6; its lines are all its own
/// - list and item: `mark` is `*` for `•` too, `)` for `(1)`; `level` of `#.` is 0
/// - fenced_code: a literal block or the directives code, code-block, sourcecode and highlight. `mark`
///   is '`', `content` the language, `closed` always true, `indent` what all its code is indented by. It
///   begins with the line of the directive and its options, or with a lone `::`; below a paragraph that
///   ends with `::`, with code. No line closes it.
/// - html: of level 2 a comment; of level 7 the directive raw with what it holds, and the line and the
///   options of any other directive. What stands indented below those are blocks beside it. A text
///   behind `.. note::` and its like, or behind a footnote's mark, is a paragraph, as if the mark were
///   a container's; so are line blocks, whose `|` are passed, and field lists.
/// - table: see Block
/// - block_quote: indented text. `indented_code` there is none.
///
/// Front matter between fences is recognised as read_outline does; a field list at the very top is a
/// paragraph, as it is there.
Outline read_restructured_text(std::string_view text);

}  // namespace notes
