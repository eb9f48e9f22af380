// SPDX-License-Identifier: MIT
// How one person writes notes: the habits that hold within a file, each as common as in the world.
#pragma once

#include <cstddef>
#include <string_view>

#include "support/archive_plan.hpp"

namespace notes::test {

enum class FrontMatter { none, yaml, toml, rest, pelican };
enum class Naming { hash, kai, vol, month, plain };  ///< where a title's number stands
enum class Facts {
  none,
  lines,
  full_width,
  bullets,
  table,
  headings,
  description,
  html_table,
  dl,
  fields,
  loose
};
enum class Timetable { none, range_first, clock_later, html };             ///< beside the headings
enum class Heading { one, two, three, setext, html, symbol, bold, line };  ///< of talks
enum class Slot { none, range, start, brackets, bullet, comment, lines };
enum class Joint {  ///< of title and speakers in a heading
  title,
  by,
  from,
  dash,
  em_dash,
  slash,
  corner,
  quoted,
  tabs,
  session,
  link,
  label,
  person
};
enum class Below { none, handle, company, bullet, fact };  ///< speakers under a heading
enum class Who { handle_san, link_san, name_san, name_shi, name_link, name_handle, handle, name, company };
enum class Slides { bare, label, link, iframe, script, shortcode, include, reference, zenn };
enum class Bullets { dash, star, tab, dot, outline, continued, lines };
enum class Questions {
  bare,
  full_width,
  bullets,
  nested,
  one_line,
  indented,
  bullet_section,
  heading,
  bracket,
  japanese,
  dotted
};
enum class Fault {
  none,
  reversed_range,
  impossible_time,
  unclosed_fence,
  heading_without_blank,
  overlap,
  wrong_weekday
};

struct Style {
  FrontMatter front_matter = FrontMatter::none;
  Naming naming = Naming::hash;
  Facts facts = Facts::none;
  Timetable timetable = Timetable::none;
  Heading heading = Heading::two;
  Slot slot = Slot::none;
  Joint joint = Joint::title;
  Below below = Below::none;
  Who who = Who::handle_san;
  Slides slides = Slides::bare;
  Bullets bullets = Bullets::dash;
  Questions questions = Questions::bullets;
  Fault fault = Fault::none;

  std::string_view range_mark = "-";  ///< `から` brings its まで
  bool wide_digits = false;           ///< １９：３０
  bool affiliations = false;          ///< in brackets behind a speaker
  bool hard_breaks = false;           ///< two blanks at every line's end
  bool rules = false;                 ///< between talks
  bool slips = false;                 ///< of an input method
  bool crlf = false;
  bool mark = false;      ///< a byte order mark
  bool open_end = false;  ///< no line end at the end of the file
  std::size_t size = 0;   ///< bytes aimed at

  /// Of talks: 1–3.
  int level() const { return heading == Heading::one ? 1 : heading == Heading::three ? 3 : 2; }
};

Style pick_style(Dice& dice, const Plan& plan);

}  // namespace notes::test
