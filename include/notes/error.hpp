// SPDX-License-Identifier: MIT
// The run cannot go on: wrong usage, a broken configuration, a file that cannot be read or written.
#pragma once

#include <stdexcept>
#include <string>

namespace notes {

/// Thrown anywhere, caught once, by the command line, which ends with status 2. The message says
/// what, where and what to do; mistakes in a text that is being checked are Diagnostics instead.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace notes
