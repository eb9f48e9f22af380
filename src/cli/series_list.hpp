// SPDX-License-Identifier: MIT
// notes series list: all series files, for people and for programs.
#pragma once

#include <string>

#include "command.hpp"

namespace notes {

/// Prints them as `--format` or `--json` says; a broken one is told, and the status is `failure`.
Status list_series(const Arguments& arguments, Io& io);

/// The formats as the help page lists them.
std::string series_list_formats();

}  // namespace notes
