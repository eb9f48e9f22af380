// SPDX-License-Identifier: MIT
// As much of Markdown's inline grammar as finding links takes: brackets, code spans, escapes.
#include "notes/links.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "inline_html.hpp"
#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

/// What a link, a tag, an entity, an escape or emphasis begins with: `h` that of a bare address.
constexpr ByteSet link_marks("\\`<{&[!*h");
/// The same for those that show something else than what is written.
constexpr ByteSet hiding_marks("\\`<{&[*");

constexpr ByteSet blanks(" \t\n");
/// What ends a sentence around an address, not the address.
constexpr ByteSet punctuation("?!.,:*_~'\"]");

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
    const std::size_t end = blanks.first_in(target);
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
  while (end > begin && punctuation.has(text[end - 1])) --end;
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
  if (rest.starts_with("[")) {
    auto link = inline_link(markdown, at);
    const bool is_embedding = link && at > 0 && markdown[at - 1] == '@' &&  // Zenn: `@[speakerdeck](id)`
                              link->url.find_first_of("/:") == std::string::npos;
    return is_embedding ? std::nullopt : link;
  }
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

/// `` `text <target>`_ `` of reStructuredText, whose backquotes at `at` and `end` would else hold code.
std::optional<Link> rest_link(std::string_view markdown, std::size_t at, std::size_t end) {
  const std::string_view inside = markdown.substr(at + 1, end - at - 1);
  const std::size_t open = inside.rfind('<');
  const std::size_t after = std::min(markdown.find_first_not_of('_', end + 1), markdown.size());
  const std::size_t marks = after - end - 1;
  if (open == std::string_view::npos || !inside.ends_with('>') || marks < 1 || marks > 2 ||
      (after < markdown.size() && is_alphanumeric(markdown[after])))
    return std::nullopt;
  const std::string_view target = inside.substr(open + 1, inside.size() - open - 2);
  const bool leads_away = target.find_first_of("/.:") != std::string_view::npos;  // not so `Vec <T>`
  if (!leads_away || target.starts_with('#') || target.find_first_of(" \t\n") != std::string_view::npos)
    return std::nullopt;
  Link link = bare_link(markdown, {at, after}, span_in(markdown, target));
  link.text = plain_text(inside.substr(0, open));
  return link;
}

/// Behind a link kramdown may have a list of attributes: `{:target="_blank"}`.
std::size_t after_attributes(std::string_view markdown, std::size_t at) {
  if (!markdown.substr(at).starts_with("{:")) return at;
  const std::size_t end = markdown.find_first_of("{}\n", at + 1);
  return end != std::string_view::npos && markdown[end] == '}' ? end + 1 : at;
}

/// The text without the id that a heading may end with: `質疑 {#qa}`. The `${#a}` of a shell is none.
std::string_view without_id(std::string_view text) {
  const std::string_view trimmed = trim_end(text);
  const std::size_t open = trimmed.rfind("{#");
  if (open == std::string_view::npos || trimmed.find_first_of("{}", open + 1) != trimmed.size() - 1 ||
      !trimmed.ends_with('}') || trimmed.size() == open + 3)
    return text;
  const bool is_text = open > 0 && (trimmed[open - 1] == '\\' || trimmed[open - 1] == '$');
  return is_text ? text : trimmed.substr(0, open);
}

/// `[text][name]`: a link whose address stands elsewhere. The `a[1][2]` of a program is none.
struct ReferenceLink {
  std::string_view text;
  std::size_t end = 0;
};

std::optional<ReferenceLink> reference_link_at(std::string_view markdown, std::size_t at) {
  constexpr std::size_t longest_name = 60;  // bytes
  if (at > 0 && is_alphanumeric(markdown[at - 1])) return std::nullopt;
  const std::size_t bracket = closing(']', markdown, at);
  if (bracket == std::string_view::npos || !markdown.substr(bracket + 1).starts_with('['))
    return std::nullopt;
  const std::size_t end = markdown.find(']', bracket + 1);
  if (end == std::string_view::npos || end > bracket + longest_name || bracket == at + 1) return std::nullopt;
  return ReferenceLink{markdown.substr(at + 1, bracket - at - 1), end + 1};
}

/// A `*` between blanks is no mark of emphasis.
bool stands_alone(std::string_view text, std::size_t at) {
  return at > 0 && text[at - 1] == ' ' && text.substr(at + 1).starts_with(' ');
}

/// Calls `on_link` for each link, `on_tag` for each tag of HTML or of a template, and `on_text` for
/// each stretch between, escapes and entities undone, and whether it is literal: no mark of emphasis.
template <class OnLink, class OnTag, class OnText>
void scan(std::string_view markdown, OnLink on_link, OnTag on_tag, OnText on_text) {
  const Ticks all_ticks(markdown);
  InlineTags tags(markdown);
  const auto pass_link = [&](Link link) {
    const std::size_t end = link.span.end;
    on_link(std::move(link));
    return after_attributes(markdown, end);
  };
  std::size_t at = 0;
  while (at < markdown.size()) {
    const char c = markdown[at];
    if (c == '\\' && at + 1 < markdown.size() && std::ispunct(static_cast<unsigned char>(markdown[at + 1]))) {
      on_text(markdown.substr(at + 1, 1), true);
      at += 2;
    } else if (c == '`') {
      const std::size_t ticks = ticks_at(markdown, at);
      const std::size_t begin = at + ticks;
      const auto end = all_ticks.find(ticks, begin);
      if (auto link = end && ticks == 1 ? rest_link(markdown, at, *end) : std::nullopt) {
        at = pass_link(std::move(*link));
      } else if (end) {
        on_text(code_shown(markdown.substr(begin, *end - begin)), true);
        at = *end + ticks;
      } else {
        on_text(markdown.substr(at, ticks), true);
        at = begin;
      }
    } else if (auto tag = tags.at(at)) {
      at = tag->links.empty() ? tag->end : after_attributes(markdown, tag->end);
      on_tag(std::move(*tag));
    } else if (const auto entity = c == '&' ? entity_at(markdown.substr(at)) : std::nullopt) {
      on_text(entity->text, true);
      at += entity->size;
    } else if (auto link = link_at(markdown, at)) {
      at = pass_link(std::move(*link));
    } else if (const auto reference = c == '[' ? reference_link_at(markdown, at) : std::nullopt) {
      on_text(plain_text(reference->text), true);
      at = reference->end;
    } else if (c == '*') {
      on_text(markdown.substr(at, 1), stands_alone(markdown, at));
      ++at;
    } else {
      const std::size_t end = link_marks.first_in(markdown, at + 1);
      on_text(markdown.substr(at, end - at), true);
      at = end;
    }
  }
}

/// `*args と **kwargs`: several stars that open something, and none that closes it.
bool are_stars_of_names(std::string_view text) {
  std::size_t opening = 0;
  for (std::size_t at = text.find('*'); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
    if (at > 0 && text[at - 1] != ' ') return false;
    if (end < text.size() && text[end] != ' ') ++opening;
    at = text.find('*', end);
  }
  return opening > 1;
}

}  // namespace

bool LinkSigns::may_be_in(Span place) {
  constexpr std::array<std::string_view, 4> signs{"://", "](", ">`_", "<"};
  if (nearest_ >= place.end) return false;
  bool is_in = false;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    if (next_[i] <= place.begin) next_[i] = text_.find(signs[i], place.begin);
    const bool is_tag = i == 3;
    if (next_[i] < place.end)
      is_in |= !is_tag || text_.substr(0, place.end).find('=', next_[i]) != std::string_view::npos;
  }
  nearest_ = *std::min_element(next_.begin(), next_.end());
  return is_in;
}

Address split_address(std::string_view url) {
  const std::size_t scheme = url.find("//");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 2);
  static constexpr ByteSet host_ends("/?#");
  std::string_view host = url.substr(0, host_ends.first_in(url));
  const std::string_view path = url.substr(host.size());
  host.remove_prefix(host.rfind('@') + 1);  // 0 where there is none
  return {host.substr(0, host.find(':')), path};
}

std::vector<Link> read_links(std::string_view markdown) {
  std::vector<Link> links;
  if (!LinkSigns(markdown).may_be_in({0, markdown.size()})) return links;
  scan(
      markdown, [&](Link link) { links.push_back(std::move(link)); },
      [&](InlineTag tag) { std::move(tag.links.begin(), tag.links.end(), std::back_inserter(links)); },
      [](std::string_view, bool) {});
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
    if (!end) continue;
    at = *end + ticks;
    if (ticks > 1 || !rest_link(markdown, begin, *end)) spans.push_back({begin, at});
  }
  return spans;
}

PlainView::PlainView(std::string_view markdown) : shown_(trim(markdown)) {
  if (hiding_marks.first_in(shown_) == shown_.size()) return;
  unhidden_ = plain_text(markdown);
  shown_ = unhidden_;
}

std::string plain_text(std::string_view markdown) {
  if (hiding_marks.first_in(markdown) == markdown.size()) return std::string(trim(markdown));
  std::string text;
  const bool is_lone = std::count(markdown.begin(), markdown.end(), '*') == 1 ||  // GO*GAE
                       are_stars_of_names(markdown);
  const auto on_link = [&](const Link& link) { text += link.text.empty() ? link.url : link.text; };
  const auto on_tag = [&](const InlineTag& tag) {
    if (tag.shown != " " || (!text.empty() && text.back() != ' ')) text += tag.shown;
  };
  scan(without_id(markdown), on_link, on_tag, [&](std::string_view stretch, bool literal) {
    if (literal || is_lone || stretch != "*") text += stretch;
  });
  return std::string(trim(text));
}

}  // namespace notes
