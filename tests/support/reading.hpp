// SPDX-License-Identifier: MIT
// Reading invented notes of invented series, and showing what each of their lines is.
#pragma once

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/read_note.hpp"

namespace notes::test {

/// A series as share/series writes them: months are counted, 日時, 会場 and 感想 are required.
inline constexpr std::string_view lattice_toml = R"(
schema   = 1
name     = "lattice"
aliases  = ["格子会"]
hashtags = ["#lattice"]

[match]
title = '(?i)lattice|格子会'

[number]
scope = "month"

[note]
title = "{year}/{month} {number} 格子会参加記録"

[[fact]]
label    = "日時"
also     = ["時間", "いつ"]
value    = "{year}/{month:02}/{day:02}({weekday}) {time}"
required = true

[[fact]]
label    = "会場"
also     = ["ところ"]
required = true

[[fact]]
label = "URL"

[[fact]]
label = "ハッシュタグ"
value = "{hashtags}"

[talk]
no_honorific = ["有志"]

[talk.body]
talk    = "* \n\n- Q: \n    - A: \n"
opening = "* \n"

[[section]]
title    = "感想"
role     = "impressions"
required = true
)";

/// One in English, that asks for nothing.
inline constexpr std::string_view gearbox_toml = R"(
schema = 1
name   = "gearbox"
lang   = "en"
)";

inline const SeriesSet& invented_series() {
  static const SeriesSet series = [] {
    std::vector<SeriesSet::Entry> entries;
    for (const auto& [name, toml] :
         {std::pair{"lattice", lattice_toml}, std::pair{"gearbox", gearbox_toml}}) {
      const std::string path = std::string(name) + ".toml";
      const Source file(path, std::string(toml));
      entries.push_back({name, [file] { return file; }});
    }
    return SeriesSet(std::move(entries));
  }();
  return series;
}

inline Note read(std::string_view text, std::string path = "note.md") {
  return read_note(Source(std::move(path), std::string(text)), invented_series(), built_in_words());
}

inline std::string_view to_string(LineUse use) {
  constexpr std::array<std::string_view, 10> names{"",         "layout", "fact",     "link",     "row",
                                                   "question", "answer", "unfilled", "withheld", "text"};
  return names[static_cast<std::size_t>(use)];
}

/// Every line behind its use: `fact     | - 会場: 三階`. Blanks at the ends are left out.
inline std::string lines_of(const Note& note) {
  std::string shown;
  for (std::size_t i = 0; i < note.uses.size(); ++i)
    shown += fmt::format("{}\n", trim_end(fmt::format("{:<9}| {}", to_string(note.uses[i]),
                                                      note.source.text(note.source.line(i)))));
  return shown;
}

/// Facts as `label=value`, one a line.
inline std::string facts_of(const std::vector<Fact>& facts) {
  std::string shown;
  for (const Fact& fact : facts) shown += fmt::format("{}={}\n", fact.label.value, fact.value.value);
  return shown;
}

/// Talks as `kind time | speakers | title`, one a line; a speaker is `name@handle(affiliation)`.
template <class SomeTalk>
std::string talks_of(const std::vector<SomeTalk>& talks) {
  std::string shown;
  for (const Talk& talk : talks) {
    std::string speakers;
    for (const Speaker& speaker : talk.speakers) {
      if (!speakers.empty()) speakers += " + ";
      speakers += speaker.name;
      if (!speaker.handle.empty()) speakers += "@" + speaker.handle;
      if (!speaker.affiliation.empty()) speakers += "(" + speaker.affiliation + ")";
    }
    shown +=
        fmt::format("{} {} | {} | {}\n", notes::to_string(talk.kind), hours_text(talk), speakers, talk.title);
  }
  return shown;
}

/// Questions as `asker? question → answer → answer`, one a line; line ends within are shown as ⏎.
inline std::string questions_of(const NotedTalk& talk) {
  std::string shown;
  for (const Question& question : talk.questions) {
    if (!question.asker.empty()) shown += question.asker + "? ";
    shown += question.text.value;
    for (const auto& answer : question.answers) shown += " → " + answer.value;
    shown += '\f';
  }
  std::string lines;
  for (const char c : shown) lines += c == '\n' ? "⏎" : c == '\f' ? "\n" : std::string(1, c);
  return lines;
}

}  // namespace notes::test
