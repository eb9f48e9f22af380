// SPDX-License-Identifier: MIT
// Values of a series file that are more than a text: patterns, words out of a few, times.
#pragma once

#include <fmt/format.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notes/event.hpp"
#include "notes/nearest.hpp"
#include "notes/toml_table.hpp"

namespace notes {

// All of these throw Error at the value that is wrong.

using Names = std::vector<std::string>;

/// The fields of an event: event_fields in notes/fields.hpp fills them.
const Names& event_field_names();

/// A pattern whose every field is known.
std::string pattern(TomlTable& table, std::string_view key, const Names& known, std::string otherwise = {});

/// A key that takes one of a few words.
template <class Value>
Value choice(TomlTable& table, std::string_view key, Value otherwise,
             std::initializer_list<std::pair<std::string_view, Value>> choices) {
  if (!table.has(key)) return otherwise;
  const std::string word = table.text(key);
  Names names;
  for (const auto& [name, value] : choices) {
    if (name == word) return value;
    names.emplace_back(name);
  }
  table.fail(key, fmt::format("is '{}': it must be one of {}{}", word, fmt::join(names, ", "),
                              did_you_mean(word, names)));
}

/// A text that is a time range as a whole, and one of this world.
Hours hours(TomlTable& table, std::string_view key, std::string_view example);

/// A text that is one time; nothing where the key is absent.
std::optional<Clock> clock(TomlTable& table, std::string_view key);

/// A regular expression of bounded length, not yet compiled.
Located<std::string> expression(TomlTable& table, std::string_view key);

}  // namespace notes
