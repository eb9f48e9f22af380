// SPDX-License-Identifier: MIT
// From arguments to notes.
#include "note_arguments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>

#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/nearest.hpp"
#include "notes/read_note.hpp"
#include "notes/report.hpp"
#include "notes/several_events.hpp"
#include "notes/walk.hpp"
#include "notes/width.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;

class NoteReader {
 public:
  NoteReader(Walked walked, const Workspace& workspace, const SeriesSet& series, const Words& words, Io& io,
             const std::function<void(const Note&)>& visit)
      : walked_(walked), workspace_(workspace), series_(series), words_(words), io_(io), visit_(visit) {}

  bool all_read() const { return all_read_; }

  void read(const std::string& argument) {
    std::error_code ignored;
    if (argument == "-")
      visit_all(Source("<stdin>", read_stdin()));
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
    if (const auto text = read_or_complain([&] { return read_named(path); }))
      visit_all(Source(shown_path(path), *text));
  }

  /// A file may hold several events, but its lines are checked together.
  void visit_all(const Source& source) {
    if (walked_ == Walked::notes) return visit_(note_of(source));
    for (const Source& event : events_in(source)) visit_(note_of(event));
  }

  void read_walked_file(const fs::path& path, const Series* wanted) {
    const auto text = read_or_complain([&] { return read_file(path); });
    if (!text || is_report(*text)) return;
    const Source file(shown_path(path), *text);
    const bool is_whole = walked_ == Walked::notes;
    for (const Source& event : is_whole ? std::vector<Source>{file} : events_in(file)) {
      const Note note = note_of(event);
      if (wanted && note.series != wanted) continue;
      if (is_whole || tells_event(note)) visit_(note);
    }
  }

  void read_series(const std::string& name) {
    const Series* series = nullptr;
    try {
      series = &series_.get(name);
    } catch (const UnknownSeries&) {
      const auto names = series_.names();
      return complain(fmt::format("there is no file and no series '{}'{}", name, did_you_mean(name, names)));
    }
    read_directory(workspace_.root, series);
  }

  /// Only what goes wrong with this one file is passed: a broken series or a full disk ends the run.
  template <class Read>
  std::optional<std::string> read_or_complain(Read read) {
    try {
      return read();
    } catch (const Error& error) {
      complain(error.what());
      return std::nullopt;
    }
  }

  Note note_of(const Source& source) const { return read_note(source, series_, words_); }

  Walked walked_;
  const Workspace& workspace_;
  const SeriesSet& series_;
  const Words& words_;
  Io& io_;
  const std::function<void(const Note&)>& visit_;
  bool all_read_ = true;
};

}  // namespace

bool tells_event(const Note& note) { return note.series || note.date || !note.talks.empty(); }

std::string no_event_line(const Note& note) {
  return fmt::format("{}: no event note: it names no day and no talk\n", printable(note.source.name()));
}

std::string read_named(const std::string& path, std::size_t most) {
  try {
    return read_file(path, most);
  } catch (const Error& error) {
    std::error_code unknown;
    if (fs::status(path, unknown).type() != fs::file_type::not_found) throw;
    throw Error(fmt::format("{}; check the name", error.what()));
  }
}

bool for_each_note(const std::vector<std::string>& arguments, Walked walked, const Workspace& workspace,
                   const SeriesSet& series, const Words& words, Io& io,
                   const std::function<void(const Note&)>& visit) {
  NoteReader reader(walked, workspace, series, words, io, visit);
  for (const std::string& argument : arguments) reader.read(argument);
  if (arguments.empty()) reader.read_directory(workspace.root, nullptr);
  return reader.all_read();
}

}  // namespace notes
