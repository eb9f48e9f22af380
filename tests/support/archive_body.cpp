// SPDX-License-Identifier: MIT
// What people write down while somebody talks: points and everything that stands among them.
#include <fmt/format.h>

#include "support/archive_draft.hpp"

namespace notes::test {
namespace {

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (; times > 0; --times) all += text;
  return all;
}

std::string remark(Draft& draft) { return sentence(draft.dice, draft.plan.language); }

/// A handful of points, some below others.
void write_points(Draft& draft) {
  int depth = 0;
  if (draft.style.bullets == Bullets::lines) draft.gap();
  for (int left = draft.dice.between(3, 9); left > 0; --left) {
    std::string text = remark(draft);
    if (draft.dice.chance(15)) {
      text += " # ";
      text += remark(draft);
      draft.form("body/aside-in-item");
    } else if (draft.dice.chance(10)) {
      text += " orz";
    } else if (draft.dice.chance(12)) {
      text = "A:" + text;
      draft.form("body/letter");
    }
    write_point(draft, depth, text);
    const std::size_t step = draft.dice.below(10);
    if (step < 3 && depth < 3)
      ++depth;
    else if (step > 6)
      depth = 0;
  }
  if (draft.dice.chance(500)) draft.gap();
}

void write_paragraph(Draft& draft) {
  draft.gap();
  if (draft.style.heading == Heading::html && draft.dice.chance(500)) {
    draft.form("body/html");
    draft.raw("<p>" + paragraph(draft.dice, draft.plan.language) + "</p>");
    draft.raw("<ul>");
    draft.raw("  <li>" + remark(draft) + "</li>");
    draft.raw("  <li>" + remark(draft) + "</li>");
    draft.raw("</ul>");
  } else {
    draft.line(paragraph(draft.dice, draft.plan.language));
  }
  draft.gap();
}

void write_code(Draft& draft) {
  constexpr std::string_view names[] = {"", "sh", "go", "python", "sql", "yaml"};
  draft.form(draft.rest() ? "body/rest-code" : "body/code");
  draft.gap();
  const std::string_view indent = draft.rest() ? "    " : "";
  draft.raw(draft.rest() ? ".. code-block:: sh\n" : fmt::format("```{}", draft.dice.pick(names)));
  for (int left = draft.dice.between(2, 6); left > 0; --left)
    draft.raw(fmt::format("{}{}", indent, code_line(draft.dice)));
  if (!draft.rest()) draft.raw("```");
  draft.gap();
}

void write_quote(Draft& draft) {
  draft.form("body/quote");
  draft.gap();
  for (int left = draft.dice.between(1, 3); left > 0; --left) draft.line("> " + remark(draft));
  draft.gap();
}

void write_table(Draft& draft) {
  draft.form("body/table");
  draft.gap();
  draft.raw(draft.word("| もの | 前 | 後 |\n|:--|--:|--:|", "| thing | before | after |\n|---|---|---|"));
  for (int left = draft.dice.between(2, 4); left > 0; --left) {
    std::string row = "| ";
    row += pick_thing(draft.dice, draft.plan.language);
    row += fmt::format(" | {} |", draft.dice.between(10, 99));
    row += fmt::format(" {} |", draft.dice.between(1, 9));
    draft.raw(row);
  }
  draft.gap();
}

void write_tweet(Draft& draft) {
  draft.form("body/tweet");
  const Person& person = pick_person(draft.dice, draft.plan.language);
  const std::string said = remark(draft);
  draft.gap();
  draft.raw(fmt::format(
      "<blockquote class=\"twitter-tweet\" lang=\"ja\"><p lang=\"ja\" dir=\"ltr\">{} "
      "<a href=\"https://twitter.com/hashtag/{}\">#{}</a></p>&mdash; {} (@{}) "
      "<a href=\"https://twitter.com/{}/status/{}00001\">{}</a></blockquote>",
      said, draft.plan.gathering->hashtag, draft.plan.gathering->hashtag, person.name, person.handle,
      person.handle, draft.dice.between(100000000, 999999999), written_day(draft.plan.date, "-")));
  draft.raw("<script async src=\"https://platform.twitter.com/widgets.js\" charset=\"utf-8\"></script>");
  draft.gap();
}

void write_photo(Draft& draft) {
  const int id = draft.dice.between(1000, 9999);
  draft.gap();
  if (draft.rest()) {
    draft.form("body/figure");
    draft.raw(fmt::format(".. figure:: nabe{}.jpg\n   :width: 80%", id));
  } else if (draft.dice.chance(250)) {
    draft.form("body/photo-html");
    draft.raw(fmt::format("<a href=/images/nabe{0}.jpg><img src=/images/small/nabe{0}.jpg /></a>", id));
  } else {
    draft.form("body/photo");
    draft.line(fmt::format("![{}](images/nabe{}.jpg)", draft.word("会場の様子", "the room"), id));
  }
  if (draft.dice.chance(60) && draft.japanese()) {
    draft.line("<お茶の写真>");
    draft.form("body/caption");
  }
  draft.gap();
}

void write_numbered(Draft& draft) {
  draft.form("body/numbered");
  draft.gap();
  const int last = draft.dice.between(2, 5);
  for (int number = 1; number <= last; ++number) draft.line(fmt::format("{}. {}", number, remark(draft)));
  draft.gap();
}

void write_sub_heading(Draft& draft) {
  constexpr std::string_view topics[] = {"背景", "デモ", "やってみた", "課題", "今後の献立", "まとめ"};
  constexpr std::string_view english_topics[] = {"Background", "Demo", "Trouble", "Next steps"};
  if (draft.style.heading == Heading::line || draft.style.heading == Heading::bold ||
      draft.style.heading == Heading::symbol || draft.style.heading == Heading::html)
    return;
  draft.form("body/sub-heading");
  draft.heading(draft.style.level() + 1,
                std::string(draft.japanese() ? draft.dice.pick(topics) : draft.dice.pick(english_topics)));
}

void write_link(Draft& draft) {
  constexpr std::string_view hosts[] = {"https://blog.example.org/nabe/", "https://docs.example.com/lid/",
                                        "https://youtu.be/nabe"};
  const std::string text = remark(draft);
  const int id = draft.dice.between(100, 999);
  const std::string url = fmt::format("{}{}", draft.dice.pick(hosts), id);
  draft.form("body/link");
  write_point(draft, 0, draft.rest() || draft.dice.chance(400) ? url : fmt::format("[{}]({})", text, url));
}

void write_aside(Draft& draft) {
  const std::string text = remark(draft);
  switch (draft.dice.below(6)) {
    case 0:
      draft.form("body/kome");
      draft.line("※" + text);
      break;
    case 1:
      draft.form("body/arrow");
      draft.line("→ " + text);
      break;
    case 2:
      draft.form("body/double-arrow");
      write_point(draft, 0, "⇒ " + text);
      break;
    case 3:
      draft.form("body/parentheses");
      draft.line("（" + text + "）");
      break;
    case 4:
      draft.form("body/bold-line");
      draft.line("**" + text + "**");
      break;
    default:
      draft.form("body/question-point");
      write_point(draft, 0, question(draft.dice, draft.plan.language));
      write_point(draft, 1, text);
  }
}

void write_task(Draft& draft) {
  TrueTask truth{task(draft.dice, draft.plan.language), false};
  switch (draft.dice.below(4)) {
    case 0:
      draft.form("task/todo");
      write_point(draft, 0, "TODO: " + truth.text);
      break;
    case 1:
      draft.form("task/bold-todo");
      draft.gap();
      draft.line("* **TODO**: " + truth.text);
      break;
    default:
      truth.done = draft.dice.chance(300);
      draft.form("task/check-box");
      draft.gap();
      draft.line((truth.done ? "- [x] " : "- [ ] ") + truth.text);
  }
  draft.note.truth.tasks.push_back(std::move(truth));
  draft.gap();
}

void write_comment(Draft& draft) {
  draft.form("body/comment");
  draft.gap();
  draft.raw(fmt::format("<!-- {} -->", remark(draft)));
  draft.gap();
}

void write_gap_marker(Draft& draft) {
  constexpr std::string_view markers[] = {"(ここは聞き逃した)", "スライドはあとで公開とのこと",
                                          "（あとで書く）", "・・・"};
  draft.form("body/gap-marker");
  draft.line(draft.japanese() ? draft.dice.pick(markers) : "(missed this part)");
}

void write_slip(Draft& draft) {
  if (!draft.style.slips) return;
  constexpr std::string_view marks[] = {"＊ ", "・", "ー ", "－　", "*　"};
  draft.form("slip/bullet");
  for (int left = draft.dice.between(1, 3); left > 0; --left) {
    const std::string_view mark = draft.dice.pick(marks);
    draft.line(fmt::format("{}{}", mark, remark(draft)));
  }
}

void write_empty_point(Draft& draft) {
  draft.form("body/empty-point");
  write_point(draft, 0, "");
}

void write_spacer(Draft& draft) {
  draft.form("body/spacer");
  draft.raw("　");
}

using Writer = void (*)(Draft&);
constexpr Choice<Writer> blocks[] = {{write_points, 100},    {write_paragraph, 16}, {write_code, 7},
                                     {write_quote, 5},       {write_table, 3},      {write_tweet, 4},
                                     {write_photo, 7},       {write_numbered, 4},   {write_sub_heading, 8},
                                     {write_link, 8},        {write_aside, 16},     {write_task, 1},
                                     {write_comment, 2},     {write_gap_marker, 2}, {write_slip, 12},
                                     {write_empty_point, 1}, {write_spacer, 1}};

}  // namespace

void write_point(Draft& draft, int depth, const std::string& text) {
  switch (draft.style.bullets) {
    case Bullets::dash:
      draft.form("bullets/dash");
      draft.line(repeated("  ", depth) + "- " + text);
      break;
    case Bullets::star:
      draft.form("bullets/star");
      draft.line(repeated(draft.rest() ? "  " : "    ", depth) + "* " + text);
      break;
    case Bullets::tab:
      draft.form("bullets/tab");
      draft.line(repeated("\t", depth) + "* " + text);
      break;
    case Bullets::dot:
      draft.form("bullets/dot");
      draft.line(repeated("　", depth) + "・" + text);
      break;
    case Bullets::outline:
      draft.form("bullets/outline");
      draft.line(repeated("　", depth + 1) + text);
      break;
    case Bullets::continued:
      draft.form("bullets/continued");
      draft.raw((depth == 0 ? "* " : "    ") + text + "  ");
      break;
    case Bullets::lines:
      draft.form("bullets/lines");
      draft.raw(text + "  ");
      break;
  }
}

void write_body(Draft& draft, std::size_t goal) {
  do draft.dice.weighted(blocks)(draft);
  while (draft.note.text.size() < goal);
  // Some write nothing but plain lines; what follows must not run into them.
  draft.gap();
}

}  // namespace notes::test
