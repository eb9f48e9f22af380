// SPDX-License-Identifier: MIT
// Two texts → a patch that `git apply` and `patch` take.
#include "notes/unified_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace notes {
namespace {

constexpr std::size_t context = 3;
constexpr std::ptrdiff_t most_steps = 1000;  // of a search: beyond, all between is told as changed

using Lines = std::vector<std::string_view>;

/// With their ends, so that a last line without one is another line.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// A stretch of both texts.
struct Box {
  std::ptrdiff_t left, top, right, bottom;
};

/// Finds which lines of two texts stay: Myers' search from both ends at once, in linear space.
class Comparison {
 public:
  Comparison(const Lines& before, const Lines& after)
      : kept_before_(before.size()), kept_after_(after.size()) {
    std::unordered_map<std::string_view, std::size_t> names;
    for (const std::string_view line : before)
      before_.push_back(names.emplace(line, names.size()).first->second);
    for (const std::string_view line : after)
      after_.push_back(names.emplace(line, names.size()).first->second);
    std::vector<Box> boxes{{0, 0, size(before_), size(after_)}};
    while (!boxes.empty()) {
      const Box box = trimmed(boxes.back());
      boxes.pop_back();
      Box snake{};
      if (box.left == box.right || box.top == box.bottom || !find_middle(box, snake)) continue;
      keep(snake.left, snake.top, snake.right - snake.left);
      boxes.push_back({box.left, box.top, snake.left, snake.top});
      boxes.push_back({snake.right, snake.bottom, box.right, box.bottom});
    }
  }

  bool keeps_before(std::size_t line) const { return kept_before_[line]; }
  bool keeps_after(std::size_t line) const { return kept_after_[line]; }

 private:
  static std::ptrdiff_t size(const std::vector<std::size_t>& lines) {
    return static_cast<std::ptrdiff_t>(lines.size());
  }
  bool are_equal(std::ptrdiff_t x, std::ptrdiff_t y) const {
    return before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(y)];
  }
  void keep(std::ptrdiff_t x, std::ptrdiff_t y, std::ptrdiff_t count) {
    for (; count > 0; --count) {
      kept_before_[static_cast<std::size_t>(x++)] = true;
      kept_after_[static_cast<std::size_t>(y++)] = true;
    }
  }

  /// Without the equal lines at both ends, which stay.
  Box trimmed(Box box) {
    for (; box.left < box.right && box.top < box.bottom && are_equal(box.left, box.top);
         ++box.left, ++box.top)
      keep(box.left, box.top, 1);
    for (; box.left < box.right && box.top < box.bottom && are_equal(box.right - 1, box.bottom - 1);
         --box.right, --box.bottom)
      keep(box.right - 1, box.bottom - 1, 1);
    return box;
  }

  /// The equal lines, perhaps none, in the middle of a shortest way through the box, whose first lines differ
  /// as do its last ones; false where that way is too long.
  bool find_middle(const Box& box, Box& snake) {
    const std::ptrdiff_t width = box.right - box.left;
    const std::ptrdiff_t height = box.bottom - box.top;
    const std::ptrdiff_t steps = std::min((width + height + 1) / 2, most_steps);
    const std::ptrdiff_t delta = width - height;
    const auto at = [&](std::ptrdiff_t k) { return static_cast<std::size_t>(k + steps + 1); };
    // The furthest x of each diagonal, from the front and, counted from the end, from the back.
    forward_.assign(static_cast<std::size_t>(2 * steps + 3), 0);
    backward_.assign(static_cast<std::size_t>(2 * steps + 3), 0);
    for (std::ptrdiff_t d = 0; d <= steps; ++d) {
      for (const bool is_back : {false, true}) {
        auto& own = is_back ? backward_ : forward_;
        const auto& other = is_back ? forward_ : backward_;
        const std::ptrdiff_t first = -(d - 2 * std::max<std::ptrdiff_t>(0, d - height));
        const std::ptrdiff_t last = d - 2 * std::max<std::ptrdiff_t>(0, d - width);
        for (std::ptrdiff_t k = first; k <= last; k += 2) {
          const bool goes_down = k == -d || (k != d && own[at(k - 1)] < own[at(k + 1)]);
          const std::ptrdiff_t from = goes_down ? own[at(k + 1)] : own[at(k - 1)] + 1;
          std::ptrdiff_t x = from;
          while (x < width && x - k < height &&
                 (is_back ? are_equal(box.right - 1 - x, box.bottom - 1 - (x - k))
                          : are_equal(box.left + x, box.top + x - k)))
            ++x;
          own[at(k)] = x;
          const std::ptrdiff_t facing = delta - k;
          const bool may_meet = (delta % 2 != 0) != is_back && std::abs(facing) <= (is_back ? d : d - 1);
          if (!may_meet || x + other[at(facing)] < width) continue;
          snake = is_back ? Box{box.right - x, box.bottom - x + k, box.right - from, box.bottom - from + k}
                          : Box{box.left + from, box.top + from - k, box.left + x, box.top + x - k};
          return true;
        }
      }
    }
    return false;
  }

  std::vector<std::size_t> before_;  // a number for each line, equal for equal ones
  std::vector<std::size_t> after_;
  std::vector<bool> kept_before_;
  std::vector<bool> kept_after_;
  std::vector<std::ptrdiff_t> forward_;
  std::vector<std::ptrdiff_t> backward_;
};

/// The name as git writes it: quoted where it holds what would end it, closed by a tab where it has blanks.
std::string file_name(std::string_view side, std::string_view path) {
  const auto is_odd = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' '; };
  if (std::none_of(path.begin(), path.end(), is_odd))
    return fmt::format("{}{}{}", side, path, path.find(' ') == std::string_view::npos ? "" : "\t");
  std::string quoted;
  for (const char c : path)
    quoted += !is_odd(c)              ? std::string(1, c)
              : c == '"' || c == '\\' ? fmt::format("\\{}", c)
                                      : fmt::format("\\{:03o}", static_cast<unsigned char>(c));
  return fmt::format("\"{}{}\"", side, quoted);
}

std::string line_text(char mark, std::string_view line) {
  return fmt::format("{}{}{}", mark, line, line.ends_with('\n') ? "" : "\n\\ No newline at end of file\n");
}

/// `3,7`; `3` of one line; of none, the line that they would follow.
std::string range(std::size_t first, std::size_t count) {
  if (count == 1) return fmt::format("{}", first + 1);
  return fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

/// Where both texts change together: lines, those of `before` and of `after`.
struct Change {
  std::size_t before, before_end, after, after_end;
};

std::vector<Change> changes_of(const Lines& before, const Lines& after) {
  const Comparison comparison(before, after);
  std::vector<Change> changes;
  std::size_t x = 0;
  std::size_t y = 0;
  while (x < before.size() || y < after.size()) {
    const Change change = [&] {
      Change next{x, x, y, y};
      while (next.before_end < before.size() && !comparison.keeps_before(next.before_end)) ++next.before_end;
      while (next.after_end < after.size() && !comparison.keeps_after(next.after_end)) ++next.after_end;
      return next;
    }();
    if (change.before_end > x || change.after_end > y) changes.push_back(change);
    x = change.before_end + 1;
    y = change.after_end + 1;
  }
  return changes;
}

/// One or several changes that are near each other, with the lines around them.
std::string hunk(const Lines& before, const Lines& after, const Change* first, const Change* last) {
  const std::size_t lead = std::min(context, first->before);
  const std::size_t tail = std::min(context, before.size() - last->before_end);
  std::string body;
  std::size_t at = first->before - lead;
  const auto keep_to = [&](std::size_t end) {
    for (; at < end; ++at) body += line_text(' ', before[at]);
  };
  for (const Change* change = first; change <= last; ++change) {
    keep_to(change->before);
    for (; at < change->before_end; ++at) body += line_text('-', before[at]);
    for (std::size_t i = change->after; i < change->after_end; ++i) body += line_text('+', after[i]);
  }
  keep_to(last->before_end + tail);
  return fmt::format("@@ -{} +{} @@\n{}",
                     range(first->before - lead, last->before_end + tail - first->before + lead),
                     range(first->after - lead, last->after_end + tail - first->after + lead), body);
}

}  // namespace

std::string unified_diff(std::string_view before, std::string_view after, std::string_view path) {
  if (before == after) return {};
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const std::vector<Change> changes = changes_of(old_lines, new_lines);
  std::string patch = fmt::format("--- {}\n+++ {}\n", file_name("a/", path), file_name("b/", path));
  for (std::size_t first = 0, last = 0; first < changes.size(); first = ++last) {
    while (last + 1 < changes.size() && changes[last + 1].before - changes[last].before_end <= 2 * context)
      ++last;
    patch += hunk(old_lines, new_lines, &changes[first], &changes[last]);
  }
  return patch;
}

}  // namespace notes
