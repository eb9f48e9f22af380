// SPDX-License-Identifier: MIT
// The words of a series stand beside those that everybody uses.
#include "notes/series_words.hpp"

#include <doctest/doctest.h>

#include "notes/series_set.hpp"

namespace notes {
namespace {

const Source gearbox("gearbox.toml", R"(schema = 1
name = "gearbox"
[[fact]]
label = "会場"
also = ["ところ", "日時"]
[talk]
no_honorific = ["歯車委員会"]
[[section]]
title = "油の話"
role = "links"
[[section]]
title = "感想"
role = "none"
)");

TEST_CASE("what a series calls a thing means that thing, unless the word has a meaning already") {
  const Words& base = built_in_words();
  const Words words = words_of(parse_series(gearbox), base);
  CHECK(base.fact_role("ところ") == FactRole::none);
  CHECK(words.fact_role("と ころ") == FactRole::venue);
  CHECK(words.fact_role("日時") == FactRole::date);
  CHECK_FALSE(base.section_role("油の話"));
  CHECK(words.section_role("油の話") == SectionRole::links);
  CHECK(words.section_role("感想") == SectionRole::impressions);
  CHECK(words.names.back() == "歯車委員会");
}

TEST_CASE("a set keeps the words of a series, as long as the others are the same") {
  const SeriesSet set({{"gearbox", [] { return gearbox; }}});
  const Series& series = set.get("gearbox");
  const Words& words = set.words_of(series, built_in_words());
  CHECK(words.fact_role("ところ") == FactRole::venue);
  CHECK(&set.words_of(series, built_in_words()) == &words);
  const Words none;
  CHECK(set.words_of(series, none).fact_role("日時") == FactRole::none);
  CHECK(set.words_of(series, built_in_words()).fact_role("日時") == FactRole::date);
}

}  // namespace
}  // namespace notes
