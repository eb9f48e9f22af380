// SPDX-License-Identifier: MIT
// The page of an event: on a site for events, called like the event, or where the text says that somebody
// went there.
#include <algorithm>
#include <string>

#include "notes/blanks.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/text_set.hpp"
#include "reader.hpp"

namespace notes {
namespace {

/// Whether an address on a site for events is the page of one, not that of a group.
bool is_page_of_event(const std::string& url) {
  static constexpr TextSet signs{"/event/", "/events/", "/e/", "/p/", "eventregist", "kokucheese"};
  return signs.is_in(url);
}

/// A link that is called like the event.
bool is_called_like(const Note& note, const Link& link) {
  constexpr std::size_t least = 6;  // bytes
  const std::string text = folded(link.text);
  if (link.image || text.size() < least) return false;
  return folded(note.title.value).find(text) != std::string::npos || text == folded(note.series_name);
}

/// `[…](…)に参加しました`: what stands behind the link says that it is the event.
bool is_attended(const Note& note, std::uint32_t line, const Link& link) {
  std::string_view behind = note.shown.text({link.span.end, note.outline.lines[line].span.end});
  if (link.text.empty() || link.span.end > note.outline.lines[line].span.end) return false;
  for (const std::string_view close : {"」", "』", "”", "**"})
    if (behind.starts_with(close)) behind.remove_prefix(close.size());
  behind = trim_begin(behind);
  for (const std::string_view joint : {"というイベント", "という勉強会", "という"})
    if (behind.starts_with(joint)) behind = trim_begin(behind.substr(joint.size()));
  for (const std::string_view verb :
       {"に参加", "へ参加", "に行", "へ行", "が開催", "を開催", "に遊びに", "に出席", "に出"})
    if (behind.starts_with(verb)) return true;
  return false;
}

/// `http://hikari.example/2019/` above ひかり or #hikari in the title: a bare address whose host, or a part
/// of whose path, is a word of the title.
bool is_address_of_name(const Note& note, const Link& link) {
  constexpr std::size_t least = 6;  // bytes
  if (!link.text.empty() && !holds(link.text, "://")) return false;
  std::string title = folded(note.title.value);
  const auto is_sign = [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')); };
  std::erase_if(title, is_sign);
  std::string word;
  const auto is_in_title = [&] { return word.size() >= least && title.find(word) != std::string::npos; };
  for (const char c : folded(link.url.substr(link.url.find("//") + 2))) {
    if (c == '/' || c == '.') {
      if (is_in_title()) return true;
      word.clear();
    } else if (!is_sign(c)) {
      word += c;
    }
  }
  return is_in_title();
}

class PageFinder {
 public:
  PageFinder(const Note& note, const Words& words) : note_(note), words_(words) {}

  Located<std::string> find() const {
    if (const Located<std::string> told = of_fact(); !told.value.empty()) return told;
    const auto is_event = [&](std::uint32_t line) { return is_of_event(note_, note_.part_of[line]); };
    const auto introduces = [&](std::uint32_t line) { return note_.part_of[line] == 0; };
    const Link* page = first(is_event, [&](const Link& link, std::uint32_t) { return is_on_host(link); });
    if (!page)
      page = first(is_event, [&](const Link& link, std::uint32_t) {
        return may_be(link) && is_called_like(note_, link);
      });
    if (!page)
      page = first(introduces, [&](const Link& link, std::uint32_t line) {
        return may_be(link) && is_attended(note_, line, link);
      });
    if (!page) page = at_top();
    if (!page)
      page = first(introduces, [&](const Link& link, std::uint32_t line) {
        const bool is_alone = trim(line_text(note_, line)).size() == link.span.size();
        return is_alone && may_be(link) && is_address_of_name(note_, link);
      });
    return page ? Located<std::string>{page->url, page->url_span} : Located<std::string>{};
  }

 private:
  Located<std::string> of_fact() const {
    const Fact* fact = find_fact(note_, FactRole::url);
    if (!fact) return {};
    const auto links = read_links(note_.shown.text(fact->value.span));
    const std::string value = links.empty() ? plain_text(fact->value.value) : links.front().url;
    const bool is_address = value.find('.') != std::string::npos && value.find(' ') == std::string::npos;
    return is_address ? Located<std::string>{value, fact->value.span} : Located<std::string>{};
  }

  bool is_on_host(const Link& link) const {
    return words_.link_role(link.url) == LinkRole::event_page && is_page_of_event(link.url);
  }

  bool may_be(const Link& link) const {
    static constexpr TextSet elsewhere{"twitter.com/", "togetter.com/", "/x.com/", "flickr.com/"};
    return !link.image && words_.link_role(link.url) == LinkRole::none && holds(link.url, "://") &&
           !elsewhere.is_in(link.url);
  }

  /// An address alone on the first line of the text.
  const Link* at_top() const {
    for (std::uint32_t i = 0; i < note_.uses.size(); ++i) {
      const bool is_open = note_.uses[i] == LineUse::text || note_.uses[i] == LineUse::fact;
      if (!is_open) continue;
      const std::span<const Link> links = links_in(note_, i);
      const bool is_alone = links.size() == 1 && links[0].text.empty() && note_.part_of[i] == 0 &&
                            trim(line_text(note_, i)).size() == links[0].span.size();
      return is_alone && may_be(links[0]) ? &links[0] : nullptr;
    }
    return nullptr;
  }

  template <class Where, class Fits>
  const Link* first(Where is_place, Fits fits) const {
    for (std::uint32_t i = 0; i < note_.uses.size(); ++i) {
      const bool is_open = note_.uses[i] == LineUse::text || note_.uses[i] == LineUse::fact;
      if (!is_open || !is_place(i) || is_code(note_, i)) continue;
      for (const Link& link : links_in(note_, i))
        if (fits(link, i)) return &link;
    }
    return nullptr;
  }

  const Note& note_;
  const Words& words_;
};

}  // namespace

void read_page(Note& note, const Words& words) { note.url = PageFinder(note, words).find(); }

}  // namespace notes
