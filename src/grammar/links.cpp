// SPDX-License-Identifier: MIT
// As much of Markdown's inline grammar as finding links takes: brackets, code spans, escapes.
#include "notes/links.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "notes/blanks.hpp"

namespace notes {
namespace {

/// How far a bracket, a parenthesis or a code span is looked for its end: an end that never comes
/// must not make reading quadratic.
constexpr std::size_t reach = 4096;

std::string_view within_reach(std::string_view text, std::size_t at) { return text.substr(0, at + reach); }

/// Where the code span that begins at `at` ends; `at` itself if it never closes.
std::size_t code_span_end(std::string_view markdown, std::size_t at) {
  const std::string_view text = within_reach(markdown, at);
  const std::size_t ticks = std::min(text.find_first_not_of('`', at), text.size()) - at;
  for (std::size_t close = text.find('`', at + ticks); close != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of('`', close), text.size());
    if (end - close == ticks) return end;
    close = text.find('`', end);
  }
  return at;
}

/// Where the bracket at `open` is closed by `bracket`, nested ones passed; npos if nowhere.
std::size_t closing(char bracket, std::string_view markdown, std::size_t open) {
  const std::string_view text = within_reach(markdown, open);
  int depth = 0;
  for (std::size_t at = open; at < text.size(); ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == text[open])
      ++depth;
    else if (text[at] == bracket && --depth == 0)
      return at;
  }
  return std::string_view::npos;
}

/// `[text](target "title")` that begins at `open`.
std::optional<Link> inline_link(std::string_view markdown, std::size_t open) {
  const std::size_t bracket = closing(']', markdown, open);
  if (bracket == std::string_view::npos || bracket + 1 >= markdown.size() || markdown[bracket + 1] != '(')
    return std::nullopt;
  const std::size_t close = closing(')', markdown, bracket + 1);
  if (close == std::string_view::npos) return std::nullopt;
  std::string_view target = trim(markdown.substr(bracket + 2, close - bracket - 2));
  if (target.starts_with('<') && target.find('>') != std::string_view::npos)
    target = target.substr(1, target.find('>') - 1);
  else
    target = target.substr(0, target.find_first_of(" \t\n"));
  const std::string_view text = markdown.substr(open + 1, bracket - open - 1);
  const bool nested = text.find('[') != std::string_view::npos;  // a picture that is a link
  Link link;
  link.text = nested ? std::string(text) : plain_text(text);
  link.url = target;
  link.span = {open, close + 1};
  link.url_span = span_in(markdown, target);
  return link;
}

bool is_address(std::string_view text) { return text.starts_with("https://") || text.starts_with("http://"); }

/// Where a bare address ends: at a blank, a bracket, or the first character beyond ASCII, less the
/// punctuation of the sentence around it (GFM's extended autolinks).
std::size_t bare_address_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  int open = 0;
  for (; end < text.size(); ++end) {
    const auto c = static_cast<unsigned char>(text[end]);
    if (c <= ' ' || c >= 0x7F || c == '<' || c == '>' || c == '"' || c == '|' || c == '`') break;
    if (c == '(') ++open;
    if (c == ')' && --open < 0) break;
  }
  while (end > begin && std::string_view("?!.,:*_~'\"]").find(text[end - 1]) != std::string_view::npos) --end;
  return end;
}

Link bare_link(std::string_view markdown, Span whole, Span url) {
  Link link;
  link.url = markdown.substr(url.begin, url.size());
  link.span = whole;
  link.url_span = url;
  return link;
}

/// The link that begins exactly at `at`.
std::optional<Link> link_at(std::string_view markdown, std::size_t at) {
  const std::string_view rest = markdown.substr(at);
  if (rest.starts_with("![")) {
    auto image = inline_link(markdown, at + 1);
    if (!image) return std::nullopt;
    image->image = true;
    image->span.begin = at;
    return image;
  }
  if (rest.starts_with("[")) return inline_link(markdown, at);
  if (rest.starts_with("<") && is_address(rest.substr(1))) {
    const std::size_t close = within_reach(markdown, at).find('>', at);
    if (close == std::string_view::npos) return std::nullopt;
    return bare_link(markdown, {at, close + 1}, {at + 1, close});
  }
  if (is_address(rest)) {
    const std::size_t end = bare_address_end(markdown, at);
    return bare_link(markdown, {at, end}, {at, end});
  }
  return std::nullopt;
}

/// Calls `on_link` for each link and `on_text` for each byte between, escapes undone.
template <class OnLink, class OnText>
void scan(std::string_view markdown, OnLink on_link, OnText on_text) {
  std::size_t at = 0;
  while (at < markdown.size()) {
    const char c = markdown[at];
    if (c == '\\' && at + 1 < markdown.size() && std::ispunct(static_cast<unsigned char>(markdown[at + 1]))) {
      on_text(markdown[at + 1], true);
      at += 2;
    } else if (c == '`' && code_span_end(markdown, at) != at) {
      const std::size_t end = code_span_end(markdown, at);
      for (; at < end; ++at)
        if (markdown[at] != '`') on_text(markdown[at], true);
    } else if (const auto link = link_at(markdown, at)) {
      on_link(*link);
      at = link->span.end;
    } else {
      on_text(c, false);
      ++at;
    }
  }
}

}  // namespace

std::vector<Link> read_links(std::string_view markdown) {
  std::vector<Link> links;
  constexpr std::array<std::string_view, 2> needed{"://", "]("};
  const bool possible = std::any_of(needed.begin(), needed.end(),
                                    [&](auto sign) { return markdown.find(sign) != std::string_view::npos; });
  if (possible)
    scan(
        markdown, [&](const Link& link) { links.push_back(link); }, [](char, bool) {});
  return links;
}

std::string plain_text(std::string_view markdown) {
  std::string text;
  const auto on_link = [&](const Link& link) { text += link.text.empty() ? link.url : link.text; };
  scan(markdown, on_link, [&](char c, bool literal) {
    if (literal || c != '*') text += c;
  });
  return std::string(trim(text));
}

}  // namespace notes
