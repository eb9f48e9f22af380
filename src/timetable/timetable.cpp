// SPDX-License-Identifier: MIT
// The table of readers: the first one that recognises a text reads it.
#include "notes/timetable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "notes/error.hpp"
#include "notes/nearest.hpp"
#include "notes/utf8.hpp"
#include "readers.hpp"

namespace notes {
namespace {

constexpr std::size_t most_lines = 100'000;
constexpr std::size_t most_slots = 10'000;

constexpr Reader readers[] = {
    {{"html", "a web page, or its table"}, has_html, read_html_page},
    {{"md", "a Markdown table"}, has_markdown_table, read_markdown_table},
    {{"rst", "a reStructuredText table"}, has_restructured_table, read_restructured_table},
    {{"text", "lines copied from a page, a talk each"}, has_lines, read_pasted_lines},
};

constexpr auto formats = [] {
  std::array<TimetableFormat, std::size(readers)> all;
  std::transform(std::begin(readers), std::end(readers), all.begin(),
                 [](const Reader& r) { return r.format; });
  return all;
}();

const Reader& reader_named(std::string_view name) {
  std::vector<std::string> names;
  for (const Reader& reader : readers) {
    if (reader.format.name == name) return reader;
    names.emplace_back(reader.format.name);
  }
  throw Error(fmt::format("no timetable has the format '{}'{}\nknown: {}", name, did_you_mean(name, names),
                          fmt::join(names, ", ")));
}

void refuse_too_much(const Source& source) {
  if (source.text().size() > most_timetable_bytes)
    throw Error(fmt::format("{}: holds more than {} MiB, which is no timetable: cut out the part that is one",
                            source.name(), most_timetable_bytes >> 20));
  if (source.line_count() > most_lines)
    throw Error(fmt::format("{}:{}:1: a timetable of more than {} lines: cut out the part that is one",
                            source.name(), most_lines + 1, most_lines));
}

void refuse_bytes(const Source& source) {
  const std::string_view text = source.text();
  const auto fail = [&](std::size_t offset, std::string_view what) {
    const std::size_t line = source.line_at(offset);
    throw Error(
        fmt::format("{}:{}:{}: {}", source.name(), line + 1, offset - source.line(line).begin + 1, what));
  };
  if (const std::size_t null = text.find('\0'); null != std::string_view::npos)
    fail(null, "a byte of value 0: this is no text");
  if (const auto offset = first_invalid_utf8(text))
    fail(*offset, "this is not UTF-8: save it as UTF-8; it may be Shift_JIS or EUC-JP");
}

}  // namespace

std::span<const TimetableFormat> timetable_formats() { return formats; }

Timetable read_timetable(const Source& source, const Words& words, const TimetableHints& hints) {
  refuse_too_much(source);
  refuse_bytes(source);
  const TimetableText text(source, words, hints);
  const auto recognised = [&](const Reader& reader) { return reader.recognises(text); };
  const Reader& reader = hints.format.empty()
                             ? *std::find_if(std::begin(readers), std::end(readers) - 1, recognised)
                             : reader_named(hints.format);
  Timetable timetable = reader.read(text);
  if (timetable.slots.size() > most_slots)
    throw Error(fmt::format("{}: a timetable of more than {} talks: cut out the part that is one",
                            source.name(), most_slots));
  return timetable;
}

const Outline& TimetableText::outline() const {
  if (!outline_) outline_ = read_outline(source_.text());
  return *outline_;
}

}  // namespace notes
