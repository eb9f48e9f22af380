// SPDX-License-Identifier: MIT
// Quotes are heeded where they open a cell; anywhere else they are text.
#include "separated_records.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "bounds.hpp"
#include "notes/data_tree.hpp"

namespace notes {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

SeparatedRecords::SeparatedRecords(const Source& source, char separator)
    : source_(source), text_(source.text()), separator_(separator) {
  if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
}

bool SeparatedRecords::at_line_end() const {
  return at_ == text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
}

/// From behind the opening quote to behind the closing one; `""` is a quote within.
void SeparatedRecords::take_quoted(std::string& cell) {
  const std::size_t opened = at_++;
  for (;;) {
    const std::size_t quote = text_.find('"', at_);
    if (quote == std::string_view::npos)
      fail_at(source_, opened,
              "this quote is never closed: write \" at the end of the cell, and \"\" for one within it");
    cell += text_.substr(at_, quote - at_);
    at_ = quote + 1;
    if (at_ == text_.size() || text_[at_] != '"') return;
    cell += '"';
    ++at_;
  }
}

std::string SeparatedRecords::take_cell() {
  std::string cell;
  const std::size_t begin = std::min(text_.find_first_not_of(' ', at_), text_.size());
  if (begin < text_.size() && text_[begin] == '"') {
    at_ = begin;
    take_quoted(cell);
  }
  const std::size_t rest = at_;
  while (!at_line_end() && text_[at_] != separator_) ++at_;
  refuse_long_stretch(source_, {begin, std::max(begin, at_)});
  return cell.append(text_.substr(rest, at_ - rest));
}

std::optional<SeparatedRecord> SeparatedRecords::next() {
  while (at_ < text_.size() && at_line_end()) ++at_;
  if (at_ == text_.size()) return std::nullopt;
  SeparatedRecord record;
  record.span.begin = at_;
  for (;;) {
    if (record.cells.size() == most_separated_cells)
      fail_at(source_, at_,
              fmt::format("a row of more than {} cells: this is no timetable", most_separated_cells));
    record.cells.push_back(take_cell());
    if (at_line_end()) break;
    ++at_;
  }
  record.span.end = at_;
  return record;
}

}  // namespace notes
