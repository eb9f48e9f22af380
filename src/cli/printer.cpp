// SPDX-License-Identifier: MIT
// A finding shown in its line, with marks below it that fit the width of what is above them.
#include "printer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notes/width.hpp"

namespace notes {
namespace {

class Painter {
 public:
  explicit Painter(bool colour) : colour_(colour) {}

  std::string paint(std::string_view code, std::string_view text) const {
    return colour_ ? fmt::format("\033[{}m{}\033[0m", code, text) : std::string(text);
  }
  std::string severity(Severity severity) const {
    const std::string_view code = severity == Severity::error     ? "1;31"
                                  : severity == Severity::warning ? "1;33"
                                                                  : "1;36";
    return paint(code, to_string(severity));
  }
  std::string bold(std::string_view text) const { return paint("1", text); }
  std::string faint(std::string_view text) const { return paint("2", text); }

 private:
  bool colour_;
};

struct Place {
  std::size_t line = 0;  // 0-based
  Span line_span;
  std::size_t columns_before = 0;  // as a terminal shows them
  std::size_t columns = 0;         // of the part of the span on this line
};

Place place_of(const Source& source, Span span) {
  Place place;
  if (source.line_count() == 0) return place;
  place.line = source.line_at(span.begin);
  place.line_span = source.line(place.line);
  const std::size_t begin = std::min(span.begin, place.line_span.end);
  const std::size_t end = std::clamp(span.end, begin, place.line_span.end);
  // Tabs count from the front of the line, so both ends are measured from there.
  place.columns_before = display_width(printable(source.text({place.line_span.begin, begin})));
  place.columns = display_width(printable(source.text({place.line_span.begin, end}))) - place.columns_before;
  return place;
}

std::string excerpt(const Source& source, Span span, std::string_view note, char mark, std::size_t gutter,
                    const Painter& painter) {
  const Place place = place_of(source, span);
  const std::string marks(std::max<std::size_t>(place.columns, 1), mark);
  const std::string bar = painter.faint("│");
  return fmt::format("{:>{}} {} {}\n{:>{}} {} {}{}{}{}\n", place.line + 1, gutter, bar,
                     printable(source.text(place.line_span)), "", gutter, bar,
                     std::string(place.columns_before, ' '), painter.bold(marks), note.empty() ? "" : " ",
                     note);
}

std::string print_for_people(const Source& source, const Diagnostic& diagnostic, bool colour) {
  const Painter painter(colour);
  const Place place = place_of(source, diagnostic.span);
  std::size_t gutter = fmt::formatted_size("{}", place.line + 1);
  for (const Related& related : diagnostic.related)
    gutter = std::max(gutter, fmt::formatted_size("{}", place_of(source, related.span).line + 1));
  gutter += 2;
  std::string text =
      fmt::format("{}:{}:{}: {}: {} {}\n", printable(source.name()), place.line + 1, place.columns_before + 1,
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
