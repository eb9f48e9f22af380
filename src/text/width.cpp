// SPDX-License-Identifier: MIT
// Widths are those of whole grapheme clusters: an emoji of several code points is one picture.
#include "notes/width.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

#include "notes/utf8.hpp"

namespace notes {
namespace {

constexpr std::size_t tab_stop = 8;
constexpr char32_t emoji_presentation = 0xFE0F;

bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

/// ﾞ and ﾟ of half-width kana: Unicode lets them join the letter before, but they take a column.
bool is_half_width_sound_mark(char32_t c) { return c == 0xFF9E || c == 0xFF9F; }

/// How many columns the cluster takes that has taken `columns` so far, with `c` behind them.
std::size_t joined_width(std::size_t columns, char32_t c) {
  const auto own =
      static_cast<std::size_t>(std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(c))));
  if (is_half_width_sound_mark(c)) return columns + 1;
  const bool is_picture = is_regional_indicator(c) || c == emoji_presentation;
  return is_picture && columns > 0 ? 2 : std::max(columns, own);
}

/// A character that is a cluster by itself, unless one that is not plain comes next.
struct Plain {
  std::size_t size = 0;  ///< bytes; 0 for another character
  std::size_t columns = 0;
};

/// Letters and signs of ASCII, kana, kanji and full-width forms: most of every note.
Plain plain_at_front(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return lead >= 0x20 && lead < 0x7F ? Plain{1, 1} : Plain{};
  if (lead < 0xE2 || (lead > 0xE9 && lead != 0xEF)) return {};
  const auto [c, size] = first_code_point(text);
  if (size != 3) return {};
  if (c >= 0x2010 && c <= 0x2027) return {3, 1};  // dashes, quotes, dots
  const bool is_sign = c >= 0x3000 && c <= 0x301F;
  const bool is_kana = (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A0 && c <= 0x30FF);
  const bool is_kanji = c >= 0x4E00 && c <= 0x9FFF;
  const bool is_full_width = c >= 0xFF01 && c <= 0xFF60;
  return is_sign || is_kana || is_kanji || is_full_width ? Plain{3, 2} : Plain{};
}

bool is_hidden(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) ||                           // C0, DEL, C1
         c == 0x061C || c == 0x200E || c == 0x200F ||                     // bidirectional marks
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||  // and embeddings
         c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

/// Of any text.
std::size_t width_of_clusters(std::string_view text) {
  std::size_t width = 0;
  std::size_t cluster = 0;  // columns of the cluster that is being read
  utf8proc_int32_t before = 0;
  utf8proc_int32_t state = 0;
  bool first = true;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    text.remove_prefix(point.size);
    const auto value = static_cast<utf8proc_int32_t>(point.value);
    if (first || utf8proc_grapheme_break_stateful(before, value, &state)) {
      width += cluster;
      cluster = 0;
    }
    cluster = joined_width(cluster, point.value);
    before = value;
    first = false;
  }
  return width + cluster;
}

/// The columns of a text, or where it takes more than `enough`, some number beyond them.
std::size_t width_up_to(std::size_t enough, std::string_view text) {
  std::size_t width = 0;
  Plain last;
  for (std::size_t at = 0; at < text.size() && width - last.columns <= enough; at += last.size) {
    const Plain plain = plain_at_front(text.substr(at));
    if (plain.size == 0)  // which may join the last one
      return width - last.columns + width_of_clusters(text.substr(at - last.size));
    width += plain.columns;
    last = plain;
  }
  return width;
}

}  // namespace

std::size_t display_width(std::string_view text) { return width_up_to(std::string_view::npos, text); }

bool is_wider_than(std::string_view text, std::size_t columns) {
  return text.size() > columns && width_up_to(columns, text) > columns;  // no byte takes more than one column
}

std::string printable(std::string_view line) {
  std::string shown;
  std::size_t measured = 0;  // bytes of `shown` that `column` counts
  std::size_t column = 0;
  while (!line.empty()) {
    const CodePoint point = first_code_point(line);
    const auto byte = static_cast<unsigned char>(line.front());
    if (point.value == '\t') {
      column += display_width(std::string_view(shown).substr(measured));
      const std::size_t blanks = tab_stop - column % tab_stop;
      shown.append(blanks, ' ');
      column += blanks;
      measured = shown.size();
    } else if (byte >= 0x80 && point.size == 1) {
      shown += fmt::format("\\x{:02X}", byte);
    } else if (is_hidden(point.value)) {
      shown += point.value < 0x100 ? fmt::format("\\x{:02X}", static_cast<unsigned>(point.value))
                                   : fmt::format("\\u{:04X}", static_cast<unsigned>(point.value));
    } else {
      shown.append(line.substr(0, point.size));
    }
    line.remove_prefix(point.size);
  }
  return shown;
}

}  // namespace notes
