// SPDX-License-Identifier: MIT
// A tree of values from what a parser meets one after the other, within the bounds.
#pragma once

#include <string>
#include <vector>

#include "notes/data_tree.hpp"

namespace notes {

/// The text without a byte order mark, from behind which parsers count.
Span behind_byte_order_mark(const Source& source);

class DataBuilder {
 public:
  explicit DataBuilder(const Source& source) : source_(source) {}
  DataBuilder(const DataBuilder&) = delete;
  DataBuilder& operator=(const DataBuilder&) = delete;

  /// The key of the next value; only within a map.
  void key(std::string text, std::size_t offset);
  void add(DataKind kind, std::string text, std::size_t offset);
  /// A list or a map, whose members follow until `close`.
  void open(DataKind kind, std::size_t offset);
  void close();

  DataValue take() && { return std::move(root_); }

 private:
  DataValue& place(DataKind kind, std::size_t offset);

  const Source& source_;
  DataValue root_;
  std::vector<DataValue*> open_;  // none of them moves: only the last one grows
  std::string key_;
  std::size_t key_offset_ = 0;
  std::size_t count_ = 0;
};

}  // namespace notes
