// SPDX-License-Identifier: MIT
// As much of Markdown's inline grammar as finding links takes: brackets, code spans, escapes.
#include "notes/links.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>

#include "notes/blanks.hpp"

namespace notes {
namespace {

/// Brackets within brackets. A limit, so that ends that never come do not make reading quadratic.
constexpr int deepest = 32;

std::size_t ticks_at(std::string_view markdown, std::size_t at) {
  return std::min(markdown.find_first_not_of('`', at), markdown.size()) - at;
}

/// The runs of backquotes in a text, by their length: a code span ends at the next one of its own.
class Ticks {
 public:
  explicit Ticks(std::string_view markdown) {
    for (std::size_t at = markdown.find('`'); at != std::string_view::npos;) {
      const std::size_t ticks = ticks_at(markdown, at);
      runs_[ticks].push_back(at);
      at = markdown.find('`', at + ticks);
    }
  }

  /// The first run of so many at `from` or behind it.
  std::optional<std::size_t> find(std::size_t ticks, std::size_t from) const {
    const auto runs = runs_.find(ticks);
    if (runs == runs_.end()) return std::nullopt;
    const auto run = std::lower_bound(runs->second.begin(), runs->second.end(), from);
    return run == runs->second.end() ? std::nullopt : std::optional(*run);
  }

 private:
  std::map<std::size_t, std::vector<std::size_t>> runs_;
};

/// What a code span shows: one blank on either side only keeps its backquotes apart.
std::string_view code_shown(std::string_view code) {
  const bool padded =
      code.starts_with(' ') && code.ends_with(' ') && code.find_first_not_of(' ') != code.npos;
  return padded ? code.substr(1, code.size() - 2) : code;
}

/// Where the bracket at `open` is closed by `bracket`, nested ones passed; npos if nowhere.
std::size_t closing(char bracket, std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < text.size() && depth <= deepest; ++at) {
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
  if (target.starts_with('<') && target.find('>') != std::string_view::npos) {
    target = target.substr(1, target.find('>') - 1);
  } else {
    const std::size_t end = std::min(target.find_first_of(" \t\n"), target.size());
    const std::string_view title = trim(target.substr(end));
    const bool is_title =
        title.empty() || std::string_view("\"'(").find(title.front()) != std::string_view::npos;
    if (!is_title) return std::nullopt;  // a blank within an address: Markdown sees no link
    target = target.substr(0, end);
  }
  const std::string_view text = markdown.substr(open + 1, bracket - open - 1);
  Link link;
  link.text = plain_text(text);  // which may hold a picture, no deeper than brackets nest
  link.url = target;
  link.span = {open, close + 1};
  link.url_span = span_in(markdown, target);
  return link;
}

/// The bytes of `https://` at the front of `text`; 0 if no web address begins there.
std::size_t scheme_size(std::string_view text) {
  for (const std::string_view scheme : {"https://", "http://"})
    if (text.starts_with(scheme)) return scheme.size();
  return 0;
}

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
  if (rest.starts_with("<") && scheme_size(rest.substr(1))) {
    const std::size_t close = markdown.find_first_of("<> \t\n", at + 1);
    if (close == std::string_view::npos || markdown[close] != '>') return std::nullopt;
    return bare_link(markdown, {at, close + 1}, {at + 1, close});
  }
  if (const std::size_t scheme = scheme_size(rest)) {
    const std::size_t end = bare_address_end(markdown, at);
    if (end > at + scheme) return bare_link(markdown, {at, end}, {at, end});
  }
  return std::nullopt;
}

/// A `*` between blanks is no mark of emphasis.
bool stands_alone(std::string_view text, std::size_t at) {
  return at > 0 && text[at - 1] == ' ' && text.substr(at + 1).starts_with(' ');
}

/// Calls `on_link` for each link and `on_text` for each stretch between, escapes undone, and whether
/// it is literal: no mark of emphasis.
template <class OnLink, class OnText>
void scan(std::string_view markdown, OnLink on_link, OnText on_text) {
  const Ticks all_ticks(markdown);
  std::size_t at = 0;
  while (at < markdown.size()) {
    const char c = markdown[at];
    if (c == '\\' && at + 1 < markdown.size() && std::ispunct(static_cast<unsigned char>(markdown[at + 1]))) {
      on_text(markdown.substr(at + 1, 1), true);
      at += 2;
    } else if (c == '`') {
      const std::size_t ticks = ticks_at(markdown, at);
      const std::size_t begin = at + ticks;
      if (const auto end = all_ticks.find(ticks, begin)) {
        on_text(code_shown(markdown.substr(begin, *end - begin)), true);
        at = *end + ticks;
      } else {
        on_text(markdown.substr(at, ticks), true);
        at = begin;
      }
    } else if (const auto link = link_at(markdown, at)) {
      on_link(*link);
      at = link->span.end;
    } else {
      on_text(markdown.substr(at, 1), stands_alone(markdown, at));
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
        markdown, [&](const Link& link) { links.push_back(link); }, [](std::string_view, bool) {});
  return links;
}

std::vector<Span> read_code_spans(std::string_view markdown) {
  const Ticks all_ticks(markdown);
  std::vector<Span> spans;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t ticks = markdown[at] == '`' ? ticks_at(markdown, at) : 0;
    const std::size_t begin = at;
    at += ticks ? ticks : markdown[at] == '\\' ? 2 : 1;
    const auto end = ticks ? all_ticks.find(ticks, at) : std::nullopt;
    if (end) at = *end + ticks;
    if (end) spans.push_back({begin, at});
  }
  return spans;
}

std::string plain_text(std::string_view markdown) {
  std::string text;
  const auto on_link = [&](const Link& link) { text += link.text.empty() ? link.url : link.text; };
  scan(markdown, on_link, [&](std::string_view stretch, bool literal) {
    if (literal || stretch != "*") text += stretch;
  });
  return std::string(trim(text));
}

}  // namespace notes
