// SPDX-License-Identifier: MIT
// Transcripts: Markdown pages whose console blocks are run and compared. docs/testing.md tells how
// to write them.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace notes::test {

/// What a command did: its output, line by line as a transcript writes it, and its exit status.
struct Outcome {
  std::vector<std::string> lines;
  int status = 0;

  bool operator==(const Outcome&) const = default;
};

/// One command of a page, and what the page says it does.
struct Command {
  std::string text;        ///< without `$ `; of several lines when it holds a here-document
  std::size_t begin = 0;   ///< 0-based line of its `$`
  std::size_t output = 0;  ///< 0-based line where its output begins
  std::size_t end = 0;     ///< 0-based line after its output and status
  Outcome expected;
};

struct Transcript {
  std::string name;
  std::vector<std::string> lines;
  std::vector<Command> commands;
};

/// Throws std::runtime_error, naming the line, for a page that could not fail: one without a
/// command, with output that belongs to none, or with a block or here-document that does not end.
Transcript read_transcript(std::string name, std::string_view page);

/// Runs the commands of one page in one shell, in a directory of its own. `bin` comes first on
/// PATH; `top` is what the commands know as $TOP.
std::vector<Outcome> run(const Transcript& page, const std::filesystem::path& bin,
                         const std::filesystem::path& top);

/// Whether the output and the status are as expected; an expected line `...` stands for any lines.
bool matches(const Outcome& expected, const Outcome& actual);

/// Every command that did something else, as `NAME:LINE: $ command` and a diff; empty if none did.
std::string mismatches(const Transcript& page, const std::vector<Outcome>& outcomes);

/// The page with what the commands did in place of what did not match. Throws std::runtime_error
/// where a transcript cannot show an output, such as a line that looks like a command.
std::string updated(const Transcript& page, const std::vector<Outcome>& outcomes);

}  // namespace notes::test
