// SPDX-License-Identifier: MIT
// Reads and writes whole files so that no failure, and no kill -9, loses what was there.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "notes/error.hpp"

namespace notes {

// Everything here throws Error "PATH: what went wrong" and works on regular files alone: a
// directory, a FIFO or a device is refused.

/// A file that was to be created is there already.
class FileExists : public Error {
 public:
  using Error::Error;
};

inline constexpr std::size_t any_size = static_cast<std::size_t>(-1);

/// All bytes of a file; symbolic links are followed. One of more than `most` bytes is refused, not read.
std::string read_file(const std::filesystem::path& path, std::size_t most = any_size);

/// All bytes of standard input, which may be a pipe or a terminal too. Refused once there are more than
/// `most` of them.
std::string read_stdin(std::size_t most = any_size);

/// Makes a file that is not there yet, whole or not at all, and the directories above it. Throws
/// FileExists if the name is taken, be it by a symbolic link that leads nowhere.
void create_file(const std::filesystem::path& path, std::string_view bytes);

/// Gives a file new content. Readers see the old bytes or the new ones. After a return the new ones
/// are on the disk; after an Error the old ones are in place, or the new ones if nothing but the last
/// wait for the disk has failed. Mode, owner (where the system lets us) and symbolic links are kept.
/// A file that is not there is made, a read-only one is refused, one that has these bytes already is
/// left alone. Only a file with several hard links is rewritten in place, while a copy
/// `PATH.xxxxxx~` of the old bytes lies beside it.
void replace_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace notes
