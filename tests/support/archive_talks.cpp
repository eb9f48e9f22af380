// SPDX-License-Identifier: MIT
// How talks are marked in invented notes, who gives them, and when.
#include <fmt/format.h>

#include <algorithm>

#include "support/archive_draft.hpp"

namespace notes::test {
namespace {

struct SpeakerJoint {
  Joint joint;
  std::string_view between, form;
};
constexpr SpeakerJoint joints_before_speakers[] = {{Joint::by, " by ", "joint/by"},
                                                   {Joint::from, " from ", "joint/from"},
                                                   {Joint::dash, " - ", "joint/dash"},
                                                   {Joint::em_dash, " — ", "joint/em-dash"},
                                                   {Joint::slash, " / ", "joint/slash"}};

/// What one heading says; only what it says becomes truth.
class TalkWriter {
 public:
  TalkWriter(Draft& draft, const PlannedTalk& planned, TrueTalk& talk, std::size_t number, bool faulty,
             bool listed)
      : draft_(draft),
        style_(draft.style),
        planned_(planned),
        talk_(talk),
        number_(number),
        faulty_(faulty),
        listed_(listed) {}

  void write_heading(int level, bool in_group) {
    in_group_ = in_group;
    const bool told = listed_ || in_group || planned_.people.empty();
    talk_.kind = told ? planned_.kind : TalkKind::talk;
    std::string text = joined(clock_in_front());
    if (style_.slot == Slot::brackets) {
      text += fmt::format("（{}）", written_range(draft_, planned_.start, planned_.end));
      tell_hours(planned_.start, planned_.end);
      draft_.form("slot/brackets");
    } else if (style_.slot == Slot::none && draft_.dice.chance(10)) {
      text += fmt::format("（{}分）", planned_.end - planned_.start);
      draft_.form("slot/duration");
    }
    place(level, text);
  }

  void write_below() {
    if (style_.slot == Slot::bullet) {
      draft_.form("slot/bullet");
      draft_.line("- " + range_of_talk());
    } else if (style_.slot == Slot::lines) {
      draft_.form("slot/line");
      draft_.line(range_of_talk());
      draft_.gap();
    }
    if (planned_.people.empty() || speakers_told_) return;
    write_speakers_below();
  }

  void write_comment() {
    if (style_.slot != Slot::comment) return;
    draft_.form("slot/comment");
    draft_.gap();
    draft_.raw(fmt::format("<!-- {} -->", range_of_talk()));
  }

  bool slides_told() const { return slides_told_; }

 private:
  void tell_hours(Clock start, Clock end) {
    talk_.start = start;
    talk_.end = end;
  }

  std::string range_of_talk() {
    Clock start = planned_.start;
    Clock end = planned_.end;
    if (faulty_ && style_.fault == Fault::reversed_range) {
      std::swap(start, end);
      draft_.form("fault/reversed-range");
    } else if (faulty_ && style_.fault == Fault::overlap) {
      end += 15;
      draft_.form("fault/overlap");
    } else if (faulty_ && style_.fault == Fault::impossible_time) {
      draft_.form("fault/impossible-time");
      return fmt::format("25:70-{:02}:{:02}", end / 60, end % 60);
    }
    tell_hours(start, end);
    return written_range(draft_, start, end);
  }

  std::string clock_in_front() {
    if (style_.slot == Slot::range) {
      draft_.form("slot/range");
      return range_of_talk() + ' ';
    }
    if (style_.slot != Slot::start) return "";
    draft_.form("slot/start");
    talk_.start = planned_.start;
    talk_.end.reset();
    return written_clock(draft_, planned_.start) + (draft_.dice.chance(400) ? "〜 " : " ");
  }

  /// Who gives it, in place of what a timetable said before.
  std::string speakers(Who who) {
    std::vector<Speaker> told;
    const std::string text = written_speakers(draft_, planned_.people, who, told);
    speakers_told_ = true;
    if (talk_.speakers.empty()) {
      talk_.speakers = told;
      return text;
    }
    for (std::size_t index = 0; index < told.size(); ++index) {
      Speaker& known = talk_.speakers[index];
      if (known.name.empty()) known.name = told[index].name;
      if (known.handle.empty()) known.handle = told[index].handle;
      if (known.affiliation.empty()) known.affiliation = told[index].affiliation;
    }
    return text;
  }

  /// Time, title and speakers as one line.
  std::string joined(const std::string& clock) {
    const std::string& title = planned_.title;
    if (style_.joint == Joint::person && !listed_ && planned_.kind == TalkKind::lt) {
      draft_.form("joint/person");
      talk_.kind = TalkKind::lt;
      return fmt::format("{}LT by {}", clock, speakers(Who::link_san));
    }
    talk_.title = title;
    if (style_.heading == Heading::symbol) {
      return planned_.people.empty() ? clock + title : fmt::format("{}    「{}」", clock, title);
    }
    if (planned_.people.empty()) return style_.joint == Joint::tabs ? clock + "\t" + title : clock + title;
    if (style_.joint == Joint::tabs) {
      draft_.form("joint/tabs");
      std::string text = clock + "\t" + speakers(Who::handle_san) + " \t";
      if (talk_.speakers.size() == 1 && talk_.speakers[0].affiliation.empty() && draft_.dice.chance(500)) {
        talk_.speakers[0].affiliation = planned_.people[0]->affiliation;
        text += talk_.speakers[0].affiliation + " \t";
      }
      return text + title;
    }
    if (style_.joint == Joint::corner) {
      draft_.form("joint/corner");
      return fmt::format("{}{}「{}」", clock, speakers(style_.who), title);
    }
    const std::string front = clock + label();
    const std::string named = front + title;
    for (const auto& [joint, between, form] : joints_before_speakers)
      if (joint == style_.joint) {
        draft_.form(form);
        return fmt::format("{}{}{}", named, between, speakers(style_.who));
      }
    const bool plain = planned_.kind == TalkKind::talk;
    switch (style_.joint) {
      case Joint::quoted:
        draft_.form("joint/quoted");
        if (planned_.slides.empty()) return fmt::format("{}『{}』", front, title);
        slides_told_ = true;
        talk_.slides.push_back(planned_.slides);
        draft_.form("slides/in-heading");
        return fmt::format("{}『{}』 ([発表資料]({}))", front, title, planned_.slides);
      case Joint::link:
        draft_.form("joint/link");
        return fmt::format("{}[{}](https://talks.example.org/{}/{})", front, title,
                           draft_.plan.gathering->slug, number_);
      case Joint::session:
        if (!plain) return named;
        draft_.form("joint/session");
        return fmt::format("{}{}{}: {}", front, draft_.word("セッション", "Session "), number_, title);
      case Joint::label:
        if (!plain) return named;
        draft_.form("joint/label");
        return fmt::format("{}[{}] {}", front, draft_.word("プレゼンテーション", "Talk"), title);
      default: draft_.form("joint/title"); return named;
    }
  }

  /// The kind in front of the title, unless the heading above says it.
  std::string label() {
    talk_.kind = planned_.kind;
    return in_group_ ? "" : kind_label(draft_, planned_.kind);
  }

  void place(int level, const std::string& text) {
    switch (style_.heading) {
      case Heading::symbol:
        draft_.form("heading/symbol");
        draft_.gap();
        draft_.line("◎" + text);
        draft_.gap();
        break;
      case Heading::bold:
        draft_.form("heading/bold");
        draft_.gap();
        draft_.line("**" + text + "**");
        draft_.gap();
        break;
      case Heading::line:
        draft_.form("heading/line");
        draft_.gap();
        draft_.line(text);
        break;
      default: draft_.heading(level, text);
    }
  }

  void write_speakers_below() {
    switch (style_.below) {
      case Below::none: return;
      case Below::handle: {
        draft_.form("below/handle");
        const bool link = draft_.dice.chance(300) && !draft_.rest() && draft_.japanese();
        draft_.line(speakers(link ? Who::link_san : Who::handle));
        break;
      }
      case Below::company:
        draft_.form("below/company");
        draft_.line(speakers(Who::company));
        break;
      case Below::bullet:
        draft_.form("below/bullet");
        draft_.line("* " + speakers(Who::name_shi));
        return;
      case Below::fact: {
        draft_.form("below/fact");
        const std::string_view label =
            draft_.japanese() ? (draft_.dice.chance(600) ? "発表者: " : "- 登壇者：") : "- Speaker: ";
        draft_.line(std::string(label) + speakers(style_.who));
        break;
      }
    }
    draft_.gap();
  }

  Draft& draft_;
  const Style& style_;
  const PlannedTalk& planned_;
  TrueTalk& talk_;
  std::size_t number_;
  bool faulty_;
  bool listed_;
  bool in_group_ = false;
  bool speakers_told_ = false;
  bool slides_told_ = false;
};

void write_impressions(Draft& draft, TrueTalk& talk) {
  talk.impressions = true;
  draft.gap();
  if (draft.style.heading != Heading::line && draft.dice.chance(500)) {
    draft.heading(draft.style.level() + 1, std::string(draft.word("感想", "Impressions")));
    draft.line(impression(draft.dice, draft.plan.language));
    draft.form("impressions/talk-heading");
  } else {
    draft.line(std::string(draft.word("感想：", "Impressions: ")) +
               impression(draft.dice, draft.plan.language));
    draft.form("impressions/label");
  }
}

void write_rule(Draft& draft) {
  constexpr std::string_view rules[] = {"----", "----", "---", "* * *", "***"};
  draft.form("layout/rule");
  draft.gap();
  draft.line(draft.dice.pick(rules));
  draft.gap();
}

}  // namespace

std::string kind_label(Draft& draft, TalkKind kind) {
  switch (kind) {
    case TalkKind::lt: {
      constexpr std::string_view labels[] = {"LT: ", "【LT】", "[LT] ", "LT："};
      draft.form("kind/lt");
      return std::string(draft.japanese() ? draft.dice.pick(labels) : labels[0]);
    }
    case TalkKind::keynote:
      draft.form("kind/keynote");
      return std::string(draft.word("基調講演: ", "Keynote: "));
    case TalkKind::panel:
      draft.form("kind/panel");
      return std::string(draft.word("パネルディスカッション: ", "Panel: "));
    case TalkKind::workshop:
      draft.form("kind/workshop");
      return std::string(draft.word("ハンズオン: ", "Workshop: "));
    default: return "";
  }
}

void write_talks(Draft& draft) {
  const std::vector<PlannedTalk>& planned = draft.plan.talks;
  std::vector<TrueTalk>& talks = draft.note.truth.talks;
  const std::vector<TrueTalk> listed = std::move(talks);
  talks.clear();
  const std::size_t faulty = draft.dice.below(planned.size());
  const bool asks = draft.dice.chance(450);
  const bool comments = draft.dice.chance(60);
  const bool grouped = draft.style.heading == Heading::two && draft.dice.chance(250);
  bool in_group = false;
  std::size_t number = 0;
  if (draft.style.level() == 3) draft.heading(2, std::string(draft.word("内容", "Talks")));
  for (std::size_t index = 0; index < planned.size(); ++index) {
    const PlannedTalk& plan = planned[index];
    const bool interlude = plan.people.empty();
    if (interlude && listed.empty() && draft.dice.chance(300)) continue;
    TrueTalk talk;
    if (!listed.empty()) talk = listed[index];
    if (interlude && !listed.empty() && draft.dice.chance(600)) {
      talks.push_back(std::move(talk));
      continue;
    }
    if (draft.style.rules && !talks.empty()) write_rule(draft);
    if (grouped && plan.kind == TalkKind::lt && !in_group) {
      draft.heading(2, std::string(draft.word("LT", "Lightning talks")));
      draft.form("heading/group");
    }
    in_group = grouped && plan.kind == TalkKind::lt;
    if (plan.kind == TalkKind::talk) ++number;
    TalkWriter writer(draft, plan, talk, number, index == faulty, !listed.empty());
    writer.write_heading(draft.style.level() + (in_group ? 1 : 0), in_group);
    writer.write_below();
    if (interlude) {
      if (draft.dice.chance(400)) draft.line(draft.japanese() ? "(特になし)" : "(nothing)");
    } else {
      if (!plan.slides.empty() && !writer.slides_told()) write_slides(draft, plan, talk);
      const std::size_t left = planned.size() - index;
      const std::size_t size = draft.note.text.size();
      write_body(draft, size + (draft.style.size > size ? (draft.style.size - size) / left : 0));
      if (asks && draft.dice.chance(500)) write_questions(draft, talk);
      if (comments) write_impressions(draft, talk);
    }
    writer.write_comment();
    talks.push_back(std::move(talk));
  }
  if (draft.style.fault == Fault::unclosed_fence) {
    draft.gap();
    draft.raw("```");
    draft.raw("lid --open");
    draft.form("fault/unclosed-fence");
  }
}

}  // namespace notes::test
