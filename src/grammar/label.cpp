// SPDX-License-Identifier: MIT
// What stands before a colon is a label if it is short and looks like words.
#include "notes/label.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/text_set.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_label = 48;  // bytes: sixteen kanji

struct Colon {
  std::size_t at = std::string_view::npos;
  std::size_t size = 0;
};

Colon first_colon(std::string_view line) {
  constexpr std::string_view wide = "：";
  const std::size_t narrow_at = line.find(':');
  const std::size_t wide_at = line.find(wide);
  if (narrow_at < wide_at) return {narrow_at, 1};
  return {wide_at, wide.size()};
}

std::string_view without_emphasis(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of("*_"), text.size());
  const std::size_t end = text.find_last_not_of("*_") + 1;
  return begin < end ? text.substr(begin, end - begin) : text.substr(text.size());
}

/// Digits on both sides, in either width: a clock time, alone or behind a date.
bool is_within_number(std::string_view line, Colon colon) {
  return is_digit(Scanner(line, colon.at).previous()) &&
         is_digit(Scanner(line, colon.at + colon.size).next());
}

bool is_word(std::string_view label) {
  static constexpr ByteSet digits("0123456789");
  static constexpr ByteSet brackets("[](){}<>|`\"#");
  static constexpr TextSet of_sentences{"「", "。"};
  const bool only_digits = digits.first_not_in(label) == label.size();
  return !label.empty() && label.size() <= longest_label && !only_digits &&
         brackets.first_in(label) == label.size() && !of_sentences.is_in(label);
}

/// `:日時: 2019/08/29` of reStructuredText.
std::optional<WrittenLabel> read_field(std::string_view line) {
  const std::size_t colon = line.find(':', 1);
  const std::string_view label = line.substr(1, std::min(colon, line.size()) - 1);
  if (colon == std::string_view::npos || !is_word(label)) return std::nullopt;
  return WrittenLabel{span_in(line, label), span_in(line, trim(line.substr(colon + 1)))};
}

}  // namespace

std::optional<WrittenLabel> read_label(std::string_view line) {
  if (line.starts_with(':')) return read_field(line);
  const Colon colon = first_colon(line);
  if (colon.at == std::string_view::npos || is_within_number(line, colon)) return std::nullopt;
  const std::string_view label = trim(without_emphasis(trim(line.substr(0, colon.at))));
  std::string_view value = line.substr(colon.at + colon.size);
  if (!is_word(label) || value.starts_with("//")) return std::nullopt;
  if (value.starts_with("**")) value.remove_prefix(2);  // **label:** value
  return WrittenLabel{span_in(line, label), span_in(line, trim(value))};
}

}  // namespace notes
