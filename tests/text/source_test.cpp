// SPDX-License-Identifier: MIT
// Lines as editors count them.
#include "notes/source.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const Source& source) {
  Lines lines;
  for (std::size_t i = 0; i < source.line_count(); ++i) lines.emplace_back(source.text(source.line(i)));
  return lines;
}

TEST_CASE("every line end ends a line") {
  const struct {
    std::string text;
    Lines lines;
  } rows[] = {
      {"", {}},
      {"a", {"a"}},
      {"a\n", {"a"}},
      {"a\r\n", {"a"}},
      {"a\r", {"a"}},
      {"\n", {""}},
      {"\n\n", {"", ""}},
      {"\r\n\r\n", {"", ""}},
      {"\n\r", {"", ""}},
      {"a\nb\r\nc\rd", {"a", "b", "c", "d"}},
      {"a\r\r\nb", {"a", "", "b"}},
      {"会場\u2028x\n", {"会場\u2028x"}},
      {std::string("a\0b\nc", 5), {std::string("a\0b", 3), "c"}},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    CHECK(lines_of(Source("a.md", row.text)) == row.lines);
    CHECK(split_lines(row.text).size() == row.lines.size());
  }
}

TEST_CASE("every offset has its line") {
  const Source source("a.md", "ab\r\n\nc\n");
  const std::size_t lines[] = {0, 0, 0, 0, 1, 2, 2, 2};
  for (std::size_t offset = 0; offset < std::size(lines); ++offset) {
    CAPTURE(offset);
    CHECK(source.line_at(offset) == lines[offset]);
  }
  CHECK(Source("a.md", "").line_at(0) == 0);
}

TEST_CASE("a place is told by name, line and column, which counts characters") {
  const Source source("夜.md", "a\r\n夜の会 b\n");
  CHECK(source.place(0) == "夜.md:1:1");
  CHECK(source.place(source.text().find('b')) == "夜.md:2:5");
  CHECK(source.place(source.text().size()) == "夜.md:2:7");
  CHECK(Source("a.md", "").place(0) == "a.md:1:1");
}

TEST_CASE("copies share the bytes") {
  std::string_view text;
  Source copy;
  {
    const Source source("a.md", std::string(100, 'a'));
    text = source.text();
    copy = source;
  }
  CHECK(copy.name() == "a.md");
  CHECK(copy.text().data() == text.data());
  CHECK(copy.text({98, 100}) == "aa");
}

}  // namespace
}  // namespace notes
