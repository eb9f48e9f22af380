// SPDX-License-Identifier: MIT
// Where one table ends and the next begins, the tags between their rows tell.
#include "html_pieces.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "bounds.hpp"
#include "notes/blanks.hpp"
#include "notes/html.hpp"
#include "notes/links.hpp"
#include "one_line.hpp"

namespace notes {
namespace {

/// A text as it is shown, its links as Markdown has them.
std::string with_links(std::string_view html) {
  std::string text;
  std::size_t at = 0;
  for (const Link& link : read_links(html)) {
    if (link.image || link.text.empty() || link.span.begin < at) continue;
    text += plain_text(html.substr(at, link.span.begin - at)) + " ";
    text += fmt::format("[{}]({}) ", link.text, link.url);
    at = link.span.end;
  }
  return one_line(text + plain_text(html.substr(at)));
}

class Pieces {
 public:
  Pieces(const Source& source, Span region) : source_(source), region_(region), rows_(source) {}

  std::vector<HtmlPiece> read() {
    for (const HtmlElement& element : read_html(source_.text(), region_)) {
      if (element.kind == HtmlKind::row)
        add_row(element);
      else if (element.kind == HtmlKind::term)
        term_ = element;
      else if (element.kind == HtmlKind::definition && term_)
        add_definition(element);
      else
        add_lines(element);
    }
    end_table();
    return std::move(pieces_);
  }

 private:
  void add_row(const HtmlElement& row) {
    const std::string_view between = source_.text({end_, std::max(end_, row.span.begin)});
    if (between.find("<table") != std::string_view::npos || between.find("<TABLE") != std::string_view::npos)
      end_table();
    rows_.add(row.span, row.cells, row.header);
    end_ = row.span.end;
  }

  /// A term, and the first text of its definition: a row of two cells.
  void add_definition(const HtmlElement& definition) {
    rows_.add({term_->span.begin, definition.span.end}, {term_->content, definition.content}, false);
    end_ = definition.span.end;
    term_.reset();
  }

  void end_table() {
    if (!rows_.empty()) pieces_.emplace_back(rows_.take());
  }

  void add_lines(const HtmlElement& element) {
    end_table();
    refuse_long_stretch(source_, element.content);
    std::string_view rest = source_.text(element.content);
    while (!rest.empty()) {
      const std::size_t tag = std::min(rest.find("<br"), rest.size());
      add_line(element, rest.substr(0, tag));
      const std::size_t behind = rest.find('>', tag);
      rest = behind == std::string_view::npos ? std::string_view() : rest.substr(behind + 1);
    }
  }

  void add_line(const HtmlElement& element, std::string_view html) {
    const std::size_t place = span_in(source_.text(), html).begin;
    TextLine line = read_text_line(source_.line_at(place), trim(html));
    line.text = read_text_line(0, with_links(html)).text;
    if (line.text.empty()) return;
    line.level = element.kind == HtmlKind::heading ? element.level : 0;
    line.listed = element.kind == HtmlKind::item;
    line.indent = line.listed ? static_cast<std::size_t>(element.level) : 0;
    pieces_.emplace_back(std::move(line));
  }

  const Source& source_;
  Span region_;
  HtmlRows rows_;
  std::size_t end_ = 0;  // of the last row
  std::optional<HtmlElement> term_;
  std::vector<HtmlPiece> pieces_;
};

}  // namespace

std::vector<HtmlPiece> html_pieces(const Source& source, Span region) {
  refuse_many_tags(source, region);
  return Pieces(source, region).read();
}

}  // namespace notes
