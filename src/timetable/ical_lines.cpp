// SPDX-License-Identifier: MIT
// The lines of iCalendar: folded lines put together, properties and the components they are of.
#include "ical_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/data_tree.hpp"

namespace notes {
namespace {

constexpr std::size_t most_parameters = 100;
constexpr std::size_t most_texts = 100;

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::string upper(std::string_view text) {
  std::string name(text);
  for (char& c : name)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return name;
}

/// `^n`, `^^` and `^'` of RFC 6868.
std::string parameter_text(std::string_view value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char next = value[i] == '^' && i + 1 < value.size() ? value[i + 1] : '\0';
    const bool is_escape = next == 'n' || next == '^' || next == '\'';
    if (is_escape) ++i;
    text += !is_escape ? value[i] : next == 'n' ? '\n' : next == '^' ? '^' : '"';
  }
  return text;
}

/// The name at the front of a text, which it is taken from.
std::string_view take_name(std::string_view& text) {
  std::size_t size = 0;
  while (size < text.size() && is_name_character(text[size])) ++size;
  const std::string_view name = text.substr(0, size);
  text.remove_prefix(size);
  return name;
}

/// `="value"`, `=value` or several with commas between them; false where it has no end.
bool take_parameter_value(std::string_view& text, std::string& value) {
  if (text.empty() || text.front() != '=') return false;
  do {
    const bool is_further = text.front() == ',';
    text.remove_prefix(1);
    const bool is_quoted = text.starts_with('"');
    if (is_quoted) text.remove_prefix(1);
    const std::size_t end = is_quoted ? text.find('"') : text.find_first_of(",;:");
    if (end == std::string_view::npos) return false;
    value += (is_further ? "," : "") + parameter_text(text.substr(0, end));
    text.remove_prefix(end + (is_quoted ? 1 : 0));
  } while (text.starts_with(','));
  return true;
}

std::optional<IcalProperty> read_property(std::string_view line, std::size_t offset) {
  IcalProperty property;
  property.offset = offset;
  property.name = upper(take_name(line));
  while (!property.name.empty() && line.starts_with(';')) {
    if (property.parameters.size() == most_parameters) return std::nullopt;
    line.remove_prefix(1);
    IcalProperty::Parameter& parameter = property.parameters.emplace_back();
    parameter.name = upper(take_name(line));
    if (!take_parameter_value(line, parameter.value)) return std::nullopt;
  }
  if (property.name.empty() || !line.starts_with(':')) return std::nullopt;
  property.value = line.substr(1);
  return property;
}

/// Puts components together, line by line.
class Components {
 public:
  explicit Components(const Source& source) : source_(source) {}

  void add(std::string_view line, std::size_t offset) {
    auto property = read_property(line, offset);
    if (!property || (open_ == IcalComponent::none && property->name != "BEGIN"))
      file_.strange.push_back(offset);
    else if (property->name == "BEGIN")
      begin(upper(trim(property->value)), offset);
    else if (property->name == "END")
      end(upper(trim(property->value)), offset);
    else
      file_.components[open_].properties.push_back(std::move(*property));
  }

  IcalFile take() {
    if (open_ != IcalComponent::none) {
      const IcalComponent& left = file_.components[open_];
      fail_at(source_, left.offset,
              fmt::format("BEGIN:{} without its END: the calendar is cut off", left.name));
    }
    return std::move(file_);
  }

 private:
  void begin(std::string name, std::size_t offset) {
    file_.components.push_back({std::move(name), offset, open_, {}});
    open_ = file_.components.size() - 1;
  }

  void end(const std::string& name, std::size_t offset) {
    if (open_ == IcalComponent::none || file_.components[open_].name != name)
      fail_at(source_, offset,
              open_ == IcalComponent::none
                  ? fmt::format("END:{} without its BEGIN", name)
                  : fmt::format("END:{} where END:{} is missing", name, file_.components[open_].name));
    open_ = file_.components[open_].parent;
  }

  const Source& source_;
  IcalFile file_;
  std::size_t open_ = IcalComponent::none;
};

}  // namespace

std::string_view IcalProperty::parameter(std::string_view called) const {
  for (const Parameter& each : parameters)
    if (each.name == called) return each.value;
  return {};
}

const IcalProperty* IcalComponent::find(std::string_view called) const {
  for (const IcalProperty& property : properties)
    if (property.name == called) return &property;
  return nullptr;
}

IcalFile read_ical_lines(const Source& source) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  Components components(source);
  for (std::size_t i = 0; i < source.line_count();) {
    std::size_t offset = source.line(i).begin;
    if (offset == 0 && source.text().starts_with(mark)) offset += mark.size();
    std::string line(source.text({offset, source.line(i).end}));
    for (++i; i < source.line_count(); ++i) {
      const std::string_view next = source.text(source.line(i));
      if (!next.starts_with(' ') && !next.starts_with('\t')) break;
      line += next.substr(1);
    }
    if (!trim(line).empty()) components.add(line, offset);
  }
  return components.take();
}

std::string ical_text(std::string_view value) {
  constexpr std::string_view escaped = "\\;,:\"nN";
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char next = value[i] == '\\' && i + 1 < value.size() ? value[i + 1] : '\0';
    const bool is_escape = escaped.find(next) != std::string_view::npos;
    if (is_escape) ++i;
    text += is_escape && (next == 'n' || next == 'N') ? '\n' : value[i];
  }
  return text;
}

std::vector<std::string> ical_texts(std::string_view value) {
  std::vector<std::string> texts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= value.size() && texts.size() < most_texts; ++i) {
    if (i + 1 < value.size() && value[i] == '\\') {
      ++i;
    } else if (i == value.size() || value[i] == ',') {
      texts.push_back(ical_text(value.substr(begin, i - begin)));
      begin = i + 1;
    }
  }
  return texts;
}

}  // namespace notes
