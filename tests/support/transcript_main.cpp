// SPDX-License-Identifier: MIT
// transcript PAGE...: runs the pages, from the top of the repository, with the `notes` that was built
// beside it. With NOTES_UPDATE set it writes what the commands did into the pages instead.
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string>

#include "support/transcript.hpp"

namespace {

namespace fs = std::filesystem;

// Whether the page is as it should be, now.
bool run_page(const std::string& name, const fs::path& bin, bool update) {
  std::ifstream file(name, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const notes::test::Transcript page = notes::test::read_transcript(name, text);
  const auto outcomes = notes::test::run(page, bin, fs::current_path());
  const std::string report = notes::test::mismatches(page, outcomes);
  std::cout << report;
  if (report.empty() || !update) return report.empty();
  std::ofstream(name, std::ios::binary) << notes::test::updated(page, outcomes);
  return true;
}

}  // namespace

int main(int argc, char** argv) try {
  const std::span pages(argv + 1, argv + argc);
  if (pages.empty()) {
    std::cerr << "usage: transcript PAGE...\n";
    return 2;
  }
  const fs::path bin = fs::read_symlink("/proc/self/exe").parent_path();
  const bool update = std::getenv("NOTES_UPDATE") != nullptr;
  bool good = true;
  for (const char* page : pages) good = run_page(page, bin, update) && good;
  return good ? 0 : 1;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 2;
}
