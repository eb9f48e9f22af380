// SPDX-License-Identifier: MIT
// The web addresses in a piece of Markdown.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

struct Link {
  /// What is shown: link text or alternative text; the title of a template tag; empty for a bare
  /// address and what is embedded.
  std::string text;
  std::string url;     ///< entities of HTML undone
  bool image = false;  ///< `![…](…)` or `<img>`
  Span span;           ///< the whole link; a template tag may hold several
  Span url_span;       ///< the address as it is written
};

/// The parts of `https://host/path`.
struct Address {
  std::string_view host;  ///< without a user and a port; empty if the address has none
  std::string_view path;  ///< and what follows it
};

Address split_address(std::string_view url);

/// Inline links, images, `<https://…>` and bare addresses, in their order; what `<a href>`, `<img src>`,
/// `<iframe src>` and other media lead to; `` `text <target>`_ `` of reStructuredText; addresses in the
/// tags of Liquid and Hugo (`{% … %}`, `{{< … >}}`). Code spans hold none, and neither is `<a href="#…">`.
/// Spans count from the front of `markdown`.
std::vector<Link> read_links(std::string_view markdown);

/// Where a text has what no link is without. Most lines have nothing of it: asking for them in their order
/// takes one pass over the text.
class LinkSigns {
 public:
  explicit LinkSigns(std::string_view text) : text_(text) {}

  /// Whether there may be a link in `place`, which begins behind those that were asked for before.
  bool may_be_in(Span place);

 private:
  std::string_view text_;
  std::array<std::size_t, 4> next_{};  // of each sign: where it stands next, as far as it was sought
  std::size_t nearest_ = 0;            // of these
};

/// The code spans of a piece of Markdown, their backquotes included. Links of reStructuredText are none.
std::vector<Span> read_code_spans(std::string_view markdown);

/// Markdown as it is read: links and pictures by their text, emphasis and code without their marks,
/// backslash escapes and entities undone, without tags of HTML and templates and without the attributes
/// of kramdown. `<br>` and tags of blocks are one blank. `Vec<T>` and `<会場風景>` are text.
std::string plain_text(std::string_view markdown);

/// The same to look at. It asks for memory only where something is hidden, and else lies in the bytes of the
/// Markdown itself: it may not outlive them.
class PlainView {
 public:
  explicit PlainView(std::string_view markdown);
  PlainView(const PlainView&) = delete;
  PlainView& operator=(const PlainView&) = delete;

  std::string_view text() const { return shown_; }

 private:
  std::string_view shown_;
  std::string unhidden_;
};

}  // namespace notes
