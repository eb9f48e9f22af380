// SPDX-License-Identifier: MIT
// What the cells of one row of a spreadsheet tell.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// What a column holds.
enum class SeparatedField {
  none,
  day,
  start,
  end,
  duration,
  room,
  kind,
  title,
  speakers,
  affiliation,
  url,
  slides,
  video,
};

/// By its heading: the words of the own form, and those of columns anywhere.
SeparatedField separated_field(std::string_view heading, const Words& words);

/// Whether pasted lines know no such column.
bool is_of_spreadsheets_alone(SeparatedField field);

/// The cells of a row, line ends and blanks around them left out, by what their columns hold.
class SeparatedCells {
 public:
  SeparatedCells(const std::vector<std::string>& cells, const std::vector<SeparatedField>& fields);

  /// The first one that holds something; empty where none does.
  std::string_view first(SeparatedField field) const;
  /// All that hold something.
  std::vector<std::string_view> all(SeparatedField field) const;

  std::size_t filled() const;
  std::size_t filled(SeparatedField field) const { return all(field).size(); }

  const std::vector<std::string>& texts() const { return texts_; }
  SeparatedField field(std::size_t column) const {
    return column < fields_.size() ? fields_[column] : SeparatedField::none;
  }

 private:
  std::vector<std::string> texts_;
  const std::vector<SeparatedField>& fields_;
};

/// A row whose cells stand as they are meant, its times aside: speakers and affiliations in parallel,
/// `; ` between them. Its kind is what the title tells. None where it tells neither title, speaker nor kind.
std::optional<Talk> read_own_row(const SeparatedCells& cells, const Words& words);

/// A row whose titles may hold marks and speakers as lines do, its times aside. None where it tells no
/// talk.
std::optional<Talk> read_foreign_row(const SeparatedCells& cells, const Words& words);

/// What blanks hold apart.
std::vector<std::string> words_of(std::string_view text);

}  // namespace notes
