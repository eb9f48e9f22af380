// SPDX-License-Identifier: MIT
// How every new note begins, and where it goes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "notes/date.hpp"
#include "notes/pattern.hpp"
#include "notes/series.hpp"

namespace notes {

/// The path within the workspace that the series gives. Throws Error where it would leave it.
std::string note_path(const Series& series, const Fields& fields);

/// The title as a heading, or as front matter where the series wants that, and a blank line. The title is the
/// plain one given, else the series'.
std::string title_block(const std::string& title, Date date, const Series& series, const Fields& fields);

/// What stands behind `## ` for the nth day, counted from 1.
std::string day_heading(const Series& series, Date date, std::size_t nth);

/// The 0-based line of the first mark that waits for text: `* `, `- Q: `; else that behind the title.
std::size_t first_place(std::string_view text);

}  // namespace notes
