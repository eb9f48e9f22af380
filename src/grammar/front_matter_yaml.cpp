// SPDX-License-Identifier: MIT
// YAML front matter, and the one door to libyaml.
#include <fmt/format.h>
#include <yaml.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

#include "front_matter_kinds.hpp"
#include "notes/blanks.hpp"
#include "notes/code_point_places.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

using Event = std::unique_ptr<yaml_event_t, void (*)(yaml_event_t*)>;

std::string_view as_text(const yaml_char_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

/// Reads event by event, so that what is too deep is not read on: libyaml itself takes longer with
/// the square of the levels.
class YamlReader {
 public:
  YamlReader(std::string_view text, Span content, Preamble& preamble)
      : text_(text), content_(content), places_(text, content), preamble_(preamble), fields_(preamble) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    const std::string_view yaml = text.substr(content.begin, content.size());
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(yaml.data()), yaml.size());
  }
  YamlReader(const YamlReader&) = delete;
  YamlReader& operator=(const YamlReader&) = delete;
  ~YamlReader() { yaml_parser_delete(&parser_); }

  /// Nothing where all of it was read, else what hinders.
  std::optional<PreambleFault> read() {
    while (!done_ && !hindrance_) {
      yaml_event_t event;
      if (!yaml_parser_parse(&parser_, &event)) return parser_fault();
      const Event owner(&event, yaml_event_delete);
      take(event);
    }
    return std::move(hindrance_);
  }

 private:
  // The key that values belong to. Its field is opened with the first of them: a key that has
  // nothing but further keys below it is none.
  struct Key {
    std::string name;
    Span span;
    bool again = false;
    bool has_keys_below = false;
    std::optional<std::size_t> field;
  };

  // An open map or list.
  struct Level {
    bool is_map = false;
    bool awaits_key = false;
    std::string name = {};                      // of a map: what it stands under, empty for the whole
    std::unordered_set<std::string> keys = {};  // of a map: those it has so far
    Key key = {};                               // of a map: the last of them
  };

  void take(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_STREAM_END_EVENT: done_ = true; break;
      case YAML_DOCUMENT_START_EVENT:
        if (std::exchange(begun_, true)) hinder(event, "a second document begins here");
        break;
      case YAML_ALIAS_EVENT: take_alias(event); break;
      case YAML_SCALAR_EVENT: take_scalar(event); break;
      case YAML_SEQUENCE_START_EVENT:
        refuse_marks(event, event.data.sequence_start.anchor, event.data.sequence_start.tag);
        open_level(event, false);
        break;
      case YAML_MAPPING_START_EVENT:
        refuse_marks(event, event.data.mapping_start.anchor, event.data.mapping_start.tag);
        open_level(event, true);
        break;
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        levels_.pop_back();
        value_is_done();
        break;
      default: break;
    }
  }

  bool awaits_key() const { return !levels_.empty() && levels_.back().awaits_key; }

  /// A list's values belong to the key that the list stands under.
  Key& key() {
    const auto map =
        std::find_if(levels_.rbegin(), levels_.rend(), [](const Level& level) { return level.is_map; });
    return map->key;
  }

  std::size_t field() {
    Key& owner = key();
    if (!owner.field) owner.field = fields_.open(owner.name, owner.span, owner.again);
    return *owner.field;
  }

  void value_is_done() {
    if (levels_.empty() || !levels_.back().is_map) return;
    levels_.back().awaits_key = true;
    if (!levels_.back().key.has_keys_below) field();
  }

  void open_level(const yaml_event_t& event, bool is_map) {
    if (levels_.empty() && !is_map) return hinder(event, "a list stands where 'key: value' should");
    if (awaits_key()) return hinder(event, "a key must be a text");
    if (levels_.size() == most_preamble_levels) return hinder(event, "lists are nested too deeply here");
    Level level{.is_map = is_map, .awaits_key = is_map};
    if (is_map && !levels_.empty()) {
      key().has_keys_below = true;
      level.name = key().name;
    }
    levels_.push_back(std::move(level));
  }

  void take_alias(const yaml_event_t& event) {
    if (awaits_key() || levels_.empty()) return hinder(event, "an alias stands where a key should");
    fault_mark(span_of(event));
    add_as_written(event);
    value_is_done();
  }

  void take_scalar(const yaml_event_t& event) {
    if (levels_.empty()) return hinder(event, "a text stands where 'key: value' should");
    const bool is_marked = refuse_marks(event, event.data.scalar.anchor, event.data.scalar.tag);
    const std::string_view value = as_text(event.data.scalar.value, event.data.scalar.length);
    if (awaits_key()) return take_key(event, value);
    if (is_marked)
      add_as_written(event);
    else if (event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE || !value.empty())
      add_value(event, value);
    value_is_done();
  }

  void take_key(const yaml_event_t& event, std::string_view key) {
    Level& level = levels_.back();
    std::string name = level.name.empty() ? std::string(key) : fmt::format("{}.{}", level.name, key);
    if (name.size() > most_key_bytes) return hinder(event, "this key is too long");
    const bool again = !level.keys.insert(std::string(key)).second;
    if (again) preamble_.faults.push_back(given_twice(name, value_span(event)));
    level.key = {std::move(name), value_span(event), again, false, std::nullopt};
    level.awaits_key = false;
  }

  void add_as_written(const yaml_event_t& event) {
    const Span span = span_of(event);
    fields_.add_value(field(), std::string(text_.substr(span.begin, span.size())), span);
  }

  void add_value(const yaml_event_t& event, std::string_view value) {
    Span span = value_span(event);
    // A text of several lines keeps its last line end; nobody shows it.
    std::string written(value.substr(0, value.find_last_not_of('\n') + 1));
    const std::size_t end =
        event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE ? end_of_number(span.end) : span.end;
    if (end != span.end) {
      written += text_.substr(span.end, end - span.end);
      const Span comment = span_in(text_, trim(text_.substr(span.end, end - span.end)));
      preamble_.faults.push_back(
          {comment, "YAML takes a '#' behind a blank for a comment", "put the title in quotes"});
      span.end = end;
    }
    fields_.add_value(field(), std::move(written), span);
  }

  /// `title: Rust #12` is the title "Rust" to YAML and has a number to everybody else.
  std::size_t end_of_number(std::size_t end) {
    if (!is_same_key(key().name, "title")) return end;
    const std::string_view behind = trim(text_.substr(end, line_end(text_, end) - end));
    if (behind.size() < 2 || behind[0] != '#' || !is_digit(behind[1])) return end;
    return span_in(text_, behind).end;
  }

  /// Anchors, aliases and tags: a text that begins with `&`, `*` or `!` by chance, or too clever.
  bool refuse_marks(const yaml_event_t& event, const yaml_char_t* anchor, const yaml_char_t* tag) {
    if (!anchor && !tag) return false;
    fault_mark(span_of(event));
    return true;
  }
  void fault_mark(Span span) {
    span.end = std::min(span.end, line_end(text_, span.begin));
    preamble_.faults.push_back(
        {span, fmt::format("'{}' in front of a value has a meaning of its own in YAML", text_[span.begin]),
         "put the value in quotes"});
  }

  void hinder(const yaml_event_t& event, std::string_view why) {
    const std::size_t begin = span_of(event).begin;
    hindrance_ = PreambleFault{{begin, line_end(text_, begin)}, std::string(why), ""};
  }

  PreambleFault parser_fault() const {
    if (parser_.error == YAML_READER_ERROR) {
      const std::size_t at = std::min(content_.begin + parser_.problem_offset, content_.end);
      return {{at, std::min(at + 1, content_.end)}, "YAML allows no such character here", ""};
    }
    std::size_t begin = places_.at(parser_.problem_mark.index);
    const std::string_view context = parser_.context ? parser_.context : "";
    const std::string_view problem = parser_.problem ? parser_.problem : "it cannot be read";
    if (context == "while scanning a quoted scalar" && problem.starts_with("found unexpected")) {
      begin = places_.at(parser_.context_mark.index);
      return {{begin, line_end(text_, begin)}, "this quote is never closed", "a quote at its end"};
    }
    if (context == "while parsing a flow sequence" || context == "while parsing a flow mapping") {
      begin = places_.at(parser_.context_mark.index);
      return {{begin, line_end(text_, begin)}, "this list is never closed, or a comma is missing in it", ""};
    }
    // What is missing at the very end is missing where it was opened.
    if (begin == content_.end && parser_.context) begin = places_.at(parser_.context_mark.index);
    return {{begin, std::min(line_end(text_, begin), content_.end)},
            fmt::format("this is no YAML: {}", problem),
            ""};
  }

  Span span_of(const yaml_event_t& event) const {
    const std::size_t begin = places_.at(event.start_mark.index);
    return {begin, std::max(begin, places_.at(event.end_mark.index))};
  }

  /// Without its quotes, or the `|` and the indentation of a text of several lines.
  Span value_span(const yaml_event_t& event) const {
    Span span = span_of(event);
    const yaml_scalar_style_t style = event.data.scalar.style;
    if (style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE) {
      span.begin = std::min(next_line(text_, span.begin), span.end);
      const std::string_view inside = text_.substr(span.begin, span.size());
      const std::size_t first = std::min(inside.find_first_not_of(" \r\n"), inside.size());
      const std::size_t last = inside.find_last_not_of(" \r\n");
      return {span.begin + first, span.begin + std::max(first, last + 1)};
    }
    if (style != YAML_PLAIN_SCALAR_STYLE && span.size() >= 2) return {span.begin + 1, span.end - 1};
    return span;
  }

  std::string_view text_;
  Span content_;
  CodePointPlaces places_;
  Preamble& preamble_;
  FieldCollector fields_;
  yaml_parser_t parser_{};
  std::vector<Level> levels_;
  std::optional<PreambleFault> hindrance_;
  bool begun_ = false;
  bool done_ = false;
};

}  // namespace

void read_yaml_fields(std::string_view text, Span content, Preamble& preamble) {
  std::optional<PreambleFault> hindrance = YamlReader(text, content, preamble).read();
  if (!hindrance) return;
  // The lines often show plainly what the parser can only stumble over.
  preamble.fields.clear();
  preamble.faults.clear();
  read_yaml_lines(text, content, preamble);
  if (preamble.faults.empty()) preamble.faults.push_back(std::move(*hindrance));
}

}  // namespace notes
