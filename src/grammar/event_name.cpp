// SPDX-License-Identifier: MIT
// A number with its sign divides a title into what came before and what was done there.
#include "notes/event_name.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/date.hpp"
#include "notes/fold.hpp"
#include "notes/utf8.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

struct NumberSign {
  Span span;  // sign, digits and 回
  std::string digits;
};

/// 八, 十四, 八十: what takes the place of digits in 第八回. 0 if it is none.
unsigned take_kanji_number(Scanner& scanner) {
  constexpr std::array<std::string_view, 9> digits{"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  const auto take_digit = [&]() -> unsigned {
    for (std::size_t i = 0; i < digits.size(); ++i)
      if (scanner.take(digits[i])) return static_cast<unsigned>(i + 1);
    return 0;
  };
  const unsigned first = take_digit();
  if (!scanner.take("十")) return first;
  return 10 * std::max(first, 1U) + take_digit();
}

std::string digits_between(std::string_view text, std::size_t begin, std::size_t end) {
  std::string digits;
  for (Scanner scanner(text, begin); scanner.at() < end; scanner.pass()) digits += scanner.next();
  return digits;
}

std::optional<NumberSign> counted_sign(std::string_view title, std::size_t at) {
  Scanner scanner(title, at);
  if (!scanner.take("第")) return std::nullopt;
  scanner.skip_blanks();
  const std::size_t begin = scanner.at();
  const Number number = scanner.take_number();
  std::string digits = digits_between(title, begin, scanner.at());
  if (number.digits == 0) {
    const unsigned kanji = take_kanji_number(scanner);
    if (kanji == 0) return std::nullopt;
    digits = std::to_string(kanji);
  }
  scanner.skip_blanks();
  if (!scanner.take("回")) return std::nullopt;
  return NumberSign{{at, scanner.at()}, digits};
}

/// `#14`, `vol.14`, `No. 14`.
std::optional<NumberSign> plain_sign(std::string_view title, std::size_t at) {
  Scanner scanner(title, at);
  bool is_sign = scanner.take('#');
  for (const std::string_view word : {"vol", "Vol", "VOL", "No.", "no.", "NO."})
    is_sign = is_sign || (!is_letter(scanner.previous()) && scanner.take(word));
  if (!is_sign) return std::nullopt;
  scanner.take('.');
  scanner.skip_blanks();
  const std::size_t begin = scanner.at();
  const Number number = scanner.take_number();
  if (number.digits == 0 || is_letter(scanner.next())) return std::nullopt;
  return NumberSign{{at, scanner.at()}, digits_between(title, begin, scanner.at())};
}

/// `15時限目`, `@6th`, `@1st`.
std::optional<NumberSign> ordinal_sign(std::string_view title, std::size_t at) {
  Scanner scanner(title, at);
  const bool is_place = scanner.take('@');
  const std::size_t begin = scanner.at();
  if (scanner.take_number().digits == 0) return std::nullopt;
  const std::size_t end = scanner.at();
  const bool is_ordinal =
      is_place && (scanner.take("st") || scanner.take("nd") || scanner.take("rd") || scanner.take("th"));
  if (!is_ordinal && (is_place || !scanner.take("時限目"))) return std::nullopt;
  return NumberSign{{at, scanner.at()}, digits_between(title, begin, end)};
}

/// `hikari.rb`: many groups are called like files of their language.
bool is_like_file(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || name.size() - dot > 6 || name.size() - dot < 3)
    return false;
  return std::all_of(name.begin() + static_cast<std::ptrdiff_t>(dot) + 1, name.end(), is_letter);
}

/// So much of the end of a text as decides whether a name stands there.
std::string_view last_words(std::string_view text) {
  constexpr std::size_t enough = 32;  // bytes
  std::size_t begin = text.size();
  while (begin > 0 && text.size() - begin < enough) begin -= last_code_point(text.substr(0, begin)).size;
  return text.substr(begin);
}

/// `ひかり会議 09`, `Hikari Night 7 に参加`: a short number behind the name of a gathering, at the end or in
/// front of what was done there.
std::optional<NumberSign> bare_number(std::string_view title) {
  constexpr std::array<std::string_view, 18> ends{"に", "を", "へ", "や", "参加", "レポ", "メモ", ":", "：",
                                                  " -", " –", " |", "（", "(",    " 〜",  " ～",  "@", " "};
  constexpr std::array<std::string_view, 12> names{"会議",  "会",    "セミナー", "meetup", "night", "study",
                                                   "kaigi", "event", "conf",     "tokyo",  "!",     "talk"};
  for (Scanner scanner(title); scanner.seek_number();) {
    const std::size_t at = scanner.at();
    const Number number = scanner.take_number();
    const std::string_view behind = title.substr(scanner.at());
    const std::string before = folded(last_words(title.substr(0, at)));
    const bool is_name =
        is_like_file(before) || std::any_of(names.begin(), names.end(),
                                            [&](std::string_view name) { return before.ends_with(name); });
    const bool ends_here = behind.empty() || std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
                             return behind.starts_with(end);
                           });
    constexpr std::array<std::string_view, 6> counted{"分", "人", "時", "日", "年", "つ"};
    const bool is_count = std::any_of(counted.begin(), counted.end(), [&](std::string_view unit) {
      return trim_begin(behind).starts_with(unit);
    });
    if (number.digits > 0 && number.digits <= 3 && is_name && ends_here && !is_count)
      return NumberSign{{at, scanner.at()}, digits_between(title, at, scanner.at())};
  }
  return std::nullopt;
}

std::optional<NumberSign> find_number(std::string_view title) {
  for (std::size_t at = 0; at < title.size(); at += first_code_point(title.substr(at)).size) {
    if (auto sign = counted_sign(title, at)) return sign;
    if (auto sign = plain_sign(title, at)) return sign;
    if (auto sign = ordinal_sign(title, at)) return sign;
  }
  return bare_number(title);
}

/// `【東京】` and `[k8s]` in front name a place or a subject.
std::string_view without_brackets(std::string_view title) {
  title = trim_begin(title);
  for (bool found = true; found;) {
    found = false;
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"【", "】"}, {"[", "]"}}) {
      const std::size_t end = title.find(close);
      if (!title.starts_with(open) || end == std::string_view::npos) continue;
      title = trim_begin(title.substr(end + close.size()));
      found = true;
    }
  }
  return title;
}

/// What opens a quotation that the name stands in.
std::string_view without_opening(std::string_view text) {
  text = trim(text);
  for (const std::string_view open : {"「", "『", "\"", "“"})
    if (text.starts_with(open)) return trim(text.substr(open.size()));
  return text;
}

/// A bracket that is closed and followed by more is part of the name: `箱の「蓋」会`.
std::size_t end_before_bracket(std::string_view text) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"「", "」"}, {"『", "』"}}) {
    const std::size_t begin = text.find(open);
    const std::size_t end = text.find(close);
    if (begin == std::string_view::npos) {
      if (end != std::string_view::npos) return end;  // what opened it stands before the name
      continue;
    }
    const bool goes_on = end != std::string_view::npos && end > begin && end + close.size() < text.size();
    if (begin > 0 && !goes_on) return begin;
  }
  return text.size();
}

/// The name at the front of `text`: up to a bracket, a dash, a place, a hashtag, or the verb of the title.
std::string_view leading_name(std::string_view text) {
  text = without_opening(text);
  if (text.starts_with('#')) text.remove_prefix(1);  // `#hikari 12`
  for (const std::string_view end : {"(",
                                     "（",
                                     " - ",
                                     " -",
                                     "〜",
                                     "～",
                                     "@",
                                     "＠",
                                     " #",
                                     "に参加",
                                     "に行",
                                     "の参加",
                                     "参加",
                                     "レポ",
                                     "メモ",
                                     "で発表",
                                     "を開催",
                                     "で登壇",
                                     "に登壇",
                                     "にて",
                                     "とは",
                                     "まとめ",
                                     "資料",
                                     "で話し",
                                     "で講演",
                                     "で喋",
                                     "が終了",
                                     "のアウトライン",
                                     "アウトライン",
                                     "自分用",
                                     "ツイート"})
    if (const std::size_t at = text.find(end); at != std::string_view::npos && at > 0)
      text = text.substr(0, at);
  text = trim(text.substr(0, end_before_bracket(text)));
  constexpr std::string_view of = "の";  // ひかりの会のレポート
  return text.ends_with(of) ? text.substr(0, text.size() - of.size()) : text;
}

/// A date in front is none of the name: `2019/8 #2`.
std::string_view without_date(std::string_view text) {
  text = trim(text);
  if (const auto date = find_date(text); date && date->span.begin == 0)
    text = trim(text.substr(date->span.end));
  if (const auto month = find_month(text); month && month->span.begin == 0)
    text = trim(text.substr(month->span.end));
  return text;
}

/// What stands right before a number: behind a bracket that is open, a dash, a shout. The word of Latin
/// letters behind Japanese, or behind a place, carries the number: `忘年会 Hikari`, `箱の会@北の館 Hikari`.
std::string_view name_before_number(std::string_view before) {
  const bool is_glued = trim_end(before).size() == before.size();
  before = without_date(before);
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"「", "」"}, {"『", "』"}, {"【", "】"}})
    if (const std::size_t at = before.rfind(open);
        at != std::string_view::npos && before.find(close, at) == std::string_view::npos)
      before = trim(before.substr(at + open.size()));
  for (const std::string_view end : {" - ", "！"}) {
    const std::size_t at = before.rfind(end);
    const bool is_behind = at != std::string_view::npos && at + end.size() < before.size();
    if (is_behind && (is_glued || end == "！")) before = trim(before.substr(at + end.size()));
  }
  const std::size_t blank = before.rfind(' ');
  if (blank == std::string_view::npos || blank == 0) return before;
  const std::string_view word = before.substr(blank + 1);
  const bool is_latin = !word.empty() && std::all_of(word.begin(), word.end(), is_letter);
  const bool follows_japanese = static_cast<unsigned char>(before[blank - 1]) >= 0x80;
  const bool follows_place = before.substr(0, blank).find('@') != std::string_view::npos;
  return is_latin && (follows_japanese || follows_place) ? word : before;
}

/// Where a year, or a month in digits, stands behind a name: `Hikari 2019`, `ひかりの会2019夏`, `ひかりの会
/// 201908`, `ひかりの会 2019/08/29`; npos if nowhere.
std::size_t year_behind_name(std::string_view title) {
  for (Scanner scanner(title); scanner.seek_number(); scanner.take_number()) {
    const std::size_t at = scanner.at();
    Scanner ahead = scanner;
    const Number number = ahead.take_number();
    const unsigned year = number.digits == 6 ? number.value / 100 : number.value;
    const bool is_year = (number.digits == 4 || number.digits == 6) && year >= 1990 && year < 2100;
    if (is_year && at > 0 && scanner.previous() != '/' && scanner.previous() != '.') return at;
  }
  return std::string_view::npos;
}

/// A name without the dash that joined a year to it.
std::string_view without_dash(std::string_view name) {
  while (name.ends_with('-') || name.ends_with('_')) name.remove_suffix(1);
  return trim(name);
}

/// `箱の話 - 「ひかりの会 #3」に参加した`: where the title says of a quoted name that somebody went there,
/// the name.
std::string_view attended(std::string_view title) {
  constexpr std::string_view open = "「";
  constexpr std::string_view close = "」";
  constexpr std::array<std::string_view, 7> verbs{"に参加", "へ参加", "に行",  "へ行",
                                                  "の感想", "を開催", "に登壇"};
  const std::size_t begin = title.find(open);
  const std::size_t end = title.find(close, begin == std::string_view::npos ? 0 : begin);
  if (begin == std::string_view::npos || begin == 0 || end == std::string_view::npos) return title;
  const std::string_view behind = title.substr(end + close.size());
  const bool is_attended = std::any_of(verbs.begin(), verbs.end(),
                                       [&](std::string_view verb) { return behind.starts_with(verb); });
  const bool was_there = title.substr(0, begin).find("行ってみた") != std::string_view::npos;
  return is_attended || was_there ? title.substr(begin + open.size(), end - begin - open.size()) : title;
}

/// `「A」と「B」に行った`, `「A」の前夜祭を開催`, `「題」参加メモ`: what the quotes at the front hold is not
/// the event.
bool begins_with_other_quotation(std::string_view title) {
  const std::size_t end = title.find("」");
  if (!title.starts_with("「") || end == std::string_view::npos) return false;
  const std::string_view behind = title.substr(end + std::string_view("」").size());
  return behind.starts_with("と") || (behind.starts_with("の") && !behind.starts_with("の感想")) ||
         behind.starts_with("参加");
}

/// A sentence is no name.
bool may_be_series(std::string_view name) { return !name.ends_with("。") && !name.ends_with("のイベント"); }

}  // namespace

EventName read_event_name(std::string_view title) {
  EventName name;
  const std::string_view text = attended(without_brackets(title));
  std::string_view series;
  if (const auto sign = find_number(text)) {
    name.number = sign->digits;
    const std::string_view before = name_before_number(text.substr(0, sign->span.begin));
    series = leading_name(before.empty() ? trim(text.substr(sign->span.end)) : before);
  } else if (const std::size_t year = year_behind_name(text); year != std::string_view::npos) {
    series = leading_name(without_dash(trim(text.substr(0, year))));
  } else if (!begins_with_other_quotation(text)) {
    for (const std::string_view verb :
         {"に参加", "に行", "に登壇", "で登壇", "参加レポ", "参加記", "参加メモ", "を開催", "で発表し",
          "で講演", "で話し", "が終了", "にて", "とは", "資料まとめ", "アウトライン", "レポート"})
      if (const std::size_t at = text.find(verb); at != std::string_view::npos && at > 0)
        series = leading_name(text);
  }
  if (const std::size_t year = year_behind_name(series); year != std::string_view::npos)
    series = without_dash(trim(series.substr(0, year)));
  if (may_be_series(series)) name.series = series;
  return name;
}

}  // namespace notes
