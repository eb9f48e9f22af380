// SPDX-License-Identifier: MIT
// The program.
#include <csignal>

#include "cli.hpp"

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_DFL);  // whoever closes the pipe wants us to end quietly
  std::signal(SIGXFSZ, SIG_IGN);  // so that a file that grows too large is an error that is told
  return notes::run({argv + 1, argv + argc});
}
