// SPDX-License-Identifier: MIT
// Where the notes are found, what is set there, and which series and words count.
#include "notes/workspace.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <optional>

#include "notes/error.hpp"
#include "temporary_directory.hpp"

namespace {

namespace fs = std::filesystem;
using namespace notes;
using namespace notes::test;

// An environment variable that is what it was before once this is gone.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    ::setenv(name, value.c_str(), 1);
  }
  ~Variable() { before_ ? ::setenv(name_, before_->c_str(), 1) : ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> before_;
};

// A world of its own: an empty home, and a current directory in it.
struct World {
  TemporaryDirectory place;
  fs::path before = fs::current_path();
  fs::path top = fs::canonical(place.path());
  fs::path here = top / "work" / "deep" / "er";
  Variable home{"HOME", (top / "home").string()};
  Variable config{"XDG_CONFIG_HOME", (top / "config").string()};
  Variable directory{"NOTES_DIR", ""};

  World() {
    for (const fs::path& made : {here, top / "home", top / "config" / "notes" / "series", top / "other"})
      fs::create_directories(made);
    fs::current_path(here);
  }
  ~World() { fs::current_path(before); }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  void configure_user(std::string_view toml) const { put(top / "config" / "notes" / "config.toml", toml); }
  void configure(std::string_view toml) const {
    fs::create_directories(top / "work" / ".notes" / "series");
    put(top / "work" / ".notes" / "config.toml", toml);
  }
};

std::string message_of_opening() {
  try {
    open_workspace();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("the workspace is the directory above that holds .notes") {
  const World world;
  world.configure("");
  CHECK(open_workspace().root == world.top / "work");
  fs::create_directories(world.here / ".notes");
  CHECK(open_workspace().root == world.here);
}

TEST_CASE("a file named .notes marks nothing") {
  const World world;
  put(world.here / ".notes", "");
  CHECK(open_workspace().root == world.here);
}

TEST_CASE("else it is NOTES_DIR, else that of the user's configuration, else the current directory") {
  const World world;
  CHECK(open_workspace().root == world.here);
  world.configure_user("workspace = \"~/notes\"\n");
  CHECK(open_workspace().root == world.top / "home" / "notes");
  const Variable directory("NOTES_DIR", (world.top / "other").string());
  CHECK(open_workspace().root == world.top / "other");
  world.configure("");
  CHECK(open_workspace().root == world.top / "work");
}

TEST_CASE("a relative NOTES_DIR counts from the current directory") {
  const World world;
  const Variable directory("NOTES_DIR", "../../../other");
  CHECK(fs::weakly_canonical(open_workspace().root) == world.top / "other");
}

TEST_CASE("without XDG_CONFIG_HOME the user's configuration lies below ~/.config") {
  const World world;
  const Variable none("XDG_CONFIG_HOME", "");
  CHECK(open_workspace().user == world.top / "home" / ".config" / "notes");
}

TEST_CASE("the configuration of the workspace may say since when lint asks for what is required") {
  const World world;
  CHECK_FALSE(open_workspace().lint_since);
  world.configure("[lint]\nsince = \"2024-05-16\"\n");
  CHECK(to_string(*open_workspace().lint_since) == "2024-05-16");
  for (const char* since : {"\"soon\"", "\"2024-02-30\"", "\"5/16\"", "\"2024-05-16 19:00\"", "5"}) {
    world.configure(std::string("[lint]\nsince = ") + since + "\n");
    CHECK_MESSAGE(message_of_opening().starts_with("../../.notes/config.toml:2:9: lint.since "), since);
  }
}

TEST_CASE("what runs a program is read from the user's configuration alone") {
  const World world;
  CHECK(open_workspace().editor == "");
  world.configure_user("editor = \"ed -s\"\n");
  CHECK(open_workspace().editor == "ed -s");
  world.configure("editor = \"rm -rf\"\n");
  CHECK(message_of_opening() ==
        fmt::format("../../.notes/config.toml:1:10: editor is read from your own configuration, {}, alone",
                    (world.top / "config" / "notes" / "config.toml").string()));
}

TEST_CASE("a key of the other file is told to belong there") {
  const World world;
  world.configure("workspace = \"~/notes\"\n");
  CHECK(message_of_opening().starts_with(
      "../../.notes/config.toml:1:13: workspace is read from your own configuration, "));
  world.configure("");
  world.configure_user("[lint]\nsince = \"2024-05-16\"\n");
  CHECK(message_of_opening().ends_with(
      "/config.toml:1:1: lint is read from the .notes/config.toml of a workspace alone"));
}

TEST_CASE("an unknown key is told with its place and the nearest name") {
  const World world;
  world.configure("\n[lint]\n  sinse = \"2024-05-16\"\n");
  CHECK(message_of_opening() ==
        "../../.notes/config.toml:3:3: unknown key 'lint.sinse': did you mean 'since'?");
  world.configure("");
  world.configure_user("editr = \"vi\"\n");
  CHECK(message_of_opening().ends_with(
      "config/notes/config.toml:1:1: unknown key 'editr': did you mean 'editor'?"));
}

TEST_CASE("a configuration that is no TOML is told with its place") {
  const World world;
  world.configure("[lint]\nsince = \n");
  CHECK(message_of_opening().starts_with("../../.notes/config.toml:2:"));
}

TEST_CASE("series of the workspace go before those of the user, and these before the installed ones") {
  const World world;
  world.configure("");
  const auto define = [&](const fs::path& directory, const std::string& title) {
    put(directory / "series" / "ssmjp.toml",
        "schema = 1\nname = \"ssmjp\"\n[note]\ntitle = \"" + title + "\"\n");
  };
  const auto title = [] { return open_series(open_workspace()).get("ssmjp").title; };
  const std::string installed = title();
  CHECK(installed.find("参加記録") != std::string::npos);
  define(world.top / "config" / "notes", "user's");
  CHECK(title() == "user's");
  define(world.top / "work" / ".notes", "workspace's");
  CHECK(title() == "workspace's");
}

TEST_CASE("every series file is listed with its origin, and whether another one hides it") {
  const World world;
  world.configure("");
  put(world.top / "config" / "notes" / "series" / "ssmjp.toml", "");
  put(world.top / "work" / ".notes" / "series" / "ssmjp.toml", "");
  std::string listed;
  for (const SeriesFile& file : series_files(open_workspace()))
    if (file.name == "ssmjp")
      listed += fmt::format("{}{} ", to_string(file.origin), file.is_hidden ? " (hidden)" : "");
  CHECK(listed == "workspace user (hidden) installed (hidden) ");
}

TEST_CASE("what an editor locks a series file with is no series") {
  const World world;
  world.configure("");
  fs::create_symlink("nobody@nowhere", world.top / "work" / ".notes" / "series" / ".#own.toml");
  for (const std::string& name : open_series(open_workspace()).names()) CHECK_FALSE(name.starts_with('.'));
}

TEST_CASE("all series are known by name, and only .toml files are series") {
  const World world;
  world.configure("");
  put(world.top / "work" / ".notes" / "series" / "own.toml", "schema = 1\nname = \"own\"\n");
  put(world.top / "work" / ".notes" / "series" / "own.toml~", "");
  const auto names = open_series(open_workspace()).names();
  CHECK(std::find(names.begin(), names.end(), "own") != names.end());
  CHECK(std::find(names.begin(), names.end(), "study") != names.end());
  CHECK(std::is_sorted(names.begin(), names.end()));
}

TEST_CASE("a broken series is told with its place, and only when it is asked for") {
  const World world;
  world.configure("");
  put(world.top / "work" / ".notes" / "series" / "own.toml", "schema = 1\nname = \"own\"\nlanf = \"ja\"\n");
  const SeriesSet series = open_series(open_workspace());
  CHECK(series.get("ssmjp").name == "ssmjp");
  CHECK_THROWS_WITH(series.get("own"),
                    "../../.notes/series/own.toml:3:1: unknown key 'lanf': did you mean 'lang'?");
}

TEST_CASE("words of the workspace go before those of the user, and these before the built-in ones") {
  const World world;
  world.configure("");
  const Workspace workspace = open_workspace();
  CHECK(open_words(workspace, built_in_words()).fact_role("会場") == FactRole::venue);
  put(world.top / "config" / "notes" / "words.toml", "[labels]\nhost = [\"会場\", \"ところ\", \"世話\"]\n");
  put(world.top / "work" / ".notes" / "words.toml", "[labels]\ndate = [\"ところ\"]\n");
  const Words words = open_words(workspace, built_in_words());
  CHECK(words.fact_role("ところ") == FactRole::date);
  CHECK(words.fact_role("会場") == FactRole::host);
  CHECK(words.fact_role("世話") == FactRole::host);
  CHECK(words.fact_role("場所") == FactRole::venue);
}

TEST_CASE("a path is shown from where the user stands, unless that is a long climb") {
  const World world;
  CHECK(shown_path("note.md") == "note.md");
  CHECK(shown_path("./a//note.md") == "a/note.md");
  CHECK(shown_path(world.here / "a" / "note.md") == "a/note.md");
  CHECK(shown_path(world.top / "work" / "note.md") == "../../note.md");
  CHECK(shown_path(world.top / "note.md") == (world.top / "note.md").string());
}

TEST_CASE("a path that is shown opens the file that it stands for") {
  const World world;
  fs::create_directory(world.here / "a");
  fs::create_directories(world.top / "other" / "deep");
  fs::create_directory_symlink(world.top / "other" / "deep", world.here / "sub");
  put(world.here / "note.md", "");
  put(world.top / "other" / "note.md", "");
  CHECK(shown_path("a/../note.md") == "note.md");
  CHECK(shown_path("sub/../note.md") == "sub/../note.md");
  CHECK(shown_path(world.here / "a" / ".." / "note.md") == "note.md");
  CHECK(shown_path(world.here / "sub" / ".." / "note.md") ==
        (world.here / "sub" / ".." / "note.md").string());
}

TEST_CASE("an unset variable is an empty one") {
  const Variable set("NOTES_TEST_VARIABLE", "x");
  CHECK(environment("NOTES_TEST_VARIABLE") == "x");
  ::unsetenv("NOTES_TEST_VARIABLE");
  CHECK(environment("NOTES_TEST_VARIABLE") == "");
}

}  // namespace
