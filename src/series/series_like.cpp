// SPDX-License-Identifier: MIT
// Values are replaced where they stand; a key that is not there gets a line of its own.
#include "notes/series_like.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/pattern.hpp"
#include "notes/series.hpp"
#include "notes/toml_table.hpp"

namespace notes {
namespace {

/// A basic string of TOML.
std::string quoted(std::string_view text) {
  std::string written = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') written += '\\';
    if (byte < 0x20 || byte == 0x7F)
      written += fmt::format("\\u{:04X}", byte);
    else
      written += c;
  }
  return written + '"';
}

std::string quoted(const std::vector<std::string>& texts) {
  std::vector<std::string> written;
  for (const std::string& text : texts) written.push_back(quoted(text));
  return fmt::format("[{}]", fmt::join(written, ", "));
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

bool names_field(std::string_view pattern, std::string_view field) {
  const auto names = field_names(pattern);
  return std::find(names.begin(), names.end(), field) != names.end();
}

/// Changes the text of a TOML file. Places are looked up anew for each change.
class Editor {
 public:
  explicit Editor(std::string text) : text_(std::move(text)) {}

  /// Sets a value that is there. `table` is "outlet.zenn" …, empty for keys of the file itself.
  bool replace(std::string_view table, std::string_view key, const std::string& value) {
    const auto place = find(table, key);
    if (place) text_.replace(place->begin, place->size(), value);
    return place.has_value();
  }

  void set(std::string_view table, std::string_view key, const std::string& value) {
    if (replace(table, key, value)) return;
    const std::string line = fmt::format("{} = {}\n", key, value);
    const auto above = table.empty() ? find("", "name") : find("", table);
    if (above)
      text_.insert(text_.find('\n', above->begin) + 1, line);
    else
      text_ += fmt::format("\n[{}]\n{}", table, line);
  }

  /// Puts other lines in the place of the comment at the top.
  void set_header(const std::string& header) {
    std::size_t end = 0;
    while (text_[end] == '#') end = text_.find('\n', end) + 1;
    while (text_[end] == '\n') ++end;
    text_.replace(0, end, header + "\n");
  }

  std::string text() && { return std::move(text_); }

 private:
  std::optional<Span> find(std::string_view table, std::string_view key) const {
    TomlTable at = TomlTable::parse(Source("", text_));
    if (!table.empty())
      for (const std::string_view part : split(table, '.')) at = at.table(part);
    return at.place(key);
  }

  std::string text_;
};

std::string header(const Series& model, const std::string& name) {
  if (model.lang == "ja")
    return fmt::format(
        "# {0}: {1} をもとにしたシリーズ\n#\n"
        "#   書く:       notes new {0} --timetable -\n"
        "#   確かめる:   notes series check {0}\n"
        "#   キーの意味: docs/series.md\n",
        name, model.name);
  return fmt::format(
      "# {0}: a series like {1}\n#\n"
      "#   write: notes new {0} --timetable -\n"
      "#   check: notes series check {0}\n"
      "#   keys:  docs/series.md\n",
      name, model.name);
}

/// Where a list of tags names the one gathering it names the other.
void rename_tags(Editor& file, const Series& model, const std::string& name) {
  for (const OutletSettings& outlet : model.outlets)
    for (const auto& [key, value] : outlet.values) {
      const auto* texts = std::get_if<std::vector<std::string>>(&value);
      if (!texts || std::find(texts->begin(), texts->end(), model.name) == texts->end()) continue;
      std::vector<std::string> renamed = *texts;
      std::replace(renamed.begin(), renamed.end(), model.name, name);
      file.replace("outlet." + outlet.outlet, key, quoted(renamed));
    }
}

/// Takes away what is said of the model's gathering alone.
void become(Editor& file, const Series& model, const std::string& name) {
  rename_tags(file, model, name);
  file.replace("", "name", quoted(name));
  file.replace("", "aliases", "[]");
  file.replace("", "url", quoted(""));
  file.replace("", "hashtags", "[]");
  file.replace("match", "title", "''");  // that is the name as a word of its own
  file.replace("match", "path", "''");
  if (!names_field(model.title, "series")) file.replace("note", "title", quoted("{series} " + model.title));
  file.set_header(header(model, name));
}

}  // namespace

std::string series_like(const Source& model, const NewSeries& wanted) {
  const Series series = parse_series(model);
  std::string text(model.text());
  replace_all(text, "\r\n", "\n");
  if (!text.ends_with('\n')) text += '\n';
  Editor file(std::move(text));
  if (wanted.name != series.name) become(file, series, wanted.name);
  if (!wanted.lang.empty()) file.set("", "lang", quoted(wanted.lang));
  if (!wanted.hashtags.empty()) file.set("", "hashtags", quoted(wanted.hashtags));
  if (!wanted.title.empty()) file.set("note", "title", quoted(wanted.title));
  const bool is_uncounted = series.number_scope == NumberScope::none && names_field(wanted.title, "number");
  if (is_uncounted) file.set("number", "scope", quoted("series"));  // else it would be #? for ever
  std::string made = std::move(file).text();
  parse_series(Source(wanted.name + ".toml", made));
  return made;
}

}  // namespace notes
