// SPDX-License-Identifier: MIT
// A talk → its heading in a note.
#pragma once

#include <string>
#include <string_view>

#include "notes/event.hpp"
#include "notes/series.hpp"
#include "notes/words.hpp"

namespace notes {

/// A text from outside on one line of Markdown.
std::string on_one_line(std::string_view text);

/// A plain text so that Markdown shows it as it is.
std::string as_markdown(const std::string& plain);

/// What stands behind `## `, in the series' form. It is read back as the same talk: a title that would be
/// taken for something else is enclosed, a kind that the title does not tell is told.
std::string talk_heading(const Talk& talk, const Series& series, const Words& words);

}  // namespace notes
