// SPDX-License-Identifier: MIT
// Reads `[label]: destination "title"`, whose parts may stand on several lines.
#include "link_reference.hpp"

#include "line_cursor.hpp"

namespace notes {
namespace {

constexpr std::size_t most_label_characters = 999;

bool is_control_or_space(char byte) { return static_cast<unsigned char>(byte) <= ' ' || byte == '\x7f'; }
bool is_punctuation(char byte) {
  return (byte >= '!' && byte <= '/') || (byte >= ':' && byte <= '@') || (byte >= '[' && byte <= '`') ||
         (byte >= '{' && byte <= '~');
}
bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// Reads a paragraph byte by byte as if its lines were one text; a line ends with '\n'.
class DefinitionReader {
 public:
  DefinitionReader(std::string_view text, std::span<const Line> lines) : text_(text), lines_(lines) {
    if (!at_end()) offset_ = lines_[0].text;
  }

  /// Passes one definition and the line end after it. On failure the reader is spent.
  bool definition() {
    if (!label() || !take(':') || !blanks_and_line_end() || !destination()) return false;
    const DefinitionReader before_title = *this;
    const bool separated = blanks() || peek() == '\n';
    if (separated && blanks_and_line_end() && title() && line_end()) return true;
    *this = before_title;  // what looked like a title may be the paragraph's text
    return line_end();
  }

  /// Lines passed altogether.
  std::size_t line() const { return line_; }

 private:
  bool at_end() const { return line_ == lines_.size(); }

  char peek() const {
    if (at_end()) return '\0';
    return offset_ < lines_[line_].span.end ? text_[offset_] : '\n';
  }

  void advance() {
    if (offset_ < lines_[line_].span.end) {
      ++offset_;
    } else if (++line_ < lines_.size()) {
      offset_ = lines_[line_].text;
    }
  }

  bool take(char byte) {
    if (at_end() || peek() != byte) return false;
    advance();
    return true;
  }

  /// A backslash and the punctuation it escapes.
  bool escape() {
    if (at_end() || peek() != '\\') return false;
    advance();
    if (is_punctuation(peek())) advance();
    return true;
  }

  bool blanks() {
    const std::size_t begin = offset_;
    while (is_blank(peek())) advance();
    return offset_ != begin;
  }

  bool blanks_and_line_end() {
    blanks();
    if (take('\n')) blanks();
    return !at_end();
  }

  bool line_end() {
    blanks();
    return take('\n');
  }

  bool label() {
    if (!take('[')) return false;
    std::size_t characters = 0;
    bool visible = false;
    while (!at_end() && peek() != ']') {
      if (peek() == '[' || characters > most_label_characters) return false;
      visible = visible || !(is_blank(peek()) || peek() == '\n');
      if (begins_character(peek())) ++characters;
      if (!escape()) advance();
    }
    return visible && characters <= most_label_characters && take(']');
  }

  bool destination() { return take('<') ? bracketed_destination() : bare_destination(); }

  bool bracketed_destination() {
    while (!at_end() && peek() != '>') {
      if (peek() == '<' || peek() == '\n') return false;
      if (!escape()) advance();
    }
    return take('>');
  }

  bool bare_destination() {
    const std::size_t begin = offset_;
    std::size_t open = 0;
    while (!at_end() && !is_control_or_space(peek())) {
      if (peek() == '(') ++open;
      if (peek() == ')' && open-- == 0) return false;
      if (!escape()) advance();
    }
    return open == 0 && offset_ != begin;
  }

  bool title() {
    const char open = peek();
    if (open != '"' && open != '\'' && open != '(') return false;
    const char close = open == '(' ? ')' : open;
    advance();
    while (!at_end() && peek() != close) {
      if (peek() == open) return false;
      if (!escape()) advance();
    }
    return take(close);
  }

  std::string_view text_;
  std::span<const Line> lines_;
  std::size_t line_ = 0;
  std::size_t offset_ = 0;
};

}  // namespace

std::size_t count_definition_lines(std::string_view text, std::span<const Line> paragraph) {
  DefinitionReader reader(text, paragraph);
  std::size_t lines = 0;
  while (reader.definition()) lines = reader.line();
  return lines;
}

}  // namespace notes
