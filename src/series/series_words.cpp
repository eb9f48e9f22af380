// SPDX-License-Identifier: MIT
// A series knows its labels and sections by names of its own.
#include "notes/series_words.hpp"

#include "notes/fold.hpp"

namespace notes {

Words words_of(const Series& series, const Words& base) {
  Words words = base;
  for (const Series::Fact& fact : series.facts) {
    const FactRole role = base.fact_role(fact.label);
    for (const std::string& other : fact.also)
      if (base.fact_role(other) == FactRole::none) words.labels.add(folded(other), role);
  }
  for (const Series::Section& section : series.sections)
    if (!base.section_role(section.title)) words.sections.add(folded(section.title), section.role);
  words.names.append(TextList(series.no_honorific));
  return words;
}

}  // namespace notes
