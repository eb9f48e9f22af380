// SPDX-License-Identifier: MIT
// Reading of talks in prose stays with what cannot mean anything else.
#include "mentions.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_line.hpp"
#include "notes/text_set.hpp"
#include "notes/width.hpp"
#include "reader.hpp"
#include "speaker_lines.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_title = 120;  // columns
constexpr std::size_t shortest_title = 6;

bool is_quotation(const Note& note, std::uint32_t line) {
  for (std::uint32_t block = note.outline.lines[line].block; block != 0;
       block = note.outline.blocks[block].parent)
    if (note.outline.blocks[block].kind == BlockKind::block_quote) return true;
  return false;
}

struct Quoted {
  std::size_t begin;  ///< of the bracket
  std::string_view title;
  std::size_t end;  ///< behind the bracket
};

/// The next 「…」 or 『…』, what it holds in brackets of its own included.
std::optional<Quoted> next_quoted(std::string_view text, std::size_t from) {
  const std::size_t begin = std::min(text.find("「", from), text.find("『", from));
  if (begin == std::string_view::npos) return std::nullopt;
  const std::string_view open = text.substr(begin, std::string_view("「").size());
  const std::string_view close = open == "「" ? "」" : "』";
  std::size_t depth = 0;
  for (std::size_t at = begin; at < text.size(); ++at) {
    if (text.substr(at).starts_with(open)) ++depth;
    if (text.substr(at).starts_with(close) && --depth == 0)
      return Quoted{begin, text.substr(begin + open.size(), at - begin - open.size()), at + close.size()};
  }
  return std::nullopt;
}

class Mentions {
 public:
  Mentions(const Note& note, const std::vector<Heading>& headings, const Words& words)
      : note_(note), headings_(headings), words_(words) {}

  std::vector<ListedTalk> read() {
    for (std::uint32_t i = 0; i < note_.uses.size(); ++i) {
      if (note_.uses[i] != LineUse::text || is_code(note_, i) || is_quotation(note_, i)) continue;
      read_sentences(i);
      read_request(i);
      read_slides(i);
    }
    if (auto own = own_talk()) {
      // Its slides come first, those that it refers to follow.
      const bool is_alone = std::all_of(talks_.begin(), talks_.end(), [](const ListedTalk& each) {
        return each.talk.title.empty() && each.talk.speakers.empty();
      });
      if (!talks_.empty() && talks_[0].talk.speakers.empty()) own->slides = std::move(talks_[0].slides);
      if (talks_.size() <= 1 || is_alone) return {std::move(*own)};
    }
    if (is_of_own_talk(note_.title.value) && talks_.size() == 1) talks_[0].talk.kind = kind_of_own();
    return std::move(talks_);
  }

 private:
  /// `Xさんの「題」`, `Xさんによる[題](…)という発表`.
  void read_sentences(std::uint32_t line) {
    static constexpr TextSet said{"と言",     "といっ", "っていう", "という言葉", "と聞",
                                  "とのこと", "って",   "と仰",     "と思"};
    static constexpr TextSet given{"の話", "という",       "について", "の発表", "の講演",
                                   "のLT", "のセッション", "でした",   "です"};
    static constexpr TextSet gives{"発表し", "発表を", "登壇し", "講演し", "話しま", "話をし"};
    const std::string_view text = line_text(note_, line);
    std::size_t from = 0;
    while (const auto quoted = next_quoted(text, from)) {
      const std::string_view before = text.substr(from, quoted->begin - from);
      from = quoted->end;
      // The rest of the sentence, up to the next quotation.
      const std::string_view rest = text.substr(quoted->end);
      const std::string_view behind =
          rest.substr(0, std::min({rest.find("「"), rest.find("。"), rest.size()}));
      if (said.at_front(behind) == 0) add_given(line, before, quoted->title, gives.is_in(behind));
    }
    for (const Link& link : links_in(note_, line)) {
      const std::size_t begin = link.span.begin - note_.outline.lines[line].text;
      const std::string_view behind = trim_begin(text.substr(begin + link.span.size()));
      const bool is_title =
          !link.image && given.at_front(behind) > 0 && link.text.find("「") == std::string::npos;
      if (is_title) add_given(line, text.substr(0, begin), note_.shown.text(link.span), false);
    }
  }

  /// `題をXさんにお話しいただきました`.
  void read_request(std::uint32_t line) {
    static constexpr TextSet verbs{"にお話",   "に発表", "にご発表", "に講演",
                                   "にご講演", "に登壇", "にご登壇"};
    constexpr std::string_view object = "を";
    const std::string_view text = trim(line_text(note_, line));
    const std::string_view before = text.substr(0, verbs.first_in(text));
    const std::size_t at = before.rfind(object);
    if (before.size() == text.size() || at == std::string_view::npos) return;
    const std::string_view title = trim(before.substr(0, at));
    const auto speaker = speaker_at_end(before.substr(at + object.size()), words_);
    if (!speaker || !may_be_title(title) || title.find("。") != std::string_view::npos) return;
    ListedTalk& talk = add(line, title);
    talk.talk.title = plain_text(title);
    talk.talk.speakers = {*speaker};
  }

  /// Adds a talk where who gave it stands right before its title; before は as well where the sentence says
  /// that she did.
  void add_given(std::uint32_t line, std::string_view before, std::string_view title, bool is_said) {
    static constexpr TextSet joints{"の", "による", "より", "から", ":", "："};
    constexpr std::string_view subject = "は";
    before = trim_end(before);
    if (const std::size_t tag = before.rfind("<a "); before.ends_with('>') && tag != std::string_view::npos)
      before = trim_end(before.substr(0, tag));  // the title is the text of a link
    if (before.ends_with('[')) before = trim_end(before.substr(0, before.size() - 1));
    const std::size_t joint = is_said && before.ends_with(subject) ? subject.size() : joints.at_back(before);
    if (joint == 0 || !may_be_title(title)) return;
    const auto speaker = who(before.substr(0, before.size() - joint));
    if (!speaker) return;
    ListedTalk& talk = add(line, title);
    talk.talk.title = plain_text(title);
    talk.talk.speakers = {*speaker};
  }

  /// Who is named at the end of a text: with an honorific, by a handle, or by a link to a profile.
  std::optional<Speaker> who(std::string_view text) const {
    if (auto speaker = speaker_at_end(text, words_)) return speaker;
    const std::size_t blank = text.find_last_of(" \t");
    std::string_view last = text.substr(blank == std::string_view::npos ? 0 : blank + 1);
    if (const std::size_t link = last.rfind('['); last.ends_with(')') && link != std::string_view::npos)
      last = last.substr(link);
    else if (const std::size_t sign = last.rfind('@'); sign != std::string_view::npos)
      last = last.substr(sign);
    const bool is_handle = PlainView(last).text().starts_with('@');
    if (!is_handle || !names_speakers(last, words_)) return std::nullopt;
    std::vector<Speaker> speakers = read_speakers(last, words_);
    return speakers.size() == 1 ? std::optional(speakers[0]) : std::nullopt;
  }

  static bool may_be_title(std::string_view title) {
    const PlainView shown(title);
    const std::size_t width = display_width(shown.text());
    return width >= shortest_title && width <= longest_title;
  }

  /// Slides by themselves are a talk; below a mention of one they are its own, and so is what their caption
  /// links to.
  void read_slides(std::uint32_t line) {
    constexpr std::uint32_t near = 3;  // lines
    const std::string_view text = trim(line_text(note_, line));
    for (const Link& link : links_in(note_, line)) {
      if (link.image || words_.link_role(link.url) != LinkRole::slides || !leads_to_page(link.url)) continue;
      const bool is_alone = text.starts_with('<') || text.starts_with("{%") || text.starts_with("{{") ||
                            link.span.size() == text.size();
      const bool is_near = !talks_.empty() && line - last_line_ <= near;
      const bool is_caption = is_near && !link.text.empty() && !is_captioned_;
      const bool has_title = may_be_title(link.text) && !is_address(link.text);
      if (is_near && is_shown(talks_.back(), link.url)) continue;
      const bool begins_talk = is_alone && (link.text.empty() || has_title);
      if (!is_caption && !(is_near && talks_.back().slides.empty())) {
        if (!begins_talk) continue;
        add(line, note_.shown.text(link.span));
      }
      show(talks_.back(), link, line, has_title);
    }
  }

  void show(ListedTalk& talk, const Link& link, std::uint32_t line, bool has_title) {
    last_line_ = line;
    is_captioned_ = !link.text.empty();
    talk.slides.push_back(link);
    if (talk.talk.title.empty() && has_title) {
      const TalkLine line_of_link = read_talk_line(link.text, words_);  // without the site and hashtags
      talk.talk.title = line_of_link.speakers.value.empty() ? line_of_link.title.value : link.text;
      talk.place = link.span;
    }
    if (talk.talk.speakers.empty()) talk.talk.speakers = presenter_of(link, line);
  }

  static std::string_view without_scheme(std::string_view url) {
    const std::size_t host = url.find("//");
    return host == std::string_view::npos ? url : url.substr(host);
  }

  static bool is_shown(const ListedTalk& talk, std::string_view url) {
    return std::any_of(talk.slides.begin(), talk.slides.end(),
                       [&](const Link& each) { return without_scheme(each.url) == without_scheme(url); });
  }

  /// `www.example.com` as the text of a link.
  static bool is_address(std::string_view text) {
    return text.find(' ') == std::string_view::npos && text.find('.') != std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; });
  }

  /// The account that the caption of embedded slides names: `<a href="…/user">X</a>`.
  std::vector<Speaker> presenter_of(const Link& slides, std::uint32_t line) const {
    for (const Link& link : links_in(note_, line)) {
      const bool is_behind = link.span.begin >= slides.span.end && !link.text.empty();
      const std::string account = std::string(without_scheme(link.url)) + "/";
      if (is_behind && without_scheme(slides.url).starts_with(account))
        return read_speakers(link.text, words_);
    }
    return {};
  }

  /// `「題」というお話をしてきました` in the note's title, or `「題」というタイトルで登壇した` below one that
  /// says as much.
  std::optional<ListedTalk> own_talk() const {
    if (!is_of_own_talk(note_.title.value)) return std::nullopt;
    ListedTalk talk;
    talk.talk.kind = kind_of_own();
    talk.place = note_.title.span;
    if (const auto quoted = next_quoted(note_.title.value, 0)) {
      talk.talk.title = quoted->title;
      return talk;
    }
    static constexpr TextSet called{"というタイトルで", "という題で",   "というテーマで",
                                    "と題し",           "という題名で", "という内容で"};
    for (std::uint32_t i = 0; i < note_.uses.size(); ++i) {
      if (note_.uses[i] != LineUse::text || is_code(note_, i) || is_quotation(note_, i)) continue;
      const std::string_view text = line_text(note_, i);
      for (auto quoted = next_quoted(text, 0); quoted; quoted = next_quoted(text, quoted->end)) {
        const std::string_view behind = text.substr(quoted->end);
        if (called.at_front(behind) == 0 || !is_of_own_talk(behind.substr(0, behind.find("。")))) continue;
        talk.talk.title = plain_text(quoted->title);
        talk.place = span_in(note_.shown.text(), quoted->title);
        talk.first_line = talk.end_line = i;
        return talk;
      }
    }
    return std::nullopt;
  }

  /// `…でLTしました`.
  TalkKind kind_of_own() const {
    static constexpr TextSet lightning{"lt", "ライトニング"};
    return lightning.is_in(FoldedView(note_.title.value).text()) ? TalkKind::lt : TalkKind::talk;
  }

  ListedTalk& add(std::uint32_t line, std::string_view place) {
    ListedTalk talk;
    talk.place = span_in(note_.shown.text(), place);
    talk.first_line = talk.end_line = line;
    if (is_below_lt(line)) talk.talk.kind = TalkKind::lt;
    last_line_ = line;
    is_captioned_ = false;
    talks_.push_back(std::move(talk));
    return talks_.back();
  }

  /// `## LTの発表資料` above a line.
  bool is_below_lt(std::uint32_t line) const {
    const auto behind = std::partition_point(headings_.begin(), headings_.end(),
                                             [&](const Heading& each) { return each.first_line < line; });
    if (behind == headings_.begin()) return false;
    const FoldedView heading(note_.shown.text(std::prev(behind)->text));
    return heading.text().starts_with("lt") || heading.text().starts_with("ライトニング");
  }

  const Note& note_;
  const std::vector<Heading>& headings_;
  const Words& words_;
  std::vector<ListedTalk> talks_;
  std::uint32_t last_line_ = 0;
  bool is_captioned_ = false;
};

}  // namespace

bool is_of_own_talk(std::string_view title) {
  static constexpr TextSet gave{"登壇",       "発表し",   "発表をし", "お話し", "お話をし",
                                "話してき",   "話しまし", "話した",   "講演し", "ltしてき",
                                "ltしました", "ltをし",   "喋っ",     "しゃべ", "トークし"};
  static constexpr TextSet listened{"参加", "行って", "行った", "聞い", "観て"};
  const FoldedView word(title);
  return gave.is_in(word.text()) && !listened.is_in(word.text());
}

std::vector<ListedTalk> read_mentions(const Note& note, const std::vector<Heading>& headings,
                                      const Words& words) {
  return Mentions(note, headings, words).read();
}

}  // namespace notes
