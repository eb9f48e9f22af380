// SPDX-License-Identifier: MIT
// Loops around short reads, short writes and interruptions.
#include "descriptor.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <system_error>
#include <utility>

#include "notes/error.hpp"

namespace notes {

void throw_errno(std::string_view name, std::string_view operation) {
  throw Error(fmt::format("{}: cannot {}: {}", name, operation, std::generic_category().message(errno)));
}

Descriptor::Descriptor(int opened, std::string name, std::string_view operation)
    : descriptor_(opened), name_(std::move(name)) {
  if (descriptor_ < 0) throw_errno(name_, operation);
}

Descriptor::Descriptor(Descriptor&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), name_(std::move(other.name_)) {}

Descriptor::~Descriptor() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

struct stat Descriptor::status() const {
  struct stat status {};
  if (::fstat(descriptor_, &status) != 0) throw_errno(name_, "examine");
  return status;
}

std::string Descriptor::read_all(std::size_t expected, std::size_t most) const {
  const auto refuse_more = [&](std::size_t size) {
    if (size > most)
      throw Error(fmt::format("{}: holds more than {} MiB: take a part of it", name_, most >> 20));
  };
  refuse_more(expected);
  std::string bytes;
  std::size_t size = 0;
  for (;;) {
    // One byte more than expected: the read that fills the buffer but for it was the last but one.
    if (size == bytes.size()) bytes.resize(std::max({expected + 1, 2 * size, std::size_t{4096}}));
    const auto count =
        uninterrupted([&] { return ::read(descriptor_, bytes.data() + size, bytes.size() - size); });
    if (count < 0) throw_errno(name_, "read");
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
    refuse_more(size);
  }
  bytes.resize(size);
  return bytes;
}

void Descriptor::write_all(std::string_view bytes) const {
  while (!bytes.empty()) {
    const auto count = uninterrupted([&] { return ::write(descriptor_, bytes.data(), bytes.size()); });
    if (count < 0) throw_errno(name_, "write");
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void Descriptor::sync() const {
  if (uninterrupted([&] { return ::fsync(descriptor_); }) != 0) throw_errno(name_, "write to the disk");
}

void Descriptor::close() {
  // Linux has closed it even when it says EINTR.
  if (::close(std::exchange(descriptor_, -1)) != 0 && errno != EINTR) throw_errno(name_, "close");
}

Descriptor open_file(const std::filesystem::path& path, int flags, std::string name) {
  return Descriptor(uninterrupted([&] { return ::open(path.c_str(), flags | O_CLOEXEC); }), std::move(name));
}

}  // namespace notes
