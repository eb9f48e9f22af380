// SPDX-License-Identifier: MIT
// New bytes go to a temporary file, to the disk, and only then under the name they are for.
#include "notes/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <optional>
#include <system_error>

#include "descriptor.hpp"
#include "temporary.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;

void require_regular(const struct stat& status, std::string_view name) {
  if (S_ISREG(status.st_mode)) return;
  const std::string_view kind = S_ISDIR(status.st_mode)    ? "a directory"
                                : S_ISFIFO(status.st_mode) ? "a FIFO"
                                : S_ISSOCK(status.st_mode) ? "a socket"
                                                           : "a device";
  throw Error(fmt::format("{}: is {}, not a file", name, kind));
}

/// Read by another path than the one that messages name.
std::string read_regular(const fs::path& path, const std::string& name, std::size_t most = any_size) {
  // Without O_NONBLOCK a FIFO would not open before somebody writes to it.
  const Descriptor file = open_file(path, O_RDONLY | O_NONBLOCK | O_NOCTTY, name);
  const struct stat status = file.status();
  require_regular(status, name);
  return file.read_all(static_cast<std::size_t>(status.st_size), most);
}

/// A name that was made or moved outlives a power cut once its directory is on the disk.
void sync_directory(const fs::path& directory, const std::string& name) {
  const int opened =
      uninterrupted([&] { return ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
  const bool may_only_write_there = opened < 0 && errno == EACCES;
  if (may_only_write_there) return;
  const Descriptor descriptor(opened, name, "open the directory");
  const bool synced = uninterrupted([&] { return ::fsync(descriptor.get()); }) == 0;
  const bool unknown_to_the_file_system = !synced && errno == EINVAL;
  if (!synced && !unknown_to_the_file_system) throw_errno(name, "write its directory to the disk");
}

void make_directories(const fs::path& directory, const std::string& name) {
  const fs::path above = directory_of(directory);
  std::error_code unknown;
  if (above == directory || fs::is_directory(directory, unknown)) return;
  make_directories(above, name);
  if (::mkdir(directory.c_str(), 0777) != 0 && errno != EEXIST) throw_errno(name, "make its directory");
  sync_directory(above, name);
}

/// Where a chain of symbolic links ends, be a file there or not.
fs::path follow_links(const fs::path& path) {
  constexpr int most_links = 40;  // as many as Linux follows
  fs::path target = path;
  for (int links = 0; links <= most_links; ++links) {
    std::error_code error;
    const fs::path next = fs::read_symlink(target, error);
    if (error == std::errc::invalid_argument || error == std::errc::no_such_file_or_directory) return target;
    if (error) throw Error(fmt::format("{}: cannot follow the link: {}", path.native(), error.message()));
    target = target.parent_path() / next;
  }
  throw Error(fmt::format("{}: its symbolic links lead in a circle", path.native()));
}

std::optional<struct stat> status_of(const fs::path& path, const std::string& name) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) return status;
  if (errno != ENOENT) throw_errno(name, "examine");
  return std::nullopt;
}

void require_writable(const fs::path& path, const struct stat& status, const std::string& name) {
  const bool anybody_may = (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0;  // root heeds it too
  if (anybody_may && ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0) return;
  if (anybody_may && errno != EACCES) throw_errno(name, "write");
  throw Error(fmt::format("{}: is read-only: chmod u+w it first if it is to change", name));
}

/// Gives a file the owner and the permissions of another one, as far as the system lets us.
void copy_owner_and_mode(const Descriptor& file, const struct stat& model) {
  const struct stat own = file.status();
  const bool same_owner = own.st_uid == model.st_uid && own.st_gid == model.st_gid;
  if (!same_owner && ::fchown(file.get(), model.st_uid, model.st_gid) != 0 && errno != EPERM)
    throw_errno(file.name(), "keep the owner");
  constexpr mode_t permissions = S_IRWXU | S_IRWXG | S_IRWXO;  // what runs as another user is no note
  if (::fchmod(file.get(), model.st_mode & permissions) != 0) throw_errno(file.name(), "keep the mode");
}

void overwrite(const Descriptor& file, std::string_view bytes) {
  if (::lseek(file.get(), 0, SEEK_SET) != 0) throw_errno(file.name(), "rewind");
  file.write_all(bytes);
  const auto size = static_cast<off_t>(bytes.size());
  if (uninterrupted([&] { return ::ftruncate(file.get(), size); }) != 0) throw_errno(file.name(), "truncate");
  file.sync();
}

/// The names of a file share its bytes, so the bytes themselves have to change. Until they have, a
/// copy that people can find lies beside them.
void rewrite_in_place(const fs::path& target, std::string_view bytes, const std::string& name) {
  const std::string old = read_regular(target, name);
  const std::string prefix = target.filename().native() + '.';
  Temporary copy(target, name, S_IRUSR | S_IWUSR, {prefix, "~"});
  copy.fill(old);
  sync_directory(directory_of(target), name);
  const Descriptor file = open_file(target, O_WRONLY, name);
  try {
    overwrite(file, bytes);
  } catch (const Error& failure) {
    try {
      overwrite(file, old);
    } catch (const Error&) {
      const std::string place = copy.path();
      copy.keep();
      throw Error(fmt::format("{}; what it held before is in {}", failure.what(), place));
    }
    throw;
  }
}

}  // namespace

std::string read_file(const fs::path& path, std::size_t most) {
  return read_regular(path, path.native(), most);
}

std::string read_stdin(std::size_t most) {
  const int duplicate = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0);
  return Descriptor(duplicate, "standard input").read_all(0, most);
}

void create_file(const fs::path& path, std::string_view bytes) {
  const std::string& name = path.native();
  const auto refuse = [&] { throw FileExists(fmt::format("{}: is there already", name)); };
  std::error_code unknown;
  if (fs::exists(fs::symlink_status(path, unknown))) refuse();
  make_directories(directory_of(path), name);
  Temporary file(path, name, 0666);
  file.fill(bytes);
  if (!file.claim(path)) refuse();
  sync_directory(directory_of(path), name);
}

void replace_file(const fs::path& path, std::string_view bytes) {
  const std::string& name = path.native();
  const fs::path target = follow_links(path);
  const auto status = status_of(target, name);
  if (status) {
    require_regular(*status, name);
    const bool same_size = static_cast<std::size_t>(status->st_size) == bytes.size();
    if (same_size && read_regular(target, name) == bytes) return;
    require_writable(target, *status, name);
    if (status->st_nlink > 1) return rewrite_in_place(target, bytes, name);
  }
  Temporary file(target, name, status ? S_IRUSR | S_IWUSR : 0666);
  if (status) copy_owner_and_mode(file.file(), *status);
  file.fill(bytes);
  file.replace(target);
  sync_directory(directory_of(target), name);
}

}  // namespace notes
