// SPDX-License-Identifier: MIT
// The table of readers: the first one that recognises a text reads it.
#include "notes/timetable.hpp"

#include "readers.hpp"

namespace notes {
namespace {

bool any_text(const Source&, const Words&) { return true; }

constexpr Reader readers[] = {
    {has_markdown_table, read_markdown_table},
    {any_text, read_pasted_lines},
};

}  // namespace

Timetable read_timetable(const Source& source, const Words& words) {
  for (const Reader& reader : readers)
    if (reader.recognises(source, words)) return reader.read(source, words);
  return {};
}

}  // namespace notes
