// SPDX-License-Identifier: MIT
// talk/…: who speaks.
#include <fmt/format.h>

#include <algorithm>

#include "families.hpp"
#include "findings.hpp"

namespace notes {
namespace {

/// Kinds that one or more persons give; a panel may name its own elsewhere. A slot without title and
/// text is no talk yet.
bool has_speaker_by_nature(const Note& note, const NotedTalk& talk) {
  const bool is_given =
      talk.kind == TalkKind::talk || talk.kind == TalkKind::keynote || talk.kind == TalkKind::lt;
  return is_given && (!talk.title.empty() || !talk.speakers.empty() || note.parts[talk.part].written);
}

/// Asked only where most talks name theirs: many people never write speakers down.
void missing_speaker(const Note& note, const LintOptions&, Findings& found) {
  if (!is_event_note(note)) return;
  std::size_t asked = 0;
  std::size_t named = 0;
  for (const NotedTalk& talk : note.talks) {
    if (!has_speaker_by_nature(note, talk)) continue;
    ++asked;
    if (!talk.speakers.empty()) ++named;
  }
  const bool is_custom = named >= 2 && 2 * named > asked;
  for (const NotedTalk& talk : note.talks) {
    if (!is_custom || !has_speaker_by_nature(note, talk) || !talk.speakers.empty()) continue;
    const std::string name =
        talk.title.empty() ? fmt::format("{}", note.source.text(talk.time->span)) : talk.title;
    found.add_unwritten(note.parts[talk.part].heading, fmt::format("speaker of {}", name),
                        "this talk names no speaker", "write who gave it: @handleさん「title」");
  }
}

constexpr Rule rules_of_talk[] = {
    {"talk/missing-speaker", Severity::todo, "a talk without a speaker where the others name theirs",
     missing_speaker},
};

}  // namespace

std::span<const Rule> talk_rules() { return rules_of_talk; }

}  // namespace notes
