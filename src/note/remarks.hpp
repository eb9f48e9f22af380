// SPDX-License-Identifier: MIT
// What somebody wrote into the heading of a talk besides the talk.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// Whether a text is `core` and no more than brackets, marks and remarks around it: `「箱」 ← 最高` is `箱`,
/// `大きな箱` is not. Both as they are folded.
bool is_remarked(std::string_view text, std::string_view core);

/// Whether a heading without its hours holds title and speakers of a talk, and besides them no more than
/// honorifics, marks and remarks. A talk without speakers is held by no heading that names some.
bool holds_talk(std::string_view heading, const Talk& talk, const Words& words);

/// The stretches of a heading that are remarks, folded: `(みかん)`, `★`, `←最高!!`. What tells the kind, the
/// affiliations or the hours of a talk is none.
std::vector<std::string> remarks_in(std::string_view heading, const Talk& talk, const Words& words);

}  // namespace notes
