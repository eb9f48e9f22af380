// SPDX-License-Identifier: MIT
// Which series is meant, and which files are read to know it.
#include "notes/series_set.hpp"

#include <doctest/doctest.h>

#include <map>

#include "notes/error.hpp"

namespace notes {
namespace {

/// Series files, and how often each was read.
class Shelf {
 public:
  void add(const std::string& name, const std::string& lines = "", const std::string& path = "") {
    const std::string shown = path.empty() ? name + ".toml" : path;
    entries_.push_back({name, [this, name, shown, lines] {
                          ++reads_[shown];
                          return Source(shown, "schema = 1\nname = \"" + name + "\"\n" + lines);
                        }});
  }
  SeriesSet set() const { return SeriesSet(entries_); }
  int reads(const std::string& path) const {
    const auto found = reads_.find(path);
    return found == reads_.end() ? 0 : found->second;
  }

 private:
  std::vector<SeriesSet::Entry> entries_;
  std::map<std::string, int> reads_;
};

std::string name_of(const Series* series) { return series ? series->name : "none"; }

std::string fault_of(const SeriesSet& set, const std::string& name) {
  try {
    set.get(name);
    return "none";
  } catch (const Error& error) {
    return error.what();
  }
}

std::string match_fault(const SeriesSet& set, const std::string& title) {
  try {
    set.match(title, "");
    return "none";
  } catch (const Error& error) {
    return error.what();
  }
}

TEST_CASE("names are sorted, and reading them reads no file") {
  Shelf shelf;
  shelf.add("noon");
  shelf.add("evening");
  CHECK(shelf.set().names() == std::vector<std::string>{"evening", "noon"});
  CHECK(shelf.reads("evening.toml") + shelf.reads("noon.toml") == 0);
}

TEST_CASE("a series asked for by name is the only one read, and once") {
  Shelf shelf;
  shelf.add("evening");
  shelf.add("noon", "nonsense");
  const SeriesSet set = shelf.set();
  CHECK(set.get("evening").name == "evening");
  CHECK(&set.get("evening") == &set.get("evening"));
  CHECK(shelf.reads("evening.toml") == 1);
  CHECK(shelf.reads("noon.toml") == 0);
}

TEST_CASE("of two files of one name the earlier one counts, the other is never read") {
  Shelf shelf;
  shelf.add("evening", "aliases = [\"own\"]\n", "own.toml");
  shelf.add("evening", "aliases = [\"other\"]\n", "built-in.toml");
  const SeriesSet set = shelf.set();
  CHECK(set.names().size() == 1);
  CHECK(set.get("evening").aliases.front() == "own");
  CHECK(fault_of(set, "other") == "there is no series 'other'");
  CHECK(shelf.reads("built-in.toml") == 0);
}

TEST_CASE("aliases are found in any spelling") {
  Shelf shelf;
  shelf.add("evening", "aliases = [\"夜の会\", \"Yoru-Kai\"]\n");
  shelf.add("noon");
  const SeriesSet set = shelf.set();
  for (const std::string name : {"夜の会", "夜 の会", "yoru-kai", "ＹＯＲＵ-kai", "Evening", "EVENING"}) {
    INFO(name);
    CHECK(set.get(name).name == "evening");
  }
}

TEST_CASE("an unknown name is told with the nearest one") {
  Shelf shelf;
  shelf.add("evening");
  shelf.add("noon");
  CHECK(fault_of(shelf.set(), "evenin") == "there is no series 'evenin': did you mean 'evening'?");
  CHECK(fault_of(shelf.set(), "morning-coffee") == "there is no series 'morning-coffee'");
  CHECK(fault_of(SeriesSet({}), "noon") == "there is no series 'noon'");
}

TEST_CASE("a series that is not there is another fault than one that is broken") {
  Shelf shelf;
  shelf.add("noon", "nonsense");
  const SeriesSet set = shelf.set();
  CHECK_THROWS_AS(SeriesSet({}).get("noon"), UnknownSeries);
  CHECK(fault_of(set, "noon").starts_with("noon.toml:3:"));
  CHECK(fault_of(set, "evening").starts_with("noon.toml:3:"));
}

TEST_CASE("a note belongs to the series that its title names, else to that of its path") {
  Shelf shelf;
  shelf.add("evening", "[match]\ntitle = '(?i)evening|夜の会'\npath = '(^|/)yoru/'\n");
  shelf.add("noon");
  const SeriesSet set = shelf.set();
  const struct {
    std::string title;
    std::string path;
    std::string series;
  } rows[] = {
      {"Evening #2", "a.md", "evening"},
      {"第2回 夜の会", "a.md", "evening"},
      {"第2回", "yoru/2.md", "evening"},
      {"noon #3", "a.md", "noon"},
      {"NOON#3 参加記録", "a.md", "noon"},
      {"参加記録", "2019/noon-3.md", "noon"},
      {"参加記録", "notes/noon/3.md", "noon"},
      // the title comes before the path, even where the path names a series and the title none
      {"第2回 夜の会", "noon/2.md", "evening"},
      {"noon #3", "yoru/evening.md", "noon"},
      {"afternoon", "a.md", "none"},
      {"noonday", "a.md", "none"},
      {"参加記録", "a.md", "none"},
      {"", "", "none"},
      {"\xFF", "\xFF", "none"},
  };
  for (const auto& row : rows) {
    INFO(row.title << " " << row.path);
    CHECK(name_of(set.match(row.title, row.path)) == row.series);
  }
}

TEST_CASE("a title that names its series lets the files of the others be") {
  Shelf shelf;
  shelf.add("evening");
  shelf.add("noon", "nonsense");
  const SeriesSet set = shelf.set();
  CHECK(name_of(set.match("evening #2", "a.md")) == "evening");
  CHECK(name_of(set.match("evening #3", "b.md")) == "evening");
  CHECK(shelf.reads("evening.toml") == 1);
  CHECK(shelf.reads("noon.toml") == 0);
}

TEST_CASE("a name with signs of its own is no expression") {
  Shelf shelf;
  shelf.add("c++");
  const SeriesSet set = shelf.set();
  CHECK(name_of(set.match("C++ #3", "")) == "c++");
  CHECK(name_of(set.match("ccc #3", "")) == "none");
}

TEST_CASE("a wrong expression is told with its place") {
  Shelf shelf;
  shelf.add("evening", "[match]\ntitle = '(夜'\n");
  const std::string fault = match_fault(shelf.set(), "evening");
  CHECK(fault.starts_with("evening.toml:4:9: this is no regular expression (RE2): "));
  Shelf path;
  path.add("evening", "[match]\npath = '\\1'\n");
  CHECK(match_fault(path.set(), "").starts_with("evening.toml:4:8: this is no regular expression (RE2): "));
}

TEST_CASE("an expression that would take much memory is wrong too") {
  Shelf shelf;
  shelf.add("evening", "[match]\ntitle = '((a{1000}){1000}){1000}'\n");
  CHECK(match_fault(shelf.set(), "evening").starts_with("evening.toml:4:9: "));
}

TEST_CASE("what reading throws comes through, and the next try reads again") {
  int reads = 0;
  const SeriesSet set({{"evening", [&]() -> Source {
                          if (++reads == 1) throw Error("evening.toml: cannot be read");
                          return Source("evening.toml", "schema = 1\nname = \"evening\"\n");
                        }}});
  CHECK(fault_of(set, "evening") == "evening.toml: cannot be read");
  CHECK(fault_of(set, "evening") == "none");
}

TEST_CASE("a set can be moved, and its series stay where they are") {
  Shelf shelf;
  shelf.add("evening");
  SeriesSet set = shelf.set();
  const Series* series = &set.get("evening");
  SeriesSet other = std::move(set);
  CHECK(&other.get("evening") == series);
}

}  // namespace
}  // namespace notes
