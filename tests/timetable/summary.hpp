// SPDX-License-Identifier: MIT
// Timetables in a form that a test can hold.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "notes/timetable.hpp"

template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += "\n  " + line;
    return text.c_str();
  }
};

namespace notes::test {

/// A line for the day, for each talk and for each line that was not read.
inline std::vector<std::string> summary(const Timetable& timetable) {
  std::vector<std::string> lines;
  if (timetable.date) lines.push_back("on " + to_string(*timetable.date));
  for (const Talk& talk : timetable.slots) {
    std::string line = hours_text(talk) + " ";
    if (talk.kind != TalkKind::talk) line += "[" + std::string(to_string(talk.kind)) + "] ";
    line += talk.title;
    for (const Speaker& speaker : talk.speakers) {
      line += " / " + speaker.written;
      if (!speaker.affiliation.empty()) line += " (" + speaker.affiliation + ")";
    }
    lines.push_back(line);
  }
  for (const Timetable::Unread& unread : timetable.unread) lines.push_back("unread: " + unread.text);
  return lines;
}

using Lines = std::vector<std::string>;

/// What no reader may trip over.
inline const std::vector<std::string>& strange_texts() {
  static const std::vector<std::string> texts = {
      "",
      "\n\n",
      "\r",
      "\t\t\t",
      "|",
      "||\n||",
      "|-|",
      "\xEF\xBB\xBF",
      "\xFF\xFE\xE3",
      std::string("\0\0|\0\n-|-\n\0|19:30", 15),
      "19:30",
      "|19:30|\n|-|\n|\xFF|",
      "\x1B[31m|a\n-|-\n19:30|\x1B[0m",
  };
  return texts;
}

}  // namespace notes::test
