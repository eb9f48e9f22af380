// SPDX-License-Identifier: MIT
// Word lists from a TOML file: a table for each list, a key for each meaning.
#include "notes/words_file.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "notes/fold.hpp"
#include "notes/toml_table.hpp"

namespace notes {
namespace {

// The meanings that a file can give, in the order in which they are tried: where two patterns fit a
// section, or a title begins with one kind and ends with another. `none` takes a built-in meaning away.
constexpr std::array fact_roles{FactRole::date,      FactRole::venue,  FactRole::host,     FactRole::url,
                                FactRole::published, FactRole::taker,  FactRole::hashtags, FactRole::theme,
                                FactRole::speakers,  FactRole::slides, FactRole::video,    FactRole::none};
constexpr std::array section_roles{SectionRole::impressions, SectionRole::qa,      SectionRole::tasks,
                                   SectionRole::links,       SectionRole::social,  SectionRole::timetable,
                                   SectionRole::slides,      SectionRole::summary, SectionRole::none};
constexpr std::array kinds{TalkKind::pause,    TalkKind::opening, TalkKind::closing, TalkKind::social,
                           TalkKind::other,    TalkKind::lt,      TalkKind::panel,   TalkKind::keynote,
                           TalkKind::workshop, TalkKind::talk};
constexpr std::array column_roles{
    ColumnRole::date,  ColumnRole::time,     ColumnRole::end,         ColumnRole::duration, ColumnRole::track,
    ColumnRole::title, ColumnRole::speakers, ColumnRole::affiliation, ColumnRole::slides,   ColumnRole::none};
constexpr std::array link_roles{LinkRole::slides, LinkRole::video, LinkRole::event_page, LinkRole::none};

/// The words of one key. One without a letter would fit everything or nothing.
std::vector<std::string> read_texts(TomlTable& table, std::string_view key) {
  std::vector<std::string> texts = table.texts(key);
  const auto is_empty = [](const std::string& text) {
    return folded(text).find_first_not_of('*') == std::string::npos;
  };
  if (std::any_of(texts.begin(), texts.end(), is_empty)) table.fail(key, "holds a word without letters");
  return texts;
}

template <class List, class Meanings>
void read_list(TomlTable table, const Meanings& meanings, List& list) {
  for (const auto meaning : meanings)
    for (const std::string& word : read_texts(table, to_string(meaning))) list.add(folded(word), meaning);
  table.check_keys();
}

/// What is looked for within texts stays as it is written.
void read_speakers(TomlTable table, Words& words) {
  words.honorifics = TextList(read_texts(table, "honorifics"));
  words.names = TextList(read_texts(table, "names"));
  std::vector<std::string> everybody = read_texts(table, "everybody");
  for (std::string& word : everybody) word = folded(word);
  words.everybody = TextList(std::move(everybody));
  words.nobody = TextList(read_texts(table, "nobody"));
  table.check_keys();
}

}  // namespace

Words parse_words(const Source& source) {
  TomlTable file = TomlTable::parse(source);
  Words words;
  read_list(file.table("labels"), fact_roles, words.labels);
  read_list(file.table("sections"), section_roles, words.sections);
  read_list(file.table("kinds"), kinds, words.kinds);
  read_list(file.table("columns"), column_roles, words.columns);
  read_list(file.table("hosts"), link_roles, words.hosts);
  read_speakers(file.table("speakers"), words);
  file.check_keys();
  return words;
}

}  // namespace notes
