// SPDX-License-Identifier: MIT
// JSON, YAML and TOML that are no export of a system: our own form, or one that somebody made by hand.
#include "hand_made.hpp"
#include "own_form.hpp"
#include "readers.hpp"

namespace notes {
namespace {

/// What only looks like a language has to tell a talk, too.
bool is_of(DataLanguage language, const TimetableText& text) {
  const DataText& data = text.data();
  return data.language == language &&
         (data.is_sure || is_own_form(text) || !read_hand_made(text).slots.empty());
}

}  // namespace

bool is_json(const TimetableText& text) { return is_of(DataLanguage::json, text); }
bool is_yaml(const TimetableText& text) { return is_of(DataLanguage::yaml, text); }
bool is_toml(const TimetableText& text) { return is_of(DataLanguage::toml, text); }

Timetable read_data(const TimetableText& text) {
  if (is_own_form(text)) return read_own_form(text);
  Timetable timetable = read_hand_made(text);
  if (timetable.slots.empty())
    fail_at(text.source(), text.data().value.offset,
            "no talks are told here: a talk is a map with a title, and a time or speakers");
  return timetable;
}

}  // namespace notes
