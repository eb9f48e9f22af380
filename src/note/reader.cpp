// SPDX-License-Identifier: MIT
// What the steps of reading ask of a note that is being read.
#include "reader.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/text_set.hpp"

namespace notes {

Located<std::string> located(const Note& note, std::string_view text) {
  const Span span = span_in(note.shown.text(), text);
  return {note.comments.empty() ? std::string(text) : std::string(trim(note.without_comments(span))), span};
}

std::span<const Link> links_in(const Note& note, std::uint32_t line) {
  const Span place = note.outline.lines[line].span;
  const auto first_from = [&](auto begin, std::size_t offset) {
    return std::partition_point(begin, note.links.end(),
                                [&](const Link& link) { return link.span.begin < offset; });
  };
  const auto begin = first_from(note.links.begin(), place.begin);
  return {begin, first_from(begin, place.end)};
}

const Fact* find_fact(const Note& note, FactRole role) {
  const auto found = std::find_if(note.facts.begin(), note.facts.end(), [&](const Fact& fact) {
    return fact.role == role && !fact.value.value.empty();
  });
  return found == note.facts.end() ? nullptr : &*found;
}

bool may_introduce(const Note& note, std::uint32_t line) {
  const BlockKind kind = note.outline.blocks[note.outline.lines[line].block].kind;
  const bool is_html = kind == BlockKind::html && note.uses[line] == LineUse::text;
  if (!is_open_text(note, line) && !is_html) return false;
  const std::size_t part = note.part_of[line];
  if (part == 0) return true;
  const auto section = std::find_if(note.sections.begin(), note.sections.end(),
                                    [&](const Section& each) { return each.part == part; });
  return section != note.sections.end() && !section->talk && section->role == SectionRole::none;
}

bool leads_to_page(std::string_view url) {
  const std::size_t scheme = url.find("//");
  const std::size_t path = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 2);
  if (path == std::string_view::npos) return false;
  std::size_t parts = 0;
  for (const std::string_view part : split(url.substr(path, url.find('#', path) - path), '/'))
    if (!part.empty()) ++parts;
  return parts >= 2;
}

bool leads_to_talk(std::string_view url) {
  static constexpr TextSet pages{"/talk/",     "/talks/",     "/session/",       "/sessions/",
                                 "/proposal/", "/proposals/", "/presentations/", "/presentation/",
                                 "/speakers/", "/program/"};
  return pages.is_in(url);
}

bool is_code(const Note& note, std::uint32_t line) {
  const BlockKind kind = note.outline.blocks[note.outline.lines[line].block].kind;
  return kind == BlockKind::fenced_code || kind == BlockKind::indented_code;
}

}  // namespace notes
