// SPDX-License-Identifier: MIT
// The kernel makes the name exclusive, applies the umask and moves the file in one step.
#include "temporary.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <random>
#include <utility>

namespace notes {
namespace {

namespace fs = std::filesystem;

std::string random_letters(std::size_t count) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  std::random_device random;
  std::string result;
  while (result.size() < count) result += letters[random() % letters.size()];
  return result;
}

/// Opens a file that was not there and says in `made` which.
int open_new(const fs::path& directory, mode_t mode, TemporaryName pattern, fs::path& made) {
  int opened = -1;
  do {
    made = directory / fmt::format("{}{}{}", pattern.prefix, random_letters(6), pattern.suffix);
    opened =
        uninterrupted([&] { return ::open(made.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode); });
  } while (opened < 0 && errno == EEXIST);
  return opened;
}

}  // namespace

fs::path directory_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

Temporary::Temporary(const fs::path& target, std::string name, mode_t mode, TemporaryName pattern)
    : file_(open_new(directory_of(target), mode, pattern, path_), std::move(name),
            "make a temporary file beside it") {}

Temporary::~Temporary() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

void Temporary::fill(std::string_view bytes) {
  file_.write_all(bytes);
  file_.sync();
  file_.close();
}

void Temporary::replace(const fs::path& target) {
  if (::rename(path_.c_str(), target.c_str()) != 0) throw_errno(file_.name(), "replace");
  keep();
}

bool Temporary::claim(const fs::path& target) {
  if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
    keep();
    return true;
  }
  // Some file systems, NFS among them, cannot refuse a taken name here, but know hard links.
  const bool claimed = (errno == EINVAL || errno == ENOSYS) && ::link(path_.c_str(), target.c_str()) == 0;
  if (!claimed && errno != EEXIST) throw_errno(file_.name(), "create");
  return claimed;
}

}  // namespace notes
