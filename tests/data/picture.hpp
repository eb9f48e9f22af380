// SPDX-License-Identifier: MIT
// Trees of values in a form that a test can hold.
#pragma once

#include <string>

#include "notes/data_tree.hpp"
#include "notes/error.hpp"

namespace notes::test {

/// `{a: "text", b: [1 true null]}`.
inline std::string picture(const DataValue& value) {
  if (value.kind == DataKind::null) return "null";
  if (value.kind == DataKind::text) return '"' + value.text + '"';
  if (!value.is_list() && !value.is_map()) return value.text;
  std::string members;
  for (const DataValue& member : value.members) {
    if (!members.empty()) members += ' ';
    if (value.is_map()) members += member.key + ": ";
    members += picture(member);
  }
  return value.is_map() ? '{' + members + '}' : '[' + members + ']';
}

/// What a parser throws; empty where it throws nothing.
inline std::string error_of(DataValue (*parse)(const Source&), const std::string& text) {
  try {
    parse(Source("a.txt", text));
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace notes::test
