// SPDX-License-Identifier: MIT
// The help pages, made from the rows of the commands.
#pragma once

#include <string>
#include <string_view>

#include "command.hpp"

namespace notes {

/// `notes help`.
std::string overview();

/// `notes help COMMAND`, `notes COMMAND --help`.
std::string help_page(const Command& command);

/// The command of that name; null if there is none.
const Command* find_command(std::string_view name);

/// A page that is about no command: `exit-codes`, `dates`. Empty if there is none.
std::string_view help_topic(std::string_view name);

/// One line: how a command is called.
std::string usage_line(const Command& command);

/// "'lnt' is no command: did you mean 'lint'?"
std::string unknown_command(std::string_view name);

}  // namespace notes
