// SPDX-License-Identifier: MIT
// Which kind of front matter a text begins with, and the bounds within which it is read.
#include "notes/front_matter.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "front_matter_kinds.hpp"

namespace notes {
namespace {

constexpr std::string_view byte_order_mark = "\uFEFF";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

Preamble read_fenced(std::string_view text, const Block& block) {
  Preamble preamble;
  preamble.kind = block.mark == '+' ? PreambleKind::toml : PreambleKind::yaml;
  preamble.span = {block.span.begin, next_line(text, block.span.end)};
  if (block.content.size() > most_preamble_bytes) {
    preamble.faults.push_back({{block.span.begin, line_end(text, block.span.begin)},
                               "front matter of more than 64 KiB is not read",
                               "end it earlier"});
  } else if (preamble.kind == PreambleKind::toml) {
    read_toml_fields(text, block.content, preamble);
  } else {
    read_yaml_fields(text, block.content, preamble);
  }
  return preamble;
}

/// `---` and `key: value` below it, but no second fence: to the outline, a thematic break.
Preamble read_unfenced(std::string_view text, std::size_t begin) {
  Preamble preamble;
  const Span fence{begin, line_end(text, begin)};
  const std::size_t below = next_line(text, begin);
  if (text.substr(fence.begin, fence.size()) == "---" &&
      is_yaml_key_line(text.substr(below, line_end(text, below) - below)))
    preamble.faults.push_back({fence, "this front matter never ends", "a line '---' below its last key"});
  return preamble;
}

Preamble read_unsorted(std::string_view text, const Outline& outline) {
  if (outline.blocks.size() < 2) return {};
  const Block& first = outline.blocks[1];
  if (first.kind == BlockKind::front_matter) return read_fenced(text, first);
  const std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  if (first.kind == BlockKind::thematic_break && first.first_line == 0) return read_unfenced(text, begin);
  if (Preamble preamble = read_field_list(text, begin); preamble.kind != PreambleKind::none) return preamble;
  // A heading may look like `Title: …` with a line below it.
  if (first.kind == BlockKind::paragraph && first.span.begin == begin)
    return read_key_lines(text, first.span);
  return {};
}

}  // namespace

Preamble read_front_matter(std::string_view text, const Outline& outline) {
  Preamble preamble = read_unsorted(text, outline);
  std::stable_sort(preamble.fields.begin(), preamble.fields.end(), [](const auto& left, const auto& right) {
    return left.key.span.begin < right.key.span.begin;
  });
  std::stable_sort(preamble.faults.begin(), preamble.faults.end(),
                   [](const auto& left, const auto& right) { return left.span.begin < right.span.begin; });
  return preamble;
}

const Located<std::string>* first_value(const Preamble& preamble,
                                        std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys)
    for (const PreambleField& field : preamble.fields) {
      if (!is_same_key(field.key.value, key)) continue;
      for (const Located<std::string>& value : field.values)
        if (!value.value.empty()) return &value;
    }
  return nullptr;
}

bool is_same_key(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  return std::min(text.find_first_of("\r\n", offset), text.size());
}

std::size_t next_line(std::string_view text, std::size_t offset) {
  const std::size_t end = line_end(text, offset);
  if (end == text.size()) return end;
  return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

PreambleFault given_twice(std::string_view key, Span span) {
  return {span, fmt::format("the key '{}' is given twice", key), "keep one of them"};
}

std::size_t FieldCollector::open(std::string name, Span key, bool again) {
  const auto [known, is_new] = by_name_.try_emplace(name, preamble_.fields.size());
  if (!is_new && !again) return known->second;
  preamble_.fields.push_back({{std::move(name), key}, {}});
  return preamble_.fields.size() - 1;
}

void FieldCollector::add_value(std::size_t field, std::string value, Span span) {
  preamble_.fields[field].values.push_back({std::move(value), span});
}

}  // namespace notes
