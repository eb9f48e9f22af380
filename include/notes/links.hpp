// SPDX-License-Identifier: MIT
// The web addresses in a piece of Markdown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

struct Link {
  std::string text;  ///< what is shown: link text or alternative text; empty for a bare address
  std::string url;
  bool image = false;  ///< `![…](…)`
  Span span;           ///< the whole link
  Span url_span;
};

/// Inline links, images, `<https://…>` and bare addresses, in their order. Code spans hold none.
/// Spans count from the front of `markdown`.
std::vector<Link> read_links(std::string_view markdown);

/// The code spans of a piece of Markdown, their backquotes included.
std::vector<Span> read_code_spans(std::string_view markdown);

/// Markdown as it is read: links by their text, emphasis and code without their marks, backslash
/// escapes undone.
std::string plain_text(std::string_view markdown);

}  // namespace notes
