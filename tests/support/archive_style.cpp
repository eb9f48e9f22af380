// SPDX-License-Identifier: MIT
// The weights of all habits, counted in what people really published, and which exclude each other.
#include "support/archive_style.hpp"

namespace notes::test {
namespace {

constexpr Choice<FrontMatter> front_matters[] = {{FrontMatter::yaml, 48},
                                                 {FrontMatter::none, 38},
                                                 {FrontMatter::toml, 8},
                                                 {FrontMatter::rest, 5},
                                                 {FrontMatter::pelican, 1}};
constexpr Choice<Naming> namings[] = {
    {Naming::hash, 60}, {Naming::kai, 17}, {Naming::vol, 4}, {Naming::month, 4}, {Naming::plain, 15}};
constexpr Choice<Facts> facts[] = {{Facts::none, 36},       {Facts::lines, 10},     {Facts::full_width, 8},
                                   {Facts::bullets, 15},    {Facts::table, 7},      {Facts::headings, 5},
                                   {Facts::description, 2}, {Facts::html_table, 2}, {Facts::dl, 2},
                                   {Facts::fields, 2},      {Facts::loose, 11}};
constexpr Choice<Heading> headings[] = {{Heading::two, 56},   {Heading::three, 13}, {Heading::one, 10},
                                        {Heading::setext, 8}, {Heading::html, 6},   {Heading::line, 4},
                                        {Heading::bold, 2},   {Heading::symbol, 1}};
constexpr Choice<Slot> slots[] = {{Slot::none, 80},    {Slot::range, 8},  {Slot::start, 4},
                                  {Slot::brackets, 3}, {Slot::bullet, 2}, {Slot::comment, 1},
                                  {Slot::lines, 2}};
constexpr Choice<Timetable> timetables[] = {
    {Timetable::none, 90}, {Timetable::range_first, 5}, {Timetable::clock_later, 3}, {Timetable::html, 2}};
constexpr Choice<Joint> joints[] = {
    {Joint::title, 36}, {Joint::by, 10},    {Joint::from, 3},   {Joint::dash, 12}, {Joint::em_dash, 3},
    {Joint::slash, 4},  {Joint::corner, 5}, {Joint::quoted, 5}, {Joint::tabs, 3},  {Joint::session, 8},
    {Joint::link, 6},   {Joint::label, 3},  {Joint::person, 2}};
constexpr Choice<Below> belows[] = {
    {Below::none, 30}, {Below::handle, 25}, {Below::company, 15}, {Below::bullet, 10}, {Below::fact, 20}};
constexpr Choice<Who> whos[] = {{Who::handle_san, 30}, {Who::link_san, 18}, {Who::name_san, 18},
                                {Who::name_shi, 6},    {Who::name_link, 8}, {Who::name_handle, 6},
                                {Who::handle, 6},      {Who::name, 4},      {Who::company, 4}};
constexpr Choice<Slides> slides[] = {{Slides::bare, 30},   {Slides::label, 14},    {Slides::link, 26},
                                     {Slides::iframe, 10}, {Slides::script, 4},    {Slides::shortcode, 3},
                                     {Slides::include, 5}, {Slides::reference, 5}, {Slides::zenn, 3}};
constexpr Choice<Bullets> bullets[] = {{Bullets::dash, 44}, {Bullets::star, 28},   {Bullets::tab, 5},
                                       {Bullets::dot, 3},   {Bullets::outline, 5}, {Bullets::continued, 5},
                                       {Bullets::lines, 10}};
constexpr Choice<Questions> questions[] = {
    {Questions::bare, 14},           {Questions::full_width, 10}, {Questions::bullets, 18},
    {Questions::nested, 18},         {Questions::one_line, 8},    {Questions::indented, 4},
    {Questions::bullet_section, 12}, {Questions::heading, 8},     {Questions::bracket, 2},
    {Questions::japanese, 4},        {Questions::dotted, 2}};
constexpr Choice<Fault> faults[] = {
    {Fault::none, 940},         {Fault::reversed_range, 8},         {Fault::impossible_time, 6},
    {Fault::unclosed_fence, 5}, {Fault::heading_without_blank, 25}, {Fault::overlap, 6},
    {Fault::wrong_weekday, 10}};
constexpr Choice<std::string_view> range_marks[] = {{"-", 52},  {" - ", 12}, {"〜", 18},  {"～", 8},
                                                    {" ~ ", 3}, {"–", 2},    {"から", 2}, {"ー", 3}};

std::size_t pick_size(Dice& dice) {
  struct Sizes {
    int low, high;
  };
  constexpr Choice<Sizes> sizes[] = {
      {{400, 2000}, 12}, {{2000, 5000}, 36}, {{5000, 9000}, 36}, {{9000, 15000}, 15}, {{40000, 62000}, 1}};
  const Sizes range = dice.weighted(sizes);
  return static_cast<std::size_t>(dice.between(range.low, range.high));
}

/// What cannot stand together, or is never met together.
void settle(Style& style) {
  const bool rest = style.front_matter == FrontMatter::rest;
  if (rest) {
    style.heading = Heading::setext;
    if (style.facts != Facts::none) style.facts = Facts::fields;
    style.timetable = Timetable::none;
    if (style.bullets == Bullets::tab || style.bullets == Bullets::continued) style.bullets = Bullets::star;
    style.slips = style.hard_breaks = style.rules = false;
    if (style.slides != Slides::label) style.slides = Slides::bare;
    style.who = style.who == Who::link_san || style.who == Who::name_link ? Who::name_handle : style.who;
    if (style.joint == Joint::link || style.joint == Joint::quoted) style.joint = Joint::title;
  } else if (style.facts == Facts::fields) {
    style.facts = Facts::lines;
  }
  if (style.heading == Heading::one && style.front_matter == FrontMatter::none) style.heading = Heading::two;
  if (style.heading == Heading::html && (style.joint == Joint::link || style.joint == Joint::quoted))
    style.joint = Joint::title;
  if (style.heading == Heading::line) style.bullets = Bullets::outline;
  if (style.heading == Heading::symbol) {
    style.slot = Slot::range;
    style.joint = Joint::corner;
  }
  if (style.joint == Joint::tabs) {
    if (style.heading != Heading::two) style.joint = Joint::dash;
    style.slot = Slot::range;
  }
  if (style.fault == Fault::reversed_range || style.fault == Fault::impossible_time ||
      style.fault == Fault::overlap)
    if (style.slot != Slot::bullet) style.slot = Slot::range;
  if (style.fault == Fault::unclosed_fence && rest) style.fault = Fault::none;
  if (style.fault == Fault::heading_without_blank && style.level() == 2 && style.heading != Heading::two)
    style.heading = Heading::two;
  if (style.fault == Fault::heading_without_blank && rest) style.fault = Fault::none;
  if (rest) style.heading = Heading::setext;
  if (style.slot != Slot::none || style.heading == Heading::symbol) style.timetable = Timetable::none;
}

}  // namespace

Style pick_style(Dice& dice, const Plan& plan) {
  Style style;
  style.front_matter = dice.weighted(front_matters);
  style.naming = plan.recurring ? dice.weighted(namings) : Naming::plain;
  style.facts = dice.weighted(facts);
  style.heading = dice.weighted(headings);
  style.slot = dice.weighted(slots);
  style.timetable = dice.weighted(timetables);
  style.joint = dice.weighted(joints);
  style.below = dice.weighted(belows);
  style.who = dice.weighted(whos);
  style.slides = dice.weighted(slides);
  style.bullets = dice.weighted(bullets);
  style.questions = dice.weighted(questions);
  style.fault = dice.weighted(faults);
  style.range_mark = dice.weighted(range_marks);
  style.wide_digits = dice.chance(20);
  style.affiliations = dice.chance(150);
  style.hard_breaks = dice.chance(80);
  style.rules = dice.chance(130);
  style.slips = dice.chance(60);
  style.crlf = dice.chance(40);
  style.mark = dice.chance(4);
  style.open_end = dice.chance(75);
  style.size = pick_size(dice);
  if (plan.language == Language::english) {
    style.naming = style.naming == Naming::plain ? Naming::plain : Naming::hash;
    style.who = dice.chance(500) ? Who::handle : Who::name_handle;
    style.range_mark = dice.chance(700) ? "-" : " - ";
    style.wide_digits = style.slips = false;
    if (style.joint == Joint::corner || style.joint == Joint::from) style.joint = Joint::em_dash;
    if (style.heading == Heading::line || style.heading == Heading::symbol) style.heading = Heading::two;
    if (style.bullets == Bullets::dot || style.bullets == Bullets::outline) style.bullets = Bullets::dash;
    if (style.questions != Questions::bare && style.questions != Questions::nested)
      style.questions = Questions::bullets;
  }
  settle(style);
  return style;
}

}  // namespace notes::test
