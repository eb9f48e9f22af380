// SPDX-License-Identifier: MIT
// Walks once over an HTML text, tag by tag; only what is open right now is remembered.
#include "notes/html.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"

namespace notes {
namespace {

using namespace std::string_view_literals;

/// What a tag does to the text around it. A name not listed is an inline mark and ends nothing.
enum class Role : std::uint8_t {
  mark,
  line_break,
  block,
  cell,
  definition,
  heading,
  item,
  list,
  paragraph,
  row,
  row_group,
  script,
  table,
  term,
  terms,
  verbatim,
};

struct Element {
  std::string_view name;
  Role role;
};

// Sorted by name.
constexpr std::array elements = {
    Element{"address", Role::block},     Element{"article", Role::block},   Element{"aside", Role::block},
    Element{"blockquote", Role::block},  Element{"body", Role::block},      Element{"br", Role::line_break},
    Element{"caption", Role::block},     Element{"center", Role::block},    Element{"dd", Role::definition},
    Element{"details", Role::block},     Element{"dir", Role::list},        Element{"div", Role::block},
    Element{"dl", Role::terms},          Element{"dt", Role::term},         Element{"fieldset", Role::block},
    Element{"figcaption", Role::block},  Element{"figure", Role::block},    Element{"footer", Role::block},
    Element{"form", Role::block},        Element{"h1", Role::heading},      Element{"h2", Role::heading},
    Element{"h3", Role::heading},        Element{"h4", Role::heading},      Element{"h5", Role::heading},
    Element{"h6", Role::heading},        Element{"head", Role::block},      Element{"header", Role::block},
    Element{"hgroup", Role::block},      Element{"hr", Role::block},        Element{"html", Role::block},
    Element{"legend", Role::block},      Element{"li", Role::item},         Element{"main", Role::block},
    Element{"menu", Role::list},         Element{"nav", Role::block},       Element{"ol", Role::list},
    Element{"p", Role::paragraph},       Element{"pre", Role::verbatim},    Element{"script", Role::script},
    Element{"section", Role::block},     Element{"style", Role::script},    Element{"summary", Role::block},
    Element{"table", Role::table},       Element{"tbody", Role::row_group}, Element{"td", Role::cell},
    Element{"textarea", Role::verbatim}, Element{"tfoot", Role::row_group}, Element{"th", Role::cell},
    Element{"thead", Role::row_group},   Element{"title", Role::block},     Element{"tr", Role::row},
    Element{"ul", Role::list},
};

// An export writes `<p>&nbsp;</p>` for an empty line.
constexpr std::array blanks = {" "sv,      "\t"sv,     "\n"sv,     "\r"sv,    "\f"sv,
                               "\u3000"sv, "\u00A0"sv, "&nbsp;"sv, "&#160;"sv};

char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; }
bool is_letter(char byte) { return lower(byte) >= 'a' && lower(byte) <= 'z'; }
bool is_name_byte(char byte) { return is_letter(byte) || (byte >= '0' && byte <= '9') || byte == '-'; }
constexpr ByteSet spaces(" \t\n\r\f");
bool is_space(char byte) { return spaces.has(byte); }
bool is_quote(char byte) { return byte == '"' || byte == '\''; }

bool equals_ignoring_case(std::string_view text, std::string_view lower_case) {
  return std::equal(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                    [](char left, char right) { return lower(left) == right; });
}

std::size_t end_of_name(std::string_view text, std::size_t at) {
  while (at < text.size() && is_name_byte(text[at])) ++at;
  return at;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

Role role_of(std::string_view name) {
  const auto element = std::lower_bound(elements.begin(), elements.end(), name,
                                        [](const Element& left, auto right) { return left.name < right; });
  return element != elements.end() && element->name == name ? element->role : Role::mark;
}

/// The part of `text` between the blanks around it.
Span without_blanks(std::string_view text, Span span) {
  std::string_view rest = text.substr(span.begin, span.size());
  const auto size_of = [](auto matches) {
    const auto blank = std::find_if(blanks.begin(), blanks.end(), matches);
    return blank == blanks.end() ? 0 : blank->size();
  };
  while (const std::size_t size = size_of([&](auto blank) { return rest.starts_with(blank); }))
    rest.remove_prefix(size);
  while (const std::size_t size = size_of([&](auto blank) { return rest.ends_with(blank); }))
    rest.remove_suffix(size);
  return span_in(text, rest);
}

bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != words.npos; at = words.find(word, at + word.size())) {
    const std::size_t end = at + word.size();
    if ((at == 0 || is_space(words[at - 1])) && (end == words.size() || is_space(words[end]))) return true;
  }
  return false;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), tags_(text) {}

  std::vector<HtmlElement> read() {
    while (at_ < text_.size()) {
      const std::size_t open = std::min(text_.find('<', at_), text_.size());
      read_text({at_, open});
      at_ = open;
      if (at_ < text_.size()) read_mark();
    }
    end_row();
    settle();
    return std::move(found_);
  }

 private:
  /// A comment, a declaration, a tag, or a `<` that is none of them.
  void read_mark() {
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with("<!--")) {
      at_ = end_after("-->", at_ + 4);
    } else if (rest.starts_with("<?") || (rest.starts_with("<!") && rest.size() > 2 && is_letter(rest[2]))) {
      at_ = end_after(">", at_);
    } else if (const auto tag = tags_.at(at_)) {
      at_ = tag->span.end;
      read_tag(*tag);
    } else {
      read_text({at_, at_ + 1});
      ++at_;
    }
  }

  std::size_t end_after(std::string_view mark, std::size_t from) const {
    const std::size_t end = text_.find(mark, from);
    return end == std::string_view::npos ? text_.size() : end + mark.size();
  }

  void read_text(Span span) {
    const Span shown = without_blanks(text_, span);
    if (shown.empty()) return;
    extend(shown);
    visible_ = true;
  }

  void extend(Span piece) {
    if (!stretch_) stretch_ = piece;
    stretch_->end = piece.end;
  }

  void read_tag(const HtmlTag& tag) {
    const Role role = role_of(tag.name);
    const bool is_whole = text_[tag.span.end - 2] == '/';
    const bool is_tweet =
        tag.name == "blockquote" && has_word(html_attribute(written(tag), "class"), "twitter-tweet");
    if (!tag.closing && !is_whole && (role == Role::script || role == Role::verbatim || is_tweet)) {
      at_ = end_of_element(tag);
      if (in_cell_ && role == Role::verbatim) extend({tag.span.begin, at_});
      if (!in_cell_ && role != Role::script) end_stretch();
    } else if (in_cell_ && !ends_cell(tag, role)) {
      if (role == Role::table) tag.closing ? --inner_tables_ : ++inner_tables_;
      if (role != Role::line_break) extend(tag.span);
    } else if (tag.closing) {
      close(tag, role);
    } else {
      open(tag, role);
    }
  }

  std::string_view written(const HtmlTag& tag) const { return text_.substr(tag.span.begin, tag.span.size()); }

  /// Whatever stands within a cell belongs to it, a table with all its rows too.
  bool ends_cell(const HtmlTag& tag, Role role) const {
    if (inner_tables_ > 0) return false;
    return role == Role::cell || role == Role::row || role == Role::row_group ||
           (role == Role::table && tag.closing);
  }

  /// Where the closing tag ends that `tag` waits for; the end of the text if there is none.
  std::size_t end_of_element(const HtmlTag& tag) const {
    for (std::size_t at = tag.span.end; (at = text_.find("</", at)) != std::string_view::npos; at += 2) {
      const std::size_t end = end_of_name(text_, at + 2);
      if (equals_ignoring_case(text_.substr(at + 2, end - at - 2), tag.name)) return end_after(">", end);
    }
    return text_.size();
  }

  void open(const HtmlTag& tag, Role role) {
    switch (role) {
      case Role::heading: return await(HtmlKind::heading, tag, tag.name[1] - '0');
      case Role::item: return await(HtmlKind::item, tag, std::max(list_depth_, 1));
      case Role::term: return await(HtmlKind::term, tag);
      case Role::definition: return await(HtmlKind::definition, tag);
      case Role::cell: return begin_cell(tag);
      case Role::row:
        end_row();
        settle();
        row_begin_ = tag.span.begin;
        return;
      case Role::list: ++list_depth_; break;
      case Role::row_group:
      case Role::table:
        end_row();
        in_head_ = tag.name == "thead";
        break;
      case Role::paragraph:
        end_stretch();
        paragraph_begin_ = tag.span.begin;
        return;
      case Role::block:
      case Role::verbatim: return end_stretch();
      case Role::mark: return extend(tag.span);
      case Role::terms: break;
      case Role::line_break:
      case Role::script: return;
    }
    settle();
  }

  void close(const HtmlTag& tag, Role role) {
    switch (role) {
      case Role::cell:
        if (in_cell_) end_cell(tag.span.end);
        return;
      case Role::list: list_depth_ = std::max(list_depth_ - 1, 0); break;
      case Role::row: end_row(); break;
      case Role::row_group:
      case Role::table:
        end_row();
        in_head_ = false;
        break;
      case Role::block:
      case Role::paragraph:
      case Role::verbatim: return end_stretch();
      case Role::mark: return extend(tag.span);
      case Role::definition:
      case Role::heading:
      case Role::item:
      case Role::term:
      case Role::terms: break;
      case Role::line_break:
      case Role::script: return;
    }
    settle();
  }

  /// Begins an element whose text is the first that comes before the next one begins.
  void await(HtmlKind kind, const HtmlTag& tag, int level = 0) {
    settle();
    waiting_ = found_.size();
    row_begin_.reset();
    HtmlElement& element = found_.emplace_back();
    element.kind = kind;
    element.level = level;
    element.span = tag.span;
    element.content = {tag.span.end, tag.span.end};
  }

  /// The text so far is whole: it is what an element waits for, or a paragraph.
  void end_stretch() {
    const auto stretch = std::exchange(stretch_, std::nullopt);
    const auto begin = std::exchange(paragraph_begin_, std::nullopt);
    const bool visible = std::exchange(visible_, false);
    if (!stretch) return;
    if (visible) row_begin_.reset();
    if (waiting_) {
      HtmlElement& element = found_[*waiting_];
      if (visible || element.content.empty()) element.content = *stretch;
      element.span.end = element.content.end;
      if (visible) waiting_.reset();
    } else if (visible) {
      HtmlElement& element = found_.emplace_back();
      element.span = {begin.value_or(stretch->begin), stretch->end};
      element.content = *stretch;
    }
  }

  /// Nothing waits for text any longer.
  void settle() {
    end_stretch();
    waiting_.reset();
  }

  void begin_cell(const HtmlTag& tag) {
    if (in_cell_)
      end_cell();
    else
      settle();
    if (!row_) {
      row_ = found_.size();
      HtmlElement& row = found_.emplace_back();
      row.kind = HtmlKind::row;
      row.span.begin = row_begin_.value_or(tag.span.begin);
      row.content.begin = tag.span.begin;
      row.header = true;
    }
    found_[*row_].header &= in_head_ || tag.name == "th";
    found_[*row_].cells.push_back({tag.span.end, tag.span.end});
    in_cell_ = true;
  }

  void end_cell(std::size_t end = 0) {
    HtmlElement& row = found_[*row_];
    if (stretch_) row.cells.back() = *stretch_;
    row.content.end = std::max(end, row.cells.back().end);
    stretch_.reset();
    visible_ = false;
    in_cell_ = false;
    inner_tables_ = 0;
  }

  void end_row() {
    if (in_cell_) end_cell();
    if (row_) found_[*row_].span.end = found_[*row_].content.end;
    row_.reset();
    row_begin_.reset();
  }

  std::string_view text_;
  HtmlTags tags_;
  std::size_t at_ = 0;
  std::vector<HtmlElement> found_;
  std::optional<Span> stretch_;  // since the last tag that ended one; without blanks around it
  bool visible_ = false;         // the stretch has text, not only tags
  std::optional<std::size_t> waiting_;
  std::optional<std::size_t> paragraph_begin_;
  std::optional<std::size_t> row_begin_;  // of a `<tr>` with nothing behind it yet
  std::optional<std::size_t> row_;
  int list_depth_ = 0;
  int inner_tables_ = 0;
  bool in_cell_ = false;
  bool in_head_ = false;
};

}  // namespace

std::vector<HtmlElement> read_html(std::string_view text, Span region) {
  std::vector<HtmlElement> found = Reader(text.substr(region.begin, region.size())).read();
  for (HtmlElement& element : found) {
    element.span = shifted(element.span, region.begin);
    element.content = shifted(element.content, region.begin);
    for (Span& cell : element.cells) cell = shifted(cell, region.begin);
  }
  return found;
}

std::optional<HtmlTag> HtmlTags::at(std::size_t at) {
  if (last_end_ == std::string_view::npos || at > last_end_ || text_[at] != '<') return std::nullopt;
  const bool closing = text_.substr(at + 1).starts_with('/');
  const std::size_t begin = at + (closing ? 2 : 1);
  if (!is_letter(text_[begin])) return std::nullopt;
  const std::size_t name_end = end_of_name(text_, begin);
  const char next = text_[name_end];
  if (!is_space(next) && next != '/' && next != '>') return std::nullopt;
  const auto end = tag_end(name_end);
  if (!end) return std::nullopt;
  HtmlTag tag;
  tag.name = text_.substr(begin, name_end - begin);
  std::transform(tag.name.begin(), tag.name.end(), tag.name.begin(), lower);
  tag.closing = closing;
  tag.span = {at, *end};
  return tag;
}

std::optional<std::size_t> HtmlTags::tag_end(std::size_t from) {
  static constexpr ByteSet tag_marks("<>");
  bool is_value = false;  // `=` stands before
  bool misled = false;    // there are marks of tags within quotation marks
  std::size_t at = from;
  for (; at < text_.size() && text_[at] != '<'; ++at) {
    if (text_[at] == '>') return at + 1;
    if (is_value && quotes_ && is_quote(text_[at])) {
      const std::size_t close = text_.find(text_[at], at + 1);
      if (close == std::string_view::npos) {
        quotes_ = false;
        return tag_end(at);
      }
      misled = misled || tag_marks.first_in(text_.substr(0, close), at) < close;
      at = close;
    }
    is_value = text_[at] == '=' || (is_value && is_space(text_[at]));
  }
  if (misled) quotes_ = false;  // else each tag in the quotation would be read to this end again
  return std::nullopt;
}

std::string_view html_attribute(std::string_view tag, std::string_view name) {
  static constexpr ByteSet name_ends(" \t\n\r\f=/>");
  std::size_t at = end_of_name(tag, std::min<std::size_t>(1, tag.size()));
  while (at < tag.size() && tag[at] != '>') {
    const std::size_t begin = at;
    at = name_ends.first_in(tag, at);
    const std::string_view own_name = tag.substr(begin, at - begin);
    at = skip_spaces(tag, at);
    if (at == tag.size() || tag[at] != '=') {
      if (at == begin) ++at;  // a stray `/`
      continue;
    }
    at = skip_spaces(tag, at + 1);
    const bool quoted = at < tag.size() && is_quote(tag[at]);
    const char quote = quoted ? tag[at++] : '>';
    const std::size_t value = std::min(at, tag.size());
    while (at < tag.size() && tag[at] != quote && (quoted || !is_space(tag[at]))) ++at;
    if (equals_ignoring_case(own_name, name)) return tag.substr(value, at - value);
    if (quoted && at < tag.size()) ++at;
  }
  return tag.substr(tag.size());
}

}  // namespace notes
