// SPDX-License-Identifier: MIT
// The families of rules: a file each.
#pragma once

#include <span>

#include "notes/lint.hpp"

namespace notes {

std::span<const Rule> file_rules();
std::span<const Rule> event_rules();
std::span<const Rule> slot_rules();
std::span<const Rule> talk_rules();
std::span<const Rule> qa_rules();
std::span<const Rule> section_rules();
std::span<const Rule> link_rules();
std::span<const Rule> text_rules();

/// Whether a note is one of an event: only then can something be missing from it.
bool is_event_note(const Note& note);

/// Whether the demands of its series are made on this note (LintOptions::since).
bool is_asked_of(const Note& note, const LintOptions& options);

}  // namespace notes
