// SPDX-License-Identifier: MIT
// What title, facts, text, path and front matter tell of the event together.
#include <algorithm>
#include <array>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/event_name.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/talk_form.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

// When it was.

std::optional<Date> existing(const std::optional<WrittenDate>& written) {
  if (!written || !written->year || !written->exists) return std::nullopt;
  return Date{std::chrono::year{*written->year}, std::chrono::month{written->month},
              std::chrono::day{written->day}};
}

WrittenDate placed(WrittenDate written, std::size_t offset) {
  written.span = shifted(written.span, offset);
  if (written.weekday) written.weekday->span = shifted(written.weekday->span, offset);
  if (written.last) written.last->span = shifted(written.last->span, offset);
  return written;
}

/// The day, and the hours behind it, of the facts that name them. `日時` may tell one, `時間` the other.
void read_date_facts(Note& note) {
  for (const Fact& fact : note.facts) {
    if (fact.role != FactRole::date) continue;
    const std::string_view value = note.shown.text(fact.value.span);
    const std::size_t offset = fact.value.span.begin;
    const auto written = find_date(value);
    if (!note.time)
      if (auto time = find_time_range(value, written ? written->end() : 0))
        note.time = shifted(*time, offset);
    if (written && !note.written_date) note.written_date = placed(*written, offset);
  }
}

/// A sentence above the talks that says when they were: `2/10 に開催された…に行ってきた`.
std::optional<WrittenDate> date_of_sentence(const Note& note, const Words& words) {
  constexpr int most_lines = 20;
  int lines = 0;
  for (std::uint32_t i = 0; i < note.uses.size() && lines < most_lines; ++i) {
    const bool is_fact = note.uses[i] == LineUse::fact && is_of_event(note, note.part_of[i]);
    if (!is_fact && !may_introduce(note, i)) continue;
    ++lines;
    const std::string_view text = line_text(note, i);
    const auto written = find_date(text);
    if (!written || !written->exists) continue;
    const std::vector<Link> links = read_links(text);
    const auto around = std::find_if(links.begin(), links.end(), [&](const Link& link) {
      return link.span.begin <= written->span.begin && written->span.begin < link.span.end;
    });
    // `[ひかりの会 #7 (2018/11/20 18:30〜)](https://…connpass.com/event/1/)`
    const bool is_on_page =
        around != links.end() && words.link_role(around->url) == LinkRole::event_page &&
        around->text.find(text.substr(written->span.begin, written->span.size())) != std::string::npos;
    if (!is_on_page && (is_fact || around != links.end())) continue;
    static constexpr TextSet other_days{"次回", "前回", "締切", "締め切り", "公開", "更新", "予定", "近日"};
    static constexpr TextSet held{"開催", "参加", "に行", "行なわれ", "行われ", "に、", "にあった"};
    const bool tells_event = held.is_in(text) || written->weekday.has_value() || is_on_page;
    if (other_days.is_in(text) || !tells_event) continue;
    return placed(*written, note.outline.lines[i].text);
  }
  return std::nullopt;
}

/// The date in a blog's path is the day of writing, and so is that of any path below front matter that
/// tells such a day.
bool is_post(const Note& note) {
  static constexpr TextSet folders{"_posts/", "content/post", "/blog/", "/posts/", "/entries/", "/articles/"};
  return folders.is_in(note.source.name()) ||
         first_value(note.preamble,
                     {"date", "publishedAt", "pubDate", "created_at", "create", "published_at"});
}

/// A year that stands in a text by itself: `Hikari Days 2018`.
std::optional<int> year_within(std::string_view text) {
  for (std::size_t at = text.find("20"); at != std::string_view::npos; at = text.find("20", at + 1)) {
    const auto is_digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    const bool begins = at == 0 || !is_digit(at - 1);
    if (begins && is_digit(at + 2) && is_digit(at + 3) && !is_digit(at + 4))
      return 2000 + 10 * (text[at + 2] - '0') + (text[at + 3] - '0');
  }
  return std::nullopt;
}

/// The year of a day without one: that of the title, of a note's path, else of the day of writing, or the
/// year before where the day had not come yet.
std::optional<int> year_of(const Note& note, const WrittenDate& day) {
  if (const auto title = find_date(note.title.value); title && title->year) return title->year;
  if (const auto month = find_month(note.title.value)) return month->year;
  if (!is_post(note))
    if (const auto path = find_date(note.source.name()); path && path->year) return path->year;
  if (!note.written) {
    const auto of_title = year_within(note.title.value);
    return of_title ? of_title : year_within(note.source.name());
  }
  constexpr auto ahead = std::chrono::days(90);  // as far as people announce
  const int year = static_cast<int>(note.written->year());
  const Date that_year{note.written->year(), std::chrono::month{day.month}, std::chrono::day{day.day}};
  if (!that_year.ok()) return year;
  return std::chrono::sys_days(that_year) > std::chrono::sys_days(*note.written) + ahead ? year - 1 : year;
}

/// The last of several days; none where it does not exist.
std::optional<Date> last_day(const WrittenDate& written) {
  if (!written.last) return std::nullopt;
  const bool is_next_year = written.last->month < written.month;
  const Date last{std::chrono::year{*written.year + (is_next_year ? 1 : 0)},
                  std::chrono::month{written.last->month}, std::chrono::day{written.last->day}};
  return last.ok() ? std::optional(last) : std::nullopt;
}

/// The hours right behind a day in a sentence: `1月28日（金）21:00〜23:00 に…`.
std::optional<WrittenTimeRange> hours_behind(const Note& note, const WrittenDate& day) {
  const std::size_t from = day.end();
  const std::size_t end = note.shown.text().find('\n', from);
  const std::string_view behind =
      trim_begin(note.shown.text({from, std::min(end, note.shown.text().size())}));
  auto time = read_time_range(behind);
  if (!time || !time->end || time->span.begin != 0) return std::nullopt;
  return shifted(std::move(*time), span_in(note.shown.text(), behind).begin);
}

/// A date that the title tells, where it stands in the note; the whole title where that is written otherwise.
WrittenDate in_title(const Note& note, WrittenDate written) {
  const std::size_t at = note.title.span.begin;
  const bool is_same = note.shown.text(note.title.span).starts_with(note.title.value);
  if (is_same) return placed(std::move(written), at);
  written.span = note.title.span;
  if (written.last) written.last->span = {};
  return written;
}

void read_date(Note& note, const Words& words) {
  const std::string_view path = note.source.name();
  if (is_post(note)) note.written = existing(find_date(path));
  if (const auto* date = first_value(
          note.preamble, {"date", "publishedAt", "pubDate", "created_at", "create", "published_at"}))
    if (const auto written = existing(find_date(date->value))) note.written = written;

  read_date_facts(note);
  const auto take = [&](std::optional<WrittenDate> written, DateSource source) {
    if (note.date || !written) return;
    if (!written->year) written->year = year_of(note, *written);
    note.date = existing(written);
    if (!note.date) return;
    note.end_date = last_day(*written);
    note.date_source = source;
    if (source != DateSource::path) note.date_span = {written->span.begin, written->end()};
  };
  take(note.written_date, DateSource::fact);
  if (!note.written_date) {
    const auto written = date_of_sentence(note, words);
    take(written, DateSource::text);
    if (note.date && !note.time) note.time = hours_behind(note, *written);
  }
  if (const auto written = find_date(note.title.value)) take(in_title(note, *written), DateSource::title);
  if (!is_post(note)) take(find_date(path), DateSource::path);
}

// What it is called.

/// Words that many series have in their names tell none.
bool is_generic(std::string_view name) {
  constexpr std::array<std::string_view, 9> words{"timetable", "meetup", "report",   "レポート", "勉強会",
                                                  "参加",      "メモ",   "イベント", "セミナー"};
  const std::string word = folded(name);
  return word.empty() || std::find(words.begin(), words.end(), word) != words.end();
}

/// `kanazawa.rb meetup` is the meetup of kanazawa.rb.
std::string_view without_meetup(std::string_view name) {
  constexpr std::string_view meetup = " meetup";
  const bool is_group = name.ends_with(meetup) && name.find('.') != std::string_view::npos &&
                        name.find(".js") == std::string_view::npos;
  return is_group ? name.substr(0, name.size() - meetup.size()) : name;
}

/// Takes series and number from a text that names the event, where the title does not tell them.
void take_name(Note& note, std::string_view text) {
  const EventName name = read_event_name(text);
  constexpr std::size_t longest_number = 4;
  const bool is_address = name.series.find("://") != std::string::npos;
  if (name.number.empty() || name.number.size() > longest_number || is_generic(name.series) || is_address)
    return;
  if (!note.number.empty() && note.number != name.number) return;
  if (note.series_name.empty()) note.series_name = without_meetup(name.series);
  if (note.number.empty()) note.number = name.number;
}

/// 「…#14」 in a sentence above the talks.
void take_quoted_names(Note& note, std::string_view text) {
  constexpr std::string_view open = "「";
  constexpr std::string_view close = "」";
  for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1)) {
    constexpr std::size_t longest = 200;  // bytes
    const std::size_t end = text.find(close, at);
    if (end == std::string_view::npos) return;
    const std::size_t last = text.rfind(open, end);  // of several that are open, the innermost
    if (end - last < longest)
      take_name(note, plain_text(text.substr(last + open.size(), end - last - open.size())));
    at = end;
  }
}

void read_name(Note& note) {
  const EventName name = read_event_name(note.title.value);
  note.series_name = note.series ? note.series->name : is_generic(name.series) ? std::string() : name.series;
  note.number = name.number;
  if (const auto* number = first_value(note.preamble, {"number"}); number && note.number.empty())
    note.number = number->value;
  if (!note.series_name.empty() && !note.number.empty()) return;
  if (!note.series_name.empty() && name.number.empty()) return;  // it goes without a number
  for (std::uint32_t i = 0; i < note.uses.size(); ++i) {
    if (!is_of_event(note, note.part_of[i]) || note.uses[i] == LineUse::blank || is_code(note, i)) continue;
    for (const Link& link : links_in(note, i)) {
      if (link.image || link.text.empty()) continue;
      constexpr std::size_t longest = 40;  // bytes
      const std::size_t from =
          std::max(note.outline.lines[i].text, link.span.begin - std::min(link.span.begin, longest));
      const std::string before(note.shown.text({from, link.span.begin}));
      const std::size_t number = before.rfind("第");  // 第2回[ひかり会](…)
      const bool counts = number != std::string::npos && std::string_view(before).ends_with("回");
      take_name(note, counts ? before.substr(number) + " " + link.text : link.text);
    }
    if (note.part_of[i] == 0) take_quoted_names(note, line_text(note, i));
    if (!note.series_name.empty()) return;
  }
}

// Its hashtags.

bool is_tag_character(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || c == '_' || (c >= '0' && c <= '9') ||
         (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether a text up to its first blank is a word, not the beginning of a sentence: it has no hiragana.
bool is_one_word(std::string_view text) {
  text = text.substr(0, text.find_first_of(" \t"));
  for (; !text.empty(); text.remove_prefix(first_code_point(text).size)) {
    const char32_t c = first_code_point(text).value;
    if (is_hiragana(c) || c == 0x3000) return false;
  }
  return true;
}

/// The tags of a text: `#` in either width behind a blank, then a word that is no number.
std::vector<std::string> tags_in(std::string_view text) {
  constexpr std::string_view wide = "＃";
  std::vector<std::string> tags;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t sign = text[at] == '#' ? 1 : text.substr(at).starts_with(wide) ? wide.size() : 0;
    const bool begins = at == 0 || trim_end(text.substr(0, at)).size() < at ||
                        !is_tag_character(text[at - 1]) || static_cast<unsigned char>(text[at - 1]) >= 0x80;
    if (sign == 0 || !begins) continue;
    std::size_t end = at + sign;
    const bool is_ascii =
        end < text.size() && static_cast<unsigned char>(text[end]) < 0x80 && !is_one_word(text.substr(end));
    while (end < text.size() && is_tag_character(text[end]) &&
           (!is_ascii || static_cast<unsigned char>(text[end]) < 0x80) &&
           !text.substr(end).starts_with("　") && !text.substr(end).starts_with("）") &&
           !text.substr(end).starts_with("」") && !text.substr(end).starts_with("、") &&
           !text.substr(end).starts_with("。"))
      ++end;
    const std::string_view tag = text.substr(at + sign, end - at - sign);
    if (!tag.empty() && (tag.front() < '0' || tag.front() > '9')) tags.emplace_back(tag);
    at = end > at ? end - 1 : at;
  }
  return tags;
}

void add_tags(Note& note, const std::vector<std::string>& tags, Span place) {
  for (const std::string& tag : tags) {
    const bool is_known = std::any_of(note.hashtags.begin(), note.hashtags.end(),
                                      [&](const auto& known) { return folded(known.value) == folded(tag); });
    if (!is_known) note.hashtags.push_back({tag, place});
  }
}

/// The words of a fact that lists hashtags; where none carries the mark, all of them.
void add_tags_of_fact(Note& note, const Fact& fact) {
  const std::string value = plain_text(fact.value.value);
  std::vector<std::string> tags = tags_in(value);
  if (tags.empty())
    for (const std::string_view word : split(value, ' '))
      if (!trim(word).empty()) tags.emplace_back(trim(word));
  add_tags(note, tags, fact.value.span);
}

bool is_hashtag_link(const Link& link) {
  static constexpr TextSet searches{"twitter.com/search", "twitter.com/hashtag", "x.com/hashtag",
                                    "x.com/search", "twitter.com/#"};
  return link.text.starts_with('#') && searches.is_in(link.url);
}

void read_hashtags(Note& note) {
  for (const Fact& fact : note.facts)
    if (fact.role == FactRole::hashtags) add_tags_of_fact(note, fact);
  if (!note.hashtags.empty()) return;
  add_tags(note, tags_in(note.title.value), note.title.span);
  if (!note.hashtags.empty()) return;
  for (std::uint32_t i = 0; i < note.uses.size() && note.hashtags.empty(); ++i) {
    if (!is_of_event(note, note.part_of[i]) || is_code(note, i) || note.uses[i] == LineUse::blank) continue;
    for (const Link& link : links_in(note, i))
      if (is_hashtag_link(link)) add_tags(note, tags_in(link.text), link.span);
    const std::string_view text = line_text(note, i);
    static constexpr TextSet announcing{"ハッシュタグ", "hashtag", "Hashtag"};
    if (announcing.is_in(text) && is_open_text(note, i))
      add_tags(note, tags_in(plain_text(text)), note.outline.lines[i].span);
  }
}

}  // namespace

void read_event(Note& note, const Words& words) {
  read_date(note, words);
  read_name(note);
  read_venue(note);
  read_page(note, words);
  read_hashtags(note);
}

}  // namespace notes
