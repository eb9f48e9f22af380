// SPDX-License-Identifier: MIT
// What exports say of a talk in fields of their own → what a slot holds.
#include "slot_fields.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/text_set.hpp"

namespace notes {
namespace {

void drop_repeated(std::vector<std::string>& urls) {
  std::unordered_set<std::string> met;
  std::erase_if(urls, [&](const std::string& url) { return !met.insert(url).second; });
}

LinkRole role_of_link(std::string_view url, std::string_view called, const Words& words) {
  if (const LinkRole role = words.link_role(url); role != LinkRole::none) return role;
  const FactRole named = words.fact_role(called);
  if (named == FactRole::slides) return LinkRole::slides;
  return named == FactRole::video ? LinkRole::video : LinkRole::none;
}

/// What tells servers how to send a file stands behind its path.
LinkRole role_of_ending(std::string_view url) {
  static constexpr TextSet slides{".pdf", ".pptx", ".ppt", ".odp", ".key"};
  static constexpr TextSet videos{".mp4", ".webm"};
  const std::string_view path = url.substr(0, url.find_first_of("?#"));
  if (slides.at_back(path) > 0) return LinkRole::slides;
  return videos.at_back(path) > 0 ? LinkRole::video : LinkRole::none;
}

bool keep(std::string_view url, LinkRole role, Slot& slot) {
  if (role != LinkRole::slides && role != LinkRole::video) return false;
  (role == LinkRole::video ? slot.videos : slot.slides).emplace_back(url);
  return true;
}

}  // namespace

bool is_web_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

bool keep_link(std::string_view url, std::string_view called, const Words& words, Slot& slot) {
  return is_web_address(url) && keep(url, role_of_link(url, called, words), slot);
}

bool keep_file(std::string_view url, std::string_view called, const Words& words, Slot& slot) {
  return keep_link(url, called, words, slot) || (is_web_address(url) && keep(url, role_of_ending(url), slot));
}

void drop_repeated_links(Slot& slot) {
  drop_repeated(slot.slides);
  drop_repeated(slot.videos);
}

TalkKind kind_of(const Slot& slot, const std::vector<std::string>& called, const Words& words) {
  if (const auto by_title = find_talk_kind(slot.title, words)) return *by_title;
  for (std::string name : called) {
    std::replace(name.begin(), name.end(), '_', ' ');
    const auto by_name = find_talk_kind(name, words);
    if (by_name && by_name != TalkKind::talk) return *by_name;
  }
  const auto at_rim = slot.speakers.empty() ? kind_at_rim(slot.title, words) : std::nullopt;
  return at_rim.value_or(TalkKind::talk);
}

TalkKind kind_of_interlude(std::string_view title, const Words& words) {
  if (const auto kind = find_talk_kind(title, words)) return *kind;
  return kind_at_rim(title, words).value_or(TalkKind::other);
}

std::optional<TalkKind> kind_named(std::string_view text, const Words& words) {
  const auto named = talk_kind_named(folded(text));
  return named ? named : find_talk_kind(text, words);
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

std::vector<Speaker> people_named(std::string_view text, const Words& words) {
  constexpr std::size_t longest = 10'000;  // bytes
  if (text.size() <= longest) return read_speakers(text, words);
  return {person_named(text, words)};
}

Speaker speaker_of(std::string name, std::string_view handle, std::string affiliation) {
  Speaker speaker;
  if (const std::string_view profile = profile_handle(handle); !profile.empty()) handle = profile;
  if (handle.starts_with('@')) handle.remove_prefix(1);
  const bool is_handle = handle.find_first_of(" /:") == std::string_view::npos;
  if (is_handle) speaker.handle = handle;
  speaker.written = name.empty() && !speaker.handle.empty() ? "@" + speaker.handle : name;
  speaker.name = std::move(name);
  speaker.affiliation = std::move(affiliation);
  return speaker;
}

}  // namespace notes
