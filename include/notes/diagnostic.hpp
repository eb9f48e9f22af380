// SPDX-License-Identifier: MIT
// Something wrong in a text that a person wrote. A value, never thrown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

enum class Severity {
  error,    ///< a reader or the report gets it wrong
  warning,  ///< most likely a mistake
  todo,     ///< still to be written
};

/// "error", "warning" or "todo".
std::string_view to_string(Severity severity);

/// Another place in the same text that explains a finding.
struct Related {
  Span span;
  std::string message;
};

/// One finding of one rule.
struct Diagnostic {
  std::string_view rule;  ///< "slot/overlap": family/what-is-wrong
  Severity severity = Severity::warning;
  Span span;
  std::string message;
  std::string remedy;            ///< what to type, in a few words
  std::vector<Related> related;  ///< in the order they are shown
  std::string unwritten;         ///< of a todo: the thing to write, as a list of them names it
};

}  // namespace notes
