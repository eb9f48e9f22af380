// SPDX-License-Identifier: MIT
// The links of a note, those whose addresses stand elsewhere in it too: `[題][1]` with `[1]: https://…`, and
// `` `題`_ `` with `.. _題: https://…`.
#include <algorithm>
#include <iterator>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "reader.hpp"

namespace notes {
namespace {

/// The name and the address of one definition; an empty name where a line holds none.
Note::Reference read_definition(const Note& note, std::string_view line) {
  constexpr std::string_view target = ".. _";
  std::string_view name;
  std::string_view behind;
  if (line.starts_with('[')) {
    const std::size_t end = line.find("]:");
    if (end == std::string_view::npos) return {};
    name = line.substr(1, end - 1);
    behind = line.substr(end + 2);
  } else if (line.starts_with(target)) {
    const std::size_t end = line.find(": ", target.size());
    if (end == std::string_view::npos) return {};
    name = line.substr(target.size(), end - target.size());
    behind = line.substr(end + 1);
  }
  behind = trim(behind);
  const std::string_view url = behind.substr(0, behind.find_first_of(" \t"));
  if (url.empty()) return {};
  return {folded(plain_text(name)), span_in(note.shown.text(), url)};
}

const Note::Reference* find(const Note& note, std::string_view name) {
  const std::string wanted = folded(plain_text(name));
  const auto found = std::find_if(note.references.begin(), note.references.end(),
                                  [&](const Note::Reference& each) { return each.name == wanted; });
  return found == note.references.end() ? nullptr : &*found;
}

Link link_to(const Note& note, const Note::Reference& reference, std::string_view text,
             std::string_view whole) {
  Link link;
  link.text = plain_text(text);
  link.url = note.shown.text(reference.url);
  link.span = span_in(note.shown.text(), whole);
  link.url_span = reference.url;
  return link;
}

/// `[text][name]`, `[name][]` and `[name]`.
void add_bracketed(const Note& note, std::string_view line, std::vector<Link>& found) {
  for (std::size_t open = line.find('['); open != std::string_view::npos;) {
    const std::size_t close = line.find(']', open);
    if (close == std::string_view::npos) return;
    const std::string_view text = line.substr(open + 1, close - open - 1);
    std::size_t end = close + 1;
    std::string_view name = text;
    if (line.substr(end).starts_with('[')) {
      const std::size_t last = line.find(']', end);
      if (last == std::string_view::npos) return;
      if (last > end + 1) name = line.substr(end + 1, last - end - 1);
      end = last + 1;
    }
    const bool is_inline = line.substr(end).starts_with('(');
    const Note::Reference* reference = is_inline ? nullptr : find(note, name);
    if (reference) found.push_back(link_to(note, *reference, text, line.substr(open, end - open)));
    open = line.find('[', reference ? end : open + 1);
  }
}

/// `` `name`_ ``.
void add_quoted(const Note& note, std::string_view line, std::vector<Link>& found) {
  for (std::size_t end = line.find("`_"); end != std::string_view::npos; end = line.find("`_", end + 2)) {
    const std::size_t open = line.rfind('`', end == 0 ? 0 : end - 1);
    if (open == std::string_view::npos || open >= end) continue;
    const std::string_view name = line.substr(open + 1, end - open - 1);
    if (const Note::Reference* reference = find(note, name))
      found.push_back(link_to(note, *reference, name, line.substr(open, end + 2 - open)));
  }
}

/// Adds the links of a line whose addresses stand elsewhere.
void add_references(const Note& note, std::uint32_t line, std::vector<Link>& links) {
  if (note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::reference) return;
  std::vector<Link> found;
  add_bracketed(note, line_text(note, line), found);
  add_quoted(note, line_text(note, line), found);
  for (Link& reference : found) {
    // `[https://…][1]`: the address shown is the text of the link.
    std::erase_if(links, [&](const Link& link) {
      return reference.span.begin <= link.span.begin && link.span.begin < reference.span.end;
    });
    links.push_back(std::move(reference));
  }
}

}  // namespace

void read_references(Note& note) {
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    if (note.outline.blocks[note.outline.lines[i].block].kind != BlockKind::reference) continue;
    Note::Reference reference = read_definition(note, trim(line_text(note, i)));
    if (!reference.name.empty()) note.references.push_back(std::move(reference));
  }
}

void read_links(Note& note) {
  LinkSigns signs(note.shown.text());
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    const Line& line = note.outline.lines[i];
    if (!signs.may_be_in({line.text, line.span.end}) && note.references.empty()) continue;
    std::vector<Link> links = read_links(line_text(note, i));
    for (Link& link : links) {
      link.span = shifted(link.span, line.text);
      link.url_span = shifted(link.url_span, line.text);
    }
    if (!note.references.empty()) add_references(note, i, links);
    std::move(links.begin(), links.end(), std::back_inserter(note.links));
  }
}

}  // namespace notes
