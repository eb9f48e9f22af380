// SPDX-License-Identifier: MIT
// archive DIR COUNT [SEED]: writes an archive of invented notes, the same one for the same seed.
#include <fmt/format.h>

#include <cstdlib>
#include <exception>

#include "support/archive.hpp"

int main(int argc, char** argv) {
  if (argc < 3 || argc > 4) {
    fmt::print(stderr, "usage: archive DIR COUNT [SEED]\n");
    return 2;
  }
  try {
    notes::test::write_archive(argv[1], std::strtoull(argv[2], nullptr, 10),
                               argc == 4 ? std::strtoull(argv[3], nullptr, 10) : 1);
  } catch (const std::exception& error) {
    fmt::print(stderr, "archive: {}\n", error.what());
    return 2;
  }
}
