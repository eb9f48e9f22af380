// SPDX-License-Identifier: MIT
// Tags within a line of Markdown: those of HTML, and those of the templates that blogs are made with.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/html.hpp"
#include "notes/links.hpp"

namespace notes {

/// The bytes of `https://` at the front of `text`; 0 if no web address begins there.
inline std::size_t scheme_size(std::string_view text) {
  for (const std::string_view scheme : {"https://", "http://"})
    if (text.starts_with(scheme)) return scheme.size();
  return 0;
}

/// A character reference such as `&amp;` or `&#8211;`.
struct Entity {
  std::string text;      ///< what it stands for
  std::size_t size = 0;  ///< bytes it takes
};

/// The entity at the front of `text`. A no-break space is a blank; names that few people know and
/// control characters are none.
std::optional<Entity> entity_at(std::string_view text);

/// A tag, or all of a link from `<a>` to `</a>`.
struct InlineTag {
  std::vector<Link> links;  ///< most have none, templates may have several
  std::string shown;        ///< what a reader sees in its place; one blank where a line or block ends
  std::size_t end = 0;      ///< where the text goes on
};

/// The tags of a piece of Markdown. Asking in ascending order takes linear time.
class InlineTags {
 public:
  explicit InlineTags(std::string_view markdown) : markdown_(markdown), tags_(markdown) {}

  /// The tag that begins at `at`: `<br>`, `<a href="…">資料</a>`, `{% include … %}`, `{{< … >}}`.
  /// `<会場風景>`, `Vec<T>` and `<Link>` are none.
  std::optional<InlineTag> at(std::size_t at) {
    return markdown_[at] == '<' ? html_tag(at) : markdown_[at] == '{' ? template_tag(at) : std::nullopt;
  }

 private:
  std::optional<InlineTag> html_tag(std::size_t at);
  InlineTag anchor(const HtmlTag& tag, Link link);
  std::optional<InlineTag> template_tag(std::size_t at);

  std::string_view markdown_;
  HtmlTags tags_;
  std::array<bool, 3> unended_{};  // of each form of template tag: no further one ends
};

}  // namespace notes
