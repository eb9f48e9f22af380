// SPDX-License-Identifier: MIT
// Texts, maps and ids, in any mixture.
#include "hand_made_people.hpp"

#include "data_slots.hpp"

namespace notes {

std::vector<Speaker> People::read(const DataValue& value) const {
  std::vector<Speaker> speakers;
  if (value.is_list()) {
    for (const DataValue& each : value.members)
      for (Speaker& speaker : read(each)) speakers.push_back(std::move(speaker));
    return speakers;
  }
  const auto known = by_id_.find(value.text);
  if (value.is_map() || known != by_id_.end()) {
    Speaker speaker = read_map(value.is_map() ? value : *known->second);
    if (!speaker.written.empty()) speakers.push_back(std::move(speaker));
    return speakers;
  }
  const std::string text = line_of(value);
  return text.empty() ? speakers : people_named(text, words_);
}

void People::collect(const DataValue& value) {
  for (const DataValue& member : value.members) {
    if (field_named(member.key, words_) == Field::speakers) add_all(member);
    collect(member);
  }
}

void People::add_all(const DataValue& people) {
  for (const DataValue& person : people.members) {
    if (!person.is_map()) continue;
    const std::string_view id = people.is_map() ? person.key : NamedFields(person, words_)[Field::id].text;
    if (!id.empty()) by_id_.try_emplace(id, &person);
  }
}

Speaker People::read_map(const DataValue& person) const {
  const NamedFields fields(person, words_);
  const DataValue& name = fields.has(Field::name) ? fields[Field::name] : fields[Field::speakers];
  const DataValue& company = fields[Field::affiliation];
  return speaker_of(line_of(name), line_of(fields[Field::handle]),
                    line_of(company.is_map() ? first_of(company, {"name"}) : company));
}

}  // namespace notes
