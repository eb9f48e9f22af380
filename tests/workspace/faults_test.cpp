// SPDX-License-Identifier: MIT
// Kills the writer at every system call, lets every call fail, fills the disk: no note is lost.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "workspace/temporary_directory.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;
using test::get;
using test::put;
using test::TemporaryDirectory;

const std::string old_bytes(20'000, 'o');
const std::string new_bytes(60'000, 'n');

/// What a shell says of a command: its exit status, 128 and more if a signal ended it.
int shell(const std::string& command) {
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Whether faults can be injected here; says so if not.
bool can_inject() {
#ifdef __SANITIZE_ADDRESS__
  MESSAGE("skipped: the sanitizers make system calls of their own");
  return false;
#endif
  const bool can_trace = shell("strace -qq -o /dev/null true 2>/dev/null") == 0;
  if (!can_trace) MESSAGE("skipped: strace cannot trace here");
  return can_trace;
}

/// A way to write, and the note it finds.
struct Scene {
  std::string way;
  bool has_note = true;
  bool has_hard_link = false;
};

const Scene create = {"create", false};
const Scene replace = {"replace"};
const Scene replace_hard_link = {"replace", true, true};
const Scene control = {"carelessly"};

struct SystemCall {
  std::string name;
  int nth = 0;  ///< among all of this name, counted from 1
};

/// The note of a scene, what is to be written to it, and what strace and the writer say of it.
class Stage {
 public:
  explicit Stage(const Scene& scene) : way_(scene.way) {
    fs::create_directory(note().parent_path());
    put(top_ / "new", new_bytes);
    if (scene.has_note) put(note(), old_bytes);
    if (scene.has_hard_link) fs::create_hard_link(note(), note().parent_path() / "link.md");
  }
  fs::path note() const { return top_ / "stage/note.md"; }
  std::string content() const { return get(note()); }
  std::string message() const { return get(top_ / "message"); }
  fs::path log() const { return top_ / "log"; }

  std::vector<fs::path> beside_the_note() const {
    return {fs::directory_iterator(note().parent_path()), fs::directory_iterator()};
  }

  /// Runs the writer and gives its exit status.
  int write() const { return run(""); }
  /// Runs it under strace, with a fault in the words of strace -e inject, or none.
  int write_traced(const std::string& fault = "") const {
    const std::string injection = fault.empty() ? "" : "-e inject=" + fault;
    return run(fmt::format("strace -qq -o '{}/log' {}", top_.path().native(), injection));
  }

 private:
  int run(const std::string& tracer) const {
    return shell(fmt::format("{1} '{2}' {3} '{0}/stage/note.md' <'{0}/new' 2>'{0}/message'",
                             top_.path().native(), tracer, NOTES_FILES_DRIVER, way_));
  }

  TemporaryDirectory top_;
  std::string way_;
};

/// The system calls in a log of strace from the first look at standard input on. Those for memory
/// are left out.
std::vector<SystemCall> read_log(const fs::path& log) {
  const std::vector<std::string> left_out = {"brk",      "mmap",    "munmap", "mremap",
                                             "mprotect", "madvise", "futex",  "exit_group"};
  std::map<std::string, int> count;
  std::vector<SystemCall> calls;
  std::ifstream file(log);
  for (std::string line; std::getline(file, line);) {
    const std::string name = line.substr(0, line.find('('));
    const int nth = ++count[name];
    const bool begun = !calls.empty() || line.starts_with("fcntl(0, F_DUPFD_CLOEXEC");
    if (begun && std::find(left_out.begin(), left_out.end(), name) == left_out.end())
      calls.push_back({name, nth});
  }
  return calls;
}

std::vector<SystemCall> calls_of(const Scene& scene) {
  const Stage stage(scene);
  REQUIRE(stage.write_traced() == 0);
  REQUIRE(stage.content() == new_bytes);
  return read_log(stage.log());
}

/// The old bytes lie beside the note under a name that people find.
bool has_copy(const Stage& stage) {
  const auto files = stage.beside_the_note();
  return std::any_of(files.begin(), files.end(), [](const fs::path& file) {
    return file.native().ends_with("~") && get(file) == old_bytes;
  });
}

/// What is wrong after a run with a fault; "" if all is well.
std::string verdict(const Scene& scene, const Stage& stage, int status) {
  const bool is_new = stage.content() == new_bytes;
  const bool is_old = scene.has_note ? stage.content() == old_bytes : !fs::exists(stage.note());
  if (status == 0 && !is_new) return "success without the new bytes";
  if (!is_new && !is_old && !(scene.has_hard_link && has_copy(stage)))
    return "a note that is neither old nor new";
  stage.write();
  return stage.content() == new_bytes ? "" : "no recovery";
}

/// What is wrong beside the note after a run that has failed.
std::string verdict_on_failure(const Scene& scene, const Stage& stage, const SystemCall& call) {
  const std::string message = stage.message();
  const bool names_it =
      message.starts_with(stage.note().native() + ": ") || message.starts_with("standard input: ");
  if (!names_it) return "says '" + message + "'";
  const std::size_t expected = (fs::exists(stage.note()) ? 1U : 0U) + (scene.has_hard_link ? 1U : 0U);
  const bool is_tidy = stage.beside_the_note().size() == expected || call.name == "unlink";
  return is_tidy ? "" : "leaves a file behind";
}

/// Lets each of these calls have this fault, one in a run, and tells what was wrong, a line each.
std::string wrong_after(const Scene& scene, const std::vector<SystemCall>& calls, const std::string& fault) {
  std::string wrong;
  for (const SystemCall& call : calls) {
    const Stage stage(scene);
    const std::string injection = fmt::format("{}:{}:when={}", call.name, fault, call.nth);
    const int status = stage.write_traced(injection);
    std::string what;
    if (status == 1) what = verdict_on_failure(scene, stage, call);
    if (what.empty()) what = verdict(scene, stage, status);
    if (!what.empty()) wrong += fmt::format("{} {}: {}\n", scene.way, injection, what);
  }
  return wrong;
}

TEST_CASE("a writer killed at any system call leaves the old note or the new one") {
  if (!can_inject()) return;
  for (const Scene& scene : {create, replace, replace_hard_link}) {
    const auto calls = calls_of(scene);
    CHECK(calls.size() > 10);
    CHECK(wrong_after(scene, calls, "signal=KILL") == "");
  }
  CHECK(wrong_after(control, calls_of(control), "signal=KILL") != "");
}

TEST_CASE("a system call that fails, whichever and however, is an error and no lost note") {
  if (!can_inject()) return;
  for (const Scene& scene : {create, replace, replace_hard_link}) {
    const auto calls = calls_of(scene);
    for (const char* const name : {"ENOSPC", "EIO", "EINTR", "EACCES", "EROFS", "EDQUOT"}) {
      CHECK(wrong_after(scene, calls, std::string("error=") + name) == "");
    }
  }
  CHECK(wrong_after(control, calls_of(control), "error=ENOSPC") != "");
}

TEST_CASE("where the kernel cannot refuse a taken name, a hard link does") {
  if (!can_inject()) return;
  const Stage stage(create);
  CHECK(stage.write_traced("renameat2:error=EINVAL") == 0);
  CHECK(stage.content() == new_bytes);
  CHECK(stage.beside_the_note().size() == 1);
  fs::remove(stage.note());
  CHECK(stage.write_traced("renameat2,link:error=EINVAL") == 1);
  CHECK(stage.beside_the_note().empty());
}

TEST_CASE("the bytes are on the disk before the name is, and the name before the end") {
  if (!can_inject()) return;
  std::string order;
  for (const SystemCall& call : calls_of(replace))
    if (call.name == "write" || call.name == "fsync" || call.name == "rename") order += call.name + ' ';
  CHECK(order == "write fsync rename fsync ");
}

TEST_CASE("a full disk keeps the old note") {
  // Mounted in a name space of its own, so that nothing is left when the shell ends.
  const std::string mount = "unshare -rm sh -c 'mount -t tmpfs -o {} none \"{}\" && {}' 2>/dev/null";
  const TemporaryDirectory top;
  fs::create_directory(top / "disk");
  put(top / "old", old_bytes);
  put(top / "new", new_bytes);
  const std::string disk = top / "disk";
  if (shell(fmt::format(fmt::runtime(mount), "size=1m", disk, "true")) != 0) {
    MESSAGE("skipped: no tmpfs can be mounted here");
    return;
  }
  const std::string script = fmt::format(
      "cd \"{}\" && cp old disk/note.md && {{ \"{}\" replace disk/note.md <new; echo $? >status; ls -A disk "
      ">files; "
      "cp disk/note.md after; }}",
      top.path().native(), NOTES_FILES_DRIVER);
  int refused = 0;
  for (const char* const options : {"size=24k", "size=32k", "size=48k", "size=64k", "size=80k", "size=96k",
                                    "size=1m,nr_inodes=2", "size=1m"}) {
    INFO(options);
    REQUIRE(shell(fmt::format(fmt::runtime(mount), options, disk, script)) == 0);
    const bool done = get(top / "status") == "0\n";
    CHECK(get(top / "after") == (done ? new_bytes : old_bytes));
    CHECK(get(top / "files") == "note.md\n");
    if (!done) ++refused;
  }
  CHECK(refused == 5);
}

}  // namespace
}  // namespace notes
