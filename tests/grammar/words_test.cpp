// SPDX-License-Identifier: MIT
// The built-in words, and how texts are held against them.
#include "notes/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "notes/fold.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

template <class List>
void check_list(const List& list) {
  std::set<std::string> seen;
  for (const auto& [word, meaning] : list) {
    INFO(word);
    CHECK_FALSE(word.empty());
    CHECK(folded(word) == word);
    CHECK(seen.insert(word).second);
  }
}

TEST_CASE("every built-in word is folded and stands in its list once") {
  check_list(words.labels);
  check_list(words.sections);
  check_list(words.kinds);
  check_list(words.columns);
  check_list(words.hosts);
}

TEST_CASE("longer honorifics come first, and words for nobody end in one") {
  CHECK(std::is_sorted(words.honorifics.begin(), words.honorifics.end(),
                       [](const auto& a, const auto& b) { return a.size() > b.size(); }));
  for (const std::string& nobody : words.nobody) {
    INFO(nobody);
    const bool ends = std::any_of(words.honorifics.begin(), words.honorifics.end(),
                                  [&](const auto& honorific) { return nobody.ends_with(honorific); });
    CHECK((ends || nobody.ends_with("さま")));
  }
}

TEST_CASE("labels tell what a fact is about, in any spelling") {
  const struct {
    std::string label;
    FactRole role;
  } rows[] = {
      {"日時", FactRole::date},          {"時間", FactRole::date},
      {"Date", FactRole::date},          {"Date and time", FactRole::date},
      {"会場", FactRole::venue},         {"会　場", FactRole::venue},
      {"場所", FactRole::venue},         {"Venue", FactRole::venue},
      {"主催", FactRole::host},          {"ＵＲＬ", FactRole::url},
      {"イベントページ", FactRole::url}, {"公開", FactRole::published},
      {"記録", FactRole::taker},         {"Notes by", FactRole::taker},
      {"ﾊｯｼｭﾀｸﾞ", FactRole::hashtags},   {"テーマ", FactRole::theme},
      {"登壇", FactRole::speakers},      {"発表者", FactRole::speakers},
      {"Speaker", FactRole::speakers},   {"当日資料", FactRole::slides},
      {"動画", FactRole::video},         {"", FactRole::none},
      {"会場案内図", FactRole::none},    {"結論", FactRole::none},
  };
  for (const auto& row : rows) {
    INFO(row.label);
    CHECK(words.fact_role(row.label) == row.role);
  }
}

TEST_CASE("sections that are no talks are known, numbers and brackets aside") {
  const struct {
    std::string title;
    std::string role;
  } rows[] = {
      {"感想", "impressions"},
      {"感想：", "impressions"},
      {"1. 感想", "impressions"},
      {"（感想）", "impressions"},
      {"【感想】", "impressions"},
      {"所感", "impressions"},
      {"おわりに", "impressions"},
      {"Ｑ＆Ａ", "qa"},
      {"質疑応答", "qa"},
      {"宿題", "tasks"},
      {"TODO", "tasks"},
      {"参考", "links"},
      {"関連リンク", "links"},
      {"はじめに", "none"},
      {"タイムテーブル", "timetable"},
      {"プログラム（予定）", "timetable"},
      {"発表資料", "slides"},
      {"全体の感想", "impressions"},
      {"3. まとめ", "summary"},
      {"", "-"},
      {"1.", "-"},
      {"感想戦の話", "-"},
      {"速い話", "-"},
  };
  for (const auto& row : rows) {
    INFO(row.title);
    const auto role = words.section_role(row.title);
    CHECK((role ? to_string(*role) : "-") == row.role);
  }
}

TEST_CASE("of patterns and words the first one in the list counts") {
  Words own;
  own.sections.add("*の話*", SectionRole::links);
  own.sections.add("油の話", SectionRole::qa);
  own.sections.add("歯車*", SectionRole::tasks);
  own.sections.add("*回転", SectionRole::social);
  own.sections.add("車", SectionRole::summary);
  CHECK(own.section_role("油の話") == SectionRole::links);
  CHECK(own.section_role("その話") == SectionRole::links);
  CHECK(own.section_role("歯車の回転") == SectionRole::tasks);
  CHECK(own.section_role("車輪の回転") == SectionRole::social);
  CHECK(own.section_role("回転(歯車)") == SectionRole::social);
  CHECK(own.section_role("車") == SectionRole::summary);
  CHECK_FALSE(own.section_role("歯"));
  CHECK_FALSE(own.section_role("車輪"));
}

TEST_CASE("words that others are appended to go before them") {
  Words own;
  own.labels.add("会場", FactRole::host);
  own.labels.add("日時", FactRole::none);
  own.sections.add("*感想", SectionRole::summary);
  own.honorifics = {"どの", "ちゃんさま"};
  own.append(words);
  CHECK(own.fact_role("会場") == FactRole::host);
  CHECK(own.fact_role("日時") == FactRole::none);
  CHECK(own.fact_role("場所") == FactRole::venue);
  CHECK(own.section_role("全体の感想") == SectionRole::summary);
  CHECK(own.section_role("感想") == SectionRole::summary);
  CHECK(own.honorifics.front() == "ちゃんさま");
  CHECK(own.honorifics.size() == words.honorifics.size() + 2);
  CHECK(own.everybody == words.everybody);
}

TEST_CASE("every section role has a name") {
  CHECK(to_string(SectionRole::none) == "none");
  CHECK(to_string(SectionRole::impressions) == "impressions");
  CHECK(to_string(SectionRole::qa) == "qa");
  CHECK(to_string(SectionRole::tasks) == "tasks");
  CHECK(to_string(SectionRole::links) == "links");
  CHECK(to_string(SectionRole::social) == "social");
  CHECK(to_string(SectionRole::timetable) == "timetable");
  CHECK(to_string(SectionRole::slides) == "slides");
  CHECK(to_string(SectionRole::summary) == "summary");
}

TEST_CASE("columns are known by their headings") {
  const struct {
    std::string heading;
    ColumnRole role;
  } rows[] = {
      {"時間", ColumnRole::time},         {"時刻", ColumnRole::time},       {"開始時間", ColumnRole::time},
      {"終了時間", ColumnRole::end},      {"Time", ColumnRole::time},       {"内容", ColumnRole::title},
      {"タイトル", ColumnRole::title},    {"Session", ColumnRole::title},   {"人", ColumnRole::speakers},
      {"担当", ColumnRole::speakers},     {"登壇者", ColumnRole::speakers}, {"所属", ColumnRole::affiliation},
      {"資料", ColumnRole::slides},       {"詳細", ColumnRole::none},       {"", ColumnRole::none},
      {"持ち時間", ColumnRole::duration}, {"会場", ColumnRole::track},      {"Room", ColumnRole::track},
      {"日付", ColumnRole::date},
  };
  for (const auto& row : rows) {
    INFO(row.heading);
    CHECK(words.column_role(row.heading) == row.role);
  }
}

TEST_CASE("a link's host tells what it leads to") {
  const struct {
    std::string url;
    LinkRole role;
  } rows[] = {
      {"https://speakerdeck.com/hanako/a", LinkRole::slides},
      {"http://www.slideshare.net/a", LinkRole::slides},
      {"//www.slideshare.net/a", LinkRole::slides},
      {"https://SpeakerDeck.com/a", LinkRole::slides},
      {"https://docs.google.com/presentation/d/a", LinkRole::slides},
      {"https://docs.google.com/forms/d/a", LinkRole::none},
      {"https://docs.google.com/", LinkRole::none},
      {"https://www.youtube.com/watch?v=a", LinkRole::video},
      {"https://youtu.be/a", LinkRole::video},
      {"https://evening.connpass.com/event/1/", LinkRole::event_page},
      {"https://connpass.com:443/event/1/", LinkRole::event_page},
      {"https://hanako:secret@connpass.com/event/1/", LinkRole::event_page},
      {"https://connpass.com", LinkRole::event_page},
      {"https://notconnpass.com/", LinkRole::none},
      {"https://connpass.com.example.com/", LinkRole::none},
      {"https://example.com/connpass.com", LinkRole::none},
      {"https://example.com/@connpass.com", LinkRole::none},
      {"connpass.com/event/1", LinkRole::none},
      {"https://", LinkRole::none},
      {"", LinkRole::none},
  };
  for (const auto& row : rows) {
    INFO(row.url);
    CHECK(words.link_role(row.url) == row.role);
  }
}

TEST_CASE("the bytes that words of a role end in are known") {
  SectionWords sections;
  sections.add("qa", SectionRole::qa);
  sections.add("質問*", SectionRole::qa);
  sections.add("宿題", SectionRole::tasks);
  CHECK(sections.may_end('a', SectionRole::qa));
  CHECK_FALSE(sections.may_end(std::string_view("宿題").back(), SectionRole::qa));
  CHECK(sections.may_end(std::string_view("宿題").back(), SectionRole::tasks));
}

}  // namespace
}  // namespace notes
