// SPDX-License-Identifier: MIT
// The table of readers: the first one that recognises a text reads it.
#include "notes/timetable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bounds.hpp"
#include "notes/data_tree.hpp"
#include "notes/error.hpp"
#include "notes/nearest.hpp"
#include "notes/utf8.hpp"
#include "readers.hpp"

namespace notes {
namespace {

constexpr Reader readers[] = {
    {{"frab", "schedule XML of frab, pretalx and others"}, has_schedule_xml, read_schedule_xml},
    {{"ics", "a calendar (iCalendar)"}, has_icalendar, read_icalendar},
    {{"fortee", "JSON of fortee, api/timetable"}, is_fortee, read_fortee},
    {{"sessionize", "JSON of Sessionize"}, is_sessionize, read_sessionize},
    {{"pretalx", "JSON of pretalx and frab"}, is_pretalx, read_pretalx},
    {{"indico", "JSON of Indico"}, is_indico, read_indico},
    {{"connpass", "JSON of connpass, which tells no talks"}, is_connpass, read_connpass},
    {{"json", "JSON, ours or by hand"}, is_json, read_data},
    {{"yaml", "YAML, ours or by hand"}, is_yaml, read_data},
    {{"toml", "TOML, ours or by hand"}, is_toml, read_data},
    {{"csv", "a spreadsheet with a row of headings, its columns held apart by commas"},
     has_comma_values,
     read_comma_values},
    {{"tsv", "the same, its columns held apart by tabs"}, has_tab_values, read_tab_values},
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

void refuse_bytes(const Source& source) {
  const std::string_view text = source.text();
  if (const std::size_t null = text.find('\0'); null != std::string_view::npos)
    fail_at(source, null, "a byte of value 0: this is no text");
  if (const auto offset = first_invalid_utf8(text))
    fail_at(source, *offset, "this is not UTF-8: save it as UTF-8; it may be Shift_JIS or EUC-JP");
}

}  // namespace

std::span<const TimetableFormat> timetable_formats() { return formats; }

Timetable read_timetable(const Source& source, const Words& words, const TimetableHints& hints) {
  refuse_large_text(source);
  refuse_bytes(source);
  const TimetableText text(source, words, hints);
  const auto recognised = [&](const Reader& reader) { return reader.recognises(text); };
  const Reader& reader = hints.format.empty()
                             ? *std::find_if(std::begin(readers), std::end(readers) - 1, recognised)
                             : reader_named(hints.format);
  return reader.read(text);
}

const Outline& TimetableText::outline() const {
  if (!outline_) {
    refuse_strange_lines(source_);
    outline_ = read_outline(source_.text());
  }
  return *outline_;
}

const DataText& TimetableText::data() const {
  if (!data_) data_ = read_data_text(source_, hints_.format);
  return *data_;
}

}  // namespace notes
