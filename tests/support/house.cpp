// SPDX-License-Identifier: MIT
// Who may include whom.
#include "support/house.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string_view>

namespace notes::test {
namespace {

using Names = std::vector<std::string_view>;
using Graph = std::map<std::string, std::set<std::string>>;

// The folders of src from the ground up; headers without a twin there are the nouns.
const std::vector<Names> floors = {
    {"text", "error"},
    {"grammar", "outline", "data", "series", "match", "outlet", "nouns"},
    {"timetable", "note", "lint", "report", "archive"},
    {"workspace"},
    {"cli", "lsp", "import"},
};

// Libraries come in by a door: headers that begin so are for these files and folders alone.
struct Door {
  std::string_view header;
  Names open_to;
};
const std::vector<Door> doors = {
    {"CLI/", {"src/cli/parse.cpp"}},
    {"fmt/", {"include/", "src/"}},
    {"pugixml.hpp", {"src/timetable/frab.cpp"}},
    {"nlohmann/", {"src/data/parse_json.cpp"}},
    {"re2/", {"src/series/series_set.cpp"}},
    {"toml++/",
     {"src/series/toml_table.cpp", "src/grammar/front_matter_toml.cpp", "src/data/parse_toml.cpp"}},
    {"utf8proc.h", {"src/text/"}},
    {"yaml.h", {"src/grammar/front_matter_yaml.cpp", "src/data/parse_yaml.cpp"}},
};

// Headers and words that reach for disk, clock, environment or terminal; so does any header of the
// system that is not of the standard library: <unistd.h>, <sys/stat.h>.
const Names machine_headers = {"filesystem", "fstream", "iostream"};
const Names machine_words = {"getenv", "system_clock"};

// Written by the build, for the room that includes it.
const Names generated = {"version.hpp"};

bool begins_with_any(std::string_view path, const Names& places) {
  return std::any_of(places.begin(), places.end(),
                     [&](std::string_view place) { return path.starts_with(place); });
}

bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string stem(std::string_view path) { return std::filesystem::path(path).stem().string(); }
std::string folder(std::string_view path) { return std::filesystem::path(path).parent_path().string(); }

bool is_contract(std::string_view path) { return path.starts_with("include/notes/"); }

// One line of a file and, if it includes something, what.
struct Line {
  std::size_t number;  // 1-based
  std::string_view text;
  std::string_view included = {};
  bool quoted = false;
};

std::vector<Line> read_lines(std::string_view text) {
  std::vector<Line> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    Line line{lines.size() + 1, text.substr(0, end)};
    const std::size_t open = line.text.find_first_of("\"<");
    if (line.text.starts_with("#include") && open != line.text.npos) {
      line.quoted = line.text[open] == '"';
      line.included = line.text.substr(open + 1, line.text.find_last_of("\">") - open - 1);
    }
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

class House {
 public:
  explicit House(const std::vector<File>& files) : files_(files) {
    for (const File& file : files) {
      paths_.insert(file.path);
      by_name_[std::filesystem::path(file.path).filename().string()].push_back(file.path);
    }
  }

  std::vector<std::string> faults() {
    for (const File& file : files_) check(file);
    for (const auto& [name, paths] : by_name_)
      for (std::size_t i = 1; i < paths.size(); ++i)
        fault(paths[i], 1, "the name {} is taken by {}: twins find each other by name", name, paths[0]);
    check_circles(units_, "files");
    check_circles(rooms_, "rooms");
    std::sort(faults_.begin(), faults_.end());
    return std::move(faults_);
  }

 private:
  // The folder of src a file belongs to; a contract belongs to the folder of its twin.
  std::string room(std::string_view path) const {
    if (!is_contract(path))
      return std::filesystem::path(folder(path)).lexically_relative("src").begin()->string();
    const auto twin = by_name_.find(stem(path) + ".cpp");
    if (twin != by_name_.end()) return room(twin->second.front());
    return stem(path) == "error" ? "error" : "nouns";
  }

  // Counted from 1; 0 for a room that stands nowhere.
  std::size_t floor(std::string_view path) const {
    const std::string own = room(path);
    for (std::size_t i = 0; i < floors.size(); ++i)
      if (contains(floors[i], own)) return i + 1;
    return 0;
  }

  void check(const File& file) {
    const std::vector<Line> lines = read_lines(file.text);
    check_beginning(file, lines);
    if (floor(file.path) == 0) return fault(file.path, 1, "the room {} stands on no floor", room(file.path));
    for (const Line& line : lines) {
      if (line.included.empty())
        check_words(file.path, line);
      else if (!line.quoted)
        check_library(file.path, line);
      else if (line.included.starts_with("notes/"))
        check_contract(file.path, line);
      else
        check_private(file.path, line);
    }
  }

  void check_beginning(const File& file, const std::vector<Line>& lines) {
    if (lines.empty() || lines[0].text != "// SPDX-License-Identifier: MIT")
      fault(file.path, 1, "a file begins with its licence: // SPDX-License-Identifier: MIT");
    if (lines.size() < 2 || !lines[1].text.starts_with("// "))
      fault(file.path, 2, "below the licence one sentence says what the file is for");
    if (file.path.ends_with(".hpp") && file.text.find("\n#pragma once\n") == file.text.npos)
      fault(file.path, 1, "a header has #pragma once");
    if (file.text.find("\nnamespace notes") == file.text.npos &&
        file.text.find("\nint main(") == file.text.npos)
      fault(file.path, 1, "everything is in namespace notes");
  }

  void check_words(const std::string& path, const Line& line) {
    if (floor(path) >= 4 || line.text.find_first_not_of(' ') == line.text.find("//")) return;
    for (const std::string_view word : machine_words)
      if (line.text.find(word) != line.text.npos)
        fault(path, line.number, "{} belongs to the rim: workspace, cli, lsp, import", word);
  }

  void check_library(const std::string& path, const Line& line) {
    const std::string_view header = line.included;
    if (header == "regex")
      return fault(path, line.number, "<regex> is not used: RE2 is linear, std::regex is not");
    for (const Door& door : doors) {
      if (!header.starts_with(door.header)) continue;
      if (!begins_with_any(path, door.open_to))
        fault(path, line.number, "<{}> comes in by {} alone", header, fmt::join(door.open_to, ", "));
      return;
    }
    const bool machine = contains(machine_headers, header) || header.find_first_of("./") != header.npos;
    if (machine && floor(path) < 4)
      fault(path, line.number, "<{}> belongs to the rim (workspace, cli, lsp, import) or needs a door",
            header);
  }

  void check_contract(const std::string& path, const Line& line) {
    const std::string contract = "include/" + std::string(line.included);
    if (!paths_.contains(contract)) return fault(path, line.number, "there is no contract {}", line.included);
    const std::size_t here = floor(path), there = floor(contract);
    const std::string own = room(path), other = room(contract);
    if (there > here)
      return fault(path, line.number, "{} (floor {}) knows nothing of {} (floor {}) above it", own, here,
                   other, there);
    if (here == 4 && there == 3)
      return fault(path, line.number, "{} brings texts and knows no verb: not {}", own, other);
    if (here >= 3 && there == here && own != other)
      return fault(path, line.number, "{} and {} stand side by side and meet in the nouns", own, other);
    connect(path, contract);
  }

  void check_private(const std::string& path, const Line& line) {
    const std::string header(line.included);
    if (contains(generated, header)) return;
    if (header.find('/') != header.npos || is_contract(path))
      return fault(path, line.number, "\"{}\": contracts are included as notes/NAME.hpp, own headers by name",
                   header);
    const std::string own = folder(path) + '/' + header;
    if (!paths_.contains(own))
      return fault(path, line.number, "\"{}\" is no header of this room; another room's cannot be seen",
                   header);
    connect(path, own);
  }

  // Arrows between files, where a header and its twin are one thing, and between rooms. A private
  // file may look at the contract it serves.
  void connect(const std::string& from, const std::string& to) {
    const bool same_room = room(from) == room(to);
    const bool serves =
        same_room && is_contract(to) && !paths_.contains("include/notes/" + stem(from) + ".hpp");
    if (stem(from) != stem(to) && !serves) units_[unit(from)].insert(unit(to));
    const bool noun = room(from) == "nouns" || room(to) == "nouns";
    if (!same_room && !noun) rooms_[room(from)].insert(room(to));
  }

  std::string unit(const std::string& path) const { return room(path) + '/' + stem(path); }

  void check_circles(const Graph& graph, std::string_view what) {
    std::set<std::string> done;
    std::vector<std::string> way;
    const std::function<void(const std::string&)> walk = [&](const std::string& at) {
      const auto met = std::find(way.begin(), way.end(), at);
      if (met != way.end()) {
        faults_.push_back(fmt::format("{} in a circle: {} → {}", what, fmt::join(met, way.end(), " → "), at));
      } else if (done.insert(at).second) {
        way.push_back(at);
        if (const auto arrows = graph.find(at); arrows != graph.end())
          for (const std::string& next : arrows->second) walk(next);
        way.pop_back();
      }
    };
    for (const auto& [from, to] : graph) walk(from);
  }

  template <class... Arguments>
  void fault(std::string_view path, std::size_t line, fmt::format_string<Arguments...> what,
             Arguments&&... arguments) {
    faults_.push_back(
        fmt::format("{}:{}: {}", path, line, fmt::format(what, std::forward<Arguments>(arguments)...)));
  }

  const std::vector<File>& files_;
  std::set<std::string> paths_;
  std::map<std::string, std::vector<std::string>> by_name_;
  Graph units_;
  Graph rooms_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> house_faults(const std::vector<File>& house) { return House(house).faults(); }

std::vector<std::string> missing_tests(const std::vector<std::string>& sources,
                                       const std::vector<std::string>& tests,
                                       const std::vector<Untested>& excused) {
  const std::set<std::string> known(tests.begin(), tests.end());
  std::vector<std::string> faults;
  std::set<std::string> untested;
  for (const std::string& source : sources) {
    const std::string place = "tests" + folder(source).substr(3) + '/';
    const std::string name = stem(source);
    const std::string page = name.substr(0, name.rfind("_command")) + ".md";
    if (!known.contains(place + name + "_test.cpp") && !known.contains(place + page)) untested.insert(source);
  }
  for (const auto& [path, reason] : excused)
    if (untested.erase(path) == 0)
      faults.push_back(path + ":1: is excused from a test, but is gone or has one");
  for (const std::string& path : untested)
    faults.push_back(path + ":1: has no test at its place under tests/");
  return faults;
}

}  // namespace notes::test
