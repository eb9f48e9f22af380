// SPDX-License-Identifier: MIT
// How long `notes` takes to start and to do one thing, as a multiple of `true`:
// build/release/bin/startup NOTE. The commands take turns, so that a busy machine is busy for all of them.
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace {

constexpr int rounds = 400;

struct Candidate {
  std::vector<std::string> words;
  std::vector<double> microseconds;
};

double run(Candidate& candidate, posix_spawn_file_actions_t& silence) {
  std::vector<char*> words;
  for (std::string& word : candidate.words) words.push_back(word.data());
  words.push_back(nullptr);
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawn(&child, words[0], &silence, nullptr, words.data(), environ) != 0) std::exit(2);
  waitpid(child, nullptr, 0);
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: startup NOTE\n");
    return 2;
  }
  const std::string note = argv[1];
  const std::string notes = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "notes";
  std::vector<Candidate> candidates{
      {{"/usr/bin/true"}, {}},     {{notes, "--version"}, {}},    {{notes, "help"}, {}},
      {{notes, "lint", note}, {}}, {{notes, "render", note}, {}},
  };
  posix_spawn_file_actions_t silence;
  posix_spawn_file_actions_init(&silence);
  posix_spawn_file_actions_addopen(&silence, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&silence, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  for (int round = 0; round < rounds; ++round)
    for (Candidate& candidate : candidates) candidate.microseconds.push_back(run(candidate, silence));
  const double floor = median(candidates.front().microseconds);
  for (const Candidate& candidate : candidates)
    fmt::print("{:5.2f}  {}\n", median(candidate.microseconds) / floor,
               fmt::join(candidate.words.begin() + (candidate.words.size() > 1 ? 1 : 0),
                         candidate.words.end(), " "));
}
