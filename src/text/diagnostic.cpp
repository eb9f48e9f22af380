// SPDX-License-Identifier: MIT
// The names of the severities.
#include "notes/diagnostic.hpp"

namespace notes {

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::todo: return "todo";
  }
  return "";
}

}  // namespace notes
