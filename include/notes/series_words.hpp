// SPDX-License-Identifier: MIT
// What a series calls things.
#pragma once

#include "notes/series.hpp"
#include "notes/words.hpp"

namespace notes {

/// The words of `base` and what a series calls things besides.
Words words_of(const Series& series, const Words& base);

}  // namespace notes
