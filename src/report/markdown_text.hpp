// SPDX-License-Identifier: MIT
// Pieces of text as they may stand in a published Markdown page.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "notes/series.hpp"

namespace notes {

/// Markdown that somebody wrote, so that every outlet shows it as it was meant: line breaks of a
/// paragraph made explicit (Newline::line_break), `<…>` that is no HTML escaped, pictures that
/// point at GitHub's pages pointed at the pictures, headings below those of the report.
std::string published(std::string_view markdown, Newline newline);

/// The anchors that GitHub, kramdown and Hugo give to headings.
class Anchors {
 public:
  /// Of the next heading of the page, by its plain text; a text that was there before gets `-1`.
  std::string next(std::string_view heading);

  /// Counts the headings within a Markdown text that stands here.
  void pass(std::string_view markdown);

 private:
  std::map<std::string, int> used_;
};

}  // namespace notes
