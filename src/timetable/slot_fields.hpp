// SPDX-License-Identifier: MIT
// What exports say of a talk in fields of their own → what a slot holds.
#pragma once

#include <string>
#include <string_view>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// A text on one line: blanks and ends of lines around it left out, those within it one blank each.
std::string one_line(std::string_view text);

/// Whether a text is an address of the web, and not a path below one.
bool is_web_address(std::string_view text);

/// Keeps an address with a slot if it leads to slides or a recording: by its host, or by what it is called.
/// Says whether it does.
bool keep_link(std::string_view url, std::string_view called, const Words& words, Slot& slot);

/// Of the same addresses keeps the first.
void drop_repeated_links(Slot& slot);

/// The kind of a talk by its title, else by what the export calls such talks (`lightning_talk`, `Keynote`),
/// else, of what nobody gives, by the rim of its title.
TalkKind kind_of(const Slot& slot, std::string_view called, const Words& words);

/// The one that a field for a single person names: as it is written, unless it has a handle, an honorific or
/// parentheses.
Speaker person_named(std::string_view text, const Words& words);

}  // namespace notes
