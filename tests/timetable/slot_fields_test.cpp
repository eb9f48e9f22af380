// SPDX-License-Identifier: MIT
// Fields of exports.
#include "slot_fields.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

const Words& words = built_in_words();

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

TEST_CASE("the ending of its path tells what a file is, nothing of a link") {
  const auto added = [&](const std::string& url, const std::string& called) {
    Slot slot;
    keep_file(url, called, words, slot);
    return slot.slides.size() * 10 + slot.videos.size();
  };
  CHECK(added("https://speakerdeck.com/a/b", "") == 10);
  CHECK(added("https://a.example/b.pdf", "x") == 10);
  CHECK(added("https://a.example/b.pdf?raw=1", "x") == 10);
  CHECK(added("https://a.example/b", "資料") == 10);
  CHECK(added("https://youtu.be/b", "資料") == 1);
  CHECK(added("https://a.example/b.mp4", "") == 1);
  CHECK(added("https://a.example/b", "recording") == 1);
  CHECK(added("https://a.example/b", "blog") == 0);
  CHECK(added("b.pdf", "") == 0);
  Slot slot;
  CHECK_FALSE(keep_link("https://a.example/b.pdf", "論文", words, slot));
}

TEST_CASE("a kind is told by the title, then by the export, then by the rim of what nobody gives") {
  Slot slot;
  slot.title = "休憩";
  CHECK(kind_of(slot, {"Talk"}, words) == TalkKind::pause);
  slot.title = "題";
  CHECK(kind_of(slot, {"lightning_talk"}, words) == TalkKind::lt);
  CHECK(kind_of(slot, {"lecture"}, words) == TalkKind::talk);
  CHECK(kind_of(slot, {""}, words) == TalkKind::talk);
  slot.title = "Meetup Party";
  CHECK(kind_of(slot, {""}, words) == TalkKind::social);
  slot.speakers.emplace_back();
  slot.title = "An odd party";
  CHECK(kind_of(slot, {""}, words) == TalkKind::talk);
}

TEST_CASE("a person is called as is written, commas and capitals included") {
  CHECK(person_named("DJ Otsukawa, PhD", words).name == "DJ Otsukawa, PhD");
  CHECK(person_named("DJ Otsukawa, PhD", words).affiliation.empty());
  CHECK(person_named("甲野さん", words).name == "甲野");
  CHECK(person_named("甲野 花子 (@hanako)", words).handle == "hanako");
  CHECK(person_named("未定", words).name.empty());
  CHECK(person_named("未定", words).written == "未定");
}

TEST_CASE("a text names several, unless it is far too long for that") {
  CHECK(people_named("@a、@b", words).size() == 2);
  std::string many;
  for (int i = 0; i < 5'000; ++i) many += "@a、";
  CHECK(people_named(many, words).size() == 1);
}

TEST_CASE("kinds have names and words") {
  CHECK(kind_named("break", words) == TalkKind::pause);
  CHECK(kind_named("LT", words) == TalkKind::lt);
  CHECK(kind_named("休憩", words) == TalkKind::pause);
  CHECK_FALSE(kind_named("", words));
  CHECK_FALSE(kind_named("speech", words));
}

TEST_CASE("handles are told with or without a sign, or by a profile") {
  for (const std::string handle :
       {"hanako", "@hanako", "https://x.com/hanako", "https://twitter.com/hanako?s=20"}) {
    CAPTURE(handle);
    CHECK(speaker_of("", handle).handle == "hanako");
    CHECK(speaker_of("", handle).written == "@hanako");
    CHECK(speaker_of("花子", handle).written == "花子");
  }
  CHECK(speaker_of("花子", "https://github.example/hanako").handle.empty());
}

}  // namespace
}  // namespace notes
