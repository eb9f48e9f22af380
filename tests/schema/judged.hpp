// SPDX-License-Identifier: MIT
// JSON held against its schema, and JSON that is broken on purpose.
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "notes/source.hpp"
#include "workspace/temporary_directory.hpp"

namespace notes::test {

using nlohmann::json;

// "valid", or what is wrong, for each document.
inline std::vector<std::string> judged(const std::string& schema, const std::vector<json>& documents) {
  const TemporaryDirectory directory;
  std::string lines;
  for (const json& document : documents) lines += document.dump() + '\n';
  put(directory / "documents", lines);
  const std::string command =
      fmt::format("'{}/tests/schema/judge' '{}/share/schema/{}.schema.json' < '{}' > '{}' 2>&1", NOTES_TOP,
                  NOTES_TOP, schema, (directory / "documents").string(), (directory / "answers").string());
  const int status = std::system(command.c_str());
  std::vector<std::string> answers;
  const std::string said = get(directory / "answers");
  for (const Span line : split_lines(said)) answers.push_back(said.substr(line.begin, line.size()));
  if (status != 0 || answers.size() != documents.size())
    throw std::runtime_error("the judge did not answer: " + said);
  return answers;
}

inline void check_all_valid(const std::string& schema, const std::vector<json>& documents,
                            const std::vector<std::string>& names) {
  const std::vector<std::string> answers = judged(schema, documents);
  for (std::size_t i = 0; i < answers.size(); ++i)
    CHECK_MESSAGE(answers[i] == "valid", names[i] << ": " << answers[i]);
}

// A value of another type than any that the schema allows beside it.
inline json of_another_type(const json& value) {
  if (value.is_array()) return json::object();
  if (value.is_object() || value.is_null()) return json::array();
  return value.is_string() ? json(1) : json("1");
}

// Whether readers of the JSON may find it without that field.
inline bool is_optional(const std::string& key) { return key == "private" || key == "spans"; }

// Copies of a document in each of which one thing is wrong somewhere, and what.
struct Damage {
  std::vector<json> documents;
  std::vector<std::string> names;

  void add(const json& document, const std::string& name) {
    documents.push_back(document);
    names.push_back(name);
  }

  void add_all(const json& document, const json::json_pointer& at) {
    const json& value = document[at];
    json damaged = document;
    damaged[at] = of_another_type(value);
    add(damaged, at.to_string() + " is of another type");
    if (value.is_array())
      for (std::size_t i = 0; i < value.size(); ++i) add_all(document, at / i);
    if (!value.is_object()) return;
    damaged = document;
    damaged[at]["more"] = nullptr;
    add(damaged, at.to_string() + " has one more field");
    for (const auto& [key, member] : value.items()) {
      damaged = document;
      damaged[at].erase(key);
      if (!is_optional(key)) add(damaged, (at / key).to_string() + " is missing");
      add_all(document, at / key);
    }
  }
};

}  // namespace notes::test
