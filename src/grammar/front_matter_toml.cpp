// SPDX-License-Identifier: MIT
// TOML front matter: the keys nobody knows beforehand, as texts with their places.
#include <toml++/toml.h>

#include <algorithm>
#include <optional>
#include <string>

#include "front_matter_kinds.hpp"
#include "notes/blanks.hpp"
#include "notes/code_point_places.hpp"
#include "notes/toml_trap.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

class TomlReader {
 public:
  TomlReader(std::string_view text, Span content, Preamble& preamble)
      : text_(text), places_(text, content), preamble_(preamble), fields_(preamble) {}

  void add_table(const toml::table& table, const std::string& above, std::size_t level) {
    for (const auto& [key, node] : table) {
      const std::string name = above.empty() ? std::string(key.str()) : above + '.' + std::string(key.str());
      const Span written = unquoted(span_of(key.source()));
      if (level > most_preamble_levels || name.size() > most_key_bytes) {
        preamble_.faults.push_back({written, "tables are nested too deeply here", ""});
      } else if (node.is_table()) {
        add_table(*node.as_table(), name, level + 1);
      } else if (node.is_array_of_tables()) {
        for (const toml::node& each : *node.as_array()) add_table(*each.as_table(), name, level + 1);
      } else {
        add_values(node, fields_.open(name, written, false), level);
      }
    }
  }

  Span fault_span(const toml::parse_error& error) const {
    const std::size_t begin = offset_of(error.source().begin), end = line_end(text_, begin);
    // What is missing at the end of a line is missing in all of it.
    return begin < end ? Span{begin, end} : Span{text_.find_last_of("\r\n", begin - 1) + 1, end};
  }

 private:
  void add_values(const toml::node& node, std::size_t field, std::size_t level) {
    const Span written = span_of(node.source());
    if (const toml::array* array = node.as_array()) {
      if (level > most_preamble_levels) return;
      for (const toml::node& each : *array) add_values(each, field, level + 1);
    } else if (const auto* value = node.as_string()) {
      fields_.add_value(field, value->get(), unquoted(written));
    } else {
      const Span trimmed = span_in(text_, trim(text_.substr(written.begin, written.size())));
      fields_.add_value(field, std::string(text_.substr(trimmed.begin, trimmed.size())), trimmed);
    }
  }

  Span unquoted(Span span) const {
    std::string_view inside = text_.substr(span.begin, span.size());
    for (const std::string_view quote : {R"(""")", "'''", "\"", "'"}) {
      if (inside.size() < 2 * quote.size() || !inside.starts_with(quote) || !inside.ends_with(quote))
        continue;
      inside = inside.substr(quote.size(), inside.size() - 2 * quote.size());
      // A line end right behind the opening quotes is no part of a text of several lines.
      if (quote.size() == 3 && (inside.starts_with("\n") || inside.starts_with("\r\n")))
        inside.remove_prefix(inside.front() == '\r' ? 2 : 1);
      break;
    }
    return span_in(text_, inside);
  }

  std::size_t offset_of(const toml::source_position& place) const {
    if (place.line == 0 || place.column == 0) return places_.at(0);
    return places_.at(place.line - 1, place.column - 1);
  }
  Span span_of(const toml::source_region& region) const {
    const std::size_t begin = offset_of(region.begin);
    return {begin, std::max(begin, offset_of(region.end))};
  }

  std::string_view text_;
  CodePointPlaces places_;
  Preamble& preamble_;
  FieldCollector fields_;
};

}  // namespace

void read_toml_fields(std::string_view text, Span content, Preamble& preamble) {
  const std::string_view toml = text.substr(content.begin, content.size());
  if (find_deep_toml(text, content, most_preamble_levels)) {
    preamble.faults.push_back(
        {{content.begin, line_end(text, content.begin)}, "tables are nested too deeply here", ""});
    return read_toml_lines(text, content, preamble);
  }
  if (const auto at = find_toml_trap(text, content)) {
    const bool is_header = text[*at] == '[';
    preamble.faults.push_back(
        {{*at, std::max(*at + 1, line_end(text, *at))},
         is_header ? "no table's name begins like this" : "no value of a list begins like this",
         is_header ? "quotes around it" : ""});
    return read_toml_lines(text, content, preamble);
  }
  TomlReader reader(text, content, preamble);
  try {
    reader.add_table(toml::parse(toml), {}, 1);
  } catch (const toml::parse_error& error) {
    // The lines often show plainly what the parser can only stumble over.
    read_toml_lines(text, content, preamble);
    if (preamble.faults.empty())
      preamble.faults.push_back(
          {reader.fault_span(error), "this is no TOML: " + std::string(error.description()), ""});
  }
}

}  // namespace notes
