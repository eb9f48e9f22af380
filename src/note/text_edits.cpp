// SPDX-License-Identifier: MIT
// Edits in order, none over another.
#include "text_edits.hpp"

#include <algorithm>

namespace notes {
namespace {

void sort_by_place(std::vector<TextEdit>& edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const TextEdit& a, const TextEdit& b) { return a.span.begin < b.span.begin; });
}

}  // namespace

bool overlap(std::vector<TextEdit> edits) {
  sort_by_place(edits);
  const auto begins_within = [](const TextEdit& a, const TextEdit& b) { return b.span.begin < a.span.end; };
  return std::adjacent_find(edits.begin(), edits.end(), begins_within) != edits.end();
}

TextEdits::TextEdits(std::vector<TextEdit> edits) : edits_(std::move(edits)) { sort_by_place(edits_); }

std::string TextEdits::apply(std::string_view text, Span stretch) const {
  std::string made;
  std::size_t at = stretch.begin;
  auto edit = std::partition_point(edits_.begin(), edits_.end(),
                                   [&](const TextEdit& each) { return each.span.begin < stretch.begin; });
  for (; edit != edits_.end() && edit->span.begin < stretch.end; ++edit) {
    made += text.substr(at, edit->span.begin - at);
    made += edit->text;
    at = edit->span.end;
  }
  return made.append(text.substr(at, stretch.end - at));
}

}  // namespace notes
