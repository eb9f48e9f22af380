// SPDX-License-Identifier: MIT
// The house rules of docs/architecture.md, held against the #include lines of include/ and src/.
#pragma once

#include <string>
#include <vector>

namespace notes::test {

struct File {
  std::string path;  ///< from the top of the repository: "src/lint/lint.cpp"
  std::string text;
};

/// A source file that has no test of its own, and why.
struct Untested {
  std::string path;
  std::string reason;
};

/// What breaks the rules, each as "FILE:LINE: what is wrong": floors, walls between rooms, doors for
/// libraries and for the machine, circles, stems, and how a file begins.
std::vector<std::string> house_faults(const std::vector<File>& house);

/// The sources without a test at the same place under tests/, and excuses that have become untrue.
/// The test of src/ROOM/NAME.cpp is tests/ROOM/NAME_test.cpp or a transcript, tests/ROOM/NAME.md; a
/// command's, src/cli/NAME_command.cpp, is tests/cli/NAME.md.
std::vector<std::string> missing_tests(const std::vector<std::string>& sources,
                                       const std::vector<std::string>& tests,
                                       const std::vector<Untested>& excused);

}  // namespace notes::test
