// SPDX-License-Identifier: MIT
// The table of rules as a whole, and the order of what they find.
#include "notes/lint.hpp"

#include <doctest/doctest.h>

#include <set>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

constexpr std::string_view sound = R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/16(木) 19:30-20:30
- 会場: みどり文庫

## 19:30-19:40 @mikan_boxさん「前枠」

満席です

## 19:40-20:10 @tofu_lawさん「待ち行列」

Q: 混みますか
A: 混みます

## 20:10-20:30 休憩

## 感想

また来たい
)";

TEST_CASE("a rule is named by its family and what is wrong, and says what it finds") {
  std::set<std::string_view> names;
  for (const Rule& rule : rules()) {
    CHECK_MESSAGE(names.insert(rule.name).second, rule.name);
    const std::size_t slash = rule.name.find('/');
    CHECK_MESSAGE(slash != std::string_view::npos, rule.name);
    CHECK_MESSAGE(
        rule.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-/") == std::string_view::npos,
        rule.name);
    CHECK_FALSE(rule.summary.empty());
    CHECK((rule.check != nullptr));
  }
}

TEST_CASE("families stand together in the table") {
  std::set<std::string> done;
  std::string last;
  for (const Rule& rule : rules()) {
    const std::string family(rule.name.substr(0, rule.name.find('/')));
    if (family != last) CHECK_MESSAGE(done.insert(family).second, family);
    last = family;
  }
}

TEST_CASE("a sound note of any age has no findings") {
  CHECK(linted(sound) == sound);
  const Date old{std::chrono::year{2000}, std::chrono::month{1}, std::chrono::day{1}};
  CHECK(linted(sound, {old}) == sound);
}

TEST_CASE("findings come in the order of the text, whatever their rules") {
  const std::string marked = R"(# 格子会 #1

- 日時: 2024/02/30 19:00-20:00
        ^^^^^^^^^^ event/bad-date
- 会場: みどり文庫

## 19:00-19:30 @a_bさん「箱」

Q: 何箱?
   ^^^^^ qa/no-answer

##蓋
^^^^ talk/missing-speaker
^^ text/heading-without-space

## 19:20-20:10 @c_dさん「紐」
   ^^^^^^^^^^^ slot/overlap
   ^^^^^^^^^^^ slot/outside-event

x

## 感想
   ^^^^ section/empty
)";
  CHECK(linted(marked) == marked);
}

TEST_CASE("every finding tells the fact and the remedy, and a thing to write has a name") {
  const Note note = read("# 格子会 #1\n\n- 日時: \n- 会場: \n\n## 20:00-19:00 箱\n\nQ: 何箱?\n\n```\n");
  const auto found = lint(note);
  CHECK(found.size() >= 5);
  for (const Diagnostic& diagnostic : found) {
    CHECK_FALSE(diagnostic.message.empty());
    CHECK_FALSE(diagnostic.remedy.empty());
    CHECK((diagnostic.severity == Severity::todo) == !diagnostic.unwritten.empty());
    CHECK(diagnostic.span.begin <= diagnostic.span.end);
    CHECK(diagnostic.span.end <= note.source.text().size());
  }
}

TEST_CASE("files that are no notes of events are left in peace") {
  for (const std::string_view text : {"", "\n", "# README\n\n## Install\n\n## Usage\n",
                                      "箱の話\n\n- a\n- b\n", "---\ntitle: x\n---\n\n本文\n"})
    CHECK(lint(read(text)).empty());
}

TEST_CASE("a series chooses its rules, by name or by family") {
  const std::string text =
      "# 2024/5 #2 格子会参加記録\n\n- 日時: 2024/05/16(木)\n\n## 19:00-19:30 箱\n\n## 19:20-19:10 蓋\n";
  const auto found = [&](const std::string& keys) {
    const SeriesSet series(
        {{"lattice", [&] { return Source("lattice.toml", std::string(lattice_toml) + keys); }}});
    std::string rules;
    for (const Diagnostic& diagnostic : lint(read_note(Source("a.md", text), series, built_in_words())))
      if (diagnostic.severity != Severity::todo) rules += std::string(diagnostic.rule) + " ";
    return rules;
  };
  CHECK(found("") == "slot/reversed ");
  CHECK(found("\n[lint]\nignore = [\"slot/reversed\"]\n").empty());
  CHECK(found("\n[lint]\nignore = [\"slot\"]\n").empty());
  CHECK(found("\n[lint]\nselect = [\"talk\"]\n").empty());
  CHECK(found("\n[lint]\nselect = [\"slot/reversed\"]\n") == "slot/reversed ");
}

}  // namespace
