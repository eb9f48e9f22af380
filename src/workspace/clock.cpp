// SPDX-License-Identifier: MIT
// Asks the environment first, then the system.
#include "notes/clock.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string_view>

#include "notes/error.hpp"

namespace notes {
namespace {

/// Two digits from 00 to below `limit`.
std::optional<int> read_two_digits(std::string_view text, int limit) {
  const auto digit = [&](std::size_t at) { return text[at] - '0'; };
  if (text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  const int value = digit(0) * 10 + digit(1);
  return value < limit ? std::optional(value) : std::nullopt;
}

/// `2019-08-29T19:52` to the letter.
std::optional<LocalMinute> read_minute(std::string_view text) {
  if (text.size() != 16 || text[4] != '-' || text[10] != 'T' || text[13] != ':') return std::nullopt;
  const auto date = find_date(text.substr(0, 10));
  const auto hour = read_two_digits(text.substr(11, 2), 24);
  const auto minute = read_two_digits(text.substr(14, 2), 60);
  if (!date || !date->exists || date->span != Span{0, 10} || !hour || !minute) return std::nullopt;
  return LocalMinute{
      Date{std::chrono::year{*date->year}, std::chrono::month{date->month}, std::chrono::day{date->day}},
      *hour * 60 + *minute};
}

LocalMinute local_time() {
  const std::time_t seconds = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&seconds, &local);
  return {Date{std::chrono::year{local.tm_year + 1900},
               std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
               std::chrono::day{static_cast<unsigned>(local.tm_mday)}},
          local.tm_hour * 60 + local.tm_min};
}

}  // namespace

LocalMinute now() {
  const char* const set = std::getenv("NOTES_NOW");
  if (set == nullptr || *set == '\0') return local_time();
  if (const auto moment = read_minute(set)) return *moment;
  throw Error(fmt::format("NOTES_NOW is '{}': write a date and a time like 2019-08-29T19:52", set));
}

Date today() { return now().date; }

}  // namespace notes
