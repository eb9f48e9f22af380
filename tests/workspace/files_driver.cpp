// SPDX-License-Identifier: MIT
// Writes standard input to a file in one of three ways; faults_test lets it fail at every step.
#include <cstdio>
#include <exception>
#include <fstream>
#include <string_view>

#include "notes/files.hpp"

namespace {

// The control: how a program writes that trusts its streams.
void write_carelessly(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path) << bytes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const std::string_view way = argv[1];
  const auto write = way == "create"    ? notes::create_file
                     : way == "replace" ? notes::replace_file
                                        : write_carelessly;
  try {
    write(argv[2], notes::read_stdin());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
