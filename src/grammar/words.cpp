// SPDX-License-Identifier: MIT
// How texts are held against the word lists.
#include "notes/words.hpp"

#include <algorithm>

#include "bare_word.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"

namespace notes {
namespace {

/// Whether a host is the named one or one below it.
bool is_below(std::string_view host, std::string_view name) {
  return host.ends_with(name) && (host.size() == name.size() || host[host.size() - name.size() - 1] == '.');
}

}  // namespace

std::string_view to_string(FactRole role) {
  switch (role) {
    case FactRole::none: return "none";
    case FactRole::date: return "date";
    case FactRole::venue: return "venue";
    case FactRole::host: return "host";
    case FactRole::url: return "url";
    case FactRole::published: return "published";
    case FactRole::taker: return "taker";
    case FactRole::hashtags: return "hashtags";
    case FactRole::theme: return "theme";
    case FactRole::speakers: return "speakers";
    case FactRole::slides: return "slides";
    case FactRole::video: return "video";
  }
  return "";
}

std::string_view to_string(SectionRole role) {
  switch (role) {
    case SectionRole::none: return "none";
    case SectionRole::impressions: return "impressions";
    case SectionRole::qa: return "qa";
    case SectionRole::tasks: return "tasks";
    case SectionRole::links: return "links";
    case SectionRole::social: return "social";
    case SectionRole::timetable: return "timetable";
    case SectionRole::slides: return "slides";
    case SectionRole::summary: return "summary";
  }
  return "";
}

std::string_view to_string(LinkRole role) {
  switch (role) {
    case LinkRole::none: return "none";
    case LinkRole::event_page: return "event_page";
    case LinkRole::slides: return "slides";
    case LinkRole::video: return "video";
  }
  return "";
}

std::string_view to_string(ColumnRole role) {
  switch (role) {
    case ColumnRole::none: return "none";
    case ColumnRole::date: return "date";
    case ColumnRole::time: return "time";
    case ColumnRole::end: return "end";
    case ColumnRole::duration: return "duration";
    case ColumnRole::track: return "track";
    case ColumnRole::title: return "title";
    case ColumnRole::speakers: return "speakers";
    case ColumnRole::affiliation: return "affiliation";
    case ColumnRole::slides: return "slides";
  }
  return "";
}

void SectionWords::add(std::string_view word, SectionRole role) {
  const std::size_t index = all_.size();
  all_.add(word, role);
  if (!word.empty()) roles_by_last_byte_[static_cast<unsigned char>(word.back())] |= bit_of(role);
  const bool open_front = word.starts_with('*');
  const bool open_back = word.ends_with('*');
  if ((!open_front && !open_back) || all_.size() == index) return;
  const std::string_view bare = word.substr(open_front, word.size() - open_front - open_back);
  (!open_front ? fronts_ : open_back ? middles_ : backs_).add(bare, index);
}

void SectionWords::append(const SectionWords& others) {
  for (const auto& [word, role] : others) add(word, role);
}

std::size_t SectionWords::index_of(std::string_view word) const {
  std::size_t first = all_.index_of(word);
  const auto take = [&](const WordList<std::size_t>& patterns, std::size_t found) {
    if (found < patterns.size()) first = std::min(first, patterns[found].second);
  };
  take(fronts_, fronts_.index_at_front(word));
  take(backs_, backs_.index_at_back(word));
  for (const auto& [middle, index] : middles_)
    if (index < first && holds(word, middle)) first = index;
  return first;
}

std::optional<SectionRole> SectionWords::find(std::string_view word, std::string_view other) const {
  std::size_t first = index_of(word);
  if (other != word) first = std::min(first, index_of(other));
  return first == all_.size() ? std::nullopt : std::optional(all_[first].second);
}

void Words::append(const Words& others) {
  labels.append(others.labels);
  sections.append(others.sections);
  kinds.append(others.kinds);
  columns.append(others.columns);
  hosts.append(others.hosts);
  honorifics.append(others.honorifics);
  honorifics.sort_by_size();
  names.append(others.names);
  everybody.append(others.everybody);
  nobody.append(others.nobody);
}

FactRole Words::fact_role(std::string_view label) const {
  const FoldedView whole(label);
  const FactRole role = labels.find(whole.text()).value_or(FactRole::none);
  if (role != FactRole::none) return role;
  return labels.find(bare_word(whole.text())).value_or(FactRole::none);
}

std::optional<SectionRole> Words::section_role(std::string_view title) const {
  const FoldedView whole(title);
  const std::string_view word = bare_word(whole.text());
  // プログラム(予定)
  const std::string_view short_word = bare_word(word.substr(0, std::max<std::size_t>(word.find('('), 1)));
  return sections.find(word, short_word);
}

ColumnRole Words::column_role(std::string_view heading) const {
  return columns.find(FoldedView(heading).text()).value_or(ColumnRole::none);
}

LinkRole Words::link_role(std::string_view url) const {
  const Address address = split_address(url);
  const FoldedView host(address.host);
  for (const auto& [place, role] : hosts) {
    const std::string_view name = std::string_view(place).substr(0, place.find('/'));
    if (is_below(host.text(), name) && address.path.starts_with(place.substr(name.size()))) return role;
  }
  return LinkRole::none;
}

}  // namespace notes
