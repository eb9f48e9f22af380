// SPDX-License-Identifier: MIT
// Front matter drawn as text: its fields with what stands at their places, and its faults.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "notes/front_matter.hpp"
#include "notes/utf8.hpp"

namespace notes::test {

inline Preamble read(std::string_view text) { return read_front_matter(text, read_outline(text)); }

/// A value, and the bytes at its place where they are others: `it's «it''s»`.
inline std::string drawn(std::string_view text, const Located<std::string>& value) {
  const std::string_view there = text.substr(value.span.begin, value.span.size());
  return there == value.value ? value.value : fmt::format("{} «{}»", value.value, there);
}

/// "2:8", both from 1, columns in code points.
inline std::string place(std::string_view text, std::size_t offset) {
  std::size_t line = 1, column = 1;
  for (std::size_t at = 0; at < offset; ++column) {
    if (text[at] == '\n') ++line, column = 0;
    at += first_code_point(text.substr(at)).size;
  }
  return fmt::format("{}:{}", line, column);
}

/// A line for each field, `key = value | value`, and for each fault, `! 2:8-2:10 message`.
inline std::string picture(std::string_view text) {
  const Preamble preamble = read(text);
  std::string drawing;
  for (const PreambleField& field : preamble.fields) {
    drawing += drawn(text, field.key) + " =";
    for (std::size_t i = 0; i < field.values.size(); ++i)
      drawing += (i == 0 ? " " : " | ") + drawn(text, field.values[i]);
    drawing += '\n';
  }
  for (const PreambleFault& fault : preamble.faults)
    drawing += fmt::format("! {}-{} {}\n", place(text, fault.span.begin), place(text, fault.span.end),
                           fault.message);
  return drawing;
}

}  // namespace notes::test
