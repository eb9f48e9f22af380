// SPDX-License-Identifier: MIT
// The house stands as docs/architecture.md draws it, and the test that says so has teeth.
#include "support/house.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;
using namespace notes::test;

// What is tested elsewhere than beside it.
const std::vector<Untested> untested = {
    {"src/cli/cli.cpp", "tests/cli/errors.md and help.md: every way through it ends in an exit status"},
    {"src/cli/counted.cpp", "tests/cli/lint.md counts one thing and many"},
    {"src/cli/edited_text.cpp", "tests/cli/reschedule.md: what was typed is kept where it is not understood"},
    {"src/cli/editor.cpp", "tests/cli/new.md, with editors that print what they are given"},
    {"src/cli/io.cpp", "tests/cli/errors.md: full disks, closed pipes, colour, quiet"},
    {"src/cli/main.cpp", "every transcript runs it"},
    {"src/cli/note_arguments.cpp", "tests/cli/lint.md: files, directories, series, standard input"},
    {"src/cli/new_week.cpp",
     "tests/cli/weekly.md: this week and the last one, tasks carried over, links back"},
    {"src/cli/numbering.cpp", "tests/cli/new.md: counted by month, by series and not at all"},
    {"src/cli/timetable_arguments.cpp", "tests/cli/timetable.md and new.md: formats, days, tracks, zones"},
    {"src/cli/series_list.cpp", "tests/cli/series.md: for people, for programs, hidden ones, broken ones"},
    {"src/cli/series_source.cpp", "tests/cli/series.md and init.md: by name, by alias, from every model"},
    {"src/cli/unwritten.cpp", "tests/cli/lint.md and new.md"},
    {"src/grammar/scanner.cpp", "date_test.cpp and time_range_test.cpp go through it character by character"},
    {"src/note/reader.cpp",
     "every test of the note goes through it, withheld_test.cpp for links in comments"},
    {"src/series/series_keys.cpp", "series_test.cpp: every key, and what is said of a wrong one"},
    {"src/workspace/descriptor.cpp", "files_test.cpp and faults_test.cpp, with real descriptors"},
    {"src/workspace/temporary.cpp", "files_test.cpp and faults_test.cpp, where writing goes wrong"},
};

const fs::path top = NOTES_TOP;

// The paths under a folder, from the top of the repository.
std::vector<std::string> paths_under(const std::string& place) {
  std::vector<std::string> paths;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top / place))
    if (const fs::path& path = entry.path();
        path.extension() == ".cpp" || path.extension() == ".hpp" || path.extension() == ".md")
      paths.push_back(path.lexically_relative(top).string());
  return paths;
}

std::vector<File> read_house() {
  std::vector<File> house;
  for (const char* place : {"include", "src"})
    for (const std::string& path : paths_under(place)) {
      std::ifstream file(top / path, std::ios::binary);
      house.push_back({path, {std::istreambuf_iterator<char>(file), {}}});
    }
  return house;
}

std::vector<std::string> sources_of(const std::vector<File>& house) {
  std::vector<std::string> paths;
  for (const File& file : house)
    if (file.path.ends_with(".cpp")) paths.push_back(file.path);
  return paths;
}

TEST_CASE("the house stands") {
  const std::vector<File> house = read_house();
  CHECK(house.size() > 5);
  for (const std::string& fault : house_faults(house)) FAIL_CHECK(fault);
}

TEST_CASE("every source has its test") {
  for (const std::string& fault : missing_tests(sources_of(read_house()), paths_under("tests"), untested))
    FAIL_CHECK(fault);
}

// A file as it should be, with `code` on line 4.
File file(const std::string& path, const std::string& code = "") {
  return {path, "// SPDX-License-Identifier: MIT\n// A sentence.\n#pragma once\n" + code +
                    "\nnamespace notes {}\n"};
}

// A house with one room of every floor, and these files.
std::vector<std::string> faults_with(std::vector<File> files) {
  for (const char* path :
       {"include/notes/error.hpp", "include/notes/event.hpp", "include/notes/source.hpp",
        "src/text/source.cpp", "include/notes/dates.hpp", "src/grammar/dates.cpp", "include/notes/series.hpp",
        "src/series/series.cpp", "include/notes/lint.hpp", "src/lint/lint.cpp", "src/lint/rules.hpp",
        "include/notes/scaffold.hpp", "src/note/scaffold.cpp", "include/notes/workspace.hpp",
        "src/workspace/workspace.cpp", "src/cli/main.cpp"})
    if (std::none_of(files.begin(), files.end(), [&](const File& given) { return given.path == path; }))
      files.push_back(file(path));
  return house_faults(files);
}

// The only fault of a house in which the file at `path` says `code`.
std::string fault_of(const std::string& path, const std::string& code) {
  const std::vector<std::string> faults = faults_with({file(path, code)});
  return faults.size() == 1 ? faults.front() : std::to_string(faults.size()) + " faults";
}

std::vector<std::string> none() { return {}; }

TEST_CASE("a good house has no faults") {
  CHECK(faults_with({}) == none());
  CHECK(faults_with({file("src/lint/lint.cpp",
                          "#include \"notes/lint.hpp\"\n#include \"rules.hpp\"\n#include <fmt/format.h>\n"
                          "#include <vector>\n#include \"notes/series.hpp\"\n// getenv\n"),
                     file("src/cli/main.cpp",
                          "#include <iostream>\n#include <unistd.h>\n#include \"notes/lint.hpp\"\n"
                          "#include \"notes/workspace.hpp\"\n#include \"version.hpp\"\n"),
                     file("include/notes/workspace.hpp", "#include <filesystem>\n"),
                     file("src/cli/parse.cpp", "#include <CLI/CLI.hpp>\n")}) == none());
}

TEST_CASE("no file includes upwards") {
  CHECK(fault_of("src/text/source.cpp", "#include \"notes/event.hpp\"") ==
        "src/text/source.cpp:4: text (floor 1) knows nothing of nouns (floor 2) above it");
  CHECK(fault_of("include/notes/event.hpp", "#include \"notes/lint.hpp\"") ==
        "include/notes/event.hpp:4: nouns (floor 2) knows nothing of lint (floor 3) above it");
  CHECK(fault_of("include/notes/lint.hpp", "#include \"notes/workspace.hpp\"") ==
        "include/notes/lint.hpp:4: lint (floor 3) knows nothing of workspace (floor 4) above it");
}

TEST_CASE("verbs do not know each other, and what reads files knows no verb") {
  CHECK(fault_of("src/lint/lint.cpp", "#include \"notes/scaffold.hpp\"") ==
        "src/lint/lint.cpp:4: lint and note stand side by side and meet in the nouns");
  CHECK(fault_of("src/workspace/workspace.cpp", "#include \"notes/lint.hpp\"") ==
        "src/workspace/workspace.cpp:4: workspace brings texts and knows no verb: not lint");
}

TEST_CASE("private headers are for their own room") {
  CHECK(fault_of("src/cli/main.cpp", "#include \"rules.hpp\"") ==
        "src/cli/main.cpp:4: \"rules.hpp\" is no header of this room; another room's cannot be seen");
  const std::string by_path = ": contracts are included as notes/NAME.hpp, own headers by name";
  CHECK(fault_of("src/note/scaffold.cpp", "#include \"../lint/rules.hpp\"") ==
        "src/note/scaffold.cpp:4: \"../lint/rules.hpp\"" + by_path);
  CHECK(fault_of("include/notes/event.hpp", "#include \"source.hpp\"") ==
        "include/notes/event.hpp:4: \"source.hpp\"" + by_path);
  CHECK(fault_of("src/lint/lint.cpp", "#include \"notes/gone.hpp\"") ==
        "src/lint/lint.cpp:4: there is no contract notes/gone.hpp");
}

TEST_CASE("libraries come in by their doors") {
  CHECK(fault_of("src/cli/main.cpp", "#include <CLI/CLI.hpp>") ==
        "src/cli/main.cpp:4: <CLI/CLI.hpp> comes in by src/cli/parse.cpp alone");
  CHECK(fault_of("src/lint/lint.cpp", "#include <toml++/toml.h>") ==
        "src/lint/lint.cpp:4: <toml++/toml.h> comes in by src/series/toml_table.cpp, "
        "src/grammar/front_matter_toml.cpp, src/data/parse_toml.cpp alone");
  for (const char* place : {"include/notes/lint.hpp", "src/cli/main.cpp", "src/lint/lint.cpp"})
    CHECK(fault_of(place, "#include <re2/re2.h>") ==
          std::string(place) + ":4: <re2/re2.h> comes in by src/series/series_set.cpp alone");
  CHECK(fault_of("src/cli/main.cpp", "#include <regex>") ==
        "src/cli/main.cpp:4: <regex> is not used: RE2 is linear, std::regex is not");
  CHECK(fault_of("src/lint/lint.cpp", "#include <boost/json.hpp>") ==
        "src/lint/lint.cpp:4: <boost/json.hpp> belongs to the rim (workspace, cli, lsp, import) or needs a "
        "door");
}

TEST_CASE("the machine is for the rim") {
  for (const std::string header : {"iostream", "fstream", "filesystem", "unistd.h", "sys/stat.h"})
    CHECK(fault_of("src/lint/lint.cpp", "#include <" + header + ">") ==
          "src/lint/lint.cpp:4: <" + header +
              "> belongs to the rim (workspace, cli, lsp, import) or needs a door");
  CHECK(fault_of("include/notes/event.hpp", "#include <filesystem>") ==
        "include/notes/event.hpp:4: <filesystem> belongs to the rim (workspace, cli, lsp, import) or needs a "
        "door");
  CHECK(fault_of("src/lint/lint.cpp", "const char* home = std::getenv(\"HOME\");") ==
        "src/lint/lint.cpp:4: getenv belongs to the rim: workspace, cli, lsp, import");
}

TEST_CASE("a file says its licence and its purpose, and stands in a known room") {
  const std::string body = "\nnamespace notes {}\n";
  CHECK(faults_with({{"src/lint/a.cpp", "// A sentence.\n// More." + body}}) ==
        std::vector<std::string>{
            "src/lint/a.cpp:1: a file begins with its licence: // SPDX-License-Identifier: MIT"});
  CHECK(
      faults_with({{"src/lint/a.cpp", "// SPDX-License-Identifier: MIT\n" + body}}) ==
      std::vector<std::string>{"src/lint/a.cpp:2: below the licence one sentence says what the file is for"});
  CHECK(faults_with({{"src/lint/a.hpp", "// SPDX-License-Identifier: MIT\n// A sentence.\n"}}) ==
        std::vector<std::string>{"src/lint/a.hpp:1: a header has #pragma once",
                                 "src/lint/a.hpp:1: everything is in namespace notes"});
  CHECK(faults_with({file("src/util/a.cpp")}) ==
        std::vector<std::string>{"src/util/a.cpp:1: the room util stands on no floor"});
}

TEST_CASE("names are unique") {
  CHECK(faults_with({file("src/lint/scaffold.cpp")}) ==
        std::vector<std::string>{"src/note/scaffold.cpp:1: the name scaffold.cpp is taken by "
                                 "src/lint/scaffold.cpp: twins find each other by name"});
  CHECK(faults_with({file("src/lint/lint.hpp")}).size() == 1);
}

TEST_CASE("nothing goes in a circle") {
  CHECK(faults_with({file("src/grammar/dates.cpp", "#include \"notes/series.hpp\""),
                     file("src/series/series.cpp", "#include \"notes/dates.hpp\"")}) ==
        std::vector<std::string>{"files in a circle: grammar/dates → series/series → grammar/dates",
                                 "rooms in a circle: grammar → series → grammar"});
  CHECK(faults_with({file("src/grammar/dates.cpp", "#include \"notes/series.hpp\""),
                     file("src/series/facts.cpp", "#include \"notes/dates.hpp\"")}) ==
        std::vector<std::string>{"rooms in a circle: grammar → series → grammar"});
}

TEST_CASE("a part may look at the contract it serves, but not at another part that looks back") {
  CHECK(faults_with({file("src/lint/lint.cpp", "#include \"rules.hpp\""),
                     file("src/lint/rules.cpp", "#include \"rules.hpp\"\n#include \"notes/lint.hpp\"")}) ==
        none());
  CHECK(faults_with({file("src/lint/talks.hpp"), file("src/lint/talks.cpp", "#include \"rules.hpp\""),
                     file("src/lint/rules.cpp", "#include \"talks.hpp\"")}) ==
        std::vector<std::string>{"files in a circle: lint/rules → lint/talks → lint/rules"});
}

TEST_CASE("a source without a test is named, and so is an excuse that has become untrue") {
  const std::vector<std::string> sources = {"src/lint/lint.cpp", "src/cli/main.cpp"};
  const std::vector<Untested> excused = {{"src/cli/main.cpp", "transcripts run it"}};
  CHECK(missing_tests(sources, {"tests/lint/lint_test.cpp"}, excused) == none());
  CHECK(missing_tests(sources, {"tests/lint/lint.md"}, excused) == none());
  CHECK(missing_tests({"src/cli/new_command.cpp"}, {"tests/cli/new.md"}, {}) == none());
  CHECK(missing_tests(sources, {}, excused) ==
        std::vector<std::string>{"src/lint/lint.cpp:1: has no test at its place under tests/"});
  CHECK(missing_tests(sources, {"tests/lint/lint_test.cpp", "tests/cli/main_test.cpp"}, excused) ==
        std::vector<std::string>{"src/cli/main.cpp:1: is excused from a test, but is gone or has one"});
}

}  // namespace
