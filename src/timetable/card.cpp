// SPDX-License-Identifier: MIT
// The first line is the title, unless it is a label or plainly names who speaks.
#include "card.hpp"

#include "day_line.hpp"
#include "moment.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_form.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "notes/text_set.hpp"
#include "slot_details.hpp"

namespace notes {
namespace {

bool names_company(std::string_view text) {
  static constexpr TextSet companies{"株式会社", "合同会社", "有限会社", "(株)",   "㈱",
                                     "大学",     "財団",     "社団",     "研究所", "Inc",
                                     "LLC",      "Ltd",      "Corp",     "GmbH",   "University"};
  return companies.is_in(text);
}

}  // namespace

bool Card::take_end(const Slot& later) {
  if (has_title_ || slot_.end || !later.start || later.end || later.date) return false;
  slot_.end = later.start;
  return true;
}

bool Card::take(std::string_view line, bool gap) {
  if (!has_title_ && gap) is_spaced_ = true;
  if (slot_.track.empty())
    if (std::string track = read_track_line(line, words_); !track.empty()) {
      slot_.track = std::move(track);
      return true;
    }
  return wants_title() ? take_title(line) : take_beside_title(line);
}

bool Card::take_title(std::string_view line) {
  const auto label = is_kind_word(line, words_) ? kind_word(line, words_) : std::nullopt;
  const TalkLine read = read_talk_line(without_addresses(line, words_), words_);
  const bool was_label = is_label_;
  if (was_label && (names_speakers(line, words_) || is_full_name(line))) {
    is_label_ = false;
    return take_beside_title(line);
  }
  is_label_ = !was_label && label && !is_interlude(*label);
  has_title_ = !read.title.value.empty();
  slot_.title = read.title.value;
  if (!read.speakers.value.empty()) slot_.speakers = read.speakers.value;
  if (!was_label || read.kind != TalkKind::talk) slot_.kind = read.kind;
  if (slot_.track.empty()) slot_.track = read.track;
  take_links(line, words_, slot_);
  end_after(slot_, duration_behind(line));
  return true;
}

bool Card::take_beside_title(std::string_view line) {
  const bool is_number = line.find_first_not_of("0123456789") == std::string_view::npos;
  if (const auto minutes = read_duration(line); minutes && !is_number) {
    end_after(slot_, minutes);
    return true;
  }
  const std::string plain = plain_text(line);
  const bool names = names_speakers(line, words_);
  const bool is_given = !is_interlude(slot_.kind);
  if (slot_.speakers.empty() && (names || (is_given && may_be_name(plain)))) {
    slot_.speakers = read_speakers(line, words_);
    return true;
  }
  if (slot_.speakers.empty()) return false;
  Speaker& last = slot_.speakers.back();
  if (names) {
    for (Speaker& speaker : read_speakers(line, words_)) slot_.speakers.push_back(std::move(speaker));
    return true;
  }
  if (!last.affiliation.empty() || !names_company(plain)) return false;
  last.affiliation = plain;
  return true;
}

}  // namespace notes
