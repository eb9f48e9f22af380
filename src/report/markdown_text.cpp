// SPDX-License-Identifier: MIT
// Breaks and anchors.
#include "markdown_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/links.hpp"
#include "notes/outline.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

constexpr std::string_view hard_break = "  ";
constexpr int highest_level = 3;  // below the `##` of talks and sections

/// `<会場風景>` is no tag: GitHub shows it, kramdown swallows all that follows.
std::string with_captions_escaped(std::string_view text) {
  std::string result;
  bool open = false;
  const std::vector<Span> code_spans = read_code_spans(text);
  auto code = code_spans.begin();
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (code != code_spans.end() && i == code->begin) {
      result += text.substr(i, code->size());
      i = (code++)->end - 1;
      continue;
    }
    const bool opens = text[i] == '<' && i + 1 < text.size() &&
                       static_cast<unsigned char>(text[i + 1]) >= 0x80 && (i == 0 || text[i - 1] != '\\');
    const bool closes = open && text[i] == '>';
    if (opens || closes) result += '\\';
    open = opens || (open && !closes);
    result += text[i];
  }
  return result;
}

std::string with_raw_pictures(std::string_view text) {
  std::string result;
  std::size_t at = 0;
  for (const Link& link : read_links(text)) {
    const std::size_t blob = link.url.find("/blob/");
    if (!link.image || !link.url.starts_with("https://github.com/") || blob == std::string::npos) continue;
    const std::size_t begin = link.url_span.begin + blob;
    result += text.substr(at, begin - at);
    result += "/raw/";
    at = begin + std::string_view("/blob/").size();
  }
  result += text.substr(at);
  return result;
}

std::string paragraph_line(std::string_view text, bool more_follows, Newline newline) {
  const bool had_break = text.ends_with(hard_break);
  const bool has_backslash = text.ends_with('\\');  // the other way to write a break
  std::string line = with_raw_pictures(with_captions_escaped(trim_end(text)));
  if (more_follows && !has_backslash && (had_break || newline == Newline::line_break)) line += hard_break;
  return line;
}

/// What a heading says, on one line: an underlined one may run over several.
std::string heading_text(std::string_view markdown, const Outline& outline, const Block& heading) {
  if (heading.mark == '#') return std::string(markdown.substr(heading.content.begin, heading.content.size()));
  std::string text;
  for (std::size_t i = heading.first_line; i < heading.last_line; ++i) {
    const Line& line = outline.lines[i];
    if (!text.empty()) text += ' ';
    text += trim(markdown.substr(line.text, line.span.end - line.text));
  }
  return text;
}

}  // namespace

std::string published(std::string_view markdown, Newline newline) {
  const Outline outline = read_outline(markdown, FrontMatter::none);
  std::string text;
  for (std::size_t i = 0; i < outline.lines.size(); ++i) {
    const Line& line = outline.lines[i];
    const Block& block = outline.blocks[line.block];
    const std::string_view own = markdown.substr(line.text, line.span.end - line.text);
    const std::string_view marks = markdown.substr(line.span.begin, line.text - line.span.begin);
    const bool is_heading = block.kind == BlockKind::heading && !line.blank;
    if (is_heading && block.mark != '#' && i > block.first_line) continue;
    if (i > 0) text += '\n';
    if (block.kind == BlockKind::paragraph && !line.blank) {
      text += marks;
      text += paragraph_line(own, i < block.last_line, newline);
    } else if (is_heading && block.level < highest_level) {
      text += marks;
      text += fmt::format("{} {}", std::string(highest_level, '#'), heading_text(markdown, outline, block));
    } else {
      text += markdown.substr(line.span.begin, line.span.size());
    }
  }
  return text;
}

std::string Anchors::next(std::string_view heading) {
  std::string anchor;
  while (!heading.empty()) {
    const CodePoint point = first_code_point(heading);
    if (point.value == U' ' || point.value == U'-')
      anchor += '-';
    else if (is_word_character(point.value))
      append_code_point(anchor, lower_case(point.value));
    heading.remove_prefix(point.size);
  }
  int& times = used_.try_emplace(anchor, -1).first->second;
  std::string unique;
  do unique = ++times == 0 ? anchor : fmt::format("{}-{}", anchor, times);
  while (times > 0 && used_.contains(unique));
  if (times > 0) used_.emplace(unique, 0);
  return unique;
}

void Anchors::pass(std::string_view markdown) {
  const Outline outline = read_outline(markdown, FrontMatter::none);
  for (const Block& block : outline.blocks)
    if (block.kind == BlockKind::heading) next(plain_text(heading_text(markdown, outline, block)));
}

}  // namespace notes
