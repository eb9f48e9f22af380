// SPDX-License-Identifier: MIT
// Finding the file, and choosing the model.
#include "series_source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>

#include "notes/error.hpp"
#include "notes/files.hpp"

namespace notes {
namespace {

std::optional<std::filesystem::path> file_named(const Workspace& workspace, const std::string& name) {
  const auto files = series_files(workspace);
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const SeriesFile& file) { return file.name == name; });
  return found == files.end() ? std::nullopt : std::optional(found->path);
}

}  // namespace

Source series_source(const Workspace& workspace, const std::string& name) {
  const auto file = file_named(workspace, name);
  const std::string path = file ? shown_path(*file) : open_series(workspace).get(name).file;
  return {path, read_file(path)};
}

MadeSeries make_series(const Workspace& workspace, const NewSeries& wanted, const std::string& like) {
  const std::string plain = wanted.lang == "en" ? "meetup" : "study";
  const bool is_known = like.empty() && file_named(workspace, wanted.name);
  const std::string model = is_known ? wanted.name : like.empty() ? plain : like;
  const bool is_copy = model == wanted.name;
  return {series_like(series_source(workspace, model), wanted),
          is_copy ? fmt::format("a copy of the series {}", model)
                  : fmt::format("made from the series {}", model)};
}

}  // namespace notes
