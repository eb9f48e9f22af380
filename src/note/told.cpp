// SPDX-License-Identifier: MIT
// Word by word, for no line that a person wrote may be lost.
#include "told.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/utf8.hpp"
#include "reader.hpp"

namespace notes {
namespace {

std::string told_by(const NotedTalk& talk) {
  std::string told = talk.title + "\n" + talk.track + "\n" + hours_text(talk);
  for (const Speaker& speaker : talk.speakers)
    told += "\n" + speaker.written + "\n" + speaker.name + "\n" + speaker.handle + "\n" + speaker.affiliation;
  return folded(told);
}

/// Words around a time, which the hours stand for.
bool is_of_time(std::string_view word) {
  constexpr std::array<std::string_view, 8> words{"から", "まで", "頃", "時", "半", "am", "pm", "開始"};
  const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number || std::find(words.begin(), words.end(), word) != words.end();
}

bool holds_word(const std::string& told, std::string_view written) {
  const std::string word = folded(written);
  return word.empty() || is_of_time(word) || told.find(word) != std::string::npos;
}

bool holds_words(const std::string& told, std::string_view text) {
  std::size_t begin = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto next = first_code_point(text.substr(at));
    if (!is_word_character(next.value)) {
      if (!holds_word(told, text.substr(begin, at - begin))) return false;
      begin = at + next.size;
    }
    at += next.size;
  }
  return holds_word(told, text.substr(begin));
}

bool holds_address(const NotedTalk& talk, const Link& link) {
  const auto is_it = [&](const Link& each) { return each.url == link.url; };
  return std::any_of(talk.slides.begin(), talk.slides.end(), is_it) ||
         std::any_of(talk.videos.begin(), talk.videos.end(), is_it) ||
         std::any_of(talk.speakers.begin(), talk.speakers.end(), [&](const Speaker& speaker) {
           return !speaker.handle.empty() && link.url.find("/" + speaker.handle) != std::string::npos;
         });
}

}  // namespace

bool tells_line(const Note& note, const NotedTalk& talk, std::uint32_t line) {
  for (const Link& link : links_in(note, line))
    if (link.image || !holds_address(talk, link)) return false;
  return holds_words(told_by(talk), plain_text(line_text(note, line)));
}

}  // namespace notes
