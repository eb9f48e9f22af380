// SPDX-License-Identifier: MIT
// In which language of data a timetable is written, by its name, its first characters or what was said.
#include "data_text.hpp"

#include <array>

#include "notes/blanks.hpp"
#include "notes/error.hpp"

namespace notes {
namespace {

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

std::size_t bare_word_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_bare(text[size])) ++size;
  return size;
}

/// `{"`, `{}` or such a thing within `[`; neither `[text](address)` nor `{{ tag }}`.
bool begins_like_json(std::string_view text) {
  if (constexpr std::string_view mark = "\uFEFF"; text.starts_with(mark)) text.remove_prefix(mark.size());
  constexpr std::string_view blanks = " \t\r\n";
  bool in_list = false;
  for (std::size_t at = text.find_first_not_of(blanks); at != text.npos;
       at = text.find_first_not_of(blanks, at + 1)) {
    if (text[at] == '{') {
      const std::size_t next = text.find_first_not_of(blanks, at + 1);
      return next == text.npos || text[next] == '"' || text[next] == '}';
    }
    if (text[at] != '[') return false;
    in_list = true;
  }
  return in_list;
}

/// `key = value`.
bool is_toml_pair(std::string_view line) {
  const std::size_t key = bare_word_size(line);
  const std::string_view behind = trim_begin(line.substr(key));
  return key > 0 && behind.starts_with('=') && !trim(behind.substr(1)).empty();
}

/// `[name]`, `[[name.of.table]]`.
bool is_toml_header(std::string_view line) {
  const std::size_t brackets = line.starts_with("[[") ? 2 : line.starts_with('[') ? 1 : 0;
  std::size_t name = bare_word_size(line.substr(brackets));
  while (name > 0 && line.substr(brackets + name).starts_with('.'))
    name += 1 + bare_word_size(line.substr(brackets + name + 1));
  return brackets > 0 && name > 0 &&
         line.substr(brackets + name) == std::string_view("]]").substr(0, brackets);
}

/// `key:`, `key: value`, the same behind `- ` or `{`.
bool is_yaml_key(std::string_view line) {
  while (line.starts_with("- ")) line = trim_begin(line.substr(2));
  if (line.starts_with('{')) line = trim_begin(line.substr(1));
  const std::size_t key = bare_word_size(line);
  const std::string_view behind = line.substr(key);
  return key > 0 && (behind == ":" || behind.starts_with(": "));
}

DataLanguage language_of_lines(const Source& source) {
  bool header = false;
  for (std::size_t i = 0; i < source.line_count(); ++i) {
    const std::string_view line = trim(source.text(source.line(i)));
    if (line.empty() || line.starts_with('#') || line == "---") continue;
    if (is_toml_pair(line)) return DataLanguage::toml;
    if (!header && is_yaml_key(line)) return DataLanguage::yaml;
    if (!is_toml_header(line)) break;
    header = true;
  }
  return DataLanguage::none;
}

struct Named {
  std::string_view name;
  DataLanguage language;
};

DataLanguage said_language(const Source& source, std::string_view format) {
  static constexpr std::array<Named, 2> formats{{{"yaml", DataLanguage::yaml}, {"toml", DataLanguage::toml}}};
  static constexpr std::array<Named, 4> endings{{{".json", DataLanguage::json},
                                                 {".yaml", DataLanguage::yaml},
                                                 {".yml", DataLanguage::yaml},
                                                 {".toml", DataLanguage::toml}}};
  for (const Named& each : formats)
    if (format == each.name) return each.language;
  if (!format.empty()) return DataLanguage::json;
  for (const Named& each : endings)
    if (source.name().ends_with(each.name)) return each.language;
  return DataLanguage::none;
}

DataValue parse(const Source& source, DataLanguage language) {
  switch (language) {
    case DataLanguage::json: return parse_json(source);
    case DataLanguage::yaml: return parse_yaml(source);
    case DataLanguage::toml: return parse_toml(source);
    case DataLanguage::none: break;
  }
  return {};
}

}  // namespace

DataText read_data_text(const Source& source, std::string_view format) {
  DataLanguage language = said_language(source, format);
  if (language == DataLanguage::none && begins_like_json(source.text())) language = DataLanguage::json;
  if (language != DataLanguage::none) return {language, true, parse(source, language)};
  language = language_of_lines(source);
  try {
    return {language, false, parse(source, language)};
  } catch (const Error&) {
    // Lines may look like YAML or TOML and be something else.
    if (source.text().find(timetable_schema) != std::string_view::npos) throw;
    return {};
  }
}

}  // namespace notes
