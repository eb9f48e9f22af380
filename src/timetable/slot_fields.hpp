// SPDX-License-Identifier: MIT
// What exports say of a talk in fields of their own → what a slot holds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// Whether a text is an address of the web, and not a path below one.
bool is_web_address(std::string_view text);

/// Keeps an address with a slot if it leads to slides or a recording: by its host, or by what it is called
/// (資料, `video`). Says whether it does.
bool keep_link(std::string_view url, std::string_view called, const Words& words, Slot& slot);

/// The same of a file that is attached to a talk, which its ending may tell too; the papers that a talk only
/// links to are no slides.
bool keep_file(std::string_view url, std::string_view called, const Words& words, Slot& slot);

/// Of the same addresses keeps the first.
void drop_repeated_links(Slot& slot);

/// The kind of a talk by its title, else by what the export calls such talks (`lightning_talk`, `Keynote`),
/// else, of what nobody gives, by the rim of its title.
TalkKind kind_of(const Slot& slot, const std::vector<std::string>& called, const Words& words);

/// The kind of what is said to be no talk, by its title; `other` where that tells nothing.
TalkKind kind_of_interlude(std::string_view title, const Words& words);

/// `break`, `LT`, `休憩`: a kind by its name or by one of its words.
std::optional<TalkKind> kind_named(std::string_view text, const Words& words);

/// The one that a field for a single person names: as it is written, unless it has a handle, an honorific or
/// parentheses.
Speaker person_named(std::string_view text, const Words& words);

/// All that a text names; one that is too long for a list names one.
std::vector<Speaker> people_named(std::string_view text, const Words& words);

/// Somebody by name, by handle or both, of fields of their own; the handle may be written `@x` or as the
/// address of a profile.
Speaker speaker_of(std::string name, std::string_view handle, std::string affiliation = {});

}  // namespace notes
