// SPDX-License-Identifier: MIT
// The lines of iCalendar (RFC 5545, 3.1): folded lines put together, properties and the components they are
// of.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

/// `NAME;PARAMETER="value":value`, names in capitals.
struct IcalProperty {
  struct Parameter {
    std::string name;
    std::string value;  ///< without quotation marks, escapes of RFC 6868 undone
  };

  std::string name;
  std::vector<Parameter> parameters;
  std::string value;       ///< as it is written
  std::size_t offset = 0;  ///< of its first byte

  /// Empty where it has no such parameter.
  std::string_view parameter(std::string_view called) const;
};

/// `BEGIN:NAME` … `END:NAME`.
struct IcalComponent {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::string name;
  std::size_t offset = 0;     ///< of its first byte
  std::size_t parent = none;  ///< its index
  std::vector<IcalProperty> properties;

  /// The first property of a name; none where there is no such.
  const IcalProperty* find(std::string_view called) const;
};

struct IcalFile {
  std::vector<IcalComponent> components;  ///< in the order of their first lines
  std::vector<std::size_t> strange;       ///< where lines begin that are no properties
};

/// Throws Error where a component ends that has not begun, or has no end.
IcalFile read_ical_lines(const Source& source);

/// A value of type TEXT with its escapes undone.
std::string ical_text(std::string_view value);

/// The values of a list of texts; those behind the hundredth are left out.
std::vector<std::string> ical_texts(std::string_view value);

}  // namespace notes
