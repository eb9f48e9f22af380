// SPDX-License-Identifier: MIT
// How every new note begins, and where it goes.
#include "note_head.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "notes/blanks.hpp"
#include "notes/error.hpp"
#include "notes/fields.hpp"
#include "talk_heading.hpp"

namespace notes {
namespace {

/// A title at the end of its line, where `#` behind a blank would be no part of it.
std::string heading_text(const std::string& plain) {
  std::string text = as_markdown(plain);
  const std::size_t marks = text.find_last_not_of('#') + 1;
  if (marks > 0 && marks < text.size() && text[marks - 1] == ' ') text.insert(marks, "\\");
  return text;
}

/// In quotes, as YAML and TOML read alike.
std::string quoted(const std::string& plain) {
  std::string text = "\"";
  for (const char c : plain) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

/// A value may hold `/` and `..`; neither may lead a path astray.
Fields path_fields(Fields fields) {
  for (auto& [name, value] : fields) std::replace(value.begin(), value.end(), '/', '-');
  return fields;
}

}  // namespace

std::string note_path(const Series& series, const Fields& fields) {
  std::string path = fill(series.path, path_fields(fields));
  const auto parts = split(path, '/');
  const bool strays =
      std::any_of(parts.begin(), parts.end(), [](auto part) { return part.empty() || part.front() == '.'; });
  if (strays)
    throw Error(fmt::format("series '{}': note.path leads to '{}', which is no path within a workspace",
                            series.name, path));
  return path;
}

std::string title_block(const std::string& title, Date date, const Series& series, const Fields& fields) {
  const std::string plain = title.empty() ? fill(series.title, fields) : on_one_line(title);
  switch (series.front_matter) {
    case FrontMatterForm::yaml:
      return fmt::format("---\ntitle: {}\ndate: {}\n---\n\n", quoted(plain), to_string(date));
    case FrontMatterForm::toml:
      return fmt::format("+++\ntitle = {}\ndate = {}\n+++\n\n", quoted(plain), to_string(date));
    case FrontMatterForm::none: break;
  }
  return fmt::format("# {}\n\n", heading_text(plain));
}

std::string day_heading(const Series& series, Date date, std::size_t nth) {
  Fields fields = event_fields(series, date, {}, {});
  fields.emplace_back("nth", std::to_string(nth));
  return fill(series.day.heading, fields);
}

std::size_t first_place(std::string_view text) {
  const std::vector<Span> lines = split_lines(text);
  for (const std::string_view place : {"* ", "- Q: ", "- [ ] ", "- "})
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (text.substr(lines[i].begin, lines[i].size()) == place) return i;
  return std::min<std::size_t>(2, lines.size());
}

}  // namespace notes
