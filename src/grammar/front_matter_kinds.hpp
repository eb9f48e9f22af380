// SPDX-License-Identifier: MIT
// One reader for each kind of front matter, and what they share.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "notes/front_matter.hpp"

namespace notes {

inline constexpr std::size_t most_preamble_bytes = 64 * 1024;
inline constexpr std::size_t most_preamble_levels = 128;
/// A nested key repeats the names above it: without a bound a small text would grow to a huge one.
inline constexpr std::size_t most_key_bytes = 256;

/// What stands between two fences. The fields and faults are added to `preamble`.
void read_yaml_fields(std::string_view text, Span content, Preamble& preamble);
void read_toml_fields(std::string_view text, Span content, Preamble& preamble);

/// The same, line by line, for a text that the parser of its language refused. Faults are told where
/// the line itself shows what YAML stumbles over.
void read_yaml_lines(std::string_view text, Span content, Preamble& preamble);
void read_toml_lines(std::string_view text, Span content, Preamble& preamble);

/// What begins at `begin`, the first byte behind a byte order mark. Kind none: something else does.
Preamble read_field_list(std::string_view text, std::size_t begin);
/// The paragraph at `paragraph`, from its first byte to the end of its last line.
Preamble read_key_lines(std::string_view text, Span paragraph);

/// Whether a fence is followed by `key: value`, so that it opens front matter.
bool is_yaml_key_line(std::string_view line);

/// ASCII letters alike in either case.
bool is_same_key(std::string_view left, std::string_view right);

/// Behind the end of the line that `offset` lies in.
std::size_t next_line(std::string_view text, std::size_t offset);
/// Where the line that `offset` lies in ends, its line end excluded.
std::size_t line_end(std::string_view text, std::size_t offset);

PreambleFault given_twice(std::string_view key, Span span);

/// Adds fields by name: what is said again under a name of another table joins the first.
class FieldCollector {
 public:
  explicit FieldCollector(Preamble& preamble) : preamble_(preamble) {}

  /// The index of the field. A key that its table has `again` is a field of its own.
  std::size_t open(std::string name, Span key, bool again);
  void add_value(std::size_t field, std::string value, Span span);

 private:
  Preamble& preamble_;
  std::unordered_map<std::string, std::size_t> by_name_;
};

}  // namespace notes
