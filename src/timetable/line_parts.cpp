// SPDX-License-Identifier: MIT
// Views go on as far as nothing has to be taken out of the middle.
#include "line_parts.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "moment.hpp"
#include "notes/blanks.hpp"
#include "notes/find.hpp"
#include "notes/text_set.hpp"

namespace notes {

DatedText split_date(std::string_view text) {
  constexpr std::size_t longest_date = 60;  // bytes
  const auto date = find_date(text.substr(0, longest_date));
  if (!date || date->span.begin > 0 || date->last) return {{}, text};
  const std::string_view rest = trim_begin(text.substr(date->span.end));
  return read_time_range(rest) ? DatedText{date, rest} : DatedText{{}, text};
}

TrackedText split_track(std::string_view text, const WrittenTimeRange& time) {
  const std::string_view behind = trim_begin(text.substr(time.span.end));
  const std::size_t close = behind.starts_with('[') ? behind.find("]\t") : std::string_view::npos;
  if (close == std::string_view::npos) return {std::string(text), {}};
  return {std::string(text.substr(0, time.span.end)) + std::string(behind.substr(close + 1)),
          std::string(behind.substr(1, close - 1))};
}

bool begins_with_time(std::string_view text) {
  const auto time = read_time_range(text);
  static constexpr TextSet brackets{"[", "【", "［"};
  if (time || brackets.at_front(text) == 0) return time && time->is_possible();
  for (const std::string_view close : {"]", "】", "］"})
    if (const std::size_t end = find_first(text, close); end != std::string_view::npos)
      return read_time_range(text.substr(end + close.size())).has_value();
  return false;
}

std::string without_about(std::string_view text, const WrittenTimeRange& time) {
  static constexpr TextSet abouts{"頃", "ごろ"};
  const std::string_view behind = text.substr(time.span.end);
  const std::size_t about = abouts.at_front(behind);
  return std::string(text.substr(0, time.span.end)) + std::string(behind.substr(about));
}

MeasuredText split_duration(std::string_view text, const WrittenTimeRange& time) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> pairs{
      {{"(", ")"}, {"（", "）"}, {"", " "}}};
  constexpr std::size_t longest_duration = 24;  // bytes
  const std::string_view behind = trim_begin(text.substr(time.span.end));
  for (const auto& [open, close] : pairs) {
    if (!behind.starts_with(open)) continue;
    const std::size_t end = find_first(behind.substr(0, longest_duration), close, open.size());
    if (end == std::string_view::npos) continue;
    const std::string_view inside = trim(behind.substr(open.size(), end - open.size()));
    const bool has_unit = inside.find_first_not_of("0123456789: ") != std::string_view::npos;
    const auto minutes = has_unit ? read_duration(inside) : std::nullopt;
    if (!minutes) continue;
    const std::string_view rest = behind.substr(end + close.size());
    const bool is_set_off = rest.empty() || rest.starts_with('\t') || rest.starts_with(' ');
    return {std::string(text.substr(0, time.span.end)) + (is_set_off ? "" : " ") + std::string(rest),
            minutes};
  }
  return {std::string(text), std::nullopt};
}

std::string_view behind_slash(std::string_view text) {
  static constexpr std::array<std::string_view, 2> joints{" / ", " ／ "};
  for (const std::string_view joint : joints)
    if (const std::size_t at = find_last(text, joint); at != std::string_view::npos && at > 0)
      return trim(text.substr(at + joint.size()));
  return {};
}

std::string_view behind_time(std::string_view text) {
  static constexpr TextSet joints{"- ", "/ ", ": ", "："};
  const auto time = read_time_range(text);
  text = trim_begin(time ? text.substr(time->span.end) : text);
  return trim_begin(text.substr(joints.at_front(text)));
}

std::string_view name_before_comma(std::string_view text) {
  constexpr std::size_t longest_name = 20;
  const std::size_t comma = text.substr(0, longest_name + 1).find(", ");
  if (comma == std::string_view::npos || comma == 0) return {};
  const auto is_of_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  };
  const std::string_view name = text.substr(0, comma);
  return std::all_of(name.begin(), name.end(), is_of_name) ? name : std::string_view();
}

}  // namespace notes
