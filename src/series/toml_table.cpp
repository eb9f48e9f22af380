// SPDX-License-Identifier: MIT
// The one door to toml++.
#include "notes/toml_table.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>

#include "notes/error.hpp"
#include "notes/nearest.hpp"
#include "notes/toml_trap.hpp"
#include "notes/utf8.hpp"

namespace notes {

struct TomlTable::Document {
  Source file;
  toml::table root;
};

namespace {

const toml::table empty_table;

const toml::table& as_table(const void* table) { return *static_cast<const toml::table*>(table); }

const toml::node* as_node(const void* node) { return static_cast<const toml::node*>(node); }

[[noreturn]] void fail_at(const Source& file, const toml::source_position& place, std::string_view message) {
  throw Error(fmt::format("{}:{}:{}: {}", file.name(), place.line, place.column, message));
}

/// toml++ counts columns in code points.
std::size_t offset_of(const Source& file, const toml::source_position& place) {
  if (place.line == 0 || place.line > file.line_count()) return 0;
  const Span line = file.line(place.line - 1);
  std::size_t offset = line.begin;
  for (auto column = place.column; column > 1 && offset < line.end; --column)
    offset += first_code_point(file.text({offset, line.end})).size;
  return offset;
}

}  // namespace

TomlTable TomlTable::parse(const Source& file) {
  if (const auto trap = find_toml_trap(file.text(), {0, file.text().size()})) {
    throw Error(fmt::format("{}: no table and no value begins like this; names beyond ASCII stand in quotes",
                            file.place(*trap)));
  }
  try {
    auto document = std::make_shared<const Document>(Document{file, toml::parse(file.text())});
    const void* root = &document->root;
    return {std::move(document), root, {}};
  } catch (const toml::parse_error& error) {
    fail_at(file, error.source().begin, error.description());
  }
}

TomlTable::TomlTable(std::shared_ptr<const Document> document, const void* table, std::string name)
    : document_(std::move(document)), table_(table), name_(std::move(name)) {}

std::string TomlTable::full_name(std::string_view key) const {
  return name_.empty() ? std::string(key) : fmt::format("{}.{}", name_, key);
}

const void* TomlTable::find(std::string_view key) {
  asked_.emplace_back(key);
  return as_table(table_).get(key);
}

void TomlTable::fail(std::string_view key, const std::string& message) const {
  const toml::node* node = as_table(table_).get(key);
  const toml::node& place = node ? *node : as_table(table_);
  fail_at(document_->file, place.source().begin, fmt::format("{} {}", full_name(key), message));
}

bool TomlTable::has(std::string_view key) { return find(key) != nullptr; }

std::string TomlTable::text(std::string_view key, std::string otherwise) {
  const toml::node* node = as_node(find(key));
  if (!node) return otherwise;
  auto value = node->value_exact<std::string>();
  if (!value) fail(key, "must be a text in quotes");
  return *value;
}

Located<std::string> TomlTable::located_text(std::string_view key) {
  std::string value = text(key);
  return {std::move(value), place(key).value_or(Span{})};
}

std::optional<Span> TomlTable::place(std::string_view key) {
  const toml::node* node = as_node(find(key));
  if (!node) return std::nullopt;
  const auto& source = node->source();
  return Span{offset_of(document_->file, source.begin), offset_of(document_->file, source.end)};
}

std::optional<std::int64_t> TomlTable::number(std::string_view key) {
  const toml::node* node = as_node(find(key));
  if (!node) return std::nullopt;
  const auto value = node->value_exact<std::int64_t>();
  if (!value) fail(key, "must be a number");
  return value;
}

bool TomlTable::flag(std::string_view key, bool otherwise) {
  const toml::node* node = as_node(find(key));
  if (!node) return otherwise;
  const auto value = node->value_exact<bool>();
  if (!value) fail(key, "must be true or false");
  return *value;
}

std::vector<std::string> TomlTable::texts(std::string_view key) {
  const toml::node* node = as_node(find(key));
  std::vector<std::string> values;
  if (!node) return values;
  const toml::array* array = node->as_array();
  if (!array) fail(key, "must be a list of texts: [\"…\", \"…\"]");
  for (const toml::node& each : *array) {
    auto value = each.value_exact<std::string>();
    if (!value) fail_at(document_->file, each.source().begin, full_name(key) + " must hold texts in quotes");
    values.push_back(std::move(*value));
  }
  return values;
}

TomlTable TomlTable::table(std::string_view key) {
  const toml::node* node = as_node(find(key));
  if (!node) return {document_, &empty_table, full_name(key)};
  const toml::table* table = node->as_table();
  if (!table) fail(key, fmt::format("must be a table: [{}]", full_name(key)));
  return {document_, table, full_name(key)};
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
  const toml::node* node = as_node(find(key));
  std::vector<TomlTable> tables;
  if (!node) return tables;
  const toml::array* array = node->as_array();
  if (!array || !array->is_array_of_tables())
    fail(key, fmt::format("must be tables: [[{}]]", full_name(key)));
  for (const toml::node& each : *array) tables.push_back({document_, each.as_table(), full_name(key)});
  return tables;
}

void TomlTable::check_keys() const {
  for (const auto& [key, node] : as_table(table_)) {
    if (std::find(asked_.begin(), asked_.end(), key.str()) != asked_.end()) continue;
    fail_at(document_->file, key.source().begin,
            fmt::format("unknown key '{}'{}", full_name(key.str()), did_you_mean(key.str(), asked_)));
  }
}

}  // namespace notes
