// SPDX-License-Identifier: MIT
// What is a note and what is not, in real directories.
#include "notes/walk.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <string>
#include <vector>

#include "workspace/temporary_directory.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;
using test::put;
using test::TemporaryDirectory;

void plant(const TemporaryDirectory& directory, const std::vector<std::string>& files) {
  for (const std::string& file : files) {
    fs::create_directories((directory / file).parent_path());
    put(directory / file, "");
  }
}

std::vector<std::string> found(const TemporaryDirectory& directory) {
  std::vector<std::string> names;
  for (const fs::path& path : walk_notes(directory.path()).paths)
    names.push_back(path.lexically_relative(directory.path()));
  return names;
}

using Names = std::vector<std::string>;

TEST_CASE("notes are told by their extension") {
  const TemporaryDirectory directory;
  plant(directory,
        {"a.md", "b.MD", "c.markdown", "d.rst", "e.txt", "f.Txt", "g.html", "h", "md", ".md", "i.md.bak"});
  CHECK(found(directory) == Names{"a.md", "b.MD", "c.markdown", "d.rst", "e.txt", "f.Txt"});
}

TEST_CASE("what editors and we ourselves drop is no note") {
  const TemporaryDirectory directory;
  plant(directory,
        {"4913", "a.md~", ".a.md.swp", ".a.md.swo", "#a.md#", ".notes-tmp-a1b2c3", "a.md.a1b2c3~"});
  fs::create_symlink("someone@here.4711", directory / ".#a.md");
  CHECK(found(directory).empty());
}

TEST_CASE("paths are sorted by their bytes") {
  const TemporaryDirectory directory;
  plant(directory, {"b/1.md", "b.md", "b-1.md", "B.md", "あ.md", "a/z/1.md", "a/1.md"});
  CHECK(found(directory) == Names{"B.md", "a/1.md", "a/z/1.md", "b-1.md", "b.md", "b/1.md", "あ.md"});
}

TEST_CASE("some directories are not entered") {
  const TemporaryDirectory directory;
  plant(directory, {".git/a.md", ".notes/a.md", "node_modules/a.md", "_site/a.md", "x/node_modules/a.md",
                    "_posts/a.md", "x/_sites/a.md"});
  CHECK(found(directory) == Names{"_posts/a.md", "x/_sites/a.md"});
}

TEST_CASE("a directory is walked under any name if it is asked for") {
  const TemporaryDirectory directory;
  plant(directory, {"node_modules/a.md"});
  fs::create_directory_symlink("node_modules", directory / "link");
  CHECK(walk_notes(directory / "node_modules").paths == std::vector{directory / "node_modules/a.md"});
  CHECK(walk_notes(directory / "link").paths == std::vector{directory / "link/a.md"});
}

TEST_CASE("links to files are followed, links to directories are not") {
  const TemporaryDirectory directory;
  plant(directory, {"real/a.md"});
  fs::create_symlink("real/a.md", directory / "link.md");
  fs::create_directory_symlink("real", directory / "linked");
  fs::create_directory_symlink("..", directory / "real/above");
  fs::create_directory_symlink("real", directory / "linked.md");
  CHECK(found(directory) == Names{"link.md", "real/a.md"});
}

TEST_CASE("what cannot be read is left to its reader, who tells of it") {
  const TemporaryDirectory directory;
  fs::create_symlink("nowhere", directory / "dangling.md");
  fs::create_symlink("loop.md", directory / "loop.md");
  REQUIRE(::mkfifo((directory / "fifo.md").c_str(), 0600) == 0);
  fs::create_directory(directory / "directory.md");
  CHECK(found(directory) == Names{"dangling.md", "fifo.md", "loop.md"});
}

TEST_CASE("a directory that cannot be read is told, and the others are done") {
  const TemporaryDirectory directory;
  plant(directory, {"a/1.md", "b/2.md", "c/3.md"});
  fs::permissions(directory.path(), fs::perms{0755});
  fs::permissions(directory / "b", fs::perms{0});
  const Walk walk = [&] {
    const test::AsNobody nobody;
    return walk_notes(directory.path());
  }();
  fs::permissions(directory / "b", fs::perms{0700});
  CHECK(walk.paths == std::vector{directory / "a/1.md", directory / "c/3.md"});
  CHECK(walk.errors == Names{(directory / "b").string() + ": cannot read: Permission denied"});
}

TEST_CASE("a directory that is not there is told") {
  const TemporaryDirectory directory;
  const Walk walk = walk_notes(directory / "gone");
  CHECK(walk.paths.empty());
  CHECK(walk.errors == Names{(directory / "gone").string() + ": cannot read: No such file or directory"});
}

TEST_CASE("no tree is too deep") {
  const TemporaryDirectory directory;
  std::string deep;
  for (int i = 0; i < 500; ++i) deep += "d/";
  plant(directory, {deep + "a.md"});
  CHECK(found(directory) == Names{deep + "a.md"});
}

}  // namespace
}  // namespace notes
