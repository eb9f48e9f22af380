// SPDX-License-Identifier: MIT
// Headings that are read back as what they were made of.
#include "talk_heading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/markdown_escapes.hpp"
#include "notes/pattern.hpp"
#include "notes/talk_form.hpp"
#include "notes/talk_line.hpp"

namespace notes {
namespace {

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  return fmt::format("{}", fmt::join(texts, between));
}

std::string speaker_text(const Speaker& speaker, const Series& series, const Words& words) {
  const auto names = [&](std::string_view text) {
    return std::find(series.no_honorific.begin(), series.no_honorific.end(), text) !=
           series.no_honorific.end();
  };
  const bool as_written =
      names(speaker.written) || std::any_of(words.honorifics.begin(), words.honorifics.end(),
                                            [&](const auto& h) { return speaker.written.ends_with(h); });
  std::string text = as_written ? speaker.written : fill(series.speaker, {{"name", speaker.written}});
  if (!speaker.affiliation.empty()) text += fmt::format(" ({})", speaker.affiliation);
  return on_one_line(text);
}

/// The word that tells a kind to a reader.
std::string_view kind_label(TalkKind kind, const Series& series) {
  const bool japanese = series.lang == "ja";
  switch (kind) {
    case TalkKind::lt: return "LT";
    case TalkKind::keynote: return japanese ? "基調講演" : "Keynote";
    case TalkKind::panel: return japanese ? "パネル" : "Panel";
    case TalkKind::workshop: return japanese ? "ワークショップ" : "Workshop";
    case TalkKind::opening: return japanese ? "オープニング" : "Opening";
    case TalkKind::closing: return japanese ? "クロージング" : "Closing";
    case TalkKind::pause: return japanese ? "休憩" : "Break";
    case TalkKind::social: return japanese ? "懇親会" : "Party";
    case TalkKind::talk:
    case TalkKind::other: break;
  }
  return japanese ? "発表" : "Talk";
}

constexpr std::string_view track_field = "{track}";

/// The pattern of a heading for talks that have no track, without a gap where it would stand.
std::string without_track(std::string pattern) {
  const std::size_t at = pattern.find(track_field);
  if (at == std::string::npos) return pattern;
  pattern.erase(at, track_field.size());
  const bool has_blanks = at > 0 && pattern[at - 1] == ' ' && (at == pattern.size() || pattern[at] == ' ');
  if (has_blanks) pattern.erase(at - 1, 1);
  return pattern;
}

/// `[A]`; brackets within the name would end it.
std::string track_text(const Talk& talk) {
  if (talk.track.empty()) return {};
  std::string name = on_one_line(talk.track);
  std::replace(name.begin(), name.end(), '[', '(');
  std::replace(name.begin(), name.end(), ']', ')');
  return fmt::format("[{}]", name);
}

}  // namespace

std::string on_one_line(std::string_view text) {
  std::string line(trim(text));
  std::replace_if(
      line.begin(), line.end(), [](char c) { return std::iscntrl(static_cast<unsigned char>(c)) != 0; }, ' ');
  return line;
}

std::string as_markdown(const std::string& plain) {
  const bool is_comment = plain.find("<!--") != std::string::npos;
  // People write in notes: what is read back as it is stays free of marks.
  if (!is_comment && plain_text(plain) == plain) return plain;
  return escaped(plain);
}

std::string talk_heading(const Talk& talk, const Series& series, const Words& words) {
  std::vector<std::string> speakers;
  for (const Speaker& speaker : talk.speakers) speakers.push_back(speaker_text(speaker, series, words));
  const std::string track = track_text(talk);
  const std::string time(trim(fmt::format("{} {}", hours_text(talk), track)));
  const std::string label = fmt::format("【{}】", kind_label(talk.kind, series));
  const std::string title = as_markdown(on_one_line(talk.title));
  const std::string pattern = track.empty() ? without_track(series.heading) : series.heading;
  const bool places_track = pattern.find(track_field) != std::string::npos;
  // A label stands behind a track that is known by the time before it.
  const bool labels_track = pattern.find("{time} {track}") != std::string::npos;
  const auto with_speakers = [&](const std::string& told_kind, const std::string& said) {
    const auto labelled = [&](const std::string& front, bool takes_label) {
      return std::string(trim(fmt::format("{} {}", front, takes_label ? told_kind : "")));
    };
    return std::string(
        trim(fill(pattern, {{"time", labelled(places_track ? hours_text(talk) : time, !labels_track)},
                            {"start", talk.start ? clock_text(*talk.start) : ""},
                            {"end", talk.end ? clock_text(*talk.end) : ""},
                            {"track", labelled(track, labels_track)},
                            {"speakers", joined(speakers, series.between)},
                            {"title", said}})));
  };
  if (!speakers.empty()) {
    const bool tells_kind = read_talk_line(with_speakers("", title), words).kind == talk.kind;
    const std::string front = tells_kind ? "" : label;
    // The other headings of the note are written alike, and tell where speakers stand.
    const auto reads_back = [&](const std::string& heading) {
      const TalkLine read = read_talk_line(heading, words, common_form({heading, heading}, words));
      return read.title.value == plain_text(title) && read.speakers.value.size() == speakers.size();
    };
    std::string plain = with_speakers(front, title);
    std::string enclosed = with_speakers(front, fmt::format("「{}」", title));
    return !reads_back(plain) && reads_back(enclosed) ? enclosed : plain;
  }
  // A title that would be taken for something else is enclosed, a kind that it does not tell is told.
  const auto reads_back = [&](const std::string& heading) {
    const TalkLine read = read_talk_line(heading, words);
    return read.title.value == plain_text(title) && read.speakers.value.empty() && !heading.ends_with('#');
  };
  const std::string plain(trim(fmt::format("{} {}", time, title)));
  const std::string enclosed(trim(fmt::format("{} 「{}」", time, title)));
  if (read_talk_line(plain, words).kind == talk.kind) return reads_back(plain) ? plain : enclosed;
  return std::string(trim(fmt::format("{} {}{}", time, label, title)));
}

}  // namespace notes
