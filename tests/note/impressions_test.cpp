// SPDX-License-Identifier: MIT
// What the writer thought is told apart from what was said.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

/// `title role of talk: lines`, one a section; lines are joined by `/`.
std::string sections_of(const Note& note) {
  std::string shown;
  for (const Section& section : note.sections) {
    shown += fmt::format("{} {}{}:", section.title.value, notes::to_string(section.role),
                         section.talk ? " of " + note.talks[*section.talk].title : "");
    for (std::size_t i = 0; i < note.uses.size(); ++i)
      if (note.part_of[i] == section.part && note.uses[i] == LineUse::text)
        shown += fmt::format(" {} /", trim(note.source.text(note.source.line(i))));
    shown += '\n';
  }
  return shown;
}

TEST_CASE("a label within a talk begins the impressions of that talk") {
  CHECK(sections_of(read("# 会\n\n## 箱\n\n四角い\n\n感想：よかった\nまた聞きたい\n\n## 蓋\n\n丸い\n")) ==
        "感想 impressions of 箱: 感想：よかった / また聞きたい /\n");
  CHECK(sections_of(read("# 会\n\n## 箱\n\n所感:\n\nよかった\n\n## 蓋\n")) ==
        "所感 impressions of 箱: よかった /\n");
}

TEST_CASE("a labelled item holds what stands within it, and no more") {
  const Note note = read("# 会\n\n## 箱\n\n- 四角い\n- 感想: よかった\n    - とても\n- 重い\n");
  CHECK(sections_of(note) == "感想 impressions of 箱: - 感想: よかった / - とても /\n");
  CHECK(note.part_of[7] == note.talks[0].part);
}

TEST_CASE("a label ends at a heading or a rule") {
  const Note note = read("# 会\n\n## 箱\n\n感想: よかった\n\n***\n\n重い\n\n### 角\n\n四つ\n");
  CHECK(sections_of(note) == "感想 impressions of 箱: 感想: よかった /\n");
  CHECK(note.part_of[8] == note.talks[0].part);
}

TEST_CASE("a label alone is layout, one with words behind it is text") {
  CHECK(read("# 会\n\n## 箱\n\n感想：\n").uses[4] == LineUse::layout);
  CHECK(read("# 会\n\n## 箱\n\n感想：よい\n").uses[4] == LineUse::text);
}

TEST_CASE("a label in code, or above the talks, begins nothing") {
  CHECK(sections_of(read("# 会\n\n感想：楽しみ\n\n## 箱\n\n```\n感想：よい\n```\n")) == "");
}

TEST_CASE(
    "a summary that closes the note is its writer's impressions, one above or within the talks is not") {
  CHECK(sections_of(read("# 会\n\n## 箱\n\n四角い\n\n## まとめ\n\n楽しかった\n")) ==
        "まとめ impressions: 楽しかった /\n");
  CHECK(sections_of(read("# 会\n\n## まとめ\n\n箱の会\n\n## 箱\n\n四角い\n")) ==
        "まとめ summary: 箱の会 /\n");
  CHECK(sections_of(read("# 会\n\n## 箱\n\n### まとめ\n\n四角い\n")) == "");
}

TEST_CASE("a closing summary that says nothing of its own is none: links, code, nothing") {
  for (const std::string text :
       {"- [箱](https://example.com/)", "https://example.com/", "```\n箱\n```", ""}) {
    INFO(text);
    const Note note = read("# 会\n\n## 箱\n\n四角い\n\n## まとめ\n\n" + text + "\n");
    REQUIRE(note.sections.size() == 1);
    CHECK(note.sections[0].role == SectionRole::summary);
  }
}

TEST_CASE("without a colon an item that is the word alone begins them") {
  const Note note = read("# 会\n\n## 箱\n\n- 内容\n    - 四角い\n- 感想\n    - よかった\n- 重い\n");
  CHECK(sections_of(note) == "感想 impressions of 箱: - よかった /\n");
  CHECK(sections_of(read("# 会\n\n## 箱\n\n- その他の感想\n    - よかった\n")) == "");
  CHECK(sections_of(read("# 会\n\n## 箱\n\n- 感想\n- よかった\n")) == "");
}

}  // namespace
