// SPDX-License-Identifier: MIT
// Clock times in the form of another one.
#include "clock_style.hpp"

#include <fmt/format.h>

#include "notes/fold.hpp"

namespace notes {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `19:30` → `１９：３０`.
std::string full_width(std::string_view text) {
  std::string wide;
  for (const char c : text) {
    if (is_digit(c))
      wide += std::string("\xEF\xBC") + static_cast<char>(0x90 + (c - '0'));
    else
      wide += c == ':' ? "：" : std::string(1, c);
  }
  return wide;
}

std::string styled(std::string_view written, Clock clock) {
  const std::string narrow = folded(written);
  const bool one_digit = narrow.size() > 1 && is_digit(narrow[0]) && !is_digit(narrow[1]);
  const std::string hour = fmt::format("{}", clock / 60);
  std::string text = clock_text(clock);
  if (one_digit && text.front() == '0') text.erase(0, 1);
  if (narrow.find("時") != std::string::npos) {
    const bool is_half = narrow.ends_with("半");
    text = hour + "時";
    if (clock % 60 == 30 && is_half)
      text += "半";
    else if (clock % 60 != 0)
      text += fmt::format("{:02}分", clock % 60);
  }
  const bool is_wide = !written.empty() && static_cast<unsigned char>(written.front()) == 0xEF;
  if (is_wide) return full_width(text);
  if (const std::size_t colon = text.find(':');
      colon != std::string::npos && written.find("：") != std::string_view::npos)
    text.replace(colon, 1, "：");
  return text;
}

}  // namespace

std::string clock_like(std::string_view written, Clock clock) {
  const std::string text = styled(written, clock);
  const auto read = read_time_range(text);
  const bool is_read =
      read && read->start && read->start->minutes == clock && read->span.size() == text.size();
  return is_read ? text : clock_text(clock);
}

std::vector<TextEdit> edits_of_hours(std::string_view text, const WrittenTimeRange& range,
                                     const Hours& hours) {
  if (range.start.has_value() != hours.start.has_value() || range.end.has_value() != hours.end.has_value())
    return {{range.span, hours_text(hours)}};
  std::vector<TextEdit> edits;
  const auto edit = [&](const std::optional<WrittenClock>& written, const std::optional<Clock>& clock) {
    if (!written || written->minutes == *clock) return;
    const std::string_view old = text.substr(written->span.begin, written->span.size());
    edits.push_back({written->span, clock_like(old, *clock)});
  };
  edit(range.start, hours.start);
  edit(range.end, hours.end);
  return edits;
}

}  // namespace notes
