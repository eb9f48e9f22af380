// SPDX-License-Identifier: MIT
// A series file made from that of another series.
#pragma once

#include <string>
#include <vector>

#include "notes/source.hpp"

namespace notes {

/// What is to be different.
struct NewSeries {
  std::string name;                   ///< is_series_name
  std::string title;                  ///< pattern of a note's title; empty: the model's, with the name in it
  std::string lang;                   ///< empty: the model's
  std::vector<std::string> hashtags;  ///< with `#`; empty: none
};

/// The text of `model` with other values: comments and all that is not about the one gathering stay. Under
/// the model's own name it is a copy, with what is wished for. Throws Error where the model is wrong, or
/// would be wrong with these values.
std::string series_like(const Source& model, const NewSeries& wanted);

}  // namespace notes
