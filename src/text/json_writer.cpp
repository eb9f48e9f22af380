// SPDX-License-Identifier: MIT
// The punctuation of JSON.
#include "notes/json_writer.hpp"

#include <fmt/format.h>

#include "notes/utf8.hpp"

namespace notes {

void JsonWriter::new_line() {
  text_ += '\n';
  text_.append(2 * has_values_.size(), ' ');
}

void JsonWriter::begin_value() {
  if (!after_key_ && !has_values_.empty()) {
    if (has_values_.back()) text_ += ',';
    has_values_.back() = true;
    new_line();
  }
  after_key_ = false;
}

void JsonWriter::open(char bracket) {
  begin_value();
  text_ += bracket;
  has_values_.push_back(false);
}

void JsonWriter::close(char bracket) {
  const bool has_values = has_values_.back();
  has_values_.pop_back();
  if (has_values) new_line();
  text_ += bracket;
}

void JsonWriter::key(std::string_view name) {
  begin_value();
  quoted(name);
  text_ += ": ";
  after_key_ = true;
}

void JsonWriter::string(std::string_view value) {
  begin_value();
  quoted(value);
}

void JsonWriter::number(std::int64_t value) {
  begin_value();
  fmt::format_to(std::back_inserter(text_), "{}", value);
}

void JsonWriter::boolean(bool value) {
  begin_value();
  text_ += value ? "true" : "false";
}

void JsonWriter::null() {
  begin_value();
  text_ += "null";
}

void JsonWriter::quoted(std::string_view value) {
  text_ += '"';
  while (!value.empty()) {
    const CodePoint point = first_code_point(value);
    switch (point.value) {
      case '"': text_ += "\\\""; break;
      case '\\': text_ += "\\\\"; break;
      case '\n': text_ += "\\n"; break;
      case '\r': text_ += "\\r"; break;
      case '\t': text_ += "\\t"; break;
      default:
        if (point.value < 0x20 || point.value == 0x7F)
          fmt::format_to(std::back_inserter(text_), "\\u{:04x}", static_cast<unsigned>(point.value));
        else
          append_code_point(text_, point.value);
    }
    value.remove_prefix(point.size);
  }
  text_ += '"';
}

void JsonWriter::text_field(std::string_view name, std::string_view text) {
  key(name);
  text.empty() ? null() : string(text);
}

void JsonWriter::texts_field(std::string_view name, const std::vector<std::string>& texts) {
  key(name);
  begin_array();
  for (const std::string& text : texts) string(text);
  end_array();
}

std::string JsonWriter::take() && {
  text_ += '\n';
  return std::move(text_);
}

}  // namespace notes
