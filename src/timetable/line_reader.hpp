// SPDX-License-Identifier: MIT
// Talks of lines: one a line, in columns, or on the lines below their time.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "card.hpp"
#include "notes/talk_form.hpp"
#include "notes/timetable_row.hpp"
#include "text_line.hpp"
#include "timetable_builder.hpp"

namespace notes {

class LineReader {
 public:
  /// `reads_untimed`: where no line has a time, what names speakers or is listed is a talk.
  explicit LineReader(TimetableBuilder& builder, bool reads_untimed = true)
      : builder_(builder), words_(builder.words()), reads_untimed_(reads_untimed) {}

  void read(const std::vector<TextLine>& lines);

 private:
  struct Timed {
    Slot slot;
    bool is_bare = false;  // nothing stands behind the time
  };

  /// `LT大会` above talks that tell no kind.
  struct Group {
    TextLine line;
    TalkKind kind = TalkKind::talk;
    bool is_told = false;
  };

  void look_over(const std::vector<TextLine>& lines);
  void read(const TextLine& line, const TextLine* next);

  bool last_column_speaks(const std::vector<std::string>& pairs) const;
  bool slash_may_precede_names(const std::vector<std::string_view>& lines) const;

  TalkForm form_of(std::string_view text) const;
  Slot slot_of(std::string_view text) const;
  std::optional<Talk> usual_row(const Cells& cells) const;
  std::optional<Slot> table_row(std::string_view text) const;
  std::optional<Slot> untimed_row(std::string_view text) const;
  std::optional<Slot> labelled_time(std::string_view text) const;
  bool tells_date_in_column(std::string_view text) const;
  std::optional<Timed> timed_slot(const TextLine& line) const;
  bool is_talk(const TextLine& line) const;

  bool take_header(const TextLine& line);
  bool take_timed(const TextLine& line);
  bool take_into_card(const TextLine& line);
  bool take_row(const TextLine& line);
  bool take_detail(const TextLine& line);
  bool take_group(const TextLine& line, const TextLine* next);
  bool take_untimed(const TextLine& line);
  bool is_note_on_item(const TextLine& line);

  Slot* current();
  void close_card();
  void close_group();

  TimetableBuilder& builder_;
  const Words& words_;
  bool reads_untimed_;
  TalkForm form_;
  TalkForm pairs_;            // of rows with two columns behind the time
  bool names_first_ = false;  // `name, Title`
  bool has_times_ = false;
  bool dates_are_own_ = true;             // a date in front of a time is that of its talk
  bool gap_ = false;                      // a blank line stands above
  std::size_t indent_ = 0;                // of the last line with a time
  std::optional<std::size_t> outermost_;  // how far the first item of a list without times is indented
  bool below_lt_ = false;                 // that line tells of lightning talks, and nobody gives it
  Columns columns_;
  std::optional<Card> card_;
  std::optional<Group> group_;
};

}  // namespace notes
