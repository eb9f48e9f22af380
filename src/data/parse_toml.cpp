// SPDX-License-Identifier: MIT
// TOML by toml++, after a look at what it must not be given.
#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>

#include "data_builder.hpp"
#include "notes/blanks.hpp"
#include "notes/code_point_places.hpp"
#include "notes/toml_trap.hpp"

namespace notes {
namespace {

class TomlReader {
 public:
  explicit TomlReader(const Source& source)
      : source_(source), places_(source.text(), behind_byte_order_mark(source)), builder_(source) {}

  DataValue read() && {
    try {
      const toml::table root = toml::parse(source_.text(behind_byte_order_mark(source_)));
      add(root, 0);
    } catch (const toml::parse_error& error) {
      fail_at(source_, offset_of(error.source().begin),
              fmt::format("this is no TOML: {}", error.description()));
    }
    return std::move(builder_).take();
  }

 private:
  void add(const toml::node& node, std::size_t offset) {
    if (const toml::table* table = node.as_table()) {
      builder_.open(DataKind::map, offset);
      add_members(*table);
      builder_.close();
    } else if (const toml::array* array = node.as_array()) {
      builder_.open(DataKind::list, offset);
      for (const toml::node& each : *array) add(each, offset_of(each.source().begin));
      builder_.close();
    } else {
      add_scalar(node, offset);
    }
  }

  /// toml++ keeps them by name.
  void add_members(const toml::table& table) {
    struct Member {
      std::size_t key_offset;
      std::string_view key;
      const toml::node* node;
    };
    std::vector<Member> members;
    for (const auto& [key, node] : table)
      members.push_back({offset_of(key.source().begin), key.str(), &node});
    std::stable_sort(members.begin(), members.end(),
                     [](const Member& a, const Member& b) { return a.key_offset < b.key_offset; });
    for (const Member& member : members) {
      builder_.key(std::string(member.key), member.key_offset);
      add(*member.node, offset_of(member.node->source().begin));
    }
  }

  void add_scalar(const toml::node& node, std::size_t offset) {
    if (const auto* text = node.as_string()) return builder_.add(DataKind::text, text->get(), offset);
    const std::size_t end = std::max(offset, offset_of(node.source().end));
    std::string written(trim(source_.text({offset, end})));
    const DataKind kind = node.is_boolean()  ? DataKind::flag
                          : node.is_number() ? DataKind::number
                                             : DataKind::text;  // days, times, both
    builder_.add(kind, std::move(written), offset);
  }

  std::size_t offset_of(const toml::source_position& place) const {
    return place.line == 0 || place.column == 0 ? 0 : places_.at(place.line - 1, place.column - 1);
  }

  const Source& source_;
  CodePointPlaces places_;
  DataBuilder builder_;
};

/// toml++ makes all values before any can be counted here.
void refuse_too_many(const Source& source) {
  const std::string_view text = source.text();
  const auto signs = std::count_if(text.begin(), text.end(), [](char c) { return c == ',' || c == '='; });
  if (static_cast<std::size_t>(signs) > most_data_values)
    fail_at(source, 0, fmt::format("more than {} values: cut out the part that is needed", most_data_values));
}

}  // namespace

DataValue parse_toml(const Source& source) {
  const std::string_view text = source.text();
  if (const auto trap = find_toml_trap(text, {0, text.size()}))
    fail_at(source, *trap, "no table and no value begins like this; names beyond ASCII stand in quotes");
  if (const auto deep = find_deep_toml(text, {0, text.size()}, most_data_levels))
    fail_at(source, *deep, fmt::format("values are nested more than {} levels deep here", most_data_levels));
  refuse_too_many(source);
  return TomlReader(source).read();
}

}  // namespace notes
