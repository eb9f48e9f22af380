// SPDX-License-Identifier: MIT
// A finding shown in its line, with marks below it that fit the width of what is above them.
#include "printer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "painter.hpp"

namespace notes {
namespace {

constexpr std::size_t shown_columns = 200;    // of a long line
constexpr std::size_t columns_in_front = 80;  // of a place in a long line

struct Place {
  std::size_t line = 0;  // 0-based
  Span line_span;
  Span span;  // the part of the finding that is on this line
};

Place place_of(const Source& source, Span span) {
  Place place;
  if (source.line_count() == 0) return place;
  place.line = source.line_at(span.begin);
  place.line_span = source.line(place.line);
  place.span.begin = std::min(span.begin, place.line_span.end);
  place.span.end = std::clamp(span.end, place.span.begin, place.line_span.end);
  return place;
}

/// Columns as a terminal shows them.
std::size_t columns_between(const Source& source, std::size_t begin, std::size_t end) {
  return display_width(printable(source.text({begin, end})));
}

/// The part of its line that is shown around a place: one long line may hold thousands of findings.
class Window {
 public:
  Window(const Source& source, const Place& place)
      : source_(source), line_(place.line_span), shown_{place.span.begin, place.span.begin} {
    while (columns_ < columns_in_front && grow_front()) {
    }
    while (columns_ < shown_columns && grow_back()) {
    }
    while (columns_ < shown_columns && grow_front()) {
    }
  }

  Span span() const { return shown_; }
  bool is_cut_in_front() const { return shown_.begin > line_.begin; }
  bool is_cut_behind() const { return shown_.end < line_.end; }

 private:
  bool grow_front() {
    if (!is_cut_in_front()) return false;
    const std::size_t size = last_code_point(source_.text({line_.begin, shown_.begin})).size;
    shown_.begin -= size;
    count(shown_.begin, size);
    return true;
  }

  bool grow_back() {
    if (!is_cut_behind()) return false;
    const std::size_t size = first_code_point(source_.text({shown_.end, line_.end})).size;
    count(shown_.end, size);
    shown_.end += size;
    return true;
  }

  /// What takes no column is counted too, so that the window has an end.
  void count(std::size_t begin, std::size_t size) {
    columns_ += std::max<std::size_t>(columns_between(source_, begin, begin + size), 1);
  }

  const Source& source_;
  Span line_;
  Span shown_;
  std::size_t columns_ = 0;
};

std::string excerpt(const Source& source, Span span, std::string_view note, char mark, std::size_t gutter,
                    const Painter& painter) {
  const Place place = place_of(source, span);
  const Window window(source, place);
  const Span shown = window.span();
  // Tabs count from the front of what is shown, so both ends are measured from there.
  const std::size_t before = columns_between(source, shown.begin, place.span.begin);
  const std::size_t through = columns_between(source, shown.begin, std::min(place.span.end, shown.end));
  const std::string marks(std::max<std::size_t>(through - before, 1), mark);
  const std::string_view front = window.is_cut_in_front() ? "…" : "";
  const std::string bar = painter.faint("│");
  return fmt::format("{:>{}} {} {}{}{}\n{:>{}} {} {}{}{}{}\n", place.line + 1, gutter, bar, front,
                     printable(source.text(shown)), window.is_cut_behind() ? "…" : "", "", gutter, bar,
                     std::string(display_width(front) + before, ' '), painter.bold(marks),
                     note.empty() ? "" : " ", printable(note));
}

std::string print_for_people(const Source& source, const Diagnostic& diagnostic, bool colour) {
  const Painter painter(colour);
  const Place place = place_of(source, diagnostic.span);
  std::size_t gutter = fmt::formatted_size("{}", place.line + 1);
  for (const Related& related : diagnostic.related)
    gutter = std::max(gutter, fmt::formatted_size("{}", place_of(source, related.span).line + 1));
  gutter += 2;
  std::string text = fmt::format("{}:{}:{}: {}: {} {}\n", printable(source.name()), place.line + 1,
                                 columns_between(source, place.line_span.begin, place.span.begin) + 1,
                                 painter.severity(diagnostic.severity), printable(diagnostic.message),
                                 painter.faint(fmt::format("[{}]", diagnostic.rule)));
  text += excerpt(source, diagnostic.span, "", '^', gutter, painter);
  for (const Related& related : diagnostic.related)
    text += excerpt(source, related.span, related.message, '-', gutter, painter);
  text +=
      fmt::format("{:>{}} {} remedy: {}\n\n", "", gutter, painter.faint("="), printable(diagnostic.remedy));
  return text;
}

/// `file:line:column: severity: message [rule]`; vim and its like count columns in bytes.
std::string print_line(const Source& source, const Diagnostic& diagnostic, bool) {
  const std::size_t line = source.line_count() == 0 ? 0 : source.line_at(diagnostic.span.begin);
  const std::size_t begin = source.line_count() == 0 ? 0 : source.line(line).begin;
  return fmt::format("{}:{}:{}: {}: {} [{}]\n", printable(source.name()), line + 1,
                     diagnostic.span.begin - begin + 1, to_string(diagnostic.severity),
                     printable(diagnostic.message), diagnostic.rule);
}

constexpr DiagnosticFormat formats[] = {
    {"human", "with the line it stands in and what to do", print_for_people},
    {"line", "file:line:column: severity: message [rule]; columns are bytes", print_line},
};

}  // namespace

std::span<const DiagnosticFormat> diagnostic_formats() { return formats; }

}  // namespace notes
