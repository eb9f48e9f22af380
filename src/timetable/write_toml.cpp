// SPDX-License-Identifier: MIT
// The timetable as TOML 1.0: the keys of the JSON, those that are told.
#include <fmt/format.h>

#include "timetable_writers.hpp"

namespace notes {
namespace {

/// A basic string. Bytes beyond ASCII stay as they are.
std::string quoted(std::string_view value) {
  std::string text = "\"";
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      text += {'\\', c};
    else if (byte < 0x20 || byte == 0x7F)
      text += fmt::format("\\u{:04X}", byte);
    else
      text += c;
  }
  return text + '"';
}

/// What is not told has no key.
std::string line(std::string_view key, std::string_view value) {
  return value.empty() ? std::string() : fmt::format("{} = {}\n", key, quoted(value));
}

std::string date_line(std::optional<Date> date) { return line("date", date ? to_string(*date) : ""); }

std::string clock_line(std::string_view key, std::optional<Clock> clock) {
  return line(key, clock ? clock_text(*clock) : "");
}

std::string texts_line(std::string_view key, const std::vector<std::string>& texts) {
  std::vector<std::string> all;
  for (const std::string& text : texts) all.push_back(quoted(text));
  return all.empty() ? std::string() : fmt::format("{} = [{}]\n", key, fmt::join(all, ", "));
}

std::string speaker_table(const Speaker& speaker) {
  std::vector<std::string> pairs;
  const auto add = [&](std::string_view key, std::string_view value) {
    if (!value.empty()) pairs.push_back(fmt::format("{} = {}", key, quoted(value)));
  };
  add("written", speaker.written);
  add("name", speaker.name);
  add("handle", speaker.handle);
  add("affiliation", speaker.affiliation);
  return fmt::format("{{ {} }}", fmt::join(pairs, ", "));
}

std::string speakers_line(const std::vector<Speaker>& speakers) {
  std::vector<std::string> tables;
  for (const Speaker& speaker : speakers) tables.push_back(speaker_table(speaker));
  return tables.empty() ? std::string() : fmt::format("speakers = [{}]\n", fmt::join(tables, ", "));
}

}  // namespace

std::string write_timetable_toml(const Timetable& timetable) {
  std::string text = line("schema", "notes/timetable/1");
  text += "\n[event]\n" + line("title", timetable.title) + date_line(timetable.date) +
          line("venue", timetable.venue) + line("url", timetable.url);
  for (const Slot& slot : timetable.slots) {
    text += "\n[[slot]]\n" + date_line(slot.date) + clock_line("start", slot.start) +
            clock_line("end", slot.end) + line("track", slot.track) + line("kind", to_string(slot.kind)) +
            line("title", slot.title) + speakers_line(slot.speakers) + line("url", slot.url) +
            texts_line("slides", slot.slides) + texts_line("videos", slot.videos);
  }
  return text;
}

}  // namespace notes
