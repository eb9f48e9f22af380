// SPDX-License-Identifier: MIT
// The terminal: where a run writes to, and what can be shown there.
#pragma once

#include <string_view>

namespace notes {

enum class Colour { automatic, always, never };

/// Data goes to standard output, everything said about it to standard error.
class Io {
 public:
  /// Whether colours may be shown is judged for both ways apart.
  void set_colour(Colour colour);
  void set_quiet(bool quiet) { quiet_ = quiet; }

  bool out_has_colour() const { return out_colour_; }
  bool err_has_colour() const { return err_colour_; }

  /// Throws Error where not all of it could be written.
  void out(std::string_view text);
  /// A line for scripts, which get it as it is; a terminal gets what it can show.
  void out_line(std::string_view line);
  /// Remarks, which `--quiet` silences. Names and settings in them may hold anything: what a terminal
  /// would obey is made visible here.
  void say(std::string_view text);
  /// A remark that is fit for a terminal already, perhaps in colours.
  void say_painted(std::string_view text);
  /// Errors, which nothing silences; made visible too.
  void complain(std::string_view text);

 private:
  bool quiet_ = false;
  bool out_colour_ = false;
  bool err_colour_ = false;
};

/// Whether standard input is a terminal: somebody is about to type or paste.
bool input_is_terminal();

}  // namespace notes
