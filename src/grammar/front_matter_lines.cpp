// SPDX-License-Identifier: MIT
// Front matter line by line: the kinds that are lines, and YAML and TOML that do not parse.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "front_matter_kinds.hpp"
#include "notes/blanks.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

// What a field list or a paragraph of `key: value` lines begins with; any other first key is text.
constexpr std::array<std::string_view, 10> first_keys = {
    "title", "date", "author", "authors", "slug", "category", "categories", "tags", "keywords", "modified"};
// Where they are the syntax of a site engine, these hold several values between commas.
constexpr std::array<std::string_view, 4> list_keys = {"tags", "keywords", "categories", "authors"};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& keys, std::string_view key) {
  return std::any_of(keys.begin(), keys.end(), [&](std::string_view each) { return is_same_key(each, key); });
}

// `key: value` within one line; all three are views into the text.
struct KeyLine {
  std::string_view key;
  std::string_view behind;  // the sign, to the end of the line
  std::string_view value;   // the same without blanks around it
};

bool is_key_byte(char c) {
  return is_alphanumeric(c) || c == '_' || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

std::optional<KeyLine> key_line(std::string_view line, char sign) {
  const auto key_end =
      static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_key_byte) - line.begin());
  const std::size_t at = std::min(line.find_first_not_of(" \t", key_end), line.size());
  if (key_end == 0 || key_end > most_key_bytes || at == line.size() || line[at] != sign) return std::nullopt;
  const std::string_view behind = line.substr(at + 1);
  // `19:30` and an address are no keys.
  if (is_digit(line.front()) || behind.starts_with("//")) return std::nullopt;
  return KeyLine{line.substr(0, key_end), behind, trim(behind)};
}

/// Calls `take` with each line of `part`, a view into `text`.
template <class Take>
void for_each_line(std::string_view text, Span part, Take take) {
  for (std::size_t at = part.begin; at < part.end; at = next_line(text, at))
    take(text.substr(at, std::min(line_end(text, at), part.end) - at));
}

// --- YAML and TOML that do not parse -------------------------------------------------------------

/// Where the quote that `text` begins with is closed; none if it is not.
std::optional<std::size_t> closing_quote(std::string_view text) {
  const char quote = text.front();
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\')
      ++at;
    else if (text[at] == quote && quote == '\'' && text.substr(at + 1).starts_with('\''))
      ++at;
    else if (text[at] == quote)
      return at;
  }
  return std::nullopt;
}

/// The text of a quote: `''` in single ones, `\"` and `\\` in double ones. A line that does not parse
/// deserves no more.
std::string unescaped(std::string_view inside, char quote) {
  std::string value;
  for (std::size_t at = 0; at < inside.size(); ++at) {
    const std::string_view rest = inside.substr(at);
    if (quote == '\'' ? rest.starts_with("''") : rest.starts_with("\\\"") || rest.starts_with("\\\\")) ++at;
    value += inside[at];
  }
  return value;
}

bool is_quote(char c) { return c == '"' || c == '\''; }

class LineReader {
 public:
  LineReader(std::string_view text, Preamble& preamble, bool is_yaml)
      : text_(text), preamble_(preamble), fields_(preamble), is_yaml_(is_yaml) {}

  void read(std::string_view line) {
    const std::string_view inside = trim(line);
    if (!open_quote_.empty()) {
      if (inside.find(open_quote_) != inside.npos) open_quote_ = {};
    } else if (inside.empty() || inside.front() == '#') {
      return;
    } else if (is_yaml_ && (inside == "-" || inside.starts_with("- "))) {
      read_item(inside.substr(1));
    } else if (is_yaml_ && inside.data() != line.data()) {
      check_indentation(line);
    } else if (!is_yaml_ && inside.front() == '[') {
      open_table(inside);
    } else if (const auto found = key_line(inside, is_yaml_ ? ':' : '=')) {
      read_field(*found);
    }
  }

 private:
  void read_field(const KeyLine& line) {
    std::string name = table_.empty() ? std::string(line.key) : fmt::format("{}.{}", table_, line.key);
    if (name.size() > most_key_bytes) return;
    const Span key = span_in(text_, line.key);
    const bool again = !names_.insert(name).second;
    if (again) preamble_.faults.push_back(given_twice(name, key));
    field_ = fields_.open(std::move(name), key, again);
    // `|` and `>`: the value stands indented below.
    if (line.value.empty() || (is_yaml_ && (line.value[0] == '|' || line.value[0] == '>'))) return;
    if (!is_yaml_ && (line.value.starts_with(R"(""")") || line.value.starts_with("'''")))
      return open_text(line.value);
    check(line);
    if (line.value.front() == '[') return read_list(line.value);
    read_value(line.value);
  }

  /// `[name]` or `[[name]]`.
  void open_table(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of('['), line.size()));
    table_ = trim(line.substr(0, line.find(']')));
    names_.clear();
  }

  /// A text of several lines is passed.
  void open_text(std::string_view value) {
    const std::string_view quote = value.substr(0, 3);
    if (value.find(quote, quote.size()) == value.npos) open_quote_ = quote;
  }

  void read_item(std::string_view item) {
    if (field_ && !trim(item).empty()) read_value(trim(item));
  }

  void check_indentation(std::string_view line) {
    const std::string_view behind = line.substr(std::min(line.find_first_not_of(' '), line.size()));
    if (behind.starts_with('\t')) fault(behind.substr(0, 1), "a tab does not indent in YAML", "spaces");
  }

  void read_list(std::string_view list) {
    list.remove_prefix(1);
    list = trim(list.substr(0, list.rfind(']')));
    if (list.empty()) return;
    for (const std::string_view each : split(list, ','))
      if (!trim(each).empty()) read_value(trim(each));
  }

  void read_value(std::string_view value) {
    if (is_quote(value.front())) {
      const char quote = value.front();
      const std::optional<std::size_t> end = closing_quote(value);
      const std::string_view inside = end ? value.substr(1, *end - 1) : value.substr(1);
      return fields_.add_value(*field_, unescaped(inside, quote), span_in(text_, inside));
    }
    value = trim(value.substr(0, comment_at(value)));
    fields_.add_value(*field_, std::string(value), span_in(text_, value));
  }

  /// `# …` behind a blank. `#12` is a number, whatever YAML says.
  static std::size_t comment_at(std::string_view value) {
    for (std::size_t at = value.find('#'); at != value.npos; at = value.find('#', at + 1))
      if ((at == 0 || value[at - 1] == ' ' || value[at - 1] == '\t') &&
          (at + 1 == value.size() || !is_digit(value[at + 1])))
        return at;
    return value.size();
  }

  /// What a parser stumbles over, as far as a line shows it.
  void check(const KeyLine& line) {
    if (is_yaml_ && !is_quote(line.value.front()))
      check_plain(line);
    else if (is_quote(line.value.front()))
      check_quoted(line.value);
  }

  void check_plain(const KeyLine& line) {
    const std::string_view value = line.value;
    if (line.behind.front() != ' ' && line.behind.front() != '\t')
      return fault(line.key, fmt::format("a blank is missing behind '{}:'", line.key), "'key: value'");
    const std::string_view plain = trim(value.substr(0, comment_at(value)));
    const std::string quoted = fmt::format("put the value of '{}' in quotes", line.key);
    if (std::string_view("@`%&*!").find(value.front()) != value.npos)
      return fault(plain, fmt::format("without quotes, a value cannot begin with '{}'", value.front()),
                   quoted);
    if (value.front() == '[' || value.front() == '{') return;
    if (plain.find(": ") != plain.npos || plain.find(":\t") != plain.npos || plain.ends_with(':'))
      fault(plain, "without quotes, YAML takes the ':' in this value for the end of a key", quoted);
  }

  void check_quoted(std::string_view value) {
    const std::optional<std::size_t> end = closing_quote(value);
    if (!end) return fault(value, "this quote is never closed", "a quote at its end");
    const std::string_view behind = trim(value.substr(*end + 1));
    if (!behind.empty() && behind.front() != '#')
      fault(behind, "the quote ends before this text", "one pair of quotes around all of the value");
  }

  void fault(std::string_view at, std::string message, std::string remedy) {
    preamble_.faults.push_back({span_in(text_, at), std::move(message), std::move(remedy)});
  }

  std::string_view text_;
  Preamble& preamble_;
  FieldCollector fields_;
  bool is_yaml_;
  std::string_view table_;       // of TOML: where keys belong
  std::string_view open_quote_;  // of TOML: what ends the text of several lines that is open
  std::unordered_set<std::string> names_;
  std::optional<std::size_t> field_;
};

void read_lines(std::string_view text, Span content, Preamble& preamble, bool is_yaml) {
  LineReader reader(text, preamble, is_yaml);
  for_each_line(text, content, [&](std::string_view line) { reader.read(line); });
}

// --- The kinds that are lines ---------------------------------------------------------------------

class FieldAdder {
 public:
  FieldAdder(std::string_view text, Preamble& preamble) : text_(text), preamble_(preamble) {}

  void open(std::string_view key, std::string_view value) {
    if (!keys_.insert(std::string(key)).second)
      preamble_.faults.push_back(given_twice(key, span_in(text_, key)));
    preamble_.fields.push_back({{std::string(key), span_in(text_, key)}, {}});
    if (!contains(list_keys, key)) return add(value);
    for (const std::string_view each : split(value, ',')) add(each);
  }

  /// A further line of the same value.
  void go_on(std::string_view value) {
    auto& values = preamble_.fields.back().values;
    if (contains(list_keys, preamble_.fields.back().key.value)) {
      for (const std::string_view each : split(value, ',')) add(each);
    } else if (values.empty()) {
      add(value);
    } else {
      values.back().value += ' ';
      values.back().value += trim(value);
      values.back().span.end = span_in(text_, trim(value)).end;
    }
  }

 private:
  void add(std::string_view value) {
    value = trim(value);
    if (!value.empty()) preamble_.fields.back().values.push_back({std::string(value), span_in(text_, value)});
  }

  std::string_view text_;
  Preamble& preamble_;
  std::unordered_set<std::string> keys_;
};

/// `:name: value`; letters in front of the first colon are a slip of the hand.
struct ListedField {
  std::string_view slip;
  std::string_view name;
  std::string_view value;
};

std::optional<ListedField> listed_field(std::string_view line) {
  const std::size_t open = line.find(':');
  if (open > 2) return std::nullopt;
  const std::string_view slip = line.substr(0, open);
  const std::size_t close = line.find(':', open + 1);
  if (close == line.npos || close == open + 1 || close > most_key_bytes ||
      !std::all_of(slip.begin(), slip.end(), is_letter))
    return std::nullopt;
  const std::string_view name = line.substr(open + 1, close - open - 1);
  const std::string_view behind = line.substr(close + 1);
  if (trim(name).size() != name.size() || (!behind.empty() && trim_begin(behind).size() == behind.size()))
    return std::nullopt;
  if (!slip.empty() && !contains(first_keys, name)) return std::nullopt;
  return ListedField{slip, name, behind};
}

bool is_indented(std::string_view line) { return line.starts_with(' ') || line.starts_with('\t'); }

}  // namespace

void read_yaml_lines(std::string_view text, Span content, Preamble& preamble) {
  read_lines(text, content, preamble, true);
}

void read_toml_lines(std::string_view text, Span content, Preamble& preamble) {
  read_lines(text, content, preamble, false);
}

bool is_yaml_key_line(std::string_view line) {
  const auto found = key_line(line, ':');
  return found && (found->behind.empty() || is_indented(found->behind));
}

Preamble read_field_list(std::string_view text, std::size_t begin) {
  const auto line_at = [&](std::size_t at) { return text.substr(at, line_end(text, at) - at); };
  const auto first = listed_field(line_at(begin));
  if (!first || !contains(first_keys, first->name)) return {};

  Preamble preamble;
  preamble.kind = PreambleKind::field_list;
  FieldAdder adder(text, preamble);
  const std::size_t limit = std::min(text.size(), begin + most_preamble_bytes);
  std::size_t end = begin;  // behind the last line that belongs to a field
  for (std::size_t at = begin; at < limit; at = next_line(text, at)) {
    const std::string_view line = line_at(at);
    if (trim(line).empty()) continue;
    if (const auto field = listed_field(line)) {
      adder.open(field->name, field->value);
      if (!field->slip.empty())
        preamble.faults.push_back(
            {span_in(text, field->slip),
             fmt::format("'{}' stands in front of the field ':{}:'", field->slip, field->name),
             "nothing in front of the colon"});
    } else if (is_indented(line)) {
      adder.go_on(line);
    } else {
      break;
    }
    end = next_line(text, at);
  }
  preamble.span = {begin, end};
  return preamble;
}

Preamble read_key_lines(std::string_view text, Span paragraph) {
  const auto first =
      key_line(text.substr(paragraph.begin, line_end(text, paragraph.begin) - paragraph.begin), ':');
  if (!first || !contains(first_keys, first->key) || paragraph.size() > most_preamble_bytes) return {};

  Preamble preamble;
  preamble.kind = PreambleKind::key_lines;
  preamble.span = {paragraph.begin, next_line(text, paragraph.end)};
  FieldAdder adder(text, preamble);
  bool is_text = false;
  for_each_line(text, paragraph, [&](std::string_view line) {
    if (is_indented(line))
      adder.go_on(line);
    else if (const auto found = key_line(line, ':'))
      adder.open(found->key, found->value);
    else
      is_text = true;
  });
  // One line that is no field, and the paragraph is a text that happens to begin so.
  return is_text ? Preamble{} : preamble;
}

}  // namespace notes
