// SPDX-License-Identifier: MIT
// From arguments to notes.
#include "note_arguments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/nearest.hpp"
#include "notes/read_note.hpp"
#include "notes/report.hpp"
#include "notes/walk.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;

class NoteReader {
 public:
  NoteReader(const Workspace& workspace, const SeriesSet& series, Io& io,
             const std::function<void(const Note&)>& visit)
      : workspace_(workspace), series_(series), io_(io), visit_(visit) {}

  bool all_read() const { return all_read_; }

  void read(const std::string& argument) {
    std::error_code ignored;
    if (argument == "-")
      read_text(Source("<stdin>", read_stdin()), nullptr);
    else if (fs::is_directory(argument, ignored))
      read_directory(argument, nullptr);
    else if (fs::exists(argument, ignored) || fs::path(argument).has_parent_path() ||
             fs::path(argument).has_extension())
      read_named_file(argument);
    else
      read_series(argument);
  }

  void read_directory(const fs::path& directory, const Series* wanted) {
    const Walk walk = walk_notes(directory);
    for (const std::string& error : walk.errors) complain(error);
    for (const fs::path& path : walk.paths) read_walked_file(path, wanted);
  }

 private:
  void complain(std::string_view message) {
    io_.complain(fmt::format("notes: {}\n", message));
    all_read_ = false;
  }

  void read_named_file(const std::string& path) {
    try {
      read_text(Source(shown_path(path), read_file(path)), nullptr);
    } catch (const Error& error) {
      complain(error.what());
    }
  }

  void read_walked_file(const fs::path& path, const Series* wanted) {
    try {
      Source source(shown_path(path), read_file(path));
      if (!is_report(source.text())) read_text(source, wanted);
    } catch (const Error& error) {
      complain(error.what());
    }
  }

  void read_series(const std::string& name) {
    const auto names = series_.names();
    try {
      read_directory(workspace_.root, &series_.get(name));
    } catch (const Error&) {
      complain(fmt::format("there is no file and no series '{}'{}", name, did_you_mean(name, names)));
    }
  }

  void read_text(const Source& source, const Series* wanted) {
    const Note note = read_note(source, series_, built_in_words());
    if (!wanted || note.series == wanted) visit_(note);
  }

  const Workspace& workspace_;
  const SeriesSet& series_;
  Io& io_;
  const std::function<void(const Note&)>& visit_;
  bool all_read_ = true;
};

}  // namespace

bool for_each_note(const std::vector<std::string>& arguments, const Workspace& workspace,
                   const SeriesSet& series, Io& io, const std::function<void(const Note&)>& visit) {
  NoteReader reader(workspace, series, io, visit);
  for (const std::string& argument : arguments) reader.read(argument);
  if (arguments.empty()) reader.read_directory(workspace.root, nullptr);
  return reader.all_read();
}

}  // namespace notes
