// SPDX-License-Identifier: MIT
// A place is told by a label, behind an @ in the title, or in a sentence that can mean nothing else.
#include <algorithm>
#include <optional>
#include <string>

#include "notes/blanks.hpp"
#include "notes/date.hpp"
#include "notes/links.hpp"
#include "notes/talk_form.hpp"
#include "notes/text_set.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_venue = 60;  // columns

/// What stands in front of an address on further lines, and without marks: `**二階**<br>大通り 1`.
std::string first_line_of(std::string_view value) {
  return plain_text(trim(value.substr(0, value.find("<br"))));
}

/// `Hikari Meetup #14@北の館`, `Hikari #14 @ 北の館`, `ひかりの会＠北の館 に参加した`; no account, no `@6th`.
std::string venue_of_title(std::string_view title) {
  static constexpr TextSet signs{"@", "＠"};
  static constexpr TextSet ends{" ",  "　", "に参加", "に行", "の参加", "#", "で",
                                "（", "(",  "「",     "」",   "』",     "/"};
  const std::size_t at = signs.first_in(title);
  if (at == 0 || at == title.size()) return {};
  std::string_view place = title.substr(at + signs.at_front(title.substr(at)));
  const bool is_set_off = title[at - 1] == ' ';
  if (is_set_off != place.starts_with(' ')) return {};  // `by @hanako`
  place = trim_begin(place);
  place = trim(place.substr(0, ends.first_in(place)));
  const bool is_number = !place.empty() && place.front() >= '0' && place.front() <= '9';
  return is_number || !may_be_name(place) ? std::string() : std::string(place);
}

/// Who lends a place is not its name: `X社さん`.
std::string_view without_honorific(std::string_view place) {
  for (const std::string_view honorific : {"さん", "様"})
    if (place.ends_with(honorific)) return trim_end(place.substr(0, place.size() - honorific.size()));
  return place;
}

/// 会場は満員でした is no place; a link is one, who lends it, and what is called like a house or a firm.
bool is_place(std::string_view text, bool is_lent) {
  static constexpr TextSet houses{
      "会館", "センター", "大学",   "オフィス",   "ビル", "ホール", "会議室", "ルーム",     "ラウンジ", "館",
      "会社", "スペース", "タワー", "キャンパス", "本社", "カフェ", "ラボ",   "オンライン", "室"};
  static constexpr TextSet particles{"、", "とても", "満",     "より",   "まで",   "から", "<",
                                     "=",  "\"",     "大きめ", "行った", "初めて", "」"};
  const std::string plain = plain_text(text);
  if (plain.empty() || is_wider_than(plain, longest_venue) || particles.is_in(plain)) return false;
  const std::vector<Link> links = read_links(text);
  const bool begins_with_link = !links.empty() && links.front().span.begin == 0 && !links.front().image;
  const bool is_capital = plain.front() >= 'A' && plain.front() <= 'Z';
  return is_lent || begins_with_link || is_capital || houses.at_back(plain) > 0;
}

/// `会場は、X社が運営する[北の館](…)を使わせていただきました`: the link right before what was done with it.
std::optional<std::string_view> venue_lent(std::string_view text) {
  static constexpr TextSet words{"会場は", "会場として", "会場には", "会場に"};
  static constexpr TextSet done{"を使わせ", "をお借り", "を借り", "を提供", "をご提供", "を利用"};
  const std::size_t begin = words.first_in(text);
  if (begin == text.size()) return std::nullopt;
  for (const Link& link : read_links(text)) {
    const std::string_view place = text.substr(link.span.begin, link.span.size());
    const bool is_lent =
        !link.image && link.span.begin > begin && done.at_front(text.substr(link.span.end)) > 0;
    if (is_lent && is_place(place, true)) return place;
  }
  return std::nullopt;
}

/// `会場は X さんでした`, `場所はXです`, `会場となったX`.
std::optional<std::string_view> venue_behind(std::string_view text) {
  static constexpr TextSet ends{"でした", "です", "で、", "だった", "だ。", "。", "、", "！", "に", "．"};
  for (const std::string_view word : {"会場は", "会場が", "場所は", "会場となった"}) {
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos) continue;
    std::string_view place = trim(text.substr(at + word.size()));
    place = trim(place.substr(0, ends.first_in(place)));
    if (const std::size_t of = place.rfind("の "); of != std::string_view::npos)  // 箱の会社の X さん
      place = place.substr(of + std::string_view("の ").size());
    const std::string_view lender = without_honorific(place);
    if (is_place(place, lender.size() < place.size())) return lender;
  }
  constexpr std::string_view lent = "さんが会場";  // `会社 X さんが会場でした`
  if (const std::size_t at = text.find(lent); at != std::string_view::npos) {
    const std::string_view before = trim_end(text.substr(0, at));
    const std::string_view place = before.substr(before.rfind(' ') + 1);
    if (is_place(place, true)) return place;
  }
  return std::nullopt;
}

/// `5月25日(水)にXにて[ひかりの会 #36](…)`, `2017年7月7日 Xで開催された`.
std::optional<std::string_view> venue_behind_date(std::string_view text) {
  static constexpr TextSet joints{"にて", "で"};
  static constexpr TextSet held{"[", "「", "『", "**", "開催", "行われ", "行なわれ", "<a "};
  static constexpr TextSet same{"と同じ", "でおなじみの"};
  const auto date = find_date(text);
  if (!date) return std::nullopt;
  const std::size_t begin = std::max(date->span.end, date->weekday ? date->weekday->span.end : 0);
  std::string_view behind = text.substr(begin);
  for (const std::string_view joint : {")", "）", "に", "、", ","})
    if (trim_begin(behind).starts_with(joint)) behind = trim_begin(behind).substr(joint.size());
  behind = trim_begin(behind);
  for (std::size_t at = joints.first_in(behind); at < behind.size(); at = joints.first_in(behind, at + 1)) {
    const std::size_t joint = joints.at_front(behind.substr(at));
    if (held.at_front(trim_begin(behind.substr(at + joint))) == 0) continue;
    std::string_view place = trim(behind.substr(0, at));
    if (const std::size_t with = same.first_in(place); with < place.size())
      place = place.substr(with + same.at_front(place.substr(with)));
    const std::string_view lender = without_honorific(place);
    return is_place(place, lender.size() < place.size()) ? std::optional(lender) : std::nullopt;
  }
  return std::nullopt;
}

/// The value of a label; of `北の館でした。` the place, of another sentence nothing.
std::string venue_of_fact(std::string_view value) {
  static constexpr TextSet stops{"。", "．", "！"};
  static constexpr TextSet verbs{"でした", "です"};
  static constexpr TextSet fronts{"いつもの", "今回も", "今回は", "おなじみの", "前回と同じ"};
  const std::size_t stop = stops.at_back(value);
  std::string_view place = value.substr(0, value.size() - stop);
  const std::size_t verb = verbs.at_back(place);
  if (stop == 0 && verb == 0) return first_line_of(value);
  place.remove_suffix(verb);
  place.remove_prefix(fronts.at_front(place));
  if (verb == 0 && !may_be_name(place)) return {};
  const std::string_view lender = without_honorific(place);
  return is_place(lender, verb == 0 || lender.size() < place.size()) ? plain_text(lender) : std::string();
}

}  // namespace

void read_venue(Note& note) {
  const Fact* fact = find_fact(note, FactRole::venue);
  if (fact) note.venue = {venue_of_fact(fact->value.value), fact->value.span};
  if (note.venue.value.empty()) note.venue = {venue_of_title(note.title.value), note.title.span};
  constexpr int most_lines = 20;
  int lines = 0;
  for (std::uint32_t i = 0; i < note.uses.size() && note.venue.value.empty() && lines < most_lines; ++i) {
    if (!may_introduce(note, i)) continue;
    ++lines;
    const std::string_view text = line_text(note, i);
    auto place = venue_lent(text);
    if (!place) place = venue_behind(text);
    if (!place) place = venue_behind_date(text);
    if (place) note.venue = located(note, *place);
    note.venue.value = without_honorific(plain_text(note.venue.value));
  }
  if (note.venue.value.empty()) note.venue = {};
}

}  // namespace notes
