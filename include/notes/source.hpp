// SPDX-License-Identifier: MIT
// Text with a name. Places in it are byte offsets; lines and columns are counted only when shown.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace notes {

/// A half-open range of bytes: [begin, end).
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool operator==(const Span&) const = default;
};

/// A value together with the bytes it was read from.
template <class T>
struct Located {
  T value{};
  Span span;

  bool operator==(const Located&) const = default;
};

/// The bytes of one text and the name it is shown under. Copies share the bytes, so a view of
/// them lives as long as any copy does.
class Source {
 public:
  Source();
  Source(std::string name, std::string bytes);

  const std::string& name() const { return data_->name; }
  std::string_view text() const { return data_->bytes; }
  std::string_view text(Span span) const { return text().substr(span.begin, span.size()); }

  /// How many lines there are. LF, CRLF and a lone CR each end a line; an end at the very end of
  /// the text begins no further line.
  std::size_t line_count() const { return data_->lines.size(); }
  /// The 0-based line that holds the byte at `offset`; the last one for the end of the text.
  std::size_t line_at(std::size_t offset) const;
  /// The bytes of a 0-based line, without its line end.
  Span line(std::size_t index) const { return data_->lines[index]; }
  /// "NAME:LINE:COLUMN" of a byte; both count from 1, columns in code points.
  std::string place(std::size_t offset) const;

 private:
  struct Data {
    std::string name;
    std::string bytes;
    std::vector<Span> lines;
  };
  std::shared_ptr<const Data> data_;
};

/// The lines of a text as Source counts them.
std::vector<Span> split_lines(std::string_view text);

}  // namespace notes
