// SPDX-License-Identifier: MIT
// How fast notes are read, as a multiple of finding their line ends, and how often memory is asked
// for: build/release/bin/reading DIR. The ways of reading take turns, so that a busy machine is busy
// for all of them.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notes/outline.hpp"
#include "notes/read_note.hpp"

namespace {
std::size_t allocations = 0;
}  // namespace

void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using notes::Source;

constexpr int rounds = 9;

struct Way {
  std::string_view name;
  std::size_t (*read)(const std::vector<Source>& sources);  ///< its result is of no interest
  std::vector<double> seconds;
  std::size_t allocated = 0;  ///< in the last round
};

std::size_t find_line_ends(const std::vector<Source>& sources) {
  std::size_t lines = 0;
  for (const Source& source : sources) {
    const char* place = source.text().data();
    const char* const end = place + source.text().size();
    while (place != end) {
      const void* found = std::memchr(place, '\n', static_cast<std::size_t>(end - place));
      ++lines;
      if (found == nullptr) break;
      place = static_cast<const char*>(found) + 1;
    }
  }
  return lines;
}

std::size_t make_sources(const std::vector<Source>& sources) {
  std::size_t lines = 0;
  for (const Source& source : sources)
    lines += Source(source.name(), std::string(source.text())).line_count();
  return lines;
}

std::size_t read_outlines(const std::vector<Source>& sources) {
  static notes::Outline outline;
  std::size_t blocks = 0;
  for (const Source& source : sources) {
    outline = notes::read_outline(source.text(), notes::FrontMatter::detect, std::move(outline));
    blocks += outline.blocks.size();
  }
  return blocks;
}

std::size_t read_notes(const std::vector<Source>& sources) {
  static const notes::SeriesSet none({});
  std::size_t talks = 0;
  for (const Source& source : sources)
    talks += notes::read_note(source, none, notes::built_in_words()).talks.size();
  return talks;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::vector<Source> read_directory(const std::filesystem::path& directory) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory))
    if (entry.is_regular_file()) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Source> sources;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    sources.emplace_back(path.lexically_relative(directory).string(),
                         std::string{std::istreambuf_iterator<char>(file), {}});
  }
  return sources;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: reading DIR\n");
    return 2;
  }
  const std::vector<Source> sources = read_directory(argv[1]);
  std::size_t bytes = 0;
  for (const Source& source : sources) bytes += source.text().size();
  const std::size_t lines = find_line_ends(sources);
  if (lines == 0) {
    fmt::print(stderr, "reading: no notes in {}\n", argv[1]);
    return 2;
  }
  fmt::print("{} notes, {} lines, {:.1f} MB\n", sources.size(), lines, static_cast<double>(bytes) / 1e6);

  std::vector<Way> ways{{"line ends", find_line_ends, {}},
                        {"Source", make_sources, {}},
                        {"read_outline", read_outlines, {}},
                        {"read_note", read_notes, {}}};
  std::size_t seen = 0;
  for (int round = 0; round < rounds; ++round)
    for (Way& way : ways) {
      const std::size_t before = allocations;
      const auto begin = std::chrono::steady_clock::now();
      seen += way.read(sources);
      way.seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
      way.allocated = allocations - before;
    }
  const double floor = median(ways.front().seconds);
  fmt::print("{:>9} {:>8} {:>12} {:>12}\n", "MB/s", "ratio", "allocs/note", "allocs/line");
  for (const Way& way : ways)
    fmt::print("{:9.1f} {:8.1f} {:12.2f} {:12.4f}  {}\n",
               static_cast<double>(bytes) / 1e6 / median(way.seconds), median(way.seconds) / floor,
               static_cast<double>(way.allocated) / static_cast<double>(sources.size()),
               static_cast<double>(way.allocated) / static_cast<double>(lines), way.name);
  return seen == 0 ? 1 : 0;
}
