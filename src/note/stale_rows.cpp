// SPDX-License-Identifier: MIT
// What a note says of its talks a second time, above them, once they changed.
#include "stale_rows.hpp"

#include <map>

#include "notes/blanks.hpp"
#include "notes/time_range.hpp"

namespace notes {

std::vector<std::string> rows_that_tell(const Note& note, const std::vector<TalkBlock>& blocks,
                                        const std::vector<std::size_t>& talks) {
  std::multimap<Clock, const NotedTalk*> by_start;
  for (const std::size_t talk : talks)
    if (const NotedTalk& each = note.talks[talk]; each.start && !each.title.empty())
      by_start.emplace(*each.start, &each);
  std::vector<std::string> rows;
  std::size_t block = 0;
  for (std::size_t i = 0; i < note.uses.size() && !by_start.empty(); ++i) {
    const Span line = note.source.line(i);
    while (block < blocks.size() && blocks[block].span.end <= line.begin) ++block;
    if (block < blocks.size() && blocks[block].span.begin <= line.begin) continue;
    const std::string_view text = note.shown.text(line);
    const auto time = find_time_range(text);
    if (!time || !time->start) continue;
    const auto [first, last] = by_start.equal_range(time->start->minutes);
    for (auto talk = first; talk != last; ++talk) {
      if (text.find(talk->second->title) == std::string_view::npos) continue;
      rows.emplace_back(trim(text));
      break;
    }
  }
  return rows;
}

}  // namespace notes
