// SPDX-License-Identifier: MIT
// What stands below a heading before anything is told.
#include "speaker_lines.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_form.hpp"
#include "notes/text_set.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_speakers = 100;  // columns, as shown
constexpr std::size_t longest_company = 40;
constexpr std::size_t longest_display_name = 80;
constexpr int most_lines = 10;  // of a panel

/// Words of sentences that say who speaks.
constexpr TextSet speaking{"の LT です",   "のLTです",         "さんのトーク",     "オープニングセッション",
                           "による発表",   "による講演",       "によるセッション", "によるLT",
                           "さんの発表",   "さんのセッション", "発表者は",         "登壇者は",
                           "スピーカーは", "講師は",           "が発表",           "氏の発表",
                           "発表いただ",   "お話いただ",       "お話しいただ",     "紹介いただ",
                           "話していただ", "発表してくれ",     "発表してくだ",     "登壇いただ",
                           "がお話",       "が講演",           "が登壇",           "が話し",
                           "という発表",   "紹介して",         "発表していただ",   "発表は"};

enum class Telling { nothing, speakers, company, handle };

struct SpeakerLine {
  Telling telling = Telling::nothing;
  std::vector<Speaker> speakers;
  std::string text;  // the company, the handle
};

std::string_view without_any(std::string_view text, std::initializer_list<std::string_view> fronts,
                             std::initializer_list<std::string_view> backs) {
  for (const std::string_view front : fronts)
    if (text.starts_with(front)) text = trim(text.substr(front.size()));
  for (const std::string_view back : backs)
    if (text.ends_with(back)) text = trim(text.substr(0, text.size() - back.size()));
  return text;
}

bool is_profile(const std::string& url) {
  return url.find("twitter.com/") != std::string::npos || url.find("://x.com/") != std::string::npos;
}

/// A line that is one link to somebody's profile, whatever the name looks like.
bool is_profile_line(std::string_view text, const std::vector<Link>& links) {
  return links.size() == 1 && links.front().span.size() == text.size() && is_profile(links.front().url) &&
         links.front().url.find("/status/") == std::string::npos && !links.front().text.empty() &&
         !is_wider_than(links.front().text, longest_display_name);
}

/// `Pivotal Japan !`, `X社さん！`: shouted below a heading, a company.
std::string shouted_company(std::string_view plain) {
  const std::string_view company = without_any(plain, {}, {"!", "！"});
  if (company.empty() || company.size() == plain.size() || is_wider_than(company, longest_company)) return {};
  if (company.ends_with("!") || company.ends_with("！") || company.find("、") != std::string_view::npos)
    return {};
  const std::string_view named = without_any(company, {}, {"の方", "さん"});
  const bool is_word = named.size() < company.size() || !is_hiragana(last_code_point(company).value);
  return is_word && may_be_name(named, longest_company) ? std::string(named) : std::string();
}

/// The service that a line names an account on, `Twitter: @handle`; empty if it names none.
std::string service_of_account(std::string_view plain) {
  static constexpr TextSet services{"twitter",   "x",    "github", "facebook", "mastodon", "bluesky",
                                    "instagram", "note", "qiita",  "zenn",     "linkedin", "threads"};
  const auto label = read_label(plain);
  if (!label) return {};
  std::string name = folded(plain.substr(label->label.begin, label->label.size()));
  return services.has(name) ? name : std::string();
}

/// `Twitter: @handle` below a name.
std::string handle_of_account(std::string_view plain) {
  const std::string service = service_of_account(plain);
  if (service != "twitter" && service != "x") return {};
  const auto label = read_label(plain);
  std::string_view handle = trim(plain.substr(label->value.begin, label->value.size()));
  for (const std::string_view at : {"@", "＠"})
    if (handle.starts_with(at)) handle.remove_prefix(at.size());
  return handle.find_first_of(" /") == std::string_view::npos ? std::string(handle) : std::string();
}

/// `` `@handle`_ `` of reStructuredText.
std::string_view without_reference(std::string_view text) {
  return text.ends_with("`_") ? text.substr(0, text.size() - 1) : text;
}

/// `X社 [NAME(@handle)さん](profile)`: what stands before the link is the company.
std::optional<Speaker> read_linked_speaker(std::string_view text, const std::vector<Link>& links,
                                           const Words& words) {
  if (links.size() != 1 || !is_profile(links.front().url) || links.front().span.end != text.size())
    return std::nullopt;
  const std::string company = plain_text(text.substr(0, links.front().span.begin));
  if (company.empty() || !may_be_name(company)) return std::nullopt;
  const std::vector<Speaker> speakers = read_speakers(without_profile_site(links.front().text), words);
  if (speakers.size() != 1) return std::nullopt;
  Speaker speaker = speakers.front();
  if (speaker.affiliation.empty()) speaker.affiliation = company;
  if (speaker.handle.empty())
    speaker.handle = read_speakers(text.substr(links.front().span.begin), words).front().handle;
  speaker.written = plain_text(text);
  return speaker;
}

/// `[NAME](profile)さんより`.
std::optional<Speaker> read_introduced_speaker(std::string_view text, const std::vector<Link>& links,
                                               const Words& words) {
  if (links.size() != 1 || links.front().span.begin != 0 || !is_profile(links.front().url))
    return std::nullopt;
  const std::string_view behind = without_any(trim(text.substr(links.front().span.end)),
                                              {"さん", "氏", "先生"}, {"です", "より", "から", "。", "！"});
  if (!behind.empty() || text.size() == links.front().span.size()) return std::nullopt;
  std::vector<Speaker> speakers = read_speakers(text.substr(0, links.front().span.size()), words);
  return speakers.size() == 1 ? std::optional(speakers.front()) : std::nullopt;
}

SpeakerLine read_line(std::string_view text, const Words& words) {
  if (const auto label = read_label(text)) {
    static constexpr TextSet hosts{"司会", "進行", "MC"};
    const std::string_view name = text.substr(label->label.begin, label->label.size());
    if (words.fact_role(name) != FactRole::none || hosts.has(name)) return {};  // the fact that it is
  }
  const std::string_view whole = text;
  text = without_any(text, {"by ", "By ", "発表者は", "登壇者は", "講師は"}, {"です。", "です", "。", "．"});
  const PlainView shown(without_reference(text));
  const std::string_view plain = without_profile_site(shown.text());
  if (plain.empty() || is_wider_than(plain, longest_speakers)) return {};
  if (std::string handle = handle_of_account(plain); !handle.empty())
    return {Telling::handle, {}, std::move(handle)};
  if (!service_of_account(plain).empty()) return {};
  const std::vector<Link> links = read_links(text);
  if (auto speaker = read_linked_speaker(text, links, words))
    return {Telling::speakers, {std::move(*speaker)}, {}};
  if (auto speaker = read_introduced_speaker(text, links, words))
    return {Telling::speakers, {std::move(*speaker)}, {}};
  if (is_profile_line(text, links)) {
    std::vector<Speaker> speakers = read_speakers(plain, words);
    if (speakers.size() == 1 && speakers[0].handle.empty()) speakers = read_speakers(text, words);
    return {Telling::speakers, std::move(speakers), {}};
  }
  if (const std::size_t slash = plain.find(" / "); slash != std::string_view::npos) {
    // `X社 名字 名前 / @handle`
    const std::string_view behind = trim(plain.substr(slash + 3));
    if (behind.starts_with('@') && names_speakers(behind, words)) {
      std::vector<Speaker> speakers = read_speakers(plain.substr(0, slash), words);
      const std::vector<Speaker> handles = read_speakers(behind, words);
      if (speakers.size() == 1 && handles.size() == 1) {
        speakers[0].handle = handles[0].handle;
        return {Telling::speakers, std::move(speakers), {}};
      }
    }
  }
  const bool is_told = text.data() != whole.data() && may_be_name(plain, longest_display_name);
  if (is_told) return {Telling::speakers, read_speakers(text, words), {}};
  if (names_speakers(plain, words)) return {Telling::speakers, read_speakers(plain, words), {}};
  if (std::string company = shouted_company(plain); !company.empty()) {
    // `X社 名字さん！` shouts a person.
    std::vector<Speaker> speakers = read_speakers(without_any(plain, {}, {"!", "！"}), words);
    const bool is_honoured = plain.find("さん") != std::string_view::npos;
    if (is_honoured && speakers.size() == 1 && !speakers[0].affiliation.empty() && !speakers[0].name.empty())
      return {Telling::speakers, std::move(speakers), {}};
    return {Telling::company, {}, std::move(company)};
  }
  return {};
}

/// A short line right above `Twitter: @handle`.
bool is_above_account(const Note& note, std::uint32_t line, const Words& words) {
  if (line + 1 >= note.uses.size() || !is_open_text(note, line + 1)) return false;
  return may_be_name(plain_text(trim(line_text(note, line)))) &&
         read_line(trim(line_text(note, line + 1)), words).telling == Telling::handle;
}

bool is_same(const Speaker& one, const Speaker& other) {
  const auto alike = [](const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && folded(a) == folded(b);
  };
  return alike(one.handle, other.handle) || alike(one.name, other.name) || alike(one.name, other.handle);
}

/// Adds what a line tells of somebody whom the heading names.
void complete(Speaker& known, const Speaker& told) {
  if (folded(known.name) == folded(told.handle)) known.name = told.name;
  if (known.name.empty()) known.name = told.name;
  if (known.handle.empty()) known.handle = told.handle;
  if (known.affiliation.empty()) known.affiliation = told.affiliation;
}

/// `題（x）` above a line that says who x is.
void drop_from_title(NotedTalk& talk, const std::vector<Speaker>& told) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const std::size_t at = talk.title.rfind(open);
    if (!talk.title.ends_with(close) || at == std::string::npos || at == 0) continue;
    const std::string inside =
        folded(std::string_view(talk.title)
                   .substr(at + open.size(), talk.title.size() - close.size() - at - open.size()));
    for (const Speaker& speaker : told)
      if (inside == folded(speaker.handle) || inside == folded(speaker.name)) {
        talk.title = trim(std::string_view(talk.title).substr(0, at));
        return;
      }
  }
}

/// Takes the speakers of a line; whether they were new.
bool take(NotedTalk& talk, std::vector<Speaker> told, bool named_in_heading) {
  drop_from_title(talk, told);
  if (!named_in_heading) {
    for (Speaker& speaker : told) talk.speakers.push_back(std::move(speaker));
    return true;
  }
  for (const Speaker& speaker : told) {
    const auto same = std::find_if(talk.speakers.begin(), talk.speakers.end(),
                                   [&](const Speaker& known) { return is_same(known, speaker); });
    if (same != talk.speakers.end())
      complete(*same, speaker);
    else if (talk.speakers.size() == 1 && told.size() == 1)
      complete(talk.speakers.front(), speaker);
  }
  return false;
}

/// The end of the company in `こちらはX社の`; empty if none is named.
std::string company_before(std::string_view text) {
  for (const std::string_view end : {"の", "から", "、"})
    if (text.ends_with(end)) text.remove_suffix(end.size());
  for (const std::string_view begin : {"は、", "は", "、", "，", "。", "て"})
    if (const std::size_t at = text.rfind(begin); at != std::string_view::npos)
      text = text.substr(at + begin.size());
  text = trim(text);
  return may_be_name(text) ? std::string(text) : std::string();
}

/// 話題になったhanako, 作者のhanako: where Latin letters follow others, they are the name.
std::string_view last_word(std::string_view text) {
  const auto is_latin = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '@';
  };
  std::size_t at = text.size();
  while (at > 0 && is_latin(text[at - 1])) --at;
  const bool is_behind_kana = at > 0 && static_cast<unsigned char>(text[at - 1]) >= 0x80;
  return is_behind_kana && text.size() - at >= 2 ? text.substr(at) : text;
}

/// `X社の名字さんのセッション`, `@handleさん（X社）による発表`: who is named right before what she gave.
std::optional<Speaker> speaker_of_possessive(std::string_view text, const Words& words) {
  for (const std::string_view given :
       {"のセッション", "の発表", "による", "の講演", "のお話", "のLT", "の LT", "のトーク", "からの発表",
        "からは", "から", "には", "がお話", "が発表", "が講演", "が登壇", "が話し"}) {
    const std::size_t at = text.find(given);
    if (at == std::string_view::npos) continue;
    if (auto speaker = speaker_at_end(text.substr(0, at), words)) return speaker;
  }
  return std::nullopt;
}

/// `[@x](…)さんからは…`, `[@xさん](…)から…` at the beginning of what is told of a talk.
bool begins_with_giver(std::string_view text, const Link& link, const Words& words) {
  static constexpr TextSet joints{"から", "より", "には"};
  if (link.span.begin != 0 || link.image || profile_handle(link.url).empty()) return false;
  std::string_view behind = trim_begin(text.substr(link.span.end));
  behind.remove_prefix(words.honorifics.at_front(behind));
  return joints.at_front(behind) > 0;
}

/// Who is linked in a sentence that says that somebody speaks, or is named behind 発表者は.
std::optional<Speaker> speaker_of_sentence(std::string_view text, const Words& words) {
  text = trim(text);
  if (const std::vector<Link> links = read_links(text);
      !links.empty() && begins_with_giver(text, links.front(), words)) {
    std::vector<Speaker> speakers = read_speakers(text.substr(0, links.front().span.end), words);
    if (speakers.size() == 1) return speakers[0];
  }
  if (!speaking.is_in(text)) return std::nullopt;
  for (const Link& link : read_links(text)) {
    const std::string_view behind = trim_begin(text.substr(link.span.end));
    const bool is_person =
        std::any_of(words.honorifics.begin(), words.honorifics.end(),
                    [&](const std::string& honorific) { return behind.starts_with(honorific); });
    const bool gives =
        is_profile(link.url) && (behind.starts_with("の LT") || behind.starts_with("のLT") ||
                                 behind.starts_with("の発表") || behind.starts_with("のセッション"));
    if (link.image || !(is_person || gives) || !may_be_name(link.text)) continue;
    std::vector<Speaker> speakers = read_speakers(text.substr(link.span.begin, link.span.size()), words);
    if (speakers.size() != 1) continue;
    const std::string_view before = text.substr(0, link.span.begin);
    if (speakers[0].affiliation.empty() && before.ends_with("の"))
      speakers[0].affiliation = company_before(plain_text(before));
    return speakers[0];
  }
  if (auto speaker = speaker_of_possessive(text, words)) return speaker;
  constexpr std::string_view stop = "。";  // 最初の発表は、箱社の@xさん。
  if (text.ends_with(stop) && text.find("発表は") != std::string_view::npos)
    if (auto speaker = speaker_at_end(text.substr(0, text.size() - stop.size()), words)) return speaker;
  for (const std::string_view word : {"発表者は", "登壇者は", "スピーカーは", "講師は"}) {
    const std::size_t at = find_first(text, word);
    if (at == std::string_view::npos) continue;
    const std::string_view behind = trim(text.substr(at + word.size()));
    for (const std::string_view honorific : {"さん", "氏", "先生"}) {
      const std::size_t end = find_first(behind, honorific);
      if (end == std::string_view::npos) continue;
      const std::string_view name = behind.substr(0, end + honorific.size());
      if (names_speakers(name, words)) return read_speakers(name, words).front();
    }
  }
  return std::nullopt;
}

/// A short list right below a heading whose first item names a speaker and whose others tell of him:
/// `* 山田 花子 氏`, `* Twitter: @hanako`, `* 資料: …`.
bool is_list_about_speaker(const Note& note, std::uint32_t list, const Words& words) {
  constexpr int most_items = 6;
  const auto& blocks = note.outline.blocks;
  int items = 0;
  for (std::uint32_t i = list + 1; i < blocks[list].end; i = blocks[i].end)
    if (++items > most_items || blocks[i].last_line > blocks[i].first_line) return false;
  const PlainView first(trim(line_text(note, blocks[list + 1].first_line)));
  if (first.text().starts_with('@') || !names_speakers(first.text(), words)) return false;
  bool tells_more = false;
  for (std::uint32_t i = blocks[list + 1].end; i < blocks[list].end; i = blocks[i].end)
    tells_more |= read_label(trim(line_text(note, blocks[i].first_line))).has_value();
  return items == 1 || tells_more;
}

/// The sentence of a line, a paragraph of HTML without its tags.
std::string_view sentence_of(const Note& note, std::uint32_t line) {
  std::string_view text = trim(line_text(note, line));
  if (const std::size_t end = text.find('>'); text.starts_with("<p") && end != std::string_view::npos)
    text = trim_begin(text.substr(end + 1));
  constexpr std::string_view close = "</p>";
  return text.ends_with(close) ? trim_end(text.substr(0, text.size() - close.size())) : text;
}

/// `<p>by X</p>` on a line of its own.
bool is_paragraph_of_html(const Note& note, std::uint32_t line) {
  const std::string_view text = trim(line_text(note, line));
  return note.uses[line] == LineUse::text && text.starts_with("<p") && text.ends_with("</p>") &&
         note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::html;
}

/// What follows a link to the slides and a slash: `[資料](…) / @hanako さん`. The whole sentence if it begins
/// otherwise.
std::string_view behind_slides(std::string_view sentence, const Words& words) {
  if (!sentence.starts_with('[')) return sentence;
  const std::vector<Link> links = read_links(sentence);
  if (links.empty() || links.front().span.begin != 0 ||
      words.fact_role(links.front().text) != FactRole::slides)
    return sentence;
  const std::string_view behind = trim(sentence.substr(links.front().span.end));
  return behind.starts_with('/') ? trim(behind.substr(1)) : sentence;
}

/// What follows the title once more, in quotes: `「題」名字さん`. The whole line if it begins otherwise.
std::string_view behind_own_title(std::string_view text, std::string_view title) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"「", "」"}, {"『", "』"}, {"\"", "\""}, {"“", "”"}}) {
    const std::size_t end = text.starts_with(open) ? text.find(close, open.size()) : std::string_view::npos;
    if (end == std::string_view::npos) continue;
    const std::string quoted = plain_text(text.substr(open.size(), end - open.size()));
    if (folded(quoted) == folded(title)) return trim(text.substr(end + close.size()));
  }
  return text;
}

/// A name in an item: `名字さん`, `@hanako さん`, `Hanako Yamada さん`.
bool is_name_in_item(std::string_view plain, const Words& words) {
  constexpr std::size_t longest = 24;  // columns
  const std::string_view name = trim_end(plain.substr(0, plain.size() - words.honorifics.at_back(plain)));
  const bool is_latin = std::all_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x80; });
  if (!is_latin && name.find(' ') != std::string_view::npos) return false;
  if (plain.starts_with('@')) return name.find(' ') == std::string_view::npos;
  return name.size() < plain.size() && !is_wider_than(plain, longest) && names_speakers(plain, words);
}

/// In a list begin the notes; only who is named by an account or an honorific alone in an item is the
/// speaker.
bool may_name_speakers(const Note& note, std::uint32_t line, const Words& words) {
  if (is_paragraph_of_html(note, line)) return true;
  if (!is_open_text(note, line)) return false;
  const auto& blocks = note.outline.blocks;
  const Block& item = blocks[blocks[note.outline.lines[line].block].parent];
  if (item.kind != BlockKind::item) return item.kind == BlockKind::document;
  if (blocks[item.parent].parent == 0 && is_list_about_speaker(note, item.parent, words)) return true;
  const std::string plain = plain_text(behind_slides(trim(line_text(note, line)), words));
  return is_name_in_item(plain, words) && (plain.starts_with('@') || item.first_line == item.last_line);
}

/// A sentence of a paragraph, or an item that begins with the role: `- 発表者は…`.
bool may_tell_speaker(const Note& note, std::uint32_t line) {
  const BlockKind kind = note.outline.blocks[note.outline.lines[line].block].kind;
  if (kind == BlockKind::html && note.uses[line] == LineUse::text) return true;
  if (!is_open_text(note, line)) return false;
  const std::string_view text = trim(line_text(note, line));
  return note.outline.blocks[note.outline.lines[line].block].parent == 0 || text.starts_with("発表者は") ||
         text.starts_with("登壇者は") || text.starts_with("講師は");
}

/// `(バッテリーあと少し)`: an aside, passed over.
bool is_aside(std::string_view text) {
  return (text.starts_with("(") && text.ends_with(")")) || (text.starts_with("（") && text.ends_with("）"));
}

/// A line that is nothing but a link to slides may stand above who speaks.
bool is_link_to_slides(const Note& note, std::uint32_t line, const Words& words) {
  const std::span<const Link> links = links_in(note, line);
  return links.size() == 1 && links[0].span.size() == trim(line_text(note, line)).size() &&
         words.link_role(links[0].url) == LinkRole::slides;
}

}  // namespace

bool is_speaker_line(const Note& note, std::uint32_t line, const Words& words) {
  return may_name_speakers(note, line, words) &&
         read_line(sentence_of(note, line), words).telling == Telling::speakers;
}

bool tells_speaker(const Note& note, std::uint32_t line, const Words& words) {
  return may_tell_speaker(note, line) && speaker_of_sentence(sentence_of(note, line), words).has_value();
}

std::optional<Speaker> speaker_at_end(std::string_view text, const Words& words) {
  text = trim(text);
  std::string company;
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const std::size_t begin = text.rfind(open);
    if (!text.ends_with(close) || begin == std::string_view::npos) continue;
    company = trim(text.substr(begin + open.size(), text.size() - close.size() - begin - open.size()));
    text = trim(text.substr(0, begin));
  }
  const std::size_t honorific = words.honorifics.at_back(text);
  if (honorific == 0) return std::nullopt;
  const std::string_view title = text.substr(text.size() - honorific);
  text.remove_suffix(honorific);
  for (const std::string_view stop :
       {"。", "、", "，", "は", "では", "て", "次に", "最後に", "最初に", "まず"})
    if (const std::size_t cut = text.rfind(stop); cut != std::string_view::npos)
      text = text.substr(cut + stop.size());
  if (const std::size_t of = text.rfind("の"); of != std::string_view::npos) {
    if (company.empty()) company = trim(text.substr(0, of));
    text = text.substr(of + std::string_view("の").size());
  }
  const std::string name = plain_text(std::string(last_word(trim(text))) + std::string(title));
  static constexpr TextSet brackets{"(", "（", "[", "【"};
  if (brackets.is_in(name) || !may_be_name(name) || !names_speakers(name, words)) return std::nullopt;
  std::vector<Speaker> speakers = read_speakers(name, words);
  if (speakers.size() != 1) return std::nullopt;
  if (speakers[0].affiliation.empty() && may_be_name(company)) speakers[0].affiliation = company;
  return speakers[0];
}

void read_speaker_lines(Note& note, NotedTalk& talk, const Words& words) {
  const bool named_in_heading = !talk.speakers.empty();
  std::string company;
  std::uint32_t company_line = 0;
  int lines = 0;
  const auto fact_of = [&](std::uint32_t line) {
    Fact fact;
    fact.role = FactRole::speakers;
    fact.value = located(note, sentence_of(note, line));
    talk.facts.push_back(std::move(fact));
    note.uses[line] = LineUse::fact;
  };
  for (const std::uint32_t i : lines_of(note, talk.part)) {
    if (note.uses[i] != LineUse::text) continue;
    if (is_open_text(note, i) && (is_aside(trim(line_text(note, i))) || is_link_to_slides(note, i, words)))
      continue;
    if (!may_name_speakers(note, i, words) || ++lines > most_lines) break;
    // Below who was named, an item tells of somebody else.
    const bool is_item = note.outline.blocks[note.outline.lines[i].block].parent != 0;
    if (is_item && !talk.speakers.empty() && words.honorifics.at_back(trim(line_text(note, i))) > 0) break;
    const std::string_view sentence = sentence_of(note, i);
    const std::string_view names = behind_own_title(behind_slides(sentence, words), talk.title);
    SpeakerLine line = read_line(names, words);
    if (line.telling == Telling::nothing && is_above_account(note, i, words))
      line = {Telling::speakers, read_speakers(trim(line_text(note, i)), words), {}};
    if (line.telling == Telling::nothing) break;
    if (line.telling == Telling::company && (!company.empty() || (lines > 1 && talk.speakers.empty()))) break;
    if (line.telling == Telling::company) {
      company = std::move(line.text);
      company_line = i;
    } else if (line.telling == Telling::handle) {
      if (talk.speakers.empty()) break;
      Speaker& last = talk.speakers.back();
      if (last.handle.empty()) last.handle = line.text;
      if (last.handle != line.text) break;  // another account
      fact_of(i);
    } else if (take(talk, std::move(line.speakers), named_in_heading) &&
               behind_slides(sentence, words).size() == sentence.size()) {
      fact_of(i);
    }
  }
  if (company.empty()) return;
  const bool is_plain = trim(line_text(note, company_line)).find("さん") != std::string_view::npos;
  if (!talk.speakers.empty()) {
    for (Speaker& speaker : talk.speakers)
      if (speaker.affiliation.empty()) speaker.affiliation = company;
  } else if (is_plain) {
    Speaker speaker;
    speaker.affiliation = company;
    speaker.written = company;
    talk.speakers.push_back(std::move(speaker));
  }
}

void read_speaker_sentence(const Note& note, NotedTalk& talk, const Words& words) {
  constexpr int most_sentences = 4;
  int sentences = 0;
  for (const std::uint32_t i : lines_of(note, talk.part)) {
    if (!may_tell_speaker(note, i)) continue;
    if (++sentences > most_sentences) return;
    if (auto speaker = speaker_of_sentence(sentence_of(note, i), words)) {
      talk.speakers.push_back(std::move(*speaker));
      return;
    }
  }
}

}  // namespace notes
