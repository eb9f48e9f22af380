// SPDX-License-Identifier: MIT
// Looking series up, and recognising them in notes.
#include "notes/series_set.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>

#include "notes/error.hpp"
#include "notes/fold.hpp"
#include "notes/nearest.hpp"
#include "notes/series_words.hpp"

namespace notes {
namespace {

constexpr std::int64_t expression_memory = 8 << 20;  // bytes, for patterns that strangers wrote

/// A name as a word of its own.
std::string name_expression(std::string_view name) {
  return fmt::format("(?i)(?:^|[^0-9a-z]){}(?:[^0-9a-z]|$)", RE2::QuoteMeta(std::string(name)));
}

class Expression {
 public:
  Expression(const Source& file, const Located<std::string>& written, std::string_view name)
      : expression_(written.value.empty() ? name_expression(name) : written.value, options()) {
    if (expression_.ok()) return;
    throw Error(fmt::format("{}: this is no regular expression (RE2): {}", file.place(written.span.begin),
                            expression_.error()));
  }

  bool found_in(std::string_view text) const {
    return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), expression_);
  }

 private:
  static RE2::Options options() {
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(expression_memory);
    return options;
  }

  RE2 expression_;
};

}  // namespace

void check_expressions(const Source& file, const Series& series) {
  Expression(file, series.match_title, series.name);
  Expression(file, series.match_path, series.name);
}

struct SeriesSet::Member {
  explicit Member(Entry from) : entry(std::move(from)) {}

  Entry entry;
  std::optional<Source> file;
  std::optional<Series> series;
  std::optional<Expression> title;
  std::optional<Expression> path;
  std::optional<Words> words;
  const Words* base = nullptr;  // of `words`
};

SeriesSet::SeriesSet(std::vector<Entry> entries) {
  for (Entry& entry : entries) {
    const bool known = std::any_of(members_.begin(), members_.end(),
                                   [&](const auto& member) { return member->entry.name == entry.name; });
    if (!known) members_.push_back(std::make_unique<Member>(std::move(entry)));
  }
  std::sort(members_.begin(), members_.end(),
            [](const auto& a, const auto& b) { return a->entry.name < b->entry.name; });
}

SeriesSet::SeriesSet(SeriesSet&&) noexcept = default;
SeriesSet& SeriesSet::operator=(SeriesSet&&) noexcept = default;
SeriesSet::~SeriesSet() = default;

const Series& SeriesSet::load(Member& member) const {
  if (!member.series) {
    member.file = member.entry.read();
    member.series = parse_series(*member.file);
  }
  return *member.series;
}

std::vector<std::string> SeriesSet::names() const {
  std::vector<std::string> names;
  for (const auto& member : members_) names.push_back(member->entry.name);
  return names;
}

const Series& SeriesSet::get(std::string_view name) const {
  for (const auto& member : members_)
    if (member->entry.name == name) return load(*member);
  const std::string wanted = folded(name);
  for (const auto& member : members_) {
    const Series& series = load(*member);
    const auto is_wanted = [&](const std::string& alias) { return folded(alias) == wanted; };
    if (is_wanted(series.name) || std::any_of(series.aliases.begin(), series.aliases.end(), is_wanted))
      return series;
  }
  throw UnknownSeries(fmt::format("there is no series '{}'{}", name, did_you_mean(name, names())));
}

const Series* SeriesSet::match(std::string_view title, std::string_view path) const {
  const std::string folded_title = folded(title);
  const std::string folded_path = folded(path);
  const auto is_named = [&](const auto& member) {
    const std::string name = folded(member->entry.name);
    return folded_title.find(name) != std::string::npos || folded_path.find(name) != std::string::npos;
  };
  // The likely ones first, so that the files of the others need not be read.
  std::vector<Member*> order;
  for (const auto& member : members_) order.push_back(member.get());
  std::stable_partition(order.begin(), order.end(), is_named);

  const auto matches = [&](Member& member, std::optional<Expression>& expression,
                           Located<std::string> Series::*written, std::string_view text) {
    const Series& series = load(member);
    if (!expression) expression.emplace(*member.file, series.*written, series.name);
    return expression->found_in(text);
  };
  for (Member* member : order)
    if (matches(*member, member->title, &Series::match_title, title)) return &*member->series;
  for (Member* member : order)
    if (matches(*member, member->path, &Series::match_path, path)) return &*member->series;
  return nullptr;
}

const Words& SeriesSet::words_of(const Series& series, const Words& base) const {
  const auto member = std::find_if(members_.begin(), members_.end(), [&](const auto& each) {
    return each->series && &*each->series == &series;
  });
  if ((*member)->base != &base) (*member)->words = notes::words_of(series, base);
  (*member)->base = &base;
  return *(*member)->words;
}

}  // namespace notes
