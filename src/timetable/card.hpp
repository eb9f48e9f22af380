// SPDX-License-Identifier: MIT
// A talk as it is copied from a card of a web page: its time on a line, what it is on those below.
#pragma once

#include <string_view>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

class Card {
 public:
  /// `timed` may have a title that is but a label: セッション1.
  Card(Slot timed, const Words& words)
      : slot_(std::move(timed)), words_(words), has_title_(!slot_.title.empty()), is_label_(has_title_) {}

  Slot& slot() { return slot_; }

  /// Whether its title stands on a line to come.
  bool wants_title() const { return !has_title_ || is_label_; }

  /// Whether a line that stands below a blank one, or below none, may still belong to it.
  bool may_go_on(bool gap) const { return !has_title_ || !gap || is_spaced_; }

  /// The end of it, where it stands on the line below the start.
  bool take_end(const Slot& later);

  /// The next line: title, speaker, company, track, kind or duration. False: it is none of them.
  bool take(std::string_view line, bool gap);

 private:
  bool take_title(std::string_view line);
  bool take_beside_title(std::string_view line);

  Slot slot_;
  const Words& words_;
  bool has_title_;
  bool is_label_;           // the title so far is the word for a kind, and may be a label above it
  bool is_spaced_ = false;  // blank lines stand between what belongs together
};

}  // namespace notes
