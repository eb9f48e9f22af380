// SPDX-License-Identifier: MIT
// Chance that falls the same way on every machine: the library's distributions do not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>

namespace notes::test {

/// Asks of one die must not stand in one expression whose parts a compiler may order as it likes.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}

  /// 0 … bound - 1.
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }

  /// low … high, both included.
  int between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
  }

  /// True `permille` times of a thousand.
  bool chance(std::size_t permille) { return below(1000) < permille; }

  template <class List>
  const auto& pick(const List& list) {
    return *(std::begin(list) + static_cast<std::ptrdiff_t>(below(std::size(list))));
  }

  /// One value of a list of values with their weights.
  template <class List>
  auto weighted(const List& list) {
    std::size_t sum = 0;
    for (const auto& choice : list) sum += choice.weight;
    std::size_t left = below(sum);
    for (const auto& choice : list) {
      if (left < choice.weight) return choice.value;
      left -= choice.weight;
    }
    return std::begin(list)->value;
  }

 private:
  std::mt19937_64 engine_;
};

/// A value that is chosen `weight` times of the sum of its list's weights.
template <class T>
struct Choice {
  T value;
  std::size_t weight;
};

}  // namespace notes::test
