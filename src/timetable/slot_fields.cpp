// SPDX-License-Identifier: MIT
// What exports say of a talk in fields of their own → what a slot holds.
#include "slot_fields.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

#include "notes/byte_set.hpp"
#include "notes/fold.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"

namespace notes {
namespace {

constexpr ByteSet blanks(" \t\r\n");

void drop_repeated(std::vector<std::string>& urls) {
  std::unordered_set<std::string> met;
  std::erase_if(urls, [&](const std::string& url) { return !met.insert(url).second; });
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = blanks.first_not_in(text); at < text.size();) {
    const std::size_t end = blanks.first_in(text, at);
    if (!line.empty()) line += ' ';
    line += text.substr(at, end - at);
    at = blanks.first_not_in(text, end);
  }
  return line;
}

bool is_web_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

bool keep_link(std::string_view url, std::string_view called, const Words& words, Slot& slot) {
  if (!is_web_address(url)) return false;
  const LinkRole by_host = words.link_role(url);
  const FactRole by_name = words.fact_role(called);
  const bool is_video = by_host == LinkRole::video || by_name == FactRole::video;
  if (!is_video && by_host != LinkRole::slides && by_name != FactRole::slides) return false;
  (is_video && by_host != LinkRole::slides ? slot.videos : slot.slides).emplace_back(url);
  return true;
}

void drop_repeated_links(Slot& slot) {
  drop_repeated(slot.slides);
  drop_repeated(slot.videos);
}

TalkKind kind_of(const Slot& slot, std::string_view called, const Words& words) {
  if (const auto by_title = find_talk_kind(slot.title, words)) return *by_title;
  std::string name(called);
  std::replace(name.begin(), name.end(), '_', ' ');
  if (const auto by_name = kind_word(name, words)) return *by_name;
  const auto at_rim = slot.speakers.empty() ? kind_at_rim(slot.title, words) : std::nullopt;
  return at_rim.value_or(TalkKind::talk);
}

Speaker person_named(std::string_view text, const Words& words) {
  constexpr std::size_t longest = 200;  // bytes: no name is longer
  const bool holds_more = text.find_first_of("@(") != std::string_view::npos ||
                          text.find("（") != std::string_view::npos ||
                          text.find("＠") != std::string_view::npos || words.honorifics.at_back(text) > 0;
  if (holds_more && text.size() <= longest)
    if (std::vector<Speaker> read = read_speakers(text, words); read.size() == 1)
      return std::move(read.front());
  Speaker speaker;
  speaker.written = text;
  if (!words.everybody.has(FoldedView(text).text())) speaker.name = text;
  return speaker;
}

}  // namespace notes
