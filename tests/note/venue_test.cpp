// SPDX-License-Identifier: MIT
// Where an event was, as titles and sentences tell it.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string venue_in(std::string_view text, std::string_view title = "ひかりの会") {
  return read(fmt::format("# {}\n\n{}\n", title, text)).venue.value;
}

TEST_CASE("a label tells the venue, of the event or of its only talk") {
  CHECK(venue_in("- 会場: **北の館**<br>大通り 1") == "北の館");
  CHECK(venue_in("## 箱の話 @hako_h\n\n会場: 北の館\n") == "北の館");
}

TEST_CASE("a sentence behind the label tells the venue where it is nothing else") {
  CHECK(venue_in("会場: 北の館でした。") == "北の館");
  CHECK(venue_in("会場: 北の館。") == "北の館");
  CHECK(venue_in("## 会場\n\nいつもの北センターでした。\n") == "北センター");
  CHECK(venue_in("会場: 満員でした。") == "");
  CHECK(venue_in("会場: とても広い。") == "");
}

TEST_CASE("an @ in the title tells it, if it is neither an account nor a number") {
  CHECK(venue_in("", "ひかりの会 #14@北の館") == "北の館");
  CHECK(venue_in("", "ひかりの会 #14 @ 北の館") == "北の館");
  CHECK(venue_in("", "ひかりの会＠北の館 に参加した") == "北の館");
  CHECK(venue_in("", "箱の話 by @hako_h") == "");
  CHECK(venue_in("", "ひかりの会 @6thに参加した") == "");
}

TEST_CASE("a sentence tells it where it can mean nothing else") {
  CHECK(venue_in("会場は[北の館](https://kita.example)さんのラウンジで、暖かかった。") ==
        "北の館さんのラウンジ");
  CHECK(venue_in("会場は箱の会社の Hako さんでした。") == "Hako");
  CHECK(venue_in("場所は北の会館です。") == "北の会館");
  CHECK(venue_in("できたばかりの Hako さんが会場でした。") == "Hako");
  CHECK(venue_in("会場は、箱社が運営する[北の館](https://kita.example)を使わせていただきました。") ==
        "北の館");
  CHECK(venue_in("会場では[箱](https://hako.example)を使わせていただきました。") == "");
  CHECK(venue_in("会場は満員でした。") == "");
  CHECK(venue_in("会場は場所が分かりにくい。") == "");
  CHECK(venue_in("会場は会館の前の広場でした。") == "");
  CHECK(venue_in("会場はとても広くて驚いた。") == "");
}

TEST_CASE("so does a sentence that says on which day the event was held there") {
  CHECK(venue_in(
            "2019年5月25日(土)に箱社さんの会議室にて[ひかりの会 #36](https://h.example)を開催しました。") ==
        "箱社さんの会議室");
  CHECK(venue_in("7/22(水)に前回と同じ北の館の二階室にて「ひかりの会」を開催しました。") == "北の館の二階室");
  CHECK(venue_in("2019年7月7日 北の会館で開催された会。") == "北の会館");
  CHECK(venue_in("2019年7月7日、みんなで開催した。") == "");
}

}  // namespace
