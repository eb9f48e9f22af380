// SPDX-License-Identifier: MIT
// Lines of talks and what is to be read out of them, a row each.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_line.hpp"

namespace notes::test {

inline std::string part(std::string_view text, Span span) {
  return std::string(text.substr(span.begin, span.size()));
}

inline std::string hours(const TalkLine& talk) {
  Hours hours;
  if (talk.time && talk.time->start) hours.start = talk.time->start->minutes;
  if (talk.time && talk.time->end) hours.end = talk.time->end->minutes;
  return hours_text(hours);
}

inline std::string speakers(const TalkLine& talk) {
  std::string all;
  for (const Speaker& speaker : talk.speakers.value) {
    const std::string affiliation = speaker.affiliation.empty() ? "" : " (" + speaker.affiliation + ")";
    all += (all.empty() ? "" : " + ") + speaker.written + affiliation;
  }
  return all;
}

struct Row {
  std::string line;
  std::string hours;
  std::string speakers;
  std::string title;
  TalkKind kind = TalkKind::talk;
  std::string track = "";
};

inline void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.line);
    const TalkLine talk = read_talk_line(row.line, built_in_words());
    CHECK(hours(talk) == row.hours);
    CHECK(speakers(talk) == row.speakers);
    CHECK(talk.title.value == row.title);
    CHECK(plain_text(part(row.line, talk.title.span)) == row.title);
    CHECK(to_string(talk.kind) == to_string(row.kind));
    CHECK(talk.track == row.track);
  }
}

}  // namespace notes::test
