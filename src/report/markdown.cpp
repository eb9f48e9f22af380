// SPDX-License-Identifier: MIT
// The report as Markdown that reads the same on GitHub, kramdown and Hugo: a heading is the title
// alone, so that its anchor is the same everywhere.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "markdown_text.hpp"
#include "notes/markdown_escapes.hpp"
#include "writers.hpp"

namespace notes {
namespace {

/// The words around the text, in the language of the report.
struct Wording {
  std::string_view time, talk, speakers, slides, video, questions, impressions, between;
};

constexpr Wording japanese{"時間", "発表", "発表者", "資料", "動画", "質疑応答", "感想", "、"};
constexpr Wording english{"Time", "Talk", "Speakers", "Slides", "Video", "Q&A", "Impressions", ", "};

constexpr std::string_view joint = " ・ ";

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  return fmt::format("{}", fmt::join(texts, between));
}

/// What a heading says. A talk may be known by its speakers, or by its time alone.
std::string heading_of(const Report::Talk& talk, std::string_view speakers) {
  if (!talk.title.empty()) return talk.title;
  return speakers.empty() ? hours_text(talk) : std::string(speakers);
}

/// An address as it stands in a link: parentheses in it would end the link.
std::string target(const std::string& url) {
  return url.find_first_of("() ") == std::string::npos ? url : fmt::format("<{}>", url);
}

class MarkdownWriter {
 public:
  explicit MarkdownWriter(const Report& report)
      : report_(report), words_(report.lang == "ja" ? japanese : english), columns_(columns_of(report)) {}

  std::string write() && {
    if (!report_.title.empty()) paragraph(fmt::format("# {}", escaped(report_.title)));
    write_facts();
    for (const Report::Section& section : report_.sections)
      if (section.title.empty()) paragraph(published(section.text, report_.newline));
    find_anchors();
    write_timetable();
    write_section_links();
    write_parts();
    text_ += fmt::format("{}\n", report_mark);
    return std::move(text_);
  }

 private:
  struct Columns {
    bool time = false, speakers = false, slides = false;
    bool worth_a_table() const { return time || speakers; }
  };

  void paragraph(std::string_view text) {
    if (!text.empty()) text_ += fmt::format("{}\n\n", text);
  }

  void write_facts() {
    std::vector<std::string> lines;
    for (const Report::Fact& fact : report_.facts)
      lines.push_back("- " + published(fact.line, Newline::keep));
    paragraph(joined(lines, "\n"));
  }

  std::string speakers_text(const Report::Talk& talk) const {
    std::vector<std::string> speakers;
    for (const Speaker& speaker : talk.speakers) {
      const bool has_affiliation = !speaker.affiliation.empty() && !speaker.written.empty();
      speakers.push_back(escaped(speaker.written.empty() ? speaker.affiliation : speaker.written));
      if (has_affiliation) speakers.back() += fmt::format(" ({})", escaped(speaker.affiliation));
    }
    return joined(speakers, words_.between);
  }

  static std::string links_text(const std::vector<Link>& links, std::string_view usual_text) {
    std::vector<std::string> texts;
    for (const Link& link : links)
      texts.push_back(fmt::format(
          "[{}]({})", link.text.empty() ? std::string(usual_text) : escaped(link.text), target(link.url)));
    return joined(texts, joint);
  }

  static Columns columns_of(const Report& report) {
    Columns columns;
    for (const Report::Talk& talk : report.talks) {
      columns.time |= talk.start || talk.end;
      columns.speakers |= !talk.speakers.empty();
      columns.slides |= !talk.slides.empty();
    }
    return columns;
  }

  bool has_heading(const Report::Talk& talk) const {
    const bool is_written =
        !talk.notes.empty() || !talk.questions.empty() || !talk.impressions.value_or("").empty();
    return is_written || !talk.slides.empty() || !talk.videos.empty() || !columns_.worth_a_table();
  }

  /// In the order in which the headings will stand.
  void find_anchors() {
    Anchors anchors;
    if (!report_.title.empty()) anchors.next(report_.title);
    for (const Report::Section& section : report_.sections)
      if (section.title.empty()) anchors.pass(section.text);
    for_each_part(
        [&](const Report::Talk& talk) {
          talk_anchors_[&talk] = anchors.next(heading_of(talk, speakers_text(talk)));
          anchors.pass(talk.notes);
          anchors.pass(talk.impressions.value_or(""));
        },
        [&](const Report::Section& section) {
          section_anchors_[&section] = anchors.next(section.title);
          anchors.pass(section.text);
        });
  }

  void write_timetable() {
    if (!columns_.worth_a_table()) return;
    const auto row = [&](std::string_view time, std::string_view talk, std::string_view speakers,
                         std::string_view slides) {
      if (columns_.time) text_ += fmt::format("| {} ", time);
      text_ += fmt::format("| {} ", talk);
      if (columns_.speakers) text_ += fmt::format("| {} ", speakers);
      if (columns_.slides) text_ += fmt::format("| {} ", slides);
      text_ += "|\n";
    };
    row(words_.time, words_.talk, words_.speakers, words_.slides);
    row("---", "---", "---", "---");
    for (const Report::Talk& talk : report_.talks) {
      const std::string title = escaped(heading_of(talk, speakers_text(talk)));
      const bool linked = has_heading(talk);
      row(hours_text(talk),
          in_cell(linked ? fmt::format("[{}](#{})", title, talk_anchors_.at(&talk)) : title),
          in_cell(speakers_text(talk)), in_cell(links_text(talk.slides, words_.slides)));
    }
    text_ += '\n';
  }

  void write_section_links() {
    std::vector<std::string> links;
    for (const Report::Section& section : report_.sections)
      if (!section.title.empty() && !section.text.empty())
        links.push_back(fmt::format("[{}](#{})", escaped(section.title), section_anchors_.at(&section)));
    if (columns_.worth_a_table()) paragraph(joined(links, joint));
  }

  /// Talks and sections that have something to say, in the order of the note.
  template <class OnTalk, class OnSection>
  void for_each_part(OnTalk on_talk, OnSection on_section) const {
    auto section = report_.sections.begin();
    const auto sections_before = [&](std::size_t line) {
      for (; section != report_.sections.end() && section->line < line; ++section)
        if (!section->title.empty() && !section->text.empty()) on_section(*section);
    };
    for (const Report::Talk& talk : report_.talks) {
      sections_before(talk.line);
      if (has_heading(talk)) on_talk(talk);
    }
    sections_before(static_cast<std::size_t>(-1));
  }

  void write_parts() {
    for_each_part([&](const Report::Talk& talk) { write_talk(talk); },
                  [&](const Report::Section& section) {
                    paragraph(fmt::format("## {}", escaped(section.title)));
                    paragraph(published(section.text, report_.newline));
                  });
  }

  void write_talk(const Report::Talk& talk) {
    paragraph(fmt::format("## {}", escaped(heading_of(talk, speakers_text(talk)))));
    std::vector<std::string> under;
    for (std::string part : {hours_text(talk), talk.title.empty() ? std::string() : speakers_text(talk),
                             links_text(talk.slides, words_.slides), links_text(talk.videos, words_.video)})
      if (!part.empty()) under.push_back(std::move(part));
    paragraph(joined(under, joint));
    paragraph(published(talk.notes, report_.newline));
    write_questions(talk);
    if (talk.impressions && !talk.impressions->empty()) {
      paragraph(fmt::format("**{}**", words_.impressions));
      paragraph(published(*talk.impressions, report_.newline));
    }
  }

  /// A text of several lines within a list item.
  std::string in_item(const std::string& text, std::size_t indent) const {
    std::string lines = published(text, report_.newline);
    std::string line_end(1 + indent, ' ');
    line_end.front() = '\n';
    for (std::size_t at = lines.find('\n'); at != std::string::npos;
         at = lines.find('\n', at + line_end.size()))
      lines.replace(at, 1, line_end);
    return lines;
  }

  void write_questions(const Report::Talk& talk) {
    if (talk.questions.empty()) return;
    paragraph(fmt::format("**{}**", words_.questions));
    for (const Report::Question& question : talk.questions) {
      const std::string asker = question.asker.empty() ? "" : fmt::format(" ({})", escaped(question.asker));
      const bool is_asked = !question.text.empty() || !asker.empty();
      if (is_asked) text_ += fmt::format("- **Q.** {}{}\n", in_item(question.text, 2), asker);
      const std::string_view nested = is_asked ? "    " : "";  // an answer to nothing stands by itself
      for (const std::string& answer : question.answers)
        text_ += fmt::format("{}- **A.** {}\n", nested, in_item(answer, nested.size() + 2));
    }
    text_ += '\n';
  }

  const Report& report_;
  const Wording& words_;
  const Columns columns_;  // of the timetable
  std::map<const Report::Talk*, std::string> talk_anchors_;
  std::map<const Report::Section*, std::string> section_anchors_;
  std::string text_;
};

}  // namespace

std::string write_markdown(std::span<const Report> reports) {
  return MarkdownWriter(reports.front()).write();
}

}  // namespace notes
