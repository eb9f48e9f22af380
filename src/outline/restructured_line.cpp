// SPDX-License-Identifier: MIT
// The lines that begin titles, items, tables and explicit markup in reStructuredText.
#include "restructured_line.hpp"

#include <algorithm>
#include <array>

#include "line_cursor.hpp"
#include "notes/width.hpp"

namespace notes {
namespace {

using namespace std::string_view_literals;

constexpr std::array code_names = {"code"sv, "code-block"sv, "highlight"sv, "sourcecode"sv};
// Their text may begin on the line of the directive; of others that is a title or an address.
constexpr std::array admonition_names = {"attention"sv, "caution"sv, "danger"sv,  "error"sv, "hint"sv,
                                         "important"sv, "note"sv,    "seealso"sv, "tip"sv,   "warning"sv};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_punctuation(char byte) {
  return (byte >= '!' && byte <= '/') || (byte >= ':' && byte <= '@') || (byte >= '[' && byte <= '`') ||
         (byte >= '{' && byte <= '~');
}

bool is_name_byte(char byte) {
  return !is_blank(byte) && (!is_punctuation(byte) || "-._+:"sv.find(byte) != std::string_view::npos);
}

/// Whether a mark of so many bytes stands alone: a blank or nothing behind it.
bool ends_mark(std::string_view line, std::size_t size) {
  return line.size() == size || (line.size() > size && is_blank(line[size]));
}

std::string_view behind(std::string_view line, std::size_t size) { return trim_blanks(line.substr(size)); }

/// `name:: argument`.
std::optional<Markup> directive(std::string_view text) {
  const std::size_t sign = text.find("::");
  if (sign == std::string_view::npos || !ends_mark(text, sign + 2)) return std::nullopt;
  const std::string_view name = trim_blanks(text.substr(0, sign));
  if (name.empty() || !std::all_of(name.begin(), name.end(), is_name_byte)) return std::nullopt;
  const std::string_view argument = behind(text, sign + 2);
  if (contains(code_names, name)) return Markup{MarkupKind::code, argument};
  if (name == "raw") return Markup{MarkupKind::raw, argument};
  const bool has_text = !argument.empty() && contains(admonition_names, name);
  return Markup{has_text ? MarkupKind::text : MarkupKind::directive, argument};
}

/// `[1] text`, `[#name] text` or `[label] text`.
std::optional<Markup> footnote(std::string_view text) {
  const std::size_t close = text.find_first_of("] \t");
  if (!text.starts_with('[') || close == std::string_view::npos || close == 1 || text[close] != ']')
    return std::nullopt;
  if (!ends_mark(text, close + 1)) return std::nullopt;
  const std::string_view argument = behind(text, close + 1);
  return Markup{argument.empty() ? MarkupKind::directive : MarkupKind::text, argument};
}

}  // namespace

bool is_rule(std::string_view line) {
  return !line.empty() && is_punctuation(line.front()) &&
         line.find_first_not_of(line.front()) == std::string_view::npos;
}

bool underlines(std::string_view rule, std::string_view title) {
  if (!is_rule(rule) || title.empty()) return false;
  if (rule.size() != 2) return rule.size() > 2;
  // A lone `..` or `::` is a mark of its own.
  return rule != ".." && rule != "::" && display_width(title) <= 2;
}

bool is_transition(std::string_view rule) {
  return is_rule(rule) && (rule.size() >= 4 || thematic_break(rule).found);
}

std::optional<ListMarker> restructured_marker(std::string_view line) {
  for (const std::string_view bullet : {"•"sv, "‣"sv, "⁃"sv})
    if (line.starts_with(bullet) && ends_mark(line, bullet.size())) return ListMarker{'*', 0, bullet.size()};
  if (line.starts_with("#.") && ends_mark(line, 2)) return ListMarker{'.', 0, 2};
  if (!line.starts_with('(')) return list_marker(line);
  const auto inner = list_marker(line.substr(1));
  if (!inner || inner->mark != ')') return std::nullopt;
  return ListMarker{')', inner->number, inner->size + 1};
}

bool is_field(std::string_view line) {
  if (!line.starts_with(':') || line.size() < 3 || line[1] == ':' || is_blank(line[1])) return false;
  const std::size_t close = line.find(':', 1);
  return close != std::string_view::npos && !is_blank(line[close - 1]) && ends_mark(line, close + 1);
}

bool is_line_of_block(std::string_view line) { return line.starts_with('|') && ends_mark(line, 1); }

bool is_simple_border(std::string_view line) {
  return line.starts_with('=') && line.find("= ") != std::string_view::npos &&
         line.find_first_not_of("= ") == std::string_view::npos;
}

bool is_grid_border(std::string_view line) {
  return line.size() >= 5 && line.front() == '+' && line.back() == '+' &&
         line.find_first_not_of("+-=") == std::string_view::npos &&
         line.find_first_of("-=") != std::string_view::npos;
}

std::optional<Markup> explicit_markup(std::string_view line) {
  if (line.starts_with("__") && line.size() > 2 && ends_mark(line, 2))
    return Markup{MarkupKind::target, behind(line, 2)};
  if (!line.starts_with("..") || !ends_mark(line, 2)) return std::nullopt;
  const std::string_view text = behind(line, 2);
  if (text.starts_with('_') && text.find(':') != std::string_view::npos)
    return Markup{MarkupKind::target, text};
  if (const auto found = footnote(text)) return found;
  if (text.starts_with('|') && text.find("::") != std::string_view::npos)
    return Markup{MarkupKind::directive, text};
  return directive(text).value_or(Markup{MarkupKind::comment, text});
}

}  // namespace notes
