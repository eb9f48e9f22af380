// SPDX-License-Identifier: MIT
// The file of a series that somebody named, and a new one made from it.
#pragma once

#include <string>

#include "notes/series_like.hpp"
#include "notes/source.hpp"
#include "notes/workspace.hpp"

namespace notes {

/// The file of a series, by the name of the file, else by name or alias. It is not read for what it says
/// unless an alias has to be looked for. Throws UnknownSeries.
Source series_source(const Workspace& workspace, const std::string& name);

/// The text of a new series file.
struct MadeSeries {
  std::string text;
  std::string remark;  ///< what it was made from
};

/// Made from the series `like`; where that is empty, from the one that has the name already, else from a
/// plain one of the language. Throws Error where it would be wrong.
MadeSeries make_series(const Workspace& workspace, const NewSeries& wanted, const std::string& like);

}  // namespace notes
