// SPDX-License-Identifier: MIT
// The clock, set and unset.
#include "notes/clock.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <string>

#include "notes/error.hpp"

namespace notes {
namespace {

using namespace std::chrono_literals;

/// Sets a variable of the environment for as long as it lives.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) { ::setenv(name, value, 1); }
  ~Variable() { ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

TEST_CASE("NOTES_NOW sets the clock") {
  const Variable set("NOTES_NOW", "2019-08-29T19:52");
  CHECK(now() == LocalMinute{2019y / 8 / 29, 19 * 60 + 52});
  CHECK(today() == Date{2019y / 8 / 29});
}

TEST_CASE("a NOTES_NOW that is no time is an error that names it") {
  for (const char* const value :
       {"now", "2019-08-29", "2019-08-29 19:52", "2019-08-29T24:00", "2019-08-29T19:60", "2019-02-30T19:52",
        "2019/08/29T19:52", "2019-08-29T19:5x", "2019-08-29T-1:52", "2019-08-29T19:52:00",
        "２０１９-08-29"}) {
    INFO(value);
    const Variable set("NOTES_NOW", value);
    const std::string message =
        std::string("NOTES_NOW is '") + value + "': write a date and a time like 2019-08-29T19:52";
    CHECK_THROWS_WITH_AS(now(), message.c_str(), Error);
  }
}

TEST_CASE("without NOTES_NOW it is the local time") {
  const Variable unset("NOTES_NOW", "");
  for (const char* const zone : {"UTC0", "JST-9", "XXX+11"}) {
    INFO(zone);
    const Variable set("TZ", zone);
    ::tzset();
    const auto minutes = [] {
      const LocalMinute moment = now();
      return std::chrono::sys_days{moment.date} + std::chrono::minutes{moment.minute};
    };
    const std::time_t seconds = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    const auto expected = std::chrono::floor<std::chrono::minutes>(
        std::chrono::system_clock::from_time_t(seconds) + std::chrono::seconds{local.tm_gmtoff});
    const auto late = minutes() - expected;
    CHECK(late >= 0min);
    CHECK(late <= 1min);
  }
  ::tzset();
}

}  // namespace
}  // namespace notes
