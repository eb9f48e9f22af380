// SPDX-License-Identifier: MIT
// Fields of exports.
#include "slot_fields.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

const Words& words = built_in_words();

TEST_CASE("a text stands on one line") {
  CHECK(one_line("  a\r\n\t b  c\n") == "a b c");
  CHECK(one_line(" \n ").empty());
}

TEST_CASE("a link is kept by its host, or by what it is called; the same ones once") {
  Slot slot;
  CHECK(keep_link("https://speakerdeck.com/hanako/x", "録画", words, slot));
  CHECK(keep_link("https://speakerdeck.com/hanako/x", "", words, slot));
  CHECK(keep_link("https://youtu.be/x", "", words, slot));
  CHECK(keep_link("https://mikan.example/x.pdf", "スライド", words, slot));
  CHECK(keep_link("https://mikan.example/x.mp4", "Recording", words, slot));
  CHECK_FALSE(keep_link("https://mikan.example/", "もっと", words, slot));
  CHECK_FALSE(keep_link("/x.pdf", "slides", words, slot));
  drop_repeated_links(slot);
  CHECK(slot.slides ==
        std::vector<std::string>{"https://speakerdeck.com/hanako/x", "https://mikan.example/x.pdf"});
  CHECK(slot.videos == std::vector<std::string>{"https://youtu.be/x", "https://mikan.example/x.mp4"});
}

TEST_CASE("a kind is told by the title, then by the export, then by the rim of what nobody gives") {
  Slot slot;
  slot.title = "休憩";
  CHECK(kind_of(slot, "Talk", words) == TalkKind::pause);
  slot.title = "題";
  CHECK(kind_of(slot, "lightning_talk", words) == TalkKind::lt);
  CHECK(kind_of(slot, "lecture", words) == TalkKind::talk);
  CHECK(kind_of(slot, "", words) == TalkKind::talk);
  slot.title = "Meetup Party";
  CHECK(kind_of(slot, "", words) == TalkKind::social);
  slot.speakers.emplace_back();
  slot.title = "An odd party";
  CHECK(kind_of(slot, "", words) == TalkKind::talk);
}

TEST_CASE("a person is called as is written, commas and capitals included") {
  CHECK(person_named("DJ Otsukawa, PhD", words).name == "DJ Otsukawa, PhD");
  CHECK(person_named("DJ Otsukawa, PhD", words).affiliation.empty());
  CHECK(person_named("甲野さん", words).name == "甲野");
  CHECK(person_named("甲野 花子 (@hanako)", words).handle == "hanako");
  CHECK(person_named("未定", words).name.empty());
  CHECK(person_named("未定", words).written == "未定");
}

}  // namespace
}  // namespace notes
