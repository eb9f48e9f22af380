// SPDX-License-Identifier: MIT
// Headings and what stands below them tell whether somebody listened to talks or reports of an evening.
#include "topics.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "mentions.hpp"
#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/text_set.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

enum class Told { nothing, sentence, item };

constexpr TextSet ends_of_sentences{"た",   "る",       "ない", "だ",     "です",
                                    "ます", "について", "こと", "こちら", "いい"};

/// What a line below a heading is: a sentence of a report, an item of what was heard.
Told told_by(const Note& note, std::uint32_t line) {
  static constexpr TextSet bullets{"・", "-", "*", "+", "→", "※", "<li", "|"};
  static constexpr TextSet ends{"。", "！", "？", "!", "♪", "笑", "w"};
  constexpr std::size_t longest_word = 24;  // columns
  const std::string_view text = trim(line_text(note, line));
  if (note.uses[line] != LineUse::text || is_code(note, line) || text.empty()) return Told::nothing;
  for (std::uint32_t block = note.outline.lines[line].block; block != 0;
       block = note.outline.blocks[block].parent)
    if (note.outline.blocks[block].kind == BlockKind::item) return Told::item;
  if (bullets.at_front(text) > 0) return Told::item;
  const PlainView shown(text);
  return ends.at_back(shown.text()) > 0 || is_wider_than(shown.text(), longest_word) ? Told::sentence
                                                                                     : Told::nothing;
}

}  // namespace

bool are_topics(const Note& note, std::span<const Unmarked> headings) {
  constexpr std::size_t longest_topic = 24;  // columns
  if (headings.size() < 2) return false;
  std::size_t sentences = 0;
  std::size_t items = 0;
  std::size_t verbal = 0;  // headings that are sentences themselves
  std::vector<std::size_t> widths;
  for (const Unmarked& heading : headings) {
    if (ends_of_sentences.at_back(PlainView(heading.text).text()) > 0) ++verbal;
    widths.push_back(display_width(PlainView(heading.text).text()));
    for (std::uint32_t line = heading.first_line; line < heading.end_line; ++line) {
      const Told told = told_by(note, line);
      if (told == Told::sentence) ++sentences;
      if (told == Told::item) ++items;
    }
  }
  if (sentences <= items || sentences < headings.size()) return false;
  const auto middle = widths.begin() + static_cast<std::ptrdiff_t>((widths.size() - 1) / 2);
  std::nth_element(widths.begin(), middle, widths.end());
  return *middle <= longest_topic || 2 * verbal >= headings.size() || is_of_own_talk(note.title.value);
}

}  // namespace notes
