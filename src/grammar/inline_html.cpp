// SPDX-License-Identifier: MIT
// Which tags of HTML and of templates count within a line, and the links that they hold.
#include "inline_html.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/utf8.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

using namespace std::string_view_literals;

// What texts are marked up with, sorted. Elements that are rather talked about than used, such as
// `<dialog>` and `<input>`, are left out.
constexpr std::array marks = {
    "a"sv,     "abbr"sv,   "audio"sv, "b"sv,      "big"sv,    "cite"sv,  "code"sv, "del"sv,
    "em"sv,    "embed"sv,  "font"sv,  "i"sv,      "iframe"sv, "img"sv,   "ins"sv,  "kbd"sv,
    "mark"sv,  "q"sv,      "rp"sv,    "rt"sv,     "ruby"sv,   "s"sv,     "samp"sv, "script"sv,
    "small"sv, "source"sv, "span"sv,  "strike"sv, "strong"sv, "style"sv, "sub"sv,  "sup"sv,
    "tt"sv,    "u"sv,      "var"sv,   "video"sv,  "wbr"sv};

// The same, but what stands on the two sides of their tags is not one word.
constexpr std::array line_ends = {
    "article"sv, "blockquote"sv, "br"sv,      "caption"sv,    "center"sv, "dd"sv,    "details"sv,
    "div"sv,     "dl"sv,         "dt"sv,      "figcaption"sv, "figure"sv, "h1"sv,    "h2"sv,
    "h3"sv,      "h4"sv,         "h5"sv,      "h6"sv,         "hr"sv,     "li"sv,    "ol"sv,
    "p"sv,       "pre"sv,        "section"sv, "summary"sv,    "table"sv,  "tbody"sv, "td"sv,
    "tfoot"sv,   "th"sv,         "thead"sv,   "tr"sv,         "ul"sv};

// What shows another page or a film in its place, sorted.
constexpr std::array media = {"audio"sv, "embed"sv, "iframe"sv, "source"sv, "video"sv};

struct Named {
  std::string_view name;
  std::string_view text;
};

// Sorted by name.
constexpr std::array entities = {
    Named{"amp", "&"},    Named{"apos", "'"},   Named{"bull", "•"},  Named{"copy", "©"},  Named{"gt", ">"},
    Named{"hellip", "…"}, Named{"laquo", "«"},  Named{"ldquo", "“"}, Named{"lsquo", "‘"}, Named{"lt", "<"},
    Named{"mdash", "—"},  Named{"middot", "·"}, Named{"nbsp", " "},  Named{"ndash", "–"}, Named{"quot", "\""},
    Named{"raquo", "»"},  Named{"rdquo", "”"},  Named{"reg", "®"},   Named{"rsquo", "’"}, Named{"times", "×"},
    Named{"trade", "™"},  Named{"yen", "¥"},
};
constexpr std::size_t longest_entity = sizeof("&#x10FFFF;") - 1;

struct Form {
  std::string_view begin;
  std::string_view end;
};
constexpr std::array<Form, 3> forms = {{{"{%", "%}"}, {"{{<", ">}}"}, {"{{%", "%}}"}}};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

char as_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The name behind a `<`, that of `</b>` too.
std::string_view tag_name(std::string_view rest) {
  if (rest.starts_with('/')) rest.remove_prefix(1);
  const auto end =
      std::find_if_not(rest.begin(), rest.end(), [](char c) { return is_alphanumeric(c) || c == '-'; });
  return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
}

/// The name of the tag that may begin at `at`, in lower case. Nobody writes HTML in mixed case:
/// `<Link>` is code, and so is the `<A>` of `Vec<A>`; they have none.
std::string name_at(std::string_view markdown, std::size_t at) {
  const std::string_view rest = markdown.substr(at + 1);
  const std::string_view name = tag_name(rest);
  std::string lowered(name);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(), as_lower);
  const bool all_upper = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool is_parameter = all_upper && name.size() == 1 && rest.substr(1).starts_with('>') && at > 0 &&
                            is_alphanumeric(markdown[at - 1]);
  return is_parameter || (!all_upper && lowered != name) ? std::string() : lowered;
}

bool contains(const auto& sorted, std::string_view name) {
  return std::binary_search(sorted.begin(), sorted.end(), name);
}

std::string decoded(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto entity = entity_at(text.substr(at));
    result += entity ? std::string_view(entity->text) : text.substr(at, 1);
    at += entity ? entity->size : 1;
  }
  return result;
}

/// The next `<a …>` or `</a>`; the end of the text if there is none.
std::size_t next_anchor(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find('<', from); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string_view name = tag_name(text.substr(at + 1));
    if (name.size() == 1 && as_lower(name.front()) == 'a') return at;
  }
  return text.size();
}

/// The links among the attributes of a template tag: `include slides.html title="T" url="https://…"`.
std::vector<Link> template_links(std::string_view markdown, Span whole, Span inside) {
  std::vector<Link> links;
  std::string_view title;
  std::string_view name;
  bool is_value = false;  // `=` stands before
  for (std::size_t at = inside.begin; at < inside.end;) {
    const std::string_view rest = markdown.substr(at, inside.end - at);
    const bool quoted = rest.front() == '"' || rest.front() == '\'';
    const bool address = scheme_size(rest.substr(quoted ? 1 : 0)) > 0;
    if (!quoted && (is_blank(rest.front()) || rest.front() == '=' || rest.front() == ':')) {
      is_value = is_value || !is_blank(rest.front());
      ++at;
      continue;
    }
    const std::string_view ends = quoted                ? rest.substr(0, 1)
                                  : is_value || address ? std::string_view(" \t\r\n")
                                                        : std::string_view(" \t\r\n=:\"'");
    const std::size_t begin = quoted ? 1 : 0;
    const std::size_t end = std::min(rest.find_first_of(ends, begin), rest.size());
    const std::string_view word = rest.substr(begin, end - begin);
    at += std::min(end + begin, rest.size());
    if (address) {
      Link link;
      link.url = decoded(word);
      link.span = whole;
      link.url_span = span_in(markdown, word);
      links.push_back(std::move(link));
    } else if (is_value && name == "title") {
      title = word;
    }
    name = quoted || is_value || address ? std::string_view() : word;
    is_value = false;
  }
  for (Link& link : links) link.text = decoded(trim(title));
  return links;
}

}  // namespace

std::optional<Entity> entity_at(std::string_view text) {
  if (!text.starts_with('&')) return std::nullopt;
  const std::size_t end = text.substr(0, longest_entity).find(';');
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view name = text.substr(1, end - 1);
  if (!name.starts_with('#')) {
    const auto found = std::lower_bound(entities.begin(), entities.end(), name,
                                        [](const Named& left, auto right) { return left.name < right; });
    if (found == entities.end() || found->name != name) return std::nullopt;
    return Entity{std::string(found->text), end + 1};
  }
  name.remove_prefix(1);
  const unsigned base = name.starts_with('x') || name.starts_with('X') ? 16 : 10;
  if (base == 16) name.remove_prefix(1);
  char32_t value = 0;  // of at most eight digits
  for (const char c : name) {
    const char lowered = as_lower(c);
    const unsigned digit = is_digit(c)    ? static_cast<unsigned>(c - '0')
                           : is_letter(c) ? static_cast<unsigned>(lowered - 'a') + 10
                                          : base;
    if (digit >= base) return std::nullopt;
    value = value * base + digit;
  }
  if (value == '\t' || value == '\n' || value == '\r' || value == 0xA0) value = ' ';
  const bool is_control = value < 0x20 || (value >= 0x7F && value < 0xA0);
  if (is_control || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return std::nullopt;
  Entity entity;
  append_code_point(entity.text, value);
  entity.size = end + 1;
  return entity;
}

std::optional<InlineTag> InlineTags::html_tag(std::size_t at) {
  const std::string name = name_at(markdown_, at);
  const bool ends_line = contains(line_ends, name);
  const auto tag = ends_line || contains(marks, name) ? tags_.at(at) : std::nullopt;
  if (!tag) return std::nullopt;
  const std::string_view written = markdown_.substr(at, tag->span.size());
  const bool bare = written.find_first_of(" \t\r\n") == std::string_view::npos;
  if (name.size() == 1 && !tag->closing && !bare && written.find('=') == std::string_view::npos)
    return std::nullopt;  // `a <b and c> d`
  InlineTag found;
  found.end = tag->span.end;
  if (ends_line) {
    found.shown = " ";
    while (found.end < markdown_.size() && is_blank(markdown_[found.end])) ++found.end;
  }
  if (tag->closing) return found;
  const bool is_anchor = name == "a";
  const bool shows = contains(media, name);
  const bool is_image = name == "img";
  if (!is_anchor && !shows && !is_image) return found;
  const std::string_view address = trim(html_attribute(written, is_anchor ? "href" : "src"));
  Link link;
  link.url = decoded(address);
  link.image = is_image;
  link.span = tag->span;
  link.url_span = span_in(markdown_, address);
  if (is_image) found.shown = link.text = decoded(trim(html_attribute(written, "alt")));
  if (address.empty() || address.starts_with('#')) return found;
  if (is_anchor) return anchor(*tag, std::move(link));
  found.links.push_back(std::move(link));
  return found;
}

/// `link` leads where `tag` does. Its text ends at `</a>`; where that is missing, the tag is all.
InlineTag InlineTags::anchor(const HtmlTag& tag, Link link) {
  InlineTag found;
  found.end = tag.span.end;
  const std::size_t end = next_anchor(markdown_, tag.span.end);
  const auto next = end < markdown_.size() ? tags_.at(end) : std::nullopt;
  const std::string_view between = markdown_.substr(tag.span.end, end - tag.span.end);
  if (next && next->closing) {
    link.text = found.shown = plain_text(between);
    link.span.end = found.end = next->span.end;
  } else if (next) {  // editors leave links within links: the inner one counts
    const std::string_view inner = html_attribute(markdown_.substr(end, next->span.size()), "href");
    if (decoded(trim(inner)) == link.url || plain_text(between).empty()) return found;
  }
  found.links.push_back(std::move(link));
  return found;
}

std::optional<InlineTag> InlineTags::template_tag(std::size_t at) {
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const auto& [begin, end] = forms[i];
    if (unended_[i] || !markdown_.substr(at).starts_with(begin)) continue;
    const std::size_t name = markdown_.find_first_not_of("-/ \t\r\n", at + begin.size());
    if (name == std::string_view::npos || !is_letter(markdown_[name])) return std::nullopt;
    const std::size_t close = markdown_.find(end, name);
    unended_[i] = close == std::string_view::npos;
    if (unended_[i]) return std::nullopt;
    InlineTag found;
    found.end = close + end.size();
    found.links = template_links(markdown_, {at, found.end}, {name, close});
    return found;
  }
  return std::nullopt;
}

}  // namespace notes
