// SPDX-License-Identifier: MIT
// One row of a spreadsheet, piece by piece.
#include "separated_cells.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace notes {
namespace {

using Field = SeparatedField;

const Words& words = built_in_words();

struct TestRow {
  std::vector<Field> fields;
  std::vector<std::string> texts;

  SeparatedCells cells() const { return {texts, fields}; }
};

std::string people(const std::string& names, const std::string& companies) {
  const TestRow row{{Field::title, Field::speakers, Field::affiliation}, {"題", names, companies}};
  const auto talk = read_own_row(row.cells(), words);
  std::string text;
  for (const Speaker& speaker : talk->speakers)
    text +=
        "[" + speaker.written + "|" + speaker.name + "|" + speaker.handle + "|" + speaker.affiliation + "]";
  return text;
}

TEST_CASE("columns are known by words of either language, in either width and letter case") {
  for (const auto& [heading, field] :
       std::vector<std::pair<std::string, Field>>{{"Day", Field::day},
                                                  {"START", Field::start},
                                                  {"時間", Field::start},
                                                  {"終了", Field::end},
                                                  {"所要時間", Field::duration},
                                                  {"Room", Field::room},
                                                  {"会場", Field::room},
                                                  {"kind", Field::kind},
                                                  {"内容", Field::title},
                                                  {"Speakers", Field::speakers},
                                                  {"所属", Field::affiliation},
                                                  {"URL", Field::url},
                                                  {"File URL", Field::slides},
                                                  {"資料", Field::slides},
                                                  {"動画", Field::video},
                                                  {"Abstract", Field::none},
                                                  {"", Field::none}}) {
    CAPTURE(heading);
    CHECK(separated_field(heading, words) == field);
  }
}

TEST_CASE("only some columns are of spreadsheets alone") {
  for (const Field field : {Field::day, Field::duration, Field::room, Field::kind, Field::video})
    CHECK(is_of_spreadsheets_alone(field));
  for (const Field field : {Field::none, Field::start, Field::end, Field::title, Field::speakers,
                            Field::affiliation, Field::slides})
    CHECK_FALSE(is_of_spreadsheets_alone(field));
}

TEST_CASE("cells are one line each, and rows may be shorter or longer than their headings") {
  const TestRow row{{Field::title, Field::room, Field::title}, {" a\r\n  b\n", "", "c", "d"}};
  const SeparatedCells cells = row.cells();
  CHECK(cells.first(Field::title) == "a b");
  CHECK(cells.all(Field::title).size() == 2);
  CHECK(cells.first(Field::room).empty());
  CHECK(cells.filled() == 3);
  CHECK(cells.field(3) == Field::none);
}

TEST_CASE("speakers and affiliations stand in parallel") {
  CHECK(people("@a; 凪 海子 (@nagi); Berg, Anna", "くも社; ; Berg; Co") ==
        "[@a||a|くも社][凪 海子|凪 海子|nagi|][Berg, Anna|Berg, Anna||Berg]");
  CHECK(people("a; b", "X社") == "[a|a||X社][b|b||X社]");
  CHECK(people("a", "X; Y") == "[a|a||X; Y]");
  CHECK(people("", "X") == "[|||X]");
  CHECK(people("a;", "") == "[a|a||]");
  CHECK(people("山田さん", "") == "[山田さん|山田||]");
  const std::string many(200, ';');
  CHECK(people(many, "") == fmt::format("[{0}|{0}||]", many));
}

TEST_CASE("a row that tells neither title, speaker nor kind tells no talk") {
  const TestRow row{{Field::kind, Field::title, Field::none}, {"", "", "x"}};
  CHECK_FALSE(read_own_row(row.cells(), words));
}

TEST_CASE("blanks hold words apart") {
  CHECK(words_of(" a  b ") == std::vector<std::string>{"a", "b"});
  CHECK(words_of("").empty());
}

}  // namespace
}  // namespace notes
