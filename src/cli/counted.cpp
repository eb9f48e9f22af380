// SPDX-License-Identifier: MIT
// English plurals, as far as the messages need them.
#include "counted.hpp"

#include <fmt/format.h>

namespace notes {

std::string counted(std::size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

}  // namespace notes
