// SPDX-License-Identifier: MIT
// YAML, event by event, so that what is nested too deeply is not read on.
#include <fmt/format.h>
#include <yaml.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "data_builder.hpp"
#include "notes/code_point_places.hpp"

namespace notes {
namespace {

using Event = std::unique_ptr<yaml_event_t, void (*)(yaml_event_t*)>;

bool is_number(std::string_view word) {
  if (word.starts_with('-') || word.starts_with('+')) word.remove_prefix(1);
  const auto take_digits = [&] {
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    word.remove_prefix(digits);
    return digits > 0;
  };
  if (!take_digits()) return false;
  if (!word.starts_with('.')) return word.empty();
  word.remove_prefix(1);
  return take_digits() && word.empty();
}

/// What a word without quotes is; `yes`, `15:30` and `2026-08-29` are texts.
DataKind kind_of_word(std::string_view word) {
  if (word.empty() || word == "~" || word == "null") return DataKind::null;
  if (word == "true" || word == "false") return DataKind::flag;
  return is_number(word) ? DataKind::number : DataKind::text;
}

class YamlReader {
 public:
  explicit YamlReader(const Source& source)
      : source_(source), places_(source.text(), behind_byte_order_mark(source)), builder_(source) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    const std::string_view yaml = source.text(behind_byte_order_mark(source));
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(yaml.data()), yaml.size());
  }
  YamlReader(const YamlReader&) = delete;
  YamlReader& operator=(const YamlReader&) = delete;
  ~YamlReader() { yaml_parser_delete(&parser_); }

  DataValue read() && {
    while (!done_) {
      yaml_event_t event;
      if (!yaml_parser_parse(&parser_, &event)) fail();
      const Event owner(&event, yaml_event_delete);
      take(event);
    }
    return std::move(builder_).take();
  }

 private:
  std::size_t offset_of(const yaml_event_t& event) const { return places_.at(event.start_mark.index); }

  void take(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_STREAM_END_EVENT: done_ = true; break;
      case YAML_DOCUMENT_START_EVENT:
        if (std::exchange(begun_, true))
          fail_at(source_, offset_of(event), "a second document begins here: keep one of them");
        break;
      case YAML_ALIAS_EVENT: refuse_mark(event);
      case YAML_SCALAR_EVENT:
        if (event.data.scalar.anchor || event.data.scalar.tag) refuse_mark(event);
        take_scalar(event);
        break;
      case YAML_SEQUENCE_START_EVENT:
        if (event.data.sequence_start.anchor || event.data.sequence_start.tag) refuse_mark(event);
        open(event, DataKind::list);
        break;
      case YAML_MAPPING_START_EVENT:
        if (event.data.mapping_start.anchor || event.data.mapping_start.tag) refuse_mark(event);
        open(event, DataKind::map);
        break;
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        levels_.pop_back();
        builder_.close();
        value_is_done();
        break;
      default: break;
    }
  }

  bool awaits_key() const { return !levels_.empty() && levels_.back().awaits_key; }
  void value_is_done() {
    if (!levels_.empty()) levels_.back().awaits_key = levels_.back().is_map;
  }

  void open(const yaml_event_t& event, DataKind kind) {
    if (awaits_key()) fail_at(source_, offset_of(event), "a key must be a text");
    builder_.open(kind, offset_of(event));
    levels_.push_back({kind == DataKind::map, kind == DataKind::map});
  }

  void take_scalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    std::string text(reinterpret_cast<const char*>(scalar.value), scalar.length);
    if (awaits_key()) {
      levels_.back().awaits_key = false;
      return builder_.key(std::move(text), offset_of(event));
    }
    const DataKind kind = scalar.style == YAML_PLAIN_SCALAR_STYLE ? kind_of_word(text) : DataKind::text;
    if (kind == DataKind::null) text.clear();
    builder_.add(kind, std::move(text), offset_of(event));
    value_is_done();
  }

  /// Anchors, aliases and tags: a text that begins with `&`, `*` or `!` by chance, or one that grows.
  [[noreturn]] void refuse_mark(const yaml_event_t& event) const {
    const std::size_t offset = offset_of(event);
    fail_at(
        source_, offset,
        fmt::format("'{}' in front of a value has a meaning of its own in YAML, which is not followed: put "
                    "the value in quotes, or write it out",
                    source_.text().substr(offset, 1)));
  }

  [[noreturn]] void fail() const {
    if (parser_.error == YAML_READER_ERROR)
      fail_at(source_,
              std::min(behind_byte_order_mark(source_).begin + parser_.problem_offset, source_.text().size()),
              "YAML allows no such character here");
    fail_at(source_, places_.at(parser_.problem_mark.index),
            fmt::format("this is no YAML: {}{}{}", parser_.problem ? parser_.problem : "it cannot be read",
                        parser_.context ? " " : "", parser_.context ? parser_.context : ""));
  }

  // An open list or map.
  struct Level {
    bool is_map = false;
    bool awaits_key = false;
  };

  const Source& source_;
  CodePointPlaces places_;
  DataBuilder builder_;
  yaml_parser_t parser_{};
  std::vector<Level> levels_;
  bool begun_ = false;
  bool done_ = false;
};

}  // namespace

DataValue parse_yaml(const Source& source) { return YamlReader(source).read(); }

}  // namespace notes
