// SPDX-License-Identifier: MIT
// What somebody still has to do: boxes, marked lines, and the items below a heading of tasks.
#include <algorithm>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/text_set.hpp"
#include "reader.hpp"

namespace notes {
namespace {

bool begins_item(const Note& note, std::uint32_t line) {
  const Block& paragraph = note.outline.blocks[note.outline.lines[line].block];
  return note.outline.blocks[paragraph.parent].kind == BlockKind::item && paragraph.first_line == line;
}

struct Box {
  std::string_view text;
  bool done = false;
};

std::optional<Box> read_box(std::string_view text) {
  for (const std::string_view box : {"[ ] ", "[x] ", "[X] ", "[-] "})  // the last one: given up
    if (text.starts_with(box)) return Box{trim(text.substr(box.size())), box[1] != ' '};
  return std::nullopt;
}

/// What stands behind `TODO:`, `[TODO]`, `**宿題**:` at the front of a line; empty where none does.
std::string_view behind_mark(std::string_view text) {
  static constexpr ByteSet opening("*_[");
  static constexpr TextSet marks{"TODO", "ToDo", "宿題", "タスク", "次回までに"};
  const std::string_view bare = text.substr(opening.first_not_in(text));
  const std::size_t mark = marks.at_front(bare);
  if (mark == 0) return {};
  std::string_view behind = bare.substr(mark);
  const bool is_shouted = bare.starts_with("TODO ");  // TODO 箱を運ぶ
  const std::size_t closing = std::min(behind.find_first_not_of("*_]"), behind.size());
  const bool is_closed = closing > 0;
  behind = trim_begin(behind.substr(closing));
  bool has_colon = false;
  for (const std::string_view colon : {":", "："})
    if (behind.starts_with(colon)) {
      behind = trim(behind.substr(colon.size()));
      has_colon = true;
    }
  const std::size_t emphasis = has_colon ? std::min(behind.find_first_not_of("*_"), behind.size()) : 0;
  return is_closed || has_colon || is_shouted ? trim(behind.substr(emphasis)) : std::string_view();
}

/// The outermost items below a heading of tasks.
void read_section(Note& note, const Section& section) {
  for (const std::uint32_t i : lines_of(note, section.part)) {
    if (!is_open_text(note, i) || !begins_item(note, i)) continue;
    const std::uint32_t list =
        note.outline.blocks[note.outline.blocks[note.outline.lines[i].block].parent].parent;
    if (note.outline.blocks[list].parent != 0) continue;
    const std::string_view text = trim(line_text(note, i));
    const Box box = read_box(text).value_or(Box{text});
    if (!box.text.empty() && box.text != "[ ]") note.tasks.push_back({located(note, box.text), box.done});
  }
}

}  // namespace

void read_tasks(Note& note) {
  std::vector<bool> is_task_part(note.parts.size());
  for (const Section& section : note.sections) {
    if (section.role != SectionRole::tasks) continue;
    is_task_part[section.part] = true;
    read_section(note, section);
  }
  for (std::uint32_t i = 0; i < note.uses.size(); ++i) {
    if (!is_open_text(note, i) || is_task_part[note.part_of[i]]) continue;
    const std::string_view text = trim(line_text(note, i));
    const auto box = begins_item(note, i) ? read_box(text) : std::nullopt;
    const std::string_view marked = box ? box->text : behind_mark(text);
    if (!marked.empty()) note.tasks.push_back({located(note, marked), box && box->done});
  }
  std::sort(note.tasks.begin(), note.tasks.end(),
            [](const Task& a, const Task& b) { return a.text.span.begin < b.text.span.begin; });
}

}  // namespace notes
