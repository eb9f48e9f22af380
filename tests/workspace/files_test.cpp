// SPDX-License-Identifier: MIT
// Reading, creating and replacing real files of every kind.
#include "notes/files.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <string>
#include <thread>
#include <vector>

#include "workspace/temporary_directory.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;
using test::get;
using test::put;
using test::TemporaryDirectory;

/// What `act` throws, without the directory's name; "" if it does not throw.
template <class Act>
std::string mistake(const TemporaryDirectory& directory, Act act) {
  try {
    act();
  } catch (const Error& error) {
    std::string message = error.what();
    const std::string top = directory.path().native() + '/';
    for (auto at = message.find(top); at != message.npos; at = message.find(top))
      message.erase(at, top.size());
    return message;
  }
  return "";
}

struct stat status_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status;
}

mode_t mode_of(const fs::path& path) { return status_of(path).st_mode & 07777; }

TEST_CASE("a file of more bytes than are wanted is refused") {
  const TemporaryDirectory directory;
  constexpr std::size_t mebibyte = 1 << 20;
  put(directory / "a", std::string(mebibyte, 'x'));
  CHECK(read_file(directory / "a", mebibyte).size() == mebibyte);
  put(directory / "a", std::string(mebibyte + 1, 'x'));
  CHECK(mistake(directory, [&] { read_file(directory / "a", mebibyte); }) ==
        "a: holds more than 1 MiB: take a part of it");
}

TEST_CASE("a file is read as it is") {
  const TemporaryDirectory directory;
  using namespace std::string_literals;
  for (const std::string& bytes :
       {""s, "a\r\nb\0c\xFF"s, std::string(4096, 'x'), std::string(100'000, 'y')}) {
    put(directory / "a.md", bytes);
    CHECK(read_file(directory / "a.md") == bytes);
  }
  fs::create_symlink("a.md", directory / "link.md");
  CHECK(read_file(directory / "link.md").size() == 100'000);
}

TEST_CASE("a file whose size the system does not tell is read to its end") {
  CHECK(read_file("/proc/self/status").starts_with("Name:"));
}

TEST_CASE("what is no file is not read") {
  const TemporaryDirectory directory;
  fs::create_directory(directory / "d");
  REQUIRE(::mkfifo((directory / "fifo").c_str(), 0600) == 0);
  fs::create_symlink("loop", directory / "loop");
  put(directory / "secret", "");
  fs::permissions(directory.path(), fs::perms{0755});
  fs::permissions(directory / "secret", fs::perms{0});
  const auto read = [&](const char* name) {
    return mistake(directory, [&] { read_file(directory / name); });
  };
  CHECK(read("d") == "d: is a directory, not a file");
  CHECK(read("fifo") == "fifo: is a FIFO, not a file");
  CHECK(read("/dev/null") == "/dev/null: is a device, not a file");
  CHECK(read("gone") == "gone: cannot open: No such file or directory");
  CHECK(read("secret/x") == "secret/x: cannot open: Not a directory");
  CHECK(read("loop") == "loop: cannot open: Too many levels of symbolic links");
  const test::AsNobody nobody;
  CHECK(read("secret") == "secret: cannot open: Permission denied");
}

TEST_CASE("standard input is read to its end") {
  const TemporaryDirectory directory;
  const int kept = ::dup(STDIN_FILENO);
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  ::dup2(ends[0], STDIN_FILENO);
  const std::string bytes(200'000, 'x');
  std::thread writer([&] {
    for (std::size_t at = 0; at < bytes.size(); at += 1000)
      CHECK(::write(ends[1], bytes.data() + at, 1000) == 1000);
    ::close(ends[1]);
  });
  const std::string read = read_stdin();
  writer.join();
  CHECK(read == bytes);
  const int endless = ::open("/dev/zero", O_RDONLY);
  ::dup2(endless, STDIN_FILENO);
  ::close(endless);
  CHECK(mistake(directory, [] { read_stdin(1 << 20); }) ==
        "standard input: holds more than 1 MiB: take a part of it");
  ::close(STDIN_FILENO);
  CHECK(mistake(directory, [] { read_stdin(); }) == "standard input: cannot open: Bad file descriptor");
  const int here = ::open(directory.path().c_str(), O_RDONLY | O_DIRECTORY);
  ::dup2(here, STDIN_FILENO);
  CHECK(mistake(directory, [] { read_stdin(); }) == "standard input: cannot read: Is a directory");
  ::dup2(kept, STDIN_FILENO);
  for (const int descriptor : {kept, ends[0]}) ::close(descriptor);
  if (here != STDIN_FILENO) ::close(here);
}

TEST_CASE("a file is created once, with the directories above it") {
  const TemporaryDirectory directory;
  const mode_t before = ::umask(027);
  create_file(directory / "2019/08/a.md", "one\n");
  ::umask(before);
  CHECK(get(directory / "2019/08/a.md") == "one\n");
  CHECK(mode_of(directory / "2019/08/a.md") == 0640);
  CHECK(mode_of(directory / "2019/08") == 0750);
  CHECK_THROWS_AS(create_file(directory / "2019/08/a.md", "two\n"), FileExists);
  CHECK(mistake(directory, [&] { create_file(directory / "2019/08/a.md", "two\n"); }) ==
        "2019/08/a.md: is there already");
  CHECK(get(directory / "2019/08/a.md") == "one\n");
  CHECK(status_of(directory / "2019/08/a.md").st_nlink == 1);
}

TEST_CASE("a name is taken by anything that has it") {
  const TemporaryDirectory directory;
  fs::create_directory(directory / "d");
  fs::create_symlink("nowhere", directory / "dangling");
  for (const char* const name : {"d", "dangling"}) {
    INFO(name);
    CHECK_THROWS_AS(create_file(directory / name, "one\n"), FileExists);
  }
  put(directory / "file", "");
  CHECK(mistake(directory, [&] { create_file(directory / "file/a.md", ""); }) ==
        "file/a.md: cannot make a temporary file beside it: Not a directory");
  CHECK(directory.count() == 3);
}

TEST_CASE("of many who create a file one succeeds") {
  const TemporaryDirectory directory;
  std::atomic<int> created = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&, i] {
      try {
        create_file(directory / "a.md", std::to_string(i));
        ++created;
      } catch (const FileExists&) {
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(created == 1);
  CHECK(directory.count() == 1);
}

TEST_CASE("a file is replaced and keeps its mode and owner") {
  const TemporaryDirectory directory;
  const fs::path path = directory / "a.md";
  for (const mode_t mode : {0600U, 0640U, 0644U, 0777U}) {
    INFO(mode);
    put(path, "old\n");
    ::chmod(path.c_str(), mode);
    const bool owner_given = ::geteuid() == 0 && ::chown(path.c_str(), 65534, 65534) == 0;
    replace_file(path, "new\n");
    CHECK(get(path) == "new\n");
    CHECK(mode_of(path) == mode);
    CHECK(status_of(path).st_uid == (owner_given ? 65534 : ::geteuid()));
    fs::remove(path);
  }
  put(path, "old\n");
  ::chmod(path.c_str(), 04755);
  replace_file(path, "new\n");
  CHECK(mode_of(path) == 0755);
  CHECK(directory.count() == 1);
}

TEST_CASE("a file that is not there is made by replacing it") {
  const TemporaryDirectory directory;
  const mode_t before = ::umask(022);
  replace_file(directory / "a.md", "new\n");
  ::umask(before);
  CHECK(get(directory / "a.md") == "new\n");
  CHECK(mode_of(directory / "a.md") == 0644);
  CHECK(mistake(directory, [&] { replace_file(directory / "gone/a.md", ""); }) ==
        "gone/a.md: cannot make a temporary file beside it: No such file or directory");
}

TEST_CASE("the same bytes are not written again") {
  const TemporaryDirectory directory;
  const fs::path path = directory / "a.md";
  put(path, "same\n");
  const struct timespec times[2] = {{1'000'000, 0}, {1'000'000, 0}};
  REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
  const auto inode = status_of(path).st_ino;
  replace_file(path, "same\n");
  CHECK(status_of(path).st_mtime == 1'000'000);
  CHECK(status_of(path).st_ino == inode);
}

TEST_CASE("symbolic links stay and lead to the new bytes") {
  const TemporaryDirectory directory;
  fs::create_directory(directory / "real");
  put(directory / "real/a.md", "old\n");
  fs::create_symlink("real/a.md", directory / "first");
  fs::create_symlink(directory / "first", directory / "second");
  fs::create_directory_symlink("real", directory / "linked");
  fs::create_symlink("../first", directory / "real/third");
  for (const char* const name : {"first", "second", "linked/a.md", "linked/third"}) {
    INFO(name);
    replace_file(directory / name, name);
    CHECK(get(directory / "real/a.md") == name);
  }
  CHECK(fs::is_symlink(directory / "first"));
  CHECK(fs::is_symlink(directory / "second"));
  CHECK(fs::is_symlink(directory / "real/third"));
  CHECK(directory.count() == 4);
}

TEST_CASE("a dangling link gets its file, a circle of links an error") {
  const TemporaryDirectory directory;
  fs::create_symlink("later.md", directory / "dangling");
  replace_file(directory / "dangling", "new\n");
  CHECK(fs::is_symlink(directory / "dangling"));
  CHECK(get(directory / "later.md") == "new\n");

  fs::create_symlink("there", directory / "here");
  fs::create_symlink("here", directory / "there");
  CHECK(mistake(directory, [&] { replace_file(directory / "here", ""); }) ==
        "here: its symbolic links lead in a circle");
}

TEST_CASE("hard links keep sharing their bytes") {
  const TemporaryDirectory directory;
  put(directory / "a.md", std::string(5000, 'o'));
  fs::create_hard_link(directory / "a.md", directory / "b.md");
  replace_file(directory / "a.md", "new\n");
  CHECK(get(directory / "a.md") == "new\n");
  CHECK(get(directory / "b.md") == "new\n");
  CHECK(status_of(directory / "b.md").st_nlink == 2);
  CHECK(directory.count() == 2);
}

TEST_CASE("what is no file is not replaced") {
  const TemporaryDirectory directory;
  fs::create_directory(directory / "d");
  REQUIRE(::mkfifo((directory / "fifo").c_str(), 0600) == 0);
  const auto replace = [&](const char* name) {
    return mistake(directory, [&] { replace_file(directory / name, "x"); });
  };
  CHECK(replace("d") == "d: is a directory, not a file");
  CHECK(replace("fifo") == "fifo: is a FIFO, not a file");
  CHECK(replace("/dev/full") == "/dev/full: is a device, not a file");
  CHECK(directory.count() == 2);
}

TEST_CASE("a read-only file is refused, by root too") {
  const TemporaryDirectory directory;
  put(directory / "a.md", "old\n");
  fs::permissions(directory.path(), fs::perms{0777});
  fs::permissions(directory / "a.md", fs::perms{0444});
  const auto replace = [&] { return mistake(directory, [&] { replace_file(directory / "a.md", "new\n"); }); };
  const std::string refusal = "a.md: is read-only: chmod u+w it first if it is to change";
  CHECK(replace() == refusal);
  fs::permissions(directory / "a.md", fs::perms{0644});
  if (::geteuid() == 0) {
    const test::AsNobody nobody;
    CHECK(replace() == refusal);
  }
  CHECK(get(directory / "a.md") == "old\n");
}

TEST_CASE("a read-only directory is told") {
  const TemporaryDirectory directory;
  put(directory / "a.md", "old\n");
  fs::permissions(directory / "a.md", fs::perms{0666});
  fs::permissions(directory.path(), fs::perms{0555});
  const std::string reason = ": cannot make a temporary file beside it: Permission denied";
  {
    const test::AsNobody nobody;
    CHECK(mistake(directory, [&] { replace_file(directory / "a.md", "new\n"); }) == "a.md" + reason);
    CHECK(mistake(directory, [&] { create_file(directory / "b.md", "new\n"); }) == "b.md" + reason);
    CHECK(mistake(directory, [&] { create_file(directory / "c/b.md", "new\n"); }) ==
          "c/b.md: cannot make its directory: Permission denied");
  }
  fs::permissions(directory.path(), fs::perms{0755});
  CHECK(get(directory / "a.md") == "old\n");
}

/// Files cannot grow beyond `bytes` while this lives; what tries is told EFBIG.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before_) == 0);
    const struct rlimit limit { bytes, before_.rlim_max };
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  void (*handler_)(int);
  struct rlimit before_ {};
};

TEST_CASE("a write that fails half-way leaves the old bytes and nothing else") {
  const TemporaryDirectory directory;
  const std::string old(5'000, 'o');
  const std::string bytes(50'000, 'n');
  put(directory / "a.md", old);
  put(directory / "hard.md", old);
  fs::create_hard_link(directory / "hard.md", directory / "link.md");
  std::vector<std::string> mistakes;
  {
    const FileSizeLimit limit(20'000);
    mistakes = {mistake(directory, [&] { replace_file(directory / "a.md", bytes); }),
                mistake(directory, [&] { replace_file(directory / "hard.md", bytes); }),
                mistake(directory, [&] { create_file(directory / "b.md", bytes); })};
  }
  CHECK(mistakes == std::vector<std::string>{"a.md: cannot write: File too large",
                                             "hard.md: cannot write: File too large",
                                             "b.md: cannot write: File too large"});
  CHECK(get(directory / "a.md") == old);
  CHECK(get(directory / "link.md") == old);
  CHECK(directory.count() == 3);
}

TEST_CASE("readers never see a part of a file") {
  const TemporaryDirectory directory;
  const fs::path path = directory / "a.md";
  const std::vector<std::string> versions = {std::string(30'000, 'a'), std::string(70'000, 'b'), "c"};
  put(path, versions[0]);
  std::atomic<bool> writing = true;
  std::atomic<int> torn = 0;
  std::atomic<int> read = 0;
  const auto watch = [&] {
    while (writing) {
      const std::string bytes = read_file(path);
      ++read;
      if (std::find(versions.begin(), versions.end(), bytes) == versions.end()) ++torn;
    }
  };
  std::thread first(watch);
  std::thread second(watch);
  for (std::size_t round = 0; round < 60; ++round) replace_file(path, versions[round % versions.size()]);
  writing = false;
  first.join();
  second.join();
  CHECK(torn == 0);
  CHECK(read > 0);
}

}  // namespace
}  // namespace notes
