// SPDX-License-Identifier: MIT
// What every text of data has, whatever its language.
#include "notes/data_tree.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notes/error.hpp"
#include "notes/utf8.hpp"

namespace notes {

const DataValue& DataValue::operator[](std::string_view wanted) const {
  static const DataValue nothing;
  if (!is_map()) return nothing;
  const auto found = std::find_if(members.begin(), members.end(),
                                  [&](const DataValue& member) { return member.key == wanted; });
  return found == members.end() ? nothing : *found;
}

void fail_at(const Source& source, std::size_t offset, std::string_view message) {
  const std::size_t line = source.line_at(offset);
  const std::size_t begin = std::min(source.line(line).begin, offset);
  throw Error(fmt::format("{}:{}:{}: {}", source.name(), line + 1,
                          code_point_count(source.text({begin, offset})) + 1, message));
}

}  // namespace notes
