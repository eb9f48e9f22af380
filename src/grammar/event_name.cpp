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

/// `ひかり会議 09`, `Hikari Night 7 に参加`: a short number behind the name of a gathering, at the end or in
/// front of what was done there.
std::optional<NumberSign> bare_number(std::string_view title) {
  constexpr std::array<std::string_view, 17> ends{"に", "を", "へ", "参加", "レポ", "メモ", ":", "：", " -",
                                                  " –", " |", "（", "(",    " 〜",  " ～",  "@", " "};
  constexpr std::array<std::string_view, 12> names{"会議",  "会",    "セミナー", "meetup", "night", "study",
                                                   "kaigi", "event", "conf",     "tokyo",  "!",     "talk"};
  for (Scanner scanner(title); scanner.seek_number();) {
    const std::size_t at = scanner.at();
    const Number number = scanner.take_number();
    const std::string_view behind = title.substr(scanner.at());
    const std::string before = folded(title.substr(0, at));
    const bool is_name = std::any_of(names.begin(), names.end(),
                                     [&](std::string_view name) { return before.ends_with(name); });
    const bool ends_here = behind.empty() || std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
                             return behind.starts_with(end);
                           });
    if (number.digits > 0 && number.digits <= 3 && is_name && ends_here)
      return NumberSign{{at, scanner.at()}, digits_between(title, at, scanner.at())};
  }
  return std::nullopt;
}

std::optional<NumberSign> find_number(std::string_view title) {
  for (std::size_t at = 0; at < title.size(); at += first_code_point(title.substr(at)).size) {
    if (auto sign = counted_sign(title, at)) return sign;
    if (auto sign = plain_sign(title, at)) return sign;
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

/// The name at the front of `text`: up to a bracket, a dash, a place, or the verb of the title.
std::string_view leading_name(std::string_view text) {
  text = without_opening(text);
  if (text.starts_with('#')) text.remove_prefix(1);  // `#hikari 12`
  for (const std::string_view end :
       {"「",       "『",   "(",      "（",     " - ",    " -",     "〜",
        "～",       "@",    "＠",     "に参加", "に行",   "の参加", "参加",
        "レポート", "メモ", "で発表", "を開催", "で登壇", "に登壇", "のアウトライン",
        "にて",     "とは", "まとめ", "資料"})
    if (const std::size_t at = text.find(end); at != std::string_view::npos && at > 0)
      text = text.substr(0, at);
  return trim(text);
}

/// `忘年会 Hikari` with the number right behind it: the Latin word carries it.
std::string_view last_name(std::string_view before) {
  const std::size_t blank = before.rfind(' ');
  if (blank == std::string_view::npos || blank == 0) return before;
  const std::string_view word = before.substr(blank + 1);
  const bool is_latin = std::all_of(word.begin(), word.end(), [](char c) { return is_letter(c); });
  const bool follows_japanese = static_cast<unsigned char>(before[blank - 1]) >= 0x80;
  return is_latin && follows_japanese ? word : before;
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

/// Where a year stands as a word of its own behind a name; npos if nowhere.
std::size_t year_behind_name(std::string_view title) {
  for (Scanner scanner(title); scanner.seek_number(); scanner.take_number()) {
    const std::size_t at = scanner.at();
    Scanner ahead = scanner;
    const Number number = ahead.take_number();
    const bool is_year = number.digits == 4 && number.value >= 1990 && number.value < 2100;
    if (is_year && at > 0 && scanner.previous() == ' ' && ahead.next() != '/' && ahead.next() != '-')
      return at;
  }
  return std::string_view::npos;
}

}  // namespace

EventName read_event_name(std::string_view title) {
  EventName name;
  const std::string_view text = without_brackets(title);
  if (const auto sign = find_number(text)) {
    name.number = sign->digits;
    const std::string_view before = without_date(text.substr(0, sign->span.begin));
    const std::string_view behind = trim(text.substr(sign->span.end));
    name.series = before.empty() ? leading_name(behind) : leading_name(last_name(before));
  } else if (const std::size_t year = year_behind_name(text); year != std::string_view::npos) {
    name.series = leading_name(trim(text.substr(0, year)));
  } else {
    for (const std::string_view verb :
         {"に参加", "に行", "参加レポート", "参加記", "を開催", "で発表し", "にて"})
      if (const std::size_t at = text.find(verb); at != std::string_view::npos && at > 0)
        name.series = leading_name(text);
  }
  return name;
}

}  // namespace notes
