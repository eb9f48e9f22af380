// SPDX-License-Identifier: MIT
// Findings as text: for people, and a line each for editors.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "notes/diagnostic.hpp"
#include "notes/source.hpp"

namespace notes {

/// One way to show findings.
struct DiagnosticFormat {
  std::string_view name;  ///< as `--format` takes it
  std::string_view summary;
  std::string (*print)(const Source& source, const Diagnostic& diagnostic, bool colour);
};

/// All formats; the first one is the usual one.
std::span<const DiagnosticFormat> diagnostic_formats();

}  // namespace notes
