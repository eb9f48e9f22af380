// SPDX-License-Identifier: MIT
// Every series file is a row, those that others hide and those that are broken too.
#include "series_list.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

#include "columns.hpp"
#include "formats.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/json_writer.hpp"
#include "notes/width.hpp"
#include "notes/workspace.hpp"

namespace notes {
namespace {

struct Listed {
  SeriesFile file;
  Series series;
  std::vector<std::string> faults;
};

std::string human_list(const std::vector<Listed>& all) {
  std::vector<Row> rows;
  for (const Listed& each : all) {
    const std::string_view kind = each.faults.empty() ? to_string(each.series.kind) : "broken";
    const std::string origin =
        fmt::format("{}{}", to_string(each.file.origin), each.file.is_hidden ? ", hidden" : "");
    rows.push_back({{printable(each.file.name), std::string(kind), origin,
                     printable(fmt::format("{}", fmt::join(each.series.aliases, ", ")))},
                    {}});
  }
  return in_columns(rows, {24, 10, 20, 60});
}

void write_text(JsonWriter& json, std::string_view key, std::string_view text) {
  json.key(key);
  json.string(text);
}

std::string json_list(const std::vector<Listed>& all) {
  JsonWriter json;
  json.begin_array();
  for (const Listed& each : all) {
    json.begin_object();
    write_text(json, "name", each.file.name);
    write_text(json, "kind", to_string(each.series.kind));
    json.texts_field("aliases", each.series.aliases);
    write_text(json, "lang", each.series.lang);
    write_text(json, "url", each.series.url);
    json.texts_field("hashtags", each.series.hashtags);
    write_text(json, "origin", to_string(each.file.origin));
    write_text(json, "path", shown_path(each.file.path));
    json.key("hidden");
    json.boolean(each.file.is_hidden);
    json.texts_field("faults", each.faults);
    json.end_object();
  }
  json.end_array();
  return std::move(json).take();
}

struct ListFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*print)(const std::vector<Listed>& all);
};

constexpr std::array<ListFormat, 2> list_formats{{
    {"human", "name, kind, where it comes from, other names", human_list},
    {"json", "the same and more, for programs", json_list},
}};

}  // namespace

Status list_series(const Arguments& arguments, Io& io) {
  const ListFormat& format = arguments.has("json")
                                 ? list_formats[1]
                                 : chosen_format(arguments, std::span<const ListFormat>(list_formats));
  std::vector<Listed> all;
  bool all_read = true;
  for (SeriesFile& file : series_files(open_workspace())) {
    Listed listed{std::move(file), {}, {}};
    try {
      listed.series =
          parse_series(Source(shown_path(listed.file.path), read_file(listed.file.path)), listed.faults);
    } catch (const Error& error) {
      listed.faults.emplace_back(error.what());
    }
    for (const std::string& fault : listed.faults) io.complain(fmt::format("notes: {}\n", fault));
    all_read = all_read && listed.faults.empty();
    all.push_back(std::move(listed));
  }
  io.out(format.print(all));
  return all_read ? Status::done : Status::failure;
}

std::string series_list_formats() { return format_rows(std::span<const ListFormat>(list_formats)); }

}  // namespace notes
