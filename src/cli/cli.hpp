// SPDX-License-Identifier: MIT
// The command line from its first word to the exit status.
#pragma once

#include <string>
#include <vector>

namespace notes {

/// Runs `notes` with the words behind its name. Gives the exit status; never throws.
int run(const std::vector<std::string>& words);

}  // namespace notes
