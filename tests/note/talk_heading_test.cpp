// SPDX-License-Identifier: MIT
// A talk is read back from the heading that it is given.
#include "talk_heading.hpp"

#include <doctest/doctest.h>

#include "note/slots.hpp"
#include "notes/talk_line.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string heading_of(const Talk& talk, std::string_view toml = lattice_toml) {
  return talk_heading(talk, parse_series(Source("series.toml", std::string(toml))), built_in_words());
}

TEST_CASE("an honorific is added once, and not to those who go without") {
  CHECK(heading_of(talk(0, 10, "箱", {speaker("@a_b")})) == "00:00-00:10 @a_bさん「箱」");
  CHECK(heading_of(talk(0, 10, "箱", {speaker("箱田先生")})) == "00:00-00:10 箱田先生「箱」");
  CHECK(heading_of(talk(0, 10, "箱", {speaker("有志")})) == "00:00-00:10 有志「箱」");
  CHECK(heading_of(talk(0, 10, "箱", {speaker("@a"), speaker("@b", "箱社")})) ==
        "00:00-00:10 @aさん、@bさん (箱社)「箱」");
}

TEST_CASE("in English nobody gets an honorific, and the title comes first") {
  CHECK(heading_of(talk(540, 600, "Boxes", {speaker("@a_b", "Crate Inc.")}), gearbox_toml) ==
        "09:00-10:00 Boxes — @a_b (Crate Inc.)");
  CHECK(heading_of(talk(540, 600, "Boxes"), gearbox_toml) == "09:00-10:00 Boxes");
}

TEST_CASE("a talk without time, title or speaker leaves no joint behind") {
  Talk bare;
  bare.title = "箱";
  CHECK(heading_of(bare) == "箱");
  CHECK(heading_of(talk(1170, 1180, "")) == "19:30-19:40");
  CHECK(heading_of(talk(1170, 1180, "", {speaker("@a_b")})) == "19:30-19:40 @a_bさん「」");
}

TEST_CASE("a title that would be read as something else is enclosed") {
  CHECK(heading_of(talk(1170, 1180, "@a_bさんの箱")) == "19:30-19:40 @a_bさんの箱");
  CHECK(heading_of(talk(1170, 1180, "@a_bさん 箱")) == "19:30-19:40 「@a_bさん 箱」");
  CHECK(heading_of(talk(1170, 1180, "箱 #")) == "19:30-19:40 「箱 #」");
}

TEST_CASE("a kind that the title does not tell is told, so that it is read back") {
  CHECK(heading_of(talk(1170, 1180, "休憩", {}, TalkKind::pause)) == "19:30-19:40 休憩");
  CHECK(heading_of(talk(1170, 1180, "箱の話", {}, TalkKind::lt)) == "19:30-19:40 【LT】箱の話");
  CHECK(heading_of(talk(1170, 1180, "箱と棚", {}, TalkKind::panel)) == "19:30-19:40 【パネル】箱と棚");
  for (const TalkKind kind : {TalkKind::lt, TalkKind::keynote, TalkKind::panel, TalkKind::workshop,
                              TalkKind::opening, TalkKind::closing, TalkKind::pause, TalkKind::social}) {
    INFO(to_string(kind));
    const TalkLine read = read_talk_line(heading_of(talk(1170, 1180, "箱の話", {}, kind)), built_in_words());
    CHECK(read.kind == kind);
    CHECK(read.title.value == "箱の話");
  }
}

TEST_CASE("track and kind stand before the speakers") {
  Talk parallel = talk(780, 830, "箱の話", {speaker("@a_b")}, TalkKind::lt);
  CHECK(heading_of(parallel) == "13:00-13:50 【LT】 @a_bさん「箱の話」");
  parallel.track = "B";
  CHECK(heading_of(parallel) == "13:00-13:50 [B] 【LT】 @a_bさん「箱の話」");
  const TalkLine read = read_talk_line(heading_of(parallel), built_in_words());
  CHECK(read.track == "B");
  CHECK(read.kind == TalkKind::lt);
  CHECK(read.title.value == "箱の話");
  CHECK(read.speakers.value.size() == 1);
}

TEST_CASE("a pattern that names the track places it, and leaves no gap where there is none") {
  const auto in_pattern = [](const Talk& talk, const std::string& pattern) {
    return heading_of(talk, "schema = 1\nname = \"hako\"\n[talk]\nheading = '" + pattern + "'\n");
  };
  Talk parallel = talk(780, 830, "箱の話", {speaker("@a_b")});
  CHECK(in_pattern(parallel, "{track} {time} {speakers}「{title}」") == "13:00-13:50 @a_bさん「箱の話」");
  CHECK(in_pattern(parallel, "{time} {track} {speakers}「{title}」") == "13:00-13:50 @a_bさん「箱の話」");
  CHECK(in_pattern(parallel, "{time} {speakers}「{title}」 {track}") == "13:00-13:50 @a_bさん「箱の話」");
  parallel.track = "B";
  CHECK(in_pattern(parallel, "{time} {speakers}「{title}」 {track}") == "13:00-13:50 @a_bさん「箱の話」 [B]");
  const std::string heading = in_pattern(parallel, "{track} {time} {speakers}「{title}」");
  CHECK(heading == "[B] 13:00-13:50 @a_bさん「箱の話」");
  CHECK(read_talk_line(heading, built_in_words()).track == "B");
  parallel.kind = TalkKind::lt;
  CHECK(in_pattern(parallel, "{track} {time} {speakers}「{title}」") ==
        "[B] 13:00-13:50 【LT】 @a_bさん「箱の話」");
}

TEST_CASE("a title with marks of Markdown is written so that it is read back") {
  const std::string heading = heading_of(talk(1170, 1180, "*箱*の[罠]", {speaker("@a_b")}));
  CHECK(heading == "19:30-19:40 @a_bさん「\\*箱\\*の\\[罠\\]」");
}

TEST_CASE("entities, tags of templates and ids of headings are written so that they are read back") {
  CHECK(heading_of(talk(1170, 1180, "AT&amp;T と {% raw %} の罠", {speaker("@a_b")})) ==
        "19:30-19:40 @a_bさん「AT&amp;amp;T と &#123;% raw %} の罠」");
}

}  // namespace
