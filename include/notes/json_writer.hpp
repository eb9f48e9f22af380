// SPDX-License-Identifier: MIT
// JSON (RFC 8259) written value by value, indented by two blanks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace notes {

/// Writes one JSON value. Commas, line breaks and indentation follow from the order of the calls.
class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  /// The name of the next value; only within an object.
  void key(std::string_view name);

  /// Bytes that are not UTF-8 become U+FFFD.
  void string(std::string_view value);
  void number(std::int64_t value);
  void boolean(bool value);
  void null();

  /// A member of an object; an empty text is null.
  void text_field(std::string_view name, std::string_view text);
  void texts_field(std::string_view name, const std::vector<std::string>& texts);

  /// What has been written, and an end of line.
  std::string take() &&;

 private:
  void open(char bracket);
  void close(char bracket);
  void begin_value();
  void new_line();
  void quoted(std::string_view value);

  std::string text_;
  std::vector<bool> has_values_;  // of each open object and array
  bool after_key_ = false;
};

}  // namespace notes
