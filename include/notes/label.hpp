// SPDX-License-Identifier: MIT
// Labelled lines: `会場: …`, `**Speaker**: …`.
#pragma once

#include <optional>
#include <string_view>

#include "notes/source.hpp"

namespace notes {

/// The two sides of the first colon of either width, trimmed; emphasis around the label is left
/// out. Spans count from the front of the line.
struct WrittenLabel {
  Span label;
  Span value;  ///< empty, behind the colon, where nothing is written yet
};

/// None where no colon stands behind a short label; a clock time or a web address is no label.
std::optional<WrittenLabel> read_label(std::string_view line);

}  // namespace notes
