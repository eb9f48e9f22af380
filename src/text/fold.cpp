// SPDX-License-Identifier: MIT
// Folding by utf8proc. Most of a Japanese note are characters that fold by themselves, whatever stands
// beside them: these go past it.
#include "notes/fold.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>

namespace notes {
namespace {

std::string folded_by_library(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                                      UTF8PROC_CASEFOLD);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  if (size < 0) return std::string(text);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  std::string result(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
  std::erase_if(result, [](char c) { return c == ' ' || c == '\t'; });
  return result;
}

constexpr unsigned char_byte(char c) { return static_cast<unsigned char>(c); }

/// Whether a letter from U+3000 to U+30FF is what it folds to, next to any other such letter. Voiced
/// marks join the letter before; the rest stand for other letters.
constexpr bool is_plain_kana(unsigned c) {
  const bool is_other = c == 0x3000 || (c >= 0x302A && c <= 0x302F) || c == 0x3036 ||
                        (c >= 0x3038 && c <= 0x303A) || (c >= 0x3099 && c <= 0x309C) || c == 0x309F ||
                        c == 0x30FF;
  return !is_other;
}

/// Likewise of a sign from U+2000 to U+2FFF: dashes and quotes, `※`, arrows, what is drawn.
constexpr bool is_plain_sign(unsigned low) {
  return (low >= 0x012 && low <= 0x016) || (low >= 0x018 && low <= 0x023) || low == 0x03B ||
         (low >= 0x190 && low <= 0x1FF) || (low >= 0x500 && low <= 0x7BF);
}

constexpr auto plain_kana = [] {
  std::array<bool, 256> plain{};
  for (unsigned i = 0; i < plain.size(); ++i) plain[i] = is_plain_kana(0x3000 + i);
  return plain;
}();

constexpr auto plain_ascii = [] {
  std::array<bool, 128> plain{};
  for (unsigned c = 0; c < plain.size(); ++c) plain[c] = c != ' ' && c != '\t' && (c < 'A' || c > 'Z');
  return plain;
}();

bool goes_on(char c) { return (char_byte(c) & 0xC0) == 0x80; }

/// Whether three bytes, the first of which begins a character of three, are one.
bool is_three(const char* at, const char* end) { return end - at >= 3 && goes_on(at[1]) && goes_on(at[2]); }

/// The last two of three bytes as the number that they stand for.
unsigned low_bits(const char* at) { return (char_byte(at[1]) & 0x3F) << 6 | (char_byte(at[2]) & 0x3F); }

/// Behind the characters from `at` on that fold to themselves.
const char* end_of_plain(const char* at, const char* end) {
  while (at != end) {
    const unsigned lead = char_byte(*at);
    if (lead < 0x80) {
      if (!plain_ascii[lead]) return at;
      ++at;
      continue;
    }
    if (lead < 0xE2 || lead > 0xE9 || !is_three(at, end)) return at;
    if (lead == 0xE2 && !is_plain_sign(low_bits(at))) return at;
    if (lead == 0xE3) {
      const unsigned low = low_bits(at);  // from U+3000
      if (low < 0x400 && (low >= 0x100 || !plain_kana[low])) return at;
    }
    at += 3;
  }
  return at;
}

/// The ASCII character that the one at the front folds to, full-width forms included; '\0' for none, a
/// blank for one that is dropped.
struct Twin {
  char ascii = '\0';
  std::ptrdiff_t size = 0;
};

Twin twin_at(const char* at, const char* end) {
  Twin twin{*at, 1};
  if (char_byte(*at) >= 0x80) {
    if (!is_three(at, end)) return {};
    const unsigned low = low_bits(at);
    if (char_byte(*at) == 0xE3 && low == 0)
      twin = {' ', 3};
    else if (char_byte(*at) == 0xEF && low >= 0xF01 && low <= 0xF5E)
      twin = {static_cast<char>(low - 0xF01 + '!'), 3};
    else
      return {};
  }
  if (twin.ascii >= 'A' && twin.ascii <= 'Z') twin.ascii = static_cast<char>(twin.ascii - 'A' + 'a');
  if (twin.ascii == '\t') twin.ascii = ' ';
  return twin;
}

std::size_t plain_size(std::string_view text) {
  return static_cast<std::size_t>(end_of_plain(text.data(), text.data() + text.size()) - text.data());
}

/// Writes the folded text to `room`, which holds as many bytes as the text, where each character folds by
/// itself to one or none, and gives its size. The first `plain` bytes fold to themselves.
std::optional<std::size_t> fold_one_by_one(std::string_view text, std::size_t plain, char* room) {
  const char* at = text.data();
  const char* const end = at + text.size();
  const char* next = at + plain;
  char* out = room;
  for (;;) {
    out = std::copy(at, next, out);
    if (next == end) return static_cast<std::size_t>(out - room);
    const Twin twin = twin_at(next, end);
    if (twin.size == 0) return std::nullopt;
    if (twin.ascii != ' ') *out++ = twin.ascii;
    at = next + twin.size;
    next = end_of_plain(at, end);
  }
}

}  // namespace

std::string folded(std::string_view text) {
  const std::size_t plain = plain_size(text);
  if (plain == text.size()) return std::string(text);
  std::string result(text.size(), '\0');
  const auto size = fold_one_by_one(text, plain, result.data());
  if (!size) return folded_by_library(text);
  result.resize(*size);
  return result;
}

bool ends_in_plain_letter(std::string_view text) {
  if (text.size() < 3) return false;
  const std::string_view last = text.substr(text.size() - 3);
  const bool is_letter = char_byte(last[0]) > 0xE3 || (last[0] == '\xE3' && char_byte(last[1]) >= 0x81);
  return is_letter && plain_size(last) == last.size();
}

FoldedView::FoldedView(std::string_view text) : folded_(text) {
  const std::size_t plain = plain_size(text);
  if (plain == text.size()) return;
  const bool is_short = text.size() <= room_.size();
  const auto size = is_short ? fold_one_by_one(text, plain, room_.data()) : std::nullopt;
  if (size) {
    folded_ = {room_.data(), *size};
  } else {
    long_ = folded(text);
    folded_ = long_;
  }
}

}  // namespace notes
