// SPDX-License-Identifier: MIT
// Text in the colours of a terminal.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "notes/diagnostic.hpp"

namespace notes {

/// Where there is no colour, text stays as it is.
class Painter {
 public:
  explicit Painter(bool colour) : colour_(colour) {}

  std::string paint(std::string_view code, std::string_view text) const {
    return colour_ ? fmt::format("\033[{}m{}\033[0m", code, text) : std::string(text);
  }
  std::string severity(Severity severity) const {
    const std::string_view code = severity == Severity::error     ? "1;31"
                                  : severity == Severity::warning ? "1;33"
                                                                  : "1;36";
    return paint(code, to_string(severity));
  }
  std::string bold(std::string_view text) const { return paint("1", text); }
  std::string faint(std::string_view text) const { return paint("2", text); }

 private:
  bool colour_;
};

}  // namespace notes
