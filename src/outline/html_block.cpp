// SPDX-License-Identifier: MIT
// The start and end conditions of the seven kinds of HTML block.
#include "html_block.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

#include "line_cursor.hpp"

namespace notes {
namespace {

using namespace std::string_view_literals;

constexpr std::array verbatim_names = {"pre"sv, "script"sv, "style"sv, "textarea"sv};

// Sorted; the longest name has ten letters.
constexpr std::array block_names = {
    "address"sv, "article"sv,  "aside"sv,   "base"sv,     "basefont"sv, "blockquote"sv, "body"sv,
    "caption"sv, "center"sv,   "col"sv,     "colgroup"sv, "dd"sv,       "details"sv,    "dialog"sv,
    "dir"sv,     "div"sv,      "dl"sv,      "dt"sv,       "fieldset"sv, "figcaption"sv, "figure"sv,
    "footer"sv,  "form"sv,     "frame"sv,   "frameset"sv, "h1"sv,       "h2"sv,         "h3"sv,
    "h4"sv,      "h5"sv,       "h6"sv,      "head"sv,     "header"sv,   "hr"sv,         "html"sv,
    "iframe"sv,  "legend"sv,   "li"sv,      "link"sv,     "main"sv,     "menu"sv,       "menuitem"sv,
    "nav"sv,     "noframes"sv, "ol"sv,      "optgroup"sv, "option"sv,   "p"sv,          "param"sv,
    "search"sv,  "section"sv,  "summary"sv, "table"sv,    "tbody"sv,    "td"sv,         "tfoot"sv,
    "th"sv,      "thead"sv,    "title"sv,   "tr"sv,       "track"sv,    "ul"sv,
};

char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; }
bool is_letter(char byte) { return lower(byte) >= 'a' && lower(byte) <= 'z'; }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_tag_name_byte(char byte) { return is_letter(byte) || is_digit(byte) || byte == '-'; }
bool is_attribute_start(char byte) { return is_letter(byte) || byte == '_' || byte == ':'; }
bool is_attribute_byte(char byte) {
  return is_attribute_start(byte) || is_digit(byte) || byte == '.' || byte == '-';
}
bool is_unquoted_value_byte(char byte) {
  return !is_blank(byte) && "\"'=<>`"sv.find(byte) == std::string_view::npos;
}

bool equals_ignoring_case(std::string_view text, std::string_view lower_case) {
  return std::equal(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                    [](char left, char right) { return lower(left) == right; });
}

/// Reads a tag from the front of a text; every function passes what it is named after, or nothing.
class TagReader {
 public:
  explicit TagReader(std::string_view text) : rest_(text) {}

  std::string_view rest() const { return rest_; }

  bool literal(char byte) {
    if (rest_.empty() || rest_.front() != byte) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::string_view name() {
    return rest_.empty() || !is_letter(rest_.front()) ? std::string_view() : take_while(is_tag_name_byte);
  }

  bool blanks() { return !take_while(is_blank).empty(); }

  /// A name and perhaps a value.
  bool attribute() {
    if (rest_.empty() || !is_attribute_start(rest_.front())) return false;
    take_while(is_attribute_byte);
    const std::string_view after_name = rest_;
    blanks();
    if (!literal('=') || !attribute_value()) rest_ = after_name;
    return true;
  }

 private:
  bool attribute_value() {
    blanks();
    for (const char quote : {'"', '\''}) {
      if (!literal(quote)) continue;
      take_while([quote](char byte) { return byte != quote; });
      return literal(quote);
    }
    return !take_while(is_unquoted_value_byte).empty();
  }

  template <class Predicate>
  std::string_view take_while(Predicate predicate) {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), predicate);
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view rest_;
};

bool starts_verbatim(std::string_view line) {
  TagReader tag(line.substr(1));
  const std::string_view name = tag.name();
  const std::string_view rest = tag.rest();
  return (rest.empty() || is_blank(rest.front()) || rest.front() == '>') &&
         std::any_of(verbatim_names.begin(), verbatim_names.end(),
                     [name](std::string_view known) { return equals_ignoring_case(name, known); });
}

bool starts_known_block(std::string_view line) {
  TagReader tag(line.substr(1));
  tag.literal('/');
  const std::string_view name = tag.name();
  const std::string_view rest = tag.rest();
  std::array<char, 10> lowered{};
  if (name.empty() || name.size() > lowered.size()) return false;
  std::transform(name.begin(), name.end(), lowered.begin(), lower);
  return (rest.empty() || is_blank(rest.front()) || rest.front() == '>' || rest.starts_with("/>")) &&
         std::binary_search(block_names.begin(), block_names.end(),
                            std::string_view(lowered.data(), name.size()));
}

/// Nothing but one whole tag. The specification bars `pre`, `script`, `style` and `textarea` here;
/// its two reference implementations take `</pre>` too, and so does this.
bool is_whole_tag(std::string_view line) {
  TagReader tag(line.substr(1));
  const bool closing = tag.literal('/');
  if (tag.name().empty()) return false;
  bool separated = tag.blanks();
  while (!closing && separated && tag.attribute()) separated = tag.blanks();
  if (!closing) tag.literal('/');
  if (!tag.literal('>')) return false;
  tag.blanks();
  return tag.rest().empty();
}

bool contains_verbatim_end(std::string_view line) {
  for (std::size_t at = line.find("</"); at != std::string_view::npos; at = line.find("</", at + 2)) {
    const std::string_view rest = line.substr(at + 2);
    for (const std::string_view name : verbatim_names) {
      if (equals_ignoring_case(rest.substr(0, name.size()), name) &&
          rest.substr(name.size()).starts_with('>')) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

int html_block_start(std::string_view line) {
  if (!line.starts_with('<')) return 0;
  if (starts_verbatim(line)) return 1;
  if (line.starts_with("<!--")) return 2;
  if (line.starts_with("<?")) return 3;
  if (line.starts_with("<!") && line.size() > 2 && is_letter(line[2])) return 4;
  if (line.starts_with("<![CDATA[")) return 5;
  if (starts_known_block(line)) return 6;
  return is_whole_tag(line) ? 7 : 0;
}

bool html_block_ends(int kind, std::string_view line) {
  switch (kind) {
    case 1: return contains_verbatim_end(line);
    case 2: return line.find("-->") != std::string_view::npos;
    case 3: return line.find("?>") != std::string_view::npos;
    case 4: return line.find('>') != std::string_view::npos;
    case 5: return line.find("]]>") != std::string_view::npos;
    default: return false;
  }
}

}  // namespace notes
