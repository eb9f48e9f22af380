// SPDX-License-Identifier: MIT
// Labelled lines in descriptions.
#include "ical_description.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

IcalDescription read(const std::string& text) { return read_ical_description(text, built_in_words()); }

TEST_CASE("labelled lines tell speakers, track, page, slides and recordings") {
  const IcalDescription told = read(
      "題 - 甲野 花子\nSpeaker: 甲野 花子\nTrack: 4\nURL: https://mikan.example/1\n"
      "資料： https://mikan.example/1.pdf\n動画: https://mikan.example/1.mp4\nSlides: later\nLevel: 3");
  CHECK(told.speakers == "甲野 花子");
  CHECK(told.track == "4");
  CHECK(told.url == "https://mikan.example/1");
  CHECK(told.slides == std::vector<std::string>{"https://mikan.example/1.pdf"});
  CHECK(told.videos == std::vector<std::string>{"https://mikan.example/1.mp4"});
}

TEST_CASE("the first of several lines counts") {
  const IcalDescription told = read("登壇者: 甲\nSpeaker: 乙\n部屋: A\nRoom: B\nSpeaker:");
  CHECK(told.speakers == "甲");
  CHECK(told.track == "A");
}

TEST_CASE("prose tells nothing, however long") {
  CHECK(read("").speakers.empty());
  CHECK(read("He is the speaker: nobody knows him").speakers.empty());
  CHECK(read("Speaker: " + std::string(1 << 20, 'x')).speakers.empty());
  std::string many;
  for (int i = 0; i < 100'000; ++i) many += "Speaker: a\n";
  CHECK(read(many).speakers == "a");
}

}  // namespace
}  // namespace notes
