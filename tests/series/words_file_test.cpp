// SPDX-License-Identifier: MIT
// Files of words, right and wrong, and the one that the built-in words come from.
#include "notes/words_file.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "notes/error.hpp"

namespace notes {
namespace {

Words parse(const std::string& text) { return parse_words(Source("words.toml", text)); }

std::string error_of(const std::string& text) {
  try {
    parse(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("words are read from the table of their list and folded") {
  const Words words = parse(R"(
[labels]
venue = ["ところ", "Meeting　Place"]
[sections]
impressions = ["*の ひとこと"]
none = ["ひとこと"]
[kinds]
break = ["お茶"]
[columns]
speakers = ["語り手"]
[hosts]
slides = ["Slides.Example.com", "example.org/deck"]
[speakers]
honorifics = ["どの"]
names = ["歯車委員会"]
everybody = ["TBA"]
nobody = ["なるほどの"]
)");
  CHECK(words.fact_role("ところ") == FactRole::venue);
  CHECK(words.fact_role("meeting place") == FactRole::venue);
  CHECK(words.section_role("本日のひとこと") == SectionRole::impressions);
  CHECK(words.section_role("ひとこと") == SectionRole::none);
  CHECK(words.kinds.find("お茶") == TalkKind::pause);
  CHECK(words.column_role("語り手") == ColumnRole::speakers);
  CHECK(words.link_role("https://slides.example.com/1") == LinkRole::slides);
  CHECK(words.link_role("https://example.org/deck/1") == LinkRole::slides);
  CHECK(words.link_role("https://example.org/1") == LinkRole::none);
  CHECK(words.honorifics == TextList{"どの"});
  CHECK(words.names == TextList{"歯車委員会"});
  CHECK(words.everybody == TextList{"tba"});
  CHECK(words.nobody == TextList{"なるほどの"});
}

TEST_CASE("a file may say nothing") { CHECK(parse("").labels.size() == 0); }

TEST_CASE("what is wrong in a file of words is told with its place and the nearest name") {
  const struct {
    std::string text;
    std::string error;
  } rows[] = {
      {"[label]\n", "words.toml:1:2: unknown key 'label': did you mean 'labels'?"},
      {"[labels]\nvenu = []\n", "words.toml:2:1: unknown key 'labels.venu': did you mean 'venue'?"},
      {"[kinds]\npause = [\"茶\"]\n", "words.toml:2:1: unknown key 'kinds.pause'"},
      {"[labels]\nvenue = \"所\"\n", "words.toml:2:9: labels.venue must be a list of texts: [\"…\", \"…\"]"},
      {"[labels]\nvenue = [\"所\", 3]\n", "words.toml:2:15: labels.venue must hold texts in quotes"},
      {"[sections]\nqa = [\"*\"]\n", "words.toml:2:6: sections.qa holds a word without letters"},
      {"[labels]\nvenue = [\"　\"]\n", "words.toml:2:9: labels.venue holds a word without letters"},
      {"labels = 3\n", "words.toml:1:10: labels must be a table: [labels]"},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    CHECK(error_of(row.text) == row.error);
  }
}

TEST_CASE("the built-in words are those of share/words.toml, and none stands in a list twice") {
  const std::string path = NOTES_TOP "/share/words.toml";
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const Words words = parse_words(Source(path, text));
  const Words& built_in = built_in_words();
  const auto check_same = [](const auto& list, const auto& other) {
    CHECK(std::equal(list.begin(), list.end(), other.begin(), other.end()));
  };
  check_same(words.labels, built_in.labels);
  check_same(words.sections, built_in.sections);
  check_same(words.kinds, built_in.kinds);
  check_same(words.columns, built_in.columns);
  check_same(words.hosts, built_in.hosts);
  CHECK(words.honorifics == built_in.honorifics);
  CHECK(words.names == built_in.names);
  CHECK(words.everybody == built_in.everybody);
  CHECK(words.nobody == built_in.nobody);
  const auto count = [](const auto& list) { return std::distance(list.begin(), list.end()); };
  const auto in_lists = count(words.labels) + count(words.sections) + count(words.kinds) +
                        count(words.columns) + count(words.hosts);
  const auto of_speakers =
      words.honorifics.size() + words.names.size() + words.everybody.size() + words.nobody.size();
  std::size_t written = 0;  // texts outside comments
  for (std::size_t i = 0; i < text.size(); i = text.find('\n', i) + 1) {
    const std::string line = text.substr(i, text.find('\n', i) - i);
    if (!line.starts_with('#'))
      written += static_cast<std::size_t>(std::count(line.begin(), line.end(), '"'));
  }
  CHECK(static_cast<std::size_t>(in_lists) + of_speakers == written / 2);
}

}  // namespace
}  // namespace notes
