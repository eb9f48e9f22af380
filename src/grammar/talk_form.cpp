// SPDX-License-Identifier: MIT
// What the headings of a note have in common.
#include "notes/talk_form.hpp"
#include "enclosed.hpp"

#include <algorithm>
#include <array>

#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/characters.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/talk_kind.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

/// `（仮）`, `(15min)`, `（前編）`: what stands in parentheses behind a title and is nobody.
bool is_remark_on_title(std::string_view inside) {
  constexpr std::array<std::string_view, 26> remarks{
      "仮",   "予定", "前編",       "後編", "中編", "上",   "下",   "入門",   "初級",
      "中級", "上級", "再演",       "lt",   "wip",  "tbd",  "未定", "調整中", "english",
      "en",   "ja",   "オンライン", "資料", "午前", "午後", "前半", "後半"};
  const std::string word = folded(inside);
  for (const std::string_view rank : {"sponsor", "speaker", "chair", "スポンサー"})
    if (word.ends_with(rank)) return true;
  return word.empty() || is_digit(word.front()) ||
         std::find(remarks.begin(), remarks.end(), word) != remarks.end();
}

struct Sides {
  std::string_view before;
  std::string_view behind;
};

/// The two sides of the last of these joints; empty where there is none.
template <std::size_t N>
Sides sides_of(std::string_view text, const TextSet<N>& joints) {
  if (!joints.is_in(text)) return {};
  for (const std::string_view joint : joints) {
    const std::size_t at = find_last(text, joint);
    if (at != std::string_view::npos && at > 0)
      return {trim(text.substr(0, at)), trim(text.substr(at + joint.size()))};
  }
  return {};
}

class Count {
 public:
  void add(const Sides& sides, const Words& words) {
    if (sides.before.empty() || sides.behind.empty()) return;
    ++all_;
    const auto is_label = [&] { return read_talk_kind(sides.before, words) != TalkKind::talk; };
    if (may_be_name(sides.before) || is_label()) ++before_;
    if (may_be_name(sides.behind)) ++behind_;
    width_before_ += display_width(sides.before);
    width_behind_ += display_width(sides.behind);
  }

  TalkForm::Speaker speaker(std::size_t lines) const {
    if (all_ < 2 || 2 * all_ < lines) return TalkForm::Speaker::unknown;
    const bool all_before = 4 * before_ >= 3 * all_;  // a heading or two may be something else
    const bool all_behind = 4 * behind_ >= 3 * all_;
    if (all_before && (!all_behind || width_before_ < width_behind_)) return TalkForm::Speaker::before;
    if (all_behind) return TalkForm::Speaker::behind;
    return TalkForm::Speaker::unknown;
  }

 private:
  std::size_t all_ = 0;
  std::size_t before_ = 0;
  std::size_t behind_ = 0;
  std::size_t width_before_ = 0;
  std::size_t width_behind_ = 0;
};

/// What stands before a title in 「」 that ends the text; empty if none does.
std::string_view before_quoted_title(std::string_view text) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"「", "」"}, {"『", "』"}})
    if (text.ends_with(close)) return trim(text.substr(0, std::min(find_first(text, open), text.size())));
  return {};
}

/// What stands behind a title in 「」 that begins the text; empty if none does.
std::string_view behind_quoted_title(std::string_view text) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"「", "」"}, {"『", "』"}})
    if (text.starts_with(open) && holds(text, close))
      return trim(text.substr(find_first(text, close) + close.size()));
  return {};
}

/// `題 @x`: a handle at the end that no joint holds apart.
bool ends_with_handle(std::string_view text) {
  static constexpr ByteSet blanks(" \t");
  const std::size_t blank = blanks.last_in(text);
  if (blank == std::string_view::npos || !text.substr(blank + 1).starts_with('@')) return false;
  const std::string_view title = trim(text.substr(0, blank));
  for (const std::string_view joint : {"-", "–", "—", "/", "／", "by", "from", "|"})
    if (title.ends_with(joint)) return false;
  return !title.empty();
}

}  // namespace

bool may_be_name(std::string_view text, std::size_t longest_name) {
  static constexpr TextSet of_sentences{"。",   "？",       "?",      "！",     "!",        "「",
                                        "『",   "://",      "を",     "する",   "した",     "して",
                                        "とは", "について", "入門",   "紹介",   "方法",     "ための",
                                        "から", "まで",     "という", "による", "における", "な話"};
  text = trim(text);
  if (text.empty() || is_wider_than(text, longest_name) || is_digit(text.front())) return false;
  return !of_sentences.is_in(text);
}

bool is_full_name(std::string_view text) {
  constexpr std::size_t longest = 10;  // columns, of each
  text = trim(text);
  const std::size_t wide = text.find("\u3000");
  const std::size_t blank = wide == std::string_view::npos ? text.find(' ') : wide;
  if (blank == std::string_view::npos) return false;
  const auto is_all = [](std::string_view word, bool (*is_of_script)(char32_t)) {
    for (; !word.empty(); word.remove_prefix(first_code_point(word).size))
      if (!is_of_script(first_code_point(word).value)) return false;
    return true;
  };
  const auto is_name = [&](std::string_view word) {
    return !word.empty() && !is_wider_than(word, longest) &&
           (is_all(word, is_kanji) || is_all(word, is_hiragana) || is_all(word, is_katakana));
  };
  return is_name(text.substr(0, blank)) && is_name(trim(text.substr(blank)));
}

bool is_name_in_parentheses(std::string_view inside) {
  return may_be_name(inside) && !is_remark_on_title(inside);
}

TalkForm common_form(const std::vector<std::string_view>& lines, const Words& words) {
  static constexpr TextSet slashes{" / ", " ／ ", "／"};
  static constexpr TextSet dashes{" — ", " – ", " - "};
  static constexpr TextSet tabs{"\t"};
  if (lines.size() < 2) return {};
  std::size_t titles = 0;
  std::size_t in_parentheses = 0;
  std::size_t quoted = 0;
  std::size_t before_quotes = 0;
  std::size_t behind_quotes = 0;
  std::size_t before_handles = 0;
  Count slash;
  Count dash;
  Count tab;
  for (const std::string_view line : lines) {
    const auto time = read_time_range(line);
    const PlainView plain(time ? line.substr(time->span.end) : line);
    const std::string_view text = plain.text();
    if (is_interlude(read_talk_kind(text, words))) continue;
    ++titles;
    const std::string_view inside = trim(inside_last_parentheses(text));
    if (is_name_in_parentheses(inside)) ++in_parentheses;
    if (const std::string_view before = before_quoted_title(text); !before.empty()) {
      ++quoted;
      if (may_be_name(before) && !kind_word(before, words)) ++before_quotes;
    }
    if (may_be_name(behind_quoted_title(text))) ++behind_quotes;
    if (ends_with_handle(text)) ++before_handles;
    slash.add(sides_of(text, slashes), words);
    if (std::count(line.begin(), line.end(), '\t') == 1) tab.add(sides_of(line, tabs), words);
    dash.add(sides_of(text, dashes), words);
  }
  TalkForm form;
  form.slash = slash.speaker(titles);
  form.dash = dash.speaker(titles);
  form.tab = tab.speaker(titles);
  form.parentheses = in_parentheses >= 2 && 2 * in_parentheses >= titles;
  form.quotes = before_quotes >= 2 && before_quotes == quoted && 2 * quoted >= titles;
  form.handles = before_handles >= 2 && 2 * before_handles >= titles;
  form.quotes_first = behind_quotes >= 2 && 2 * behind_quotes >= titles;
  return form;
}

}  // namespace notes
