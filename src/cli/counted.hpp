// SPDX-License-Identifier: MIT
// Numbers of things in a sentence.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace notes {

/// "1 note", "2 notes".
std::string counted(std::size_t count, std::string_view thing);

}  // namespace notes
