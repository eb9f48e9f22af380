// SPDX-License-Identifier: MIT
// The page of an event among the links of a note.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

TEST_CASE(
    "the page is that of its fact, else an event's on a known host, else a link called like the event") {
  const auto url = [](const std::string& text) { return read("# ひかりの会 #3\n\n" + text).url.value; };
  CHECK(url("- URL: https://example.com/3\n\nhttps://hikari.connpass.com/event/3/\n") ==
        "https://example.com/3");
  CHECK(url("- URL: [頁](https://example.com/3)\n") == "https://example.com/3");
  CHECK(url("[ひかりの会 #3](https://example.com/3)に参加した。\n\nhttps://hikari.connpass.com/event/3/ "
            "です\n") == "https://hikari.connpass.com/event/3/");
  CHECK(url("[ひかりの会 #3](https://example.com/3)に参加した。\n") == "https://example.com/3");
  CHECK(url("[箱の写真](https://example.com/3)を撮った。\n") == "");
  CHECK(url("会は https://hikari.connpass.com/ にある。\n") == "");
  CHECK(url("## 箱の話\n\nhttps://hikari.connpass.com/event/3/\n") == "");
}

TEST_CASE("a bare address alone on its line is the page where it is called like the event") {
  const auto url = [](std::string_view text) { return read(text).url.value; };
  CHECK(url("# Hikari Kaigi 2019に参加した\n\nhttps://hikarikaigi.example/2019/\n") ==
        "https://hikarikaigi.example/2019/");
  CHECK(url("# 会に参加した #hikarikaigi\n\nhttp://www.example.com/hikarikaigi/\n") ==
        "http://www.example.com/hikarikaigi/");
  CHECK(url("# Hikari Kaigi 2019に参加した\n\n寒かった。\n\nhttps://box.example/2019/\n") == "");
  CHECK(url("# Hikari Kaigi 2019に参加した\n\n前日は https://hikarikaigi.example/2018/ を読んだ。\n") == "");
}

TEST_CASE(
    "a bare address on the first line is the page, whatever it is called, if it is no slides or video") {
  const auto url = [](std::string_view text) { return read(text).url.value; };
  CHECK(url("# Hikari Kaigi 2019に参加した\n\nhttps://box.example/?page=3\n") ==
        "https://box.example/?page=3");
  CHECK(url("# Hikari Kaigi 2019に参加した\n\n[箱](https://box.example/?page=3)\n") == "");
  CHECK(url("# Hikari Kaigi 2019に参加した\n\nhttps://speakerdeck.com/hako/box\n") == "");
  CHECK(url("# Hikari Kaigi 2019に参加した\n\n## 箱の話\n\nhttps://box.example/?page=3\n") == "");
}

}  // namespace
