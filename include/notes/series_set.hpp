// SPDX-License-Identifier: MIT
// The series definitions in force.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "notes/error.hpp"
#include "notes/series.hpp"
#include "notes/words.hpp"

namespace notes {

/// There is no series of that name.
class UnknownSeries : public Error {
 public:
  using Error::Error;
};

/// Throws Error with file, line and column where an expression of a series is none.
void check_expressions(const Source& file, const Series& series);

/// Definitions by name, read only when they are asked for: most commands need one of many.
class SeriesSet {
 public:
  struct Entry {
    std::string name;              ///< the stem of its file
    std::function<Source()> read;  ///< may throw Error
  };

  /// Of two entries of one name the earlier one counts.
  explicit SeriesSet(std::vector<Entry> entries);
  SeriesSet(SeriesSet&&) noexcept;
  SeriesSet& operator=(SeriesSet&&) noexcept;
  ~SeriesSet();

  std::vector<std::string> names() const;

  /// By name or alias. Throws UnknownSeries that tells near names when there is none.
  const Series& get(std::string_view name) const;

  /// The series that a note belongs to, by its title, else by its path; null if to none.
  const Series* match(std::string_view title, std::string_view path) const;

  /// The words of `base` and those of one of these series. They are kept, for a note of the series rarely
  /// comes alone: `base` is the same one, which stays as it is, as long as this set is asked.
  const Words& words_of(const Series& series, const Words& base) const;

 private:
  struct Member;
  const Series& load(Member& member) const;
  std::vector<std::unique_ptr<Member>> members_;
};

}  // namespace notes
