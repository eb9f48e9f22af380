// SPDX-License-Identifier: MIT
// JSON, and the one door to nlohmann-json.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "data_builder.hpp"

namespace notes {
namespace {

/// Reads the text byte by byte and tells how far: the parser tells no places.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, const char** read) : at_(at), read_(read) {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    *read_ = ++at_;
    return *this;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  const char** read_;
};

/// Takes what the parser meets; its names and shapes are those that the library calls.
class JsonReader {
 public:
  explicit JsonReader(const Source& source)
      : source_(source), text_(source.text()), read_(text_.data()), builder_(source) {}

  DataValue read() && {
    nlohmann::json::sax_parse(CountingIterator(text_.data(), &read_),
                              CountingIterator(text_.data() + text_.size(), &read_), this);
    return std::move(builder_).take();
  }

  bool null() { return add(DataKind::null, {}); }
  bool boolean(bool value) { return add(DataKind::flag, value ? "true" : "false"); }
  bool number_integer(std::int64_t) { return add_number(); }
  bool number_unsigned(std::uint64_t) { return add_number(); }
  bool number_float(double, const std::string&) { return add_number(); }
  bool string(std::string& value) { return add(DataKind::text, std::move(value)); }
  bool binary(nlohmann::json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(DataKind::map); }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(DataKind::list); }
  bool end_array() { return close(); }
  bool key(std::string& name) {
    builder_.key(std::move(name), next());
    return go_on();
  }
  /// Tells what is wrong without what was read, which may be as long as the text.
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) {
    std::string_view what = error.what();
    const std::string_view column = ", column ";
    if (const std::size_t at = what.find(column); at != what.npos) what = what.substr(what.find(':', at) + 2);
    if (what.starts_with('[')) what.remove_prefix(std::min(what.find(' ') + 1, what.size()));
    for (const std::string_view behind : {"; last read", " parsing '"})
      what = what.substr(0, what.find(behind));
    const std::size_t met = std::min(position > 0 ? position - 1 : 0, text_.size());
    const bool is_token = what.find("unexpected") != what.npos;
    fail_at(source_, is_token ? std::min(met, next()) : met, fmt::format("this is no JSON: {}", what));
  }

 private:
  /// Where what comes next begins.
  std::size_t next() const { return std::min(text_.find_first_not_of(" \t\r\n,:", behind_), text_.size()); }

  bool go_on() {
    behind_ = static_cast<std::size_t>(read_ - text_.data());
    return true;
  }
  bool add(DataKind kind, std::string text) {
    builder_.add(kind, std::move(text), next());
    return go_on();
  }
  /// Its end shows in what follows, which is read already.
  bool add_number() {
    const std::size_t begin = next();
    behind_ = std::min(text_.find_first_not_of("0123456789+-.eE", begin), text_.size());
    builder_.add(DataKind::number, std::string(text_.substr(begin, behind_ - begin)), begin);
    return true;
  }
  bool open(DataKind kind) {
    builder_.open(kind, next());
    return go_on();
  }
  bool close() {
    builder_.close();
    return go_on();
  }

  const Source& source_;
  std::string_view text_;
  const char* read_;
  std::size_t behind_ = 0;
  DataBuilder builder_;
};

}  // namespace

DataValue parse_json(const Source& source) { return JsonReader(source).read(); }

}  // namespace notes
