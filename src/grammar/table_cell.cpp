// SPDX-License-Identifier: MIT
// Paragraphs and line breaks tell the parts of a cell apart.
#include "notes/table_cell.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/html.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_form.hpp"
#include "notes/talk_kind.hpp"

namespace notes {
namespace {

/// Where the next `<br>` begins; browsers take `</br>` for one too.
std::size_t next_break(std::string_view cell, std::size_t from) {
  for (std::size_t tag = cell.find('<', from); tag < cell.size(); tag = cell.find('<', tag + 1)) {
    const std::string_view rest = cell.substr(tag);
    if (rest.starts_with("<br") || rest.starts_with("</br")) return tag;
  }
  return cell.size();
}

}  // namespace

std::vector<std::string_view> broken_lines(std::string_view cell) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= cell.size();) {
    const std::size_t tag = next_break(cell, at);
    if (const auto line = trim(cell.substr(at, tag - at)); !line.empty()) lines.push_back(line);
    const std::size_t behind = cell.find('>', tag);
    at = behind == std::string_view::npos ? cell.size() + 1 : behind + 1;
  }
  return lines;
}

RichCell rich_cell(std::string_view cell) {
  RichCell rich{cell, {}, {}, {}};
  std::size_t paragraphs = 0;
  for (const HtmlElement& element : read_html(cell, {0, cell.size()})) {
    const std::string_view content = cell.substr(element.content.begin, element.content.size());
    if (element.kind == HtmlKind::item) rich.items.push_back(content);
    if (element.kind != HtmlKind::paragraph) continue;
    ++paragraphs;
    if (paragraphs == 1) rich.title = content;
    const std::string_view first_line = content.substr(0, content.find("<br"));
    const std::string_view speaker = first_line.substr(0, first_line.find(" / "));
    if (paragraphs == 2 && may_be_name(plain_text(speaker)))
      rich.speakers = first_line;
    else if (paragraphs > 1)
      rich.others.push_back(content);
  }
  return rich;
}

CellLines cell_lines(std::string_view cell, const Words& words) {
  const std::vector<std::string_view> lines = broken_lines(cell);
  if (lines.size() < 2) return {};
  const auto is_quoted = [](std::string_view line) {
    return line.starts_with("「") || line.starts_with("『");
  };
  CellLines found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string plain = plain_text(lines[i]);
    const bool is_first = i == 0;
    const bool heads_title = is_first && lines.size() > 2 && is_quoted(lines[1]);
    const bool is_honoured =
        std::any_of(words.honorifics.begin(), words.honorifics.end(),
                    [&](const std::string& honorific) { return plain.ends_with(honorific); });
    const bool is_speaker =
        is_honoured || names_speakers(plain, words) || (lines.size() == 2 && may_be_name(plain));
    if (is_first && (heads_title || plain.ends_with("：") || plain.ends_with(":") || kind_word(plain, words)))
      found.label = lines[i];
    else if (!found.talks.empty() && found.talks.back().speakers.empty() && is_speaker)
      found.talks.back().speakers = lines[i];
    else
      found.talks.push_back({lines[i], {}});
  }
  const auto is_told = [&](const CellTalk& talk) { return !talk.speakers.empty() || is_quoted(talk.title); };
  if (!std::all_of(found.talks.begin(), found.talks.end(), is_told)) return {};
  return found;
}

std::vector<Speaker> speakers_with_company(std::string_view text, const Words& words) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
  const std::size_t slash = text.find(" / ");
  if (slash == std::string_view::npos) return read_speakers(text, words);
  std::vector<Speaker> speakers = read_speakers(text.substr(0, slash), words);
  for (Speaker& speaker : speakers)
    if (speaker.affiliation.empty()) speaker.affiliation = plain_text(trim(text.substr(slash + 3)));
  return speakers;
}

}  // namespace notes
