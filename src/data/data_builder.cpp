// SPDX-License-Identifier: MIT
// The one place that counts levels and values.
#include "data_builder.hpp"

#include <fmt/format.h>

#include <utility>

namespace notes {

Span behind_byte_order_mark(const Source& source) {
  constexpr std::string_view mark = "\uFEFF";
  return {source.text().starts_with(mark) ? mark.size() : 0, source.text().size()};
}

void DataBuilder::key(std::string text, std::size_t offset) {
  key_ = std::move(text);
  key_offset_ = offset;
}

void DataBuilder::add(DataKind kind, std::string text, std::size_t offset) {
  place(kind, offset).text = std::move(text);
}

void DataBuilder::open(DataKind kind, std::size_t offset) {
  if (open_.size() == most_data_levels)
    fail_at(source_, offset,
            fmt::format("values are nested more than {} levels deep here", most_data_levels));
  open_.push_back(&place(kind, offset));
}

void DataBuilder::close() { open_.pop_back(); }

DataValue& DataBuilder::place(DataKind kind, std::size_t offset) {
  if (++count_ > most_data_values)
    fail_at(source_, offset,
            fmt::format("more than {} values: cut out the part that is needed", most_data_values));
  DataValue& value = open_.empty() ? root_ : open_.back()->members.emplace_back();
  value.kind = kind;
  value.offset = offset;
  if (!open_.empty() && open_.back()->is_map()) {
    value.key = std::exchange(key_, {});
    value.key_offset = key_offset_;
  }
  return value;
}

}  // namespace notes
