// SPDX-License-Identifier: MIT
// HTML as tables and lines of text, in their order.
#pragma once

#include <variant>
#include <vector>

#include "drawn_table.hpp"
#include "notes/source.hpp"
#include "text_line.hpp"

namespace notes {

using HtmlPiece = std::variant<DrawnTable, TextLine>;

/// The tables of `region`, a `<dl>` being one of two columns, and the lines between them, their links in
/// Markdown.
std::vector<HtmlPiece> html_pieces(const Source& source, Span region);

}  // namespace notes
