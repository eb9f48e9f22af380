// SPDX-License-Identifier: MIT
// The names that conference sites give to the fields of a talk.
#include "field_names.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "notes/blanks.hpp"

namespace notes {
namespace {

using Name = std::pair<std::string_view, Field>;

// Sorted, as they are looked up by halves.
constexpr std::array names = [] {
  std::array all = std::to_array<Name>({
      {"title", Field::title},
      {"talk", Field::topic},
      {"talktitle", Field::title},
      {"session", Field::topic},
      {"sessiontitle", Field::title},
      {"sessionname", Field::title},
      {"subject", Field::topic},
      {"topic", Field::topic},
      {"summary", Field::topic},
      {"name", Field::name},
      {"fullname", Field::name},
      {"displayname", Field::name},
      {"publicname", Field::name},
      {"speaker", Field::speakers},
      {"speakers", Field::speakers},
      {"speakername", Field::speakers},
      {"speakernames", Field::speakers},
      {"speakerid", Field::speakers},
      {"speakerids", Field::speakers},
      {"presenter", Field::speakers},
      {"presenters", Field::speakers},
      {"presentedby", Field::speakers},
      {"author", Field::speakers},
      {"authors", Field::speakers},
      {"lecturer", Field::speakers},
      {"lecturers", Field::speakers},
      {"persons", Field::speakers},
      {"by", Field::speakers},
      {"twitter", Field::handle},
      {"twitterid", Field::handle},
      {"twitterurl", Field::handle},
      {"twitterhandle", Field::handle},
      {"handle", Field::handle},
      {"account", Field::handle},
      {"screenname", Field::handle},
      {"x", Field::handle},
      {"affiliation", Field::affiliation},
      {"company", Field::affiliation},
      {"organization", Field::affiliation},
      {"organisation", Field::affiliation},
      {"org", Field::affiliation},
      {"time", Field::time},
      {"times", Field::time},
      {"hours", Field::time},
      {"start", Field::start},
      {"stime", Field::start},
      {"starttime", Field::start},
      {"startdate", Field::start},
      {"startsat", Field::start},
      {"startat", Field::start},
      {"starts", Field::start},
      {"begin", Field::start},
      {"begins", Field::start},
      {"from", Field::start},
      {"datetime", Field::start},
      {"end", Field::end},
      {"etime", Field::end},
      {"endtime", Field::end},
      {"enddate", Field::end},
      {"endsat", Field::end},
      {"endat", Field::end},
      {"ends", Field::end},
      {"to", Field::end},
      {"until", Field::end},
      {"duration", Field::duration},
      {"length", Field::duration},
      {"lengthmin", Field::duration},
      {"minutes", Field::duration},
      {"durationminutes", Field::duration},
      {"date", Field::date},
      {"day", Field::date},
      {"room", Field::track},
      {"roomname", Field::track},
      {"stage", Field::track},
      {"track", Field::track},
      {"trackname", Field::track},
      {"hall", Field::track},
      {"rooms", Field::tracks},
      {"stages", Field::tracks},
      {"tracks", Field::tracks},
      {"halls", Field::tracks},
      {"type", Field::kind},
      {"kind", Field::kind},
      {"tag", Field::kind},
      {"tags", Field::kind},
      {"category", Field::kind},
      {"format", Field::kind},
      {"sessiontype", Field::kind},
      {"link", Field::url},
      {"url", Field::url},
      {"page", Field::url},
      {"permalink", Field::url},
      {"href", Field::url},
      {"slide", Field::slides},
      {"slides", Field::slides},
      {"slideurl", Field::slides},
      {"slidesurl", Field::slides},
      {"slidelink", Field::slides},
      {"video", Field::videos},
      {"videos", Field::videos},
      {"videourl", Field::videos},
      {"youtube", Field::videos},
      {"recording", Field::videos},
      {"recordingurl", Field::videos},
      {"venue", Field::venue},
      {"place", Field::venue},
      {"location", Field::venue},
      {"id", Field::id},
      {"uuid", Field::id},
      {"slug", Field::id},
      {"sponsor", Field::others},
      {"sponsors", Field::others},
      {"staff", Field::others},
      {"staffs", Field::others},
      {"organizers", Field::others},
      {"organisers", Field::others},
      {"partners", Field::others},
      {"members", Field::others},
      {"team", Field::others},
      {"people", Field::others},
      {"menu", Field::others},
      {"links", Field::others},
      {"abstract", Field::others},
      {"description", Field::others},
  });
  std::sort(all.begin(), all.end());
  return all;
}();

Field field_of(ColumnRole role) {
  switch (role) {
    case ColumnRole::date: return Field::date;
    case ColumnRole::time: return Field::time;
    case ColumnRole::duration: return Field::duration;
    case ColumnRole::track: return Field::track;
    case ColumnRole::end: return Field::end;
    case ColumnRole::title: return Field::title;
    case ColumnRole::speakers: return Field::speakers;
    case ColumnRole::affiliation: return Field::affiliation;
    case ColumnRole::slides: return Field::slides;
    case ColumnRole::none: break;
  }
  return Field::none;
}

Field field_of(FactRole role) {
  switch (role) {
    case FactRole::date: return Field::date;
    case FactRole::venue: return Field::venue;
    case FactRole::url: return Field::url;
    case FactRole::speakers: return Field::speakers;
    case FactRole::slides: return Field::slides;
    case FactRole::video: return Field::videos;
    default: return Field::none;
  }
}

}  // namespace

Field field_named(std::string_view key, const Words& words) {
  constexpr std::size_t longest = 40;
  std::string squeezed;
  bool is_ascii = key.size() <= longest;
  for (const char c : key.substr(0, longest)) {
    if (c >= 'A' && c <= 'Z')
      squeezed += static_cast<char>(c - 'A' + 'a');
    else if (c != '_' && c != '-' && c != ' ')
      squeezed += c;
    is_ascii = is_ascii && static_cast<unsigned char>(c) < 0x80;
  }
  const auto* found = std::lower_bound(names.begin(), names.end(), Name{squeezed, Field::none});
  if (found != names.end() && found->first == squeezed) return found->second;
  if (is_ascii || key.size() > longest) return Field::none;
  // 会場 heads the rooms of a table; among keys it is where the event takes place.
  const Field column = field_of(words.column_role(key));
  const Field fact = field_of(words.fact_role(key));
  return column == Field::none || fact == Field::venue ? fact : column;
}

NamedFields::NamedFields(const DataValue& map, const Words& words) {
  for (const DataValue& member : map.members) {
    const DataValue*& field = fields_[static_cast<std::size_t>(field_named(member.key, words))];
    const bool is_empty = member.members.empty() && trim(member.text).empty();
    if (!field && !is_empty) field = &member;
  }
}

const DataValue& NamedFields::operator[](Field field) const {
  static const DataValue nothing;
  const DataValue* value = fields_[static_cast<std::size_t>(field)];
  return value ? *value : nothing;
}

}  // namespace notes
