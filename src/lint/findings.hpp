// SPDX-License-Identifier: MIT
// Where a rule puts what it finds. It knows which rule is running, so that none can sign with
// another one's name.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "notes/lint.hpp"

namespace notes {

class Findings {
 public:
  void begin(const Rule& rule) { rule_ = &rule; }

  /// `remedy` tells what to type.
  Diagnostic& add(Span span, std::string message, std::string remedy) {
    diagnostics_.push_back(
        {rule_->name, rule_->severity, span, std::move(message), std::move(remedy), {}, {}});
    return diagnostics_.back();
  }

  /// Something to be written; `thing` is its name in the list of what is still to write.
  Diagnostic& add_unwritten(Span span, std::string thing, std::string message, std::string remedy) {
    Diagnostic& diagnostic = add(span, std::move(message), std::move(remedy));
    diagnostic.unwritten = std::move(thing);
    return diagnostic;
  }

  std::vector<Diagnostic> take() && { return std::move(diagnostics_); }

 private:
  const Rule* rule_ = nullptr;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace notes
