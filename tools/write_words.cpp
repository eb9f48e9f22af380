// SPDX-License-Identifier: MIT
// write_words FILE: the C++ of the built-in words, from share/words.toml, to standard output.
#include <fmt/format.h>

#include <exception>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

#include "notes/words_file.hpp"

namespace {

using notes::Words;

/// A raw string, for words may hold anything.
std::string literal(std::string_view word) { return fmt::format("R\"words({})words\"", word); }

template <class List>
void write_list(std::string_view name, std::string_view type, const List& list) {
  fmt::print("constexpr std::pair<std::string_view, {}> {}[] = {{\n", type, name);
  for (const auto& [word, meaning] : list)
    fmt::print("    {{{}, {}({})}},\n", literal(word), type, static_cast<int>(meaning));
  fmt::print("}};\n\n");
}

void write_texts(std::string_view name, const notes::TextList& texts) {
  fmt::print("  words.{} = {{", name);
  for (const std::string& text : texts) fmt::print("{}, ", literal(text));
  fmt::print("}};\n");
}

void write_words(const Words& words) {
  fmt::print(
      "// SPDX-License-Identifier: MIT\n"
      "// The built-in words. Written by tools/write_words.cpp from share/words.toml.\n"
      "#include \"notes/words.hpp\"\n\n"
      "namespace notes {{\nnamespace {{\n\n");
  write_list("labels", "FactRole", words.labels);
  write_list("sections", "SectionRole", words.sections);
  write_list("kinds", "TalkKind", words.kinds);
  write_list("columns", "ColumnRole", words.columns);
  write_list("hosts", "LinkRole", words.hosts);
  fmt::print("Words make_words() {{\n  Words words;\n");
  for (const char* list : {"labels", "sections", "kinds", "columns", "hosts"})
    fmt::print("  for (const auto& [word, meaning] : {0}) words.{0}.add(word, meaning);\n", list);
  write_texts("honorifics", words.honorifics);
  write_texts("names", words.names);
  write_texts("everybody", words.everybody);
  write_texts("nobody", words.nobody);
  fmt::print(
      "  return words;\n}}\n\n}}  // namespace\n\n"
      "const Words& built_in_words() {{\n  static const Words words = make_words();\n  return words;\n}}\n\n"
      "}}  // namespace notes\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: write_words FILE\n");
    return 2;
  }
  try {
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (text.empty()) throw std::runtime_error(fmt::format("{}: cannot be read", argv[1]));
    write_words(notes::parse_words(notes::Source(argv[1], text)));
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
