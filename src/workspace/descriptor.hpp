// SPDX-License-Identifier: MIT
// An open file that closes itself, and the system calls on it with every error checked.
#pragma once

#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <string>
#include <string_view>

namespace notes {

/// Throws Error "NAME: cannot OPERATION: REASON", the reason being that of errno.
[[noreturn]] void throw_errno(std::string_view name, std::string_view operation);

/// Makes a system call again for as long as signals interrupt it.
template <class Call>
auto uninterrupted(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

class Descriptor {
 public:
  /// Takes over what open(2) or its like returned; messages call it `name`. If it is -1, opening has
  /// failed, and errno is thrown.
  Descriptor(int opened, std::string name, std::string_view operation = "open");
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept;
  Descriptor& operator=(Descriptor&&) = delete;

  const std::string& name() const { return name_; }
  int get() const { return descriptor_; }

  struct stat status() const;
  /// From here to the end; `expected` bytes are likely. Throws Error where there are more than `most`.
  std::string read_all(std::size_t expected, std::size_t most) const;
  /// All of them, from where the file stands.
  void write_all(std::string_view bytes) const;
  /// On return what was written outlives a power cut.
  void sync() const;
  /// The destructor does not tell of errors, this does.
  void close();

 private:
  int descriptor_;
  std::string name_;
};

/// open(2); `name` is what messages call the file.
Descriptor open_file(const std::filesystem::path& path, int flags, std::string name);

}  // namespace notes
