// SPDX-License-Identifier: MIT
// Reading, running and rewriting transcripts.
#include "support/transcript.hpp"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>

namespace notes::test {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

[[noreturn]] void refuse(const std::string& name, std::size_t line, std::string_view why) {
  throw std::runtime_error(fmt::format("{}:{}: {}", name, line + 1, why));
}

Lines split(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// A Markdown code fence at the beginning of a line: its marks, and what follows them.
struct Fence {
  std::string_view marks;
  std::string_view info;
};

Fence fence_of(std::string_view line) {
  const std::size_t length = line.starts_with('`')   ? line.find_first_not_of('`')
                             : line.starts_with('~') ? line.find_first_not_of('~')
                                                     : 0;
  const std::string_view marks = line.substr(0, length);
  if (marks.size() < 3) return {};
  return {marks, line.substr(marks.size())};
}

bool closes(const Fence& open, std::string_view line) {
  const Fence fence = fence_of(line);
  return fence.marks.starts_with(open.marks) && fence.info.empty();
}

bool is_command(std::string_view line) { return line.starts_with("$ "); }

// `[2]`
bool is_status(std::string_view line) {
  return line.size() > 2 && line.size() < 6 && line.front() == '[' && line.back() == ']' &&
         std::all_of(line.begin() + 1, line.end() - 1, [](unsigned char c) { return std::isdigit(c) != 0; });
}

// The words that end the here-documents of a command: END for `cat > a.md <<'END'`.
Lines here_documents(std::string_view command) {
  Lines words;
  char quote = 0;
  for (std::size_t at = 0; at < command.size(); ++at) {
    const char c = command[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == '\\') {
      ++at;
    } else if (command.substr(at).starts_with("<<")) {
      const std::size_t begin = std::min(command.find_first_not_of("< '\"", at), command.size());
      at = std::min(command.find_first_of(" '\"\n;|&<>()", begin), command.size());
      words.emplace_back(command.substr(begin, at - begin));
    }
  }
  return words;
}

// The text of the command that begins at line `at`, which moves on to its output.
std::string read_command(const Transcript& page, std::size_t& at, std::size_t end) {
  const std::size_t begin = at;
  std::string text = page.lines[at++].substr(2);
  const auto take_line = [&]() -> const std::string& {
    if (at == end) refuse(page.name, begin, "this command does not end");
    text += '\n' + page.lines[at];
    return page.lines[at++];
  };
  while (text.ends_with('\\')) take_line();
  for (const std::string& word : here_documents(text))
    while (take_line() != word) continue;
  return text;
}

Outcome read_outcome(Lines lines) {
  if (lines.empty() || !is_status(lines.back())) return {std::move(lines), 0};
  const int status = std::stoi(lines.back().substr(1));
  lines.pop_back();
  return {std::move(lines), status};
}

Lines written(const Outcome& outcome) {
  Lines lines = outcome.lines;
  if (outcome.status != 0 || (!lines.empty() && is_status(lines.back())))
    lines.push_back(fmt::format("[{}]", outcome.status));
  return lines;
}

void read_block(Transcript& page, std::size_t at, std::size_t end) {
  if (at < end && !is_command(page.lines[at])) refuse(page.name, at, "a block begins with a command: `$ `");
  while (at < end) {
    Command command{.text = {}, .begin = at, .output = 0, .end = 0, .expected = {}};
    command.text = read_command(page, at, end);
    command.output = at;
    while (at < end && !is_command(page.lines[at])) ++at;
    command.end = at;
    const auto line = page.lines.begin();
    command.expected = read_outcome({line + static_cast<std::ptrdiff_t>(command.output),
                                     line + static_cast<std::ptrdiff_t>(command.end)});
    page.commands.push_back(std::move(command));
  }
}

// A directory that is gone when its owner is.
struct Directory {
  fs::path path = fs::temp_directory_path() / "notes-transcript-XXXXXX";

  Directory() {
    std::string name = path.string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
    path = name;
  }
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;
  ~Directory() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
};

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// All that a command knows of the machine: the same on every one, at every hour.
Lines environment(const fs::path& root, const fs::path& bin, const fs::path& top) {
  Lines variables = {
      "PATH=" + bin.string() + ":/usr/local/bin:/usr/bin:/bin",
      "TOP=" + top.string(),
      "HOME=" + (root / "home").string(),
      "XDG_CONFIG_HOME=" + (root / "config").string(),
      "TMPDIR=" + (root / "tmp").string(),
      "LC_ALL=C.UTF-8",
      "TZ=Asia/Tokyo",
      "TERM=dumb",
      "NOTES_NOW=2019-08-29T12:00",
      "GIT_CEILING_DIRECTORIES=" + root.string(),
      "GIT_CONFIG_NOSYSTEM=1",
      "GIT_CONFIG_COUNT=1",
      "GIT_CONFIG_KEY_0=init.defaultBranch",
      "GIT_CONFIG_VALUE_0=main",
  };
  for (const std::string who : {"AUTHOR", "COMMITTER"}) {
    variables.push_back("GIT_" + who + "_NAME=Notes");
    variables.push_back("GIT_" + who + "_EMAIL=notes@example.com");
    variables.push_back("GIT_" + who + "_DATE=2019-08-29T12:00:00+09:00");
  }
  for (const std::string sanitizer : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
    if (const char* value = std::getenv(sanitizer.c_str())) variables.push_back(sanitizer + '=' + value);
  return variables;
}

// Each command is read from a file of its own into one shell, so that `cd` and variables carry over.
void run_shell(const fs::path& root, std::size_t commands, Lines variables) {
  std::ofstream script(root / "script");
  script << fmt::format("cd '{}/here' && exec </dev/null\n", root.string());
  for (std::size_t i = 0; i < commands; ++i)
    script << fmt::format(". '{0}/{1}.sh' >'{0}/{1}.out' 2>&1\necho $? >'{0}/{1}.status'\n", root.string(),
                          i);
  script.close();

  std::vector<char*> pointers;
  for (std::string& variable : variables) pointers.push_back(variable.data());
  pointers.push_back(nullptr);
  std::string path = (root / "script").string();
  std::string sh = "sh";
  char* const arguments[] = {sh.data(), path.data(), nullptr};
  pid_t shell = 0;
  if (posix_spawn(&shell, "/bin/sh", nullptr, nullptr, arguments, pointers.data()) != 0)
    throw std::runtime_error("cannot start /bin/sh");
  int status = 0;
  waitpid(shell, &status, 0);
}

bool lines_match(std::span<const std::string> expected, std::span<const std::string> actual) {
  if (expected.empty()) return actual.empty();
  const auto rest = expected.subspan(1);
  if (expected.front() == "...")
    return lines_match(rest, actual) || (!actual.empty() && lines_match(expected, actual.subspan(1)));
  return !actual.empty() && expected.front() == actual.front() && lines_match(rest, actual.subspan(1));
}

// What both begin and end with is shown once, around what differs.
std::string diff(const Lines& expected, const Lines& actual) {
  const auto [e, a] = std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
  const auto [e_tail, a_tail] = std::mismatch(expected.rbegin(), std::make_reverse_iterator(e),
                                              actual.rbegin(), std::make_reverse_iterator(a));
  std::string text;
  const auto show = [&](char mark, auto from, auto to) {
    for (; from != to; ++from) text += mark + *from + '\n';
  };
  show(' ', expected.begin(), e);
  show('-', e, e_tail.base());
  show('+', a, a_tail.base());
  show(' ', e_tail.base(), expected.end());
  return text;
}

}  // namespace

Transcript read_transcript(std::string name, std::string_view text) {
  Transcript page{std::move(name), split(text), {}};
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    const Fence open = fence_of(page.lines[at]);
    if (open.marks.empty()) continue;
    std::size_t close = at + 1;
    while (close < page.lines.size() && !closes(open, page.lines[close])) ++close;
    if (open.info == "console") {
      if (close == page.lines.size()) refuse(page.name, at, "this block does not end");
      read_block(page, at + 1, close);
    } else if (open.info.starts_with("console") && open.info != "console no-test") {
      refuse(page.name, at, "a block to run is `console`, one not to run `console no-test`");
    }
    at = close;
  }
  if (page.commands.empty()) refuse(page.name, 0, "without a command a transcript cannot fail");
  return page;
}

std::vector<Outcome> run(const Transcript& page, const fs::path& bin, const fs::path& top) {
  const Directory directory;
  const fs::path& root = directory.path;
  for (const char* name : {"here", "home", "config", "tmp"}) fs::create_directory(root / name);
  for (std::size_t i = 0; i < page.commands.size(); ++i)
    std::ofstream(root / fmt::format("{}.sh", i)) << page.commands[i].text << '\n';
  run_shell(root, page.commands.size(), environment(root, bin, top));

  std::vector<Outcome> outcomes;
  for (std::size_t i = 0; i < page.commands.size(); ++i) {
    const std::string output = read_file(root / fmt::format("{}.out", i));
    const std::string status = read_file(root / fmt::format("{}.status", i));
    if (status.empty()) refuse(page.name, page.commands[i].begin, "this command ended the shell:\n" + output);
    outcomes.push_back({split(output), std::stoi(status)});
    if (!output.empty() && !output.ends_with('\n'))
      outcomes.back().lines.emplace_back("\\ No newline at end of output");
  }
  return outcomes;
}

bool matches(const Outcome& expected, const Outcome& actual) {
  return expected.status == actual.status && lines_match(expected.lines, actual.lines);
}

std::string mismatches(const Transcript& page, const std::vector<Outcome>& outcomes) {
  std::string report;
  for (std::size_t i = 0; i < page.commands.size(); ++i) {
    const Command& command = page.commands[i];
    if (matches(command.expected, outcomes[i])) continue;
    report += fmt::format("{}:{}: {}\n", page.name, command.begin + 1, page.lines[command.begin]);
    report += diff(written(command.expected), written(outcomes[i]));
  }
  return report;
}

std::string updated(const Transcript& page, const std::vector<Outcome>& outcomes) {
  std::string text;
  const auto add = [&](const Lines& lines, std::size_t from, std::size_t to) {
    for (; from < to; ++from) text += lines[from] + '\n';
  };
  std::size_t copied = 0;
  for (std::size_t i = 0; i < page.commands.size(); ++i) {
    const Command& command = page.commands[i];
    if (matches(command.expected, outcomes[i])) continue;
    const Lines output = written(outcomes[i]);
    add(page.lines, copied, command.output);
    add(output, 0, output.size());
    copied = command.end;
  }
  add(page.lines, copied, page.lines.size());

  const Transcript again = read_transcript(page.name, text);
  for (std::size_t i = 0; i < page.commands.size(); ++i)
    if (i >= again.commands.size() || !matches(again.commands[i].expected, outcomes[i]))
      refuse(page.name, page.commands[i].begin, "a transcript cannot show this output: write it to a file");
  return text;
}

}  // namespace notes::test
