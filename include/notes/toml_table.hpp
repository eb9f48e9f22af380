// SPDX-License-Identifier: MIT
// A TOML table whose every key is asked for by name: what nobody asked for is a mistake.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

/// A typed view of one table of a TOML file. A getter gives nothing (or `otherwise`) where the key
/// is absent, and throws Error "file:line:column: …" where its value is of another type.
class TomlTable {
 public:
  /// The table that a whole file is. Throws Error where the file is no TOML.
  static TomlTable parse(const Source& file);

  bool has(std::string_view key);
  std::string text(std::string_view key, std::string otherwise = {});
  /// With the place of the value; an empty text where the key is absent.
  Located<std::string> located_text(std::string_view key);
  /// Where the value of a key stands, whatever its type.
  std::optional<Span> place(std::string_view key);
  std::optional<std::int64_t> number(std::string_view key);
  bool flag(std::string_view key, bool otherwise);
  std::vector<std::string> texts(std::string_view key);
  /// An absent table is an empty one.
  TomlTable table(std::string_view key);
  std::vector<TomlTable> tables(std::string_view key);

  /// Throws Error for the first key that was not asked for, naming the nearest one that was.
  void check_keys() const;
  /// Throws Error at the value of `key`, or at this table where the key is absent.
  [[noreturn]] void fail(std::string_view key, const std::string& message) const;

 private:
  struct Document;

  TomlTable(std::shared_ptr<const Document> document, const void* table, std::string name);
  const void* find(std::string_view key);
  std::string full_name(std::string_view key) const;

  std::shared_ptr<const Document> document_;
  const void* table_;  // a toml::table of the document; its type stays behind this door
  std::string name_;   // "talk.body" …; empty for the file itself
  std::vector<std::string> asked_;
};

}  // namespace notes
