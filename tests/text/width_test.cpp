// SPDX-License-Identifier: MIT
// Columns as a terminal counts them, and no escape that reaches one.
#include "notes/width.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "notes/utf8.hpp"

namespace notes {
namespace {

TEST_CASE("a text takes the columns that a terminal gives it") {
  const struct {
    std::string text;
    std::size_t width;
  } rows[] = {
      {"", 0},
      {"abc", 3},
      {"é", 1},
      {"e\u0301", 1},
      {"会場", 4},
      {"ＡＢ：", 6},
      {"ｶﾅ", 2},
      {"ｶﾞｷﾞ", 4},
      {"ﾊﾟ", 2},
      {"か\u3099", 2},
      {"かき\u3099", 4},
      {"〜～", 4},
      {"※①", 2},
      {"🍣", 2},
      {"☕\uFE0F", 2},
      {"❤\uFE0F", 2},
      {"1\uFE0F\u20E3", 2},
      {"👨\u200D👩\u200D👧", 2},
      {"👍🏽", 2},
      {"🇯🇵", 2},
      {"🇯🇵🇫🇷", 4},
      {"a\u200Bb", 2},
      {"\u0301", 0},
      {"\uFE0F", 0},
      {"\u3000", 2},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    CHECK(display_width(row.text) == row.width);
  }
}

TEST_CASE("kana and kanji take two columns, and what joins them none") {
  std::size_t wrong = 0;
  for (char32_t c = 0x3041; c <= 0x9FFF; ++c) {
    const bool is_letter = c <= 0x3096 || (c >= 0x30A1 && c <= 0x30FF) || c >= 0x4E00;
    if (!is_letter) continue;
    std::string text;
    append_code_point(text, c);
    if (display_width(text) != 2 || display_width("a" + text + "\u3099" + text + "b") != 6) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("what is counted quickly takes the columns that it takes among clusters") {
  const std::string cluster = "\x01";  // counted with all behind it
  std::size_t wrong = 0;
  for (char32_t c = 0x20; c <= 0x1FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_code_point(text, c);
    for (const std::string& each : {text, "箱" + text + "（", text + "\u3099", text + "\uFE0F"}) {
      if (display_width(each) != display_width(cluster + each)) ++wrong;
      if (is_wider_than(each, each.size())) ++wrong;
      if (!is_wider_than(each + "箱", display_width(each))) ++wrong;
      if (is_wider_than(each, display_width(each))) ++wrong;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("bytes that are not UTF-8 do not stop the counting") { CHECK(display_width("\xFF\xE3\x81") == 3); }

TEST_CASE("tabs go to the next multiple of eight columns") {
  const struct {
    std::string line;
    std::string shown;
  } rows[] = {
      {"\ta", "        a"},         {"a\tb", "a       b"},
      {"1234567\tb", "1234567 b"},  {"12345678\tb", "12345678        b"},
      {"会場\tb", "会場    b"},     {"ｶﾞ\tb", "ｶﾞ      b"},
      {"\t\t", "                "}, {"\x1B\t", "\\x1B    "},
  };
  for (const auto& row : rows) {
    INFO(row.line);
    CHECK(printable(row.line) == row.shown);
  }
}

TEST_CASE("of all bytes only those pass that a terminal prints") {
  for (unsigned byte = 0; byte < 256; ++byte) {
    const std::string line = {'a', static_cast<char>(byte), 'b'};
    CAPTURE(byte);
    const std::string expected = byte == '\t'                  ? "a       b"
                                 : byte < 0x20 || byte >= 0x7F ? fmt::format("a\\x{:02X}b", byte)
                                                               : line;
    CHECK(printable(line) == expected);
  }
}

TEST_CASE("hidden characters are shown by their numbers") {
  const char32_t hidden[] = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
                             0x2066, 0x2067, 0x2068, 0x2069, 0x2028, 0x2029, 0xFEFF};
  for (const char32_t c : hidden) {
    std::string line;
    append_code_point(line, c);
    CHECK(printable("あ" + line + "い") == fmt::format("あ\\u{:04X}い", static_cast<unsigned>(c)));
  }
  for (char32_t c = 0x80; c < 0xA0; ++c) {
    std::string line;
    append_code_point(line, c);
    CHECK(printable(line) == fmt::format("\\x{:02X}", static_cast<unsigned>(c)));
  }
}

TEST_CASE("visible characters pass") {
  for (const std::string line :
       {"会場: 夜の会", "か\u3099", "🍣", "☕\uFE0F", "👨\u200D👩\u200D👧", "🇯🇵", "\u00A0", "\u3000", "ｶﾞ",
        "\uFFFD", "\\x1B", "①※〜", "\u200B", "ไทย", "नी"}) {
    INFO(line);
    CHECK(printable(line) == line);
  }
}

TEST_CASE("no way of writing an escape passes") {
  for (const std::string line : {"\x1B]0;title\x07", "\x1B[2J", "\u009B31m",
                                 "\x9B"
                                 "31m",
                                 "\xC2\x9B"
                                 "31m",
                                 "\xC0\x9B", "\xE0\x80\x9B", "\x1B\x1B",
                                 "a\x08"
                                 "b",
                                 "\r\n"}) {
    for (const char c : printable(line)) {
      CHECK(static_cast<unsigned char>(c) >= 0x20);
      CHECK(static_cast<unsigned char>(c) < 0x7F);
    }
  }
}

}  // namespace
}  // namespace notes
