// SPDX-License-Identifier: MIT
// What a series says about the places where its reports are published: `[outlet.NAME]` of its file.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "notes/toml_table.hpp"

namespace notes {

struct OutletSettings {
  using Value = std::variant<std::string, std::vector<std::string>, bool>;

  std::string outlet;                                 ///< "zenn" …
  std::vector<std::pair<std::string, Value>> values;  ///< by key, those alone that the file has

  /// The value of a key; null where the file does not say it, or T is not its type.
  template <class T>
  const T* get(std::string_view key) const {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& each) { return each.first == key; });
    return found == values.end() ? nullptr : std::get_if<T>(&found->second);
  }
};

/// Reads the tables below `[outlet]`. Throws Error where an outlet or a key is unknown, or a value is of
/// another type.
std::vector<OutletSettings> read_outlets(TomlTable outlets);

}  // namespace notes
