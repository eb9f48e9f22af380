// SPDX-License-Identifier: MIT
// HTML as far as notes hold it: exports of blogs, tables and lists within Markdown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

enum class HtmlKind : std::uint8_t { heading, item, row, term, definition, paragraph };

/// One piece of an HTML text. What is written behind the first stretch of text of a heading, an item,
/// a term or a definition follows as elements of its own, so that no text is given twice.
struct HtmlElement {
  HtmlKind kind = HtmlKind::paragraph;
  int level = 0;  ///< heading: 1–6 · item: depth of its list, 1 the outermost · else 0
  Span span;      ///< from its opening tag (text without one: from its first byte) to the end of `content`
  /// Its first stretch of text between tags of blocks, inline marks included, outer blanks and `<br>`
  /// excluded · row: from its first cell's tag to its last cell's end
  Span content;
  std::vector<Span> cells;  ///< row: what each cell holds, tables, lists and paragraphs in it included
  bool header = false;      ///< row: all of its cells are `<th>`, or it is in a `<thead>`
};

/// The elements of `region` of `text` in document order; their spans count from the front of `text`.
/// Reads any bytes in linear time, nothing is an error: what is not closed ends where browsers end it.
/// Paragraphs are `<p>` and whatever text stands outside of the other kinds; one without visible text
/// is not given. Comments, `<script>`, `<style>`, `<textarea>`, `<pre>` and quoted tweets are passed.
std::vector<HtmlElement> read_html(std::string_view text, Span region);

/// A tag as it is written: `<a href="…">`, `</td>`, `<br/>`.
struct HtmlTag {
  std::string name;  ///< in lower case
  bool closing = false;
  Span span;
};

/// The tags of a text, told from the `<` that are none. Asking in ascending order for every `<` takes
/// linear time: once a quotation mark has misled, quotation marks count no longer.
class HtmlTags {
 public:
  explicit HtmlTags(std::string_view text) : text_(text), last_end_(text.rfind('>')) {}

  /// The tag that begins at `at`, if there is one. A `>` in quotation marks does not end it, a `<`
  /// outside of them makes it none.
  std::optional<HtmlTag> at(std::size_t at);

 private:
  std::optional<std::size_t> tag_end(std::size_t from);

  std::string_view text_;
  std::size_t last_end_;  // behind it no tag ends
  bool quotes_ = true;
};

/// The value of an attribute of `tag`, which is one tag's text; entities in it stay as they are.
/// `name` is in lower case. Empty, but a view into `tag` nevertheless, if it has no such attribute.
std::string_view html_attribute(std::string_view tag, std::string_view name);

}  // namespace notes
