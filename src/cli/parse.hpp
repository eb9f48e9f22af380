// SPDX-License-Identifier: MIT
// Words of a command line → Arguments.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "command.hpp"

namespace notes {

/// How far a command line is read.
enum class Extent {
  all,         ///< options may stand before, between and behind the operands
  to_operand,  ///< up to the first operand, which stays in `positionals` with all that follows
};

/// Throws UsageError for an unknown option, naming the nearest one, and for a value that is missing or
/// was not asked for.
Arguments parse(const std::vector<std::string>& words, std::span<const Option> options, Extent extent);

}  // namespace notes
