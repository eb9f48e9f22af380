// SPDX-License-Identifier: MIT
// As much of TOML as it takes to see a value or a header begin.
#include "notes/toml_trap.hpp"

#include <algorithm>
#include <string>

#include "scanner.hpp"

namespace notes {
namespace {

/// Behind the text in quotes that begins at `at`; of one line, or of several between three quotes.
std::size_t behind_quotes(std::string_view text, std::size_t at, std::size_t end) {
  const char quote = text[at];
  const std::string three(3, quote);
  const bool has_lines = text.substr(at).starts_with(three);
  for (at += has_lines ? 3 : 1; at < end; ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (!has_lines && (text[at] == quote || text[at] == '\n')) {
      return at + 1;
    } else if (has_lines && text.substr(at).starts_with(three)) {
      at += 3;
      // Two more may stand in front of the closing ones.
      for (int more = 0; more < 2 && at < end && text[at] == quote; ++more) ++at;
      return at;
    }
  }
  return end;
}

/// `[name]`, where the name begins with a sign or a letter beyond ASCII.
bool is_strange_header(std::string_view header) {
  header.remove_prefix(header.starts_with("[[") ? 2 : 1);
  const std::size_t name = header.find_first_not_of(" \t");
  return name != header.npos && !is_alphanumeric(header[name]) &&
         std::string_view("-_\"']").find(header[name]) == std::string_view::npos;
}

/// Where a value may stand: `}`, or a line end that only Unicode knows.
bool is_strange_value(std::string_view value) {
  return value[0] == '}' || value.starts_with("\u0085") || value.starts_with("\u2028") ||
         value.starts_with("\u2029");
}

}  // namespace

std::optional<std::size_t> find_toml_trap(std::string_view text, Span content) {
  std::size_t open_lists = 0;
  bool line_begins = true, value_begins = false;
  for (std::size_t at = content.begin; at < content.end;) {
    const std::string_view rest = text.substr(at, content.end - at);
    if (constexpr std::string_view byte_order_mark = "\uFEFF"; rest.starts_with(byte_order_mark)) {
      at += byte_order_mark.size();
      continue;
    }
    const char c = rest[0];
    if (c == '#') {
      at = std::min(text.find('\n', at), content.end);
      continue;
    }
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      line_begins |= c == '\n';
      ++at;
      continue;
    }
    const bool is_header = c == '[' && line_begins && open_lists == 0;
    if ((value_begins && is_strange_value(rest)) || (is_header && is_strange_header(rest))) return at;
    line_begins = false;
    value_begins = !is_header && (c == '[' || c == ',');
    if (c == '[' && !is_header) ++open_lists;
    if (c == ']' && open_lists > 0) --open_lists;
    at = c == '"' || c == '\'' ? behind_quotes(text, at, content.end)
                               : at + (is_header && rest.starts_with("[[") ? 2 : 1);
  }
  return std::nullopt;
}

std::optional<std::size_t> find_deep_toml(std::string_view text, Span content, std::size_t most_levels) {
  std::size_t open = 0, dots = 0;
  for (std::size_t at = content.begin; at < content.end;) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      at = behind_quotes(text, at, content.end);
      continue;
    }
    if (c == '#') {
      at = std::min(text.find('\n', at), content.end);
      continue;
    }
    if (c == '[' || c == '{') ++open;
    if ((c == ']' || c == '}') && open > 0) --open;
    dots = c == '.' ? dots + 1 : std::string_view("\n=,[]{}").find(c) == std::string_view::npos ? dots : 0;
    if (open + dots > most_levels) return at;
    ++at;
  }
  return std::nullopt;
}

}  // namespace notes
