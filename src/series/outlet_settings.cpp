// SPDX-License-Identifier: MIT
// The outlets and their keys, each with the type of its value.
#include "notes/outlet_settings.hpp"

#include <array>

#include "series_keys.hpp"

namespace notes {
namespace {

enum class Type { text, pattern, texts, flag };

struct Key {
  std::string_view outlet;
  std::string_view name;
  Type type;
};

// The rows of an outlet stand together.
constexpr std::array<Key, 20> keys{{
    {"zenn", "slug", Type::pattern},       {"zenn", "emoji", Type::text},
    {"zenn", "type", Type::text},          {"zenn", "topics", Type::texts},
    {"zenn", "published", Type::flag},     {"hatena", "path", Type::pattern},
    {"hatena", "category", Type::texts},   {"hatena", "draft", Type::flag},
    {"qiita", "slug", Type::pattern},      {"qiita", "tags", Type::texts},
    {"qiita", "private", Type::flag},      {"qiita", "slide", Type::flag},
    {"jekyll", "slug", Type::pattern},     {"jekyll", "layout", Type::text},
    {"jekyll", "categories", Type::texts}, {"jekyll", "tags", Type::texts},
    {"jekyll", "published", Type::flag},   {"hugo", "slug", Type::pattern},
    {"hugo", "tags", Type::texts},         {"hugo", "draft", Type::flag},
}};

OutletSettings::Value read_value(TomlTable& table, const Key& key) {
  switch (key.type) {
    case Type::pattern: return pattern(table, key.name, event_field_names());
    case Type::texts: return table.texts(key.name);
    case Type::flag: return table.flag(key.name, false);
    case Type::text: break;
  }
  return table.text(key.name);
}

OutletSettings read_outlet(TomlTable table, std::string_view outlet) {
  OutletSettings settings{std::string(outlet), {}};
  for (const Key& key : keys)
    if (key.outlet == outlet && table.has(key.name))
      settings.values.emplace_back(key.name, read_value(table, key));
  table.check_keys();
  return settings;
}

}  // namespace

std::vector<OutletSettings> read_outlets(TomlTable outlets) {
  std::vector<OutletSettings> found;
  std::string_view before;
  for (const Key& key : keys) {
    if (key.outlet != before && outlets.has(key.outlet))
      found.push_back(read_outlet(outlets.table(key.outlet), key.outlet));
    before = key.outlet;
  }
  outlets.check_keys();
  return found;
}

}  // namespace notes
