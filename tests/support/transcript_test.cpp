// SPDX-License-Identifier: MIT
// The runner of transcripts finds what it is there to find.
#include "support/transcript.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace {

using namespace notes::test;

std::string console(const std::string& lines) { return "Prose.\n\n```console\n" + lines + "```\n"; }

std::vector<Outcome> run(const Transcript& page) { return run(page, "/nowhere", "/top"); }

std::string mismatches_of(const std::string& lines) {
  const Transcript page = read_transcript("page.md", console(lines));
  return mismatches(page, run(page));
}

std::string updated_of(const std::string& lines) {
  const Transcript page = read_transcript("page.md", console(lines));
  return updated(page, run(page));
}

TEST_CASE("a transcript holds when its commands do what it says") {
  CHECK(mismatches_of("$ echo a; echo b >&2; echo c\na\nb\nc\n") == "");
  CHECK(mismatches_of("$ true\n$ echo\n\n$ printf 'blanks  \\n'\nblanks  \n") == "");
  CHECK(mismatches_of("$ echo no; (exit 2)\nno\n[2]\n") == "");
}

TEST_CASE("another output is a mismatch, shown as a diff") {
  CHECK(mismatches_of("$ echo a; echo b; echo c\na\nB\nc\n") ==
        "page.md:4: $ echo a; echo b; echo c\n a\n-B\n+b\n c\n");
  CHECK(mismatches_of("$ echo a\n") == "page.md:4: $ echo a\n+a\n");
  CHECK(mismatches_of("$ true\nmore\n") == "page.md:4: $ true\n-more\n");
  CHECK(mismatches_of("$ echo 'a '\na\n") != "");
  CHECK(mismatches_of("$ echo a\na\n\n") != "");
}

TEST_CASE("another status is a mismatch") {
  CHECK(mismatches_of("$ false\n") == "page.md:4: $ false\n+[1]\n");
  CHECK(mismatches_of("$ true\n[1]\n") == "page.md:4: $ true\n-[1]\n");
  CHECK(mismatches_of("$ (exit 2)\n[1]\n") == "page.md:4: $ (exit 2)\n-[1]\n+[2]\n");
}

TEST_CASE("three dots stand for any lines, but not for a status") {
  CHECK(mismatches_of("$ seq 9\n1\n...\n9\n") == "");
  CHECK(mismatches_of("$ seq 2\n1\n...\n2\n") == "");
  CHECK(mismatches_of("$ seq 9\n1\n...\n8\n") != "");
  CHECK(mismatches_of("$ seq 9; false\n...\n") != "");
  CHECK(mismatches_of("$ echo 'a … b'\na … b\n") == "");
  CHECK(mismatches_of("$ echo 'a b'\na …\n") != "");
}

TEST_CASE("a command goes on through here-documents and after backslashes") {
  CHECK(mismatches_of(
            "$ cat > a.md <<'END'\n# $title\n\n$ no command\nEND\n$ cat a.md | head -n 1\n# $title\n") == "");
  CHECK(mismatches_of("$ cat - <<A; cat <<\"B\"\na\nA\nb\nB\na\nb\n") == "");
  CHECK(mismatches_of("$ echo a \\\n  b\na b\n") == "");
  CHECK(mismatches_of("$ echo '<<END' \"<<END\"\n<<END <<END\n") == "");
  CHECK_THROWS_WITH(mismatches_of("$ cat <<END\nEN\n"), "page.md:4: this command does not end");
}

TEST_CASE("a missing newline at the end of output is seen") {
  CHECK(mismatches_of("$ printf a\na\n") == "page.md:4: $ printf a\n a\n+\\ No newline at end of output\n");
  CHECK(mismatches_of("$ printf a\na\n\\ No newline at end of output\n") == "");
}

TEST_CASE("the commands of a page share a shell in an empty directory and a fixed world") {
  CHECK(mismatches_of("$ ls -A\n$ mkdir a && cd a && x=1\n$ basename \"$PWD\"; echo $x\na\n1\n") == "");
  CHECK(mismatches_of("$ echo $TZ $NOTES_NOW $TOP $USER; ls -A ~ $XDG_CONFIG_HOME | grep -v :\n"
                      "Asia/Tokyo 2019-08-29T12:00 /top\n\n") == "");
  CHECK(mismatches_of("$ cat\n") == "");
  CHECK_THROWS_WITH(mismatches_of("$ exit\n$ true\n"),
                    doctest::Contains("page.md:4: this command ended the shell"));
}

TEST_CASE("of a page only the console blocks are run") {
  const Transcript page =
      read_transcript("page.md",
                      "$ prose\n```sh\n$ no\n```\n````markdown\n```console\n$ no\n```\n````\n"
                      "```console no-test\n$ no\n```\n```console\n$ yes\n```\n");
  REQUIRE(page.commands.size() == 1);
  CHECK(page.commands.front().text == "yes");
  CHECK(page.commands.front().begin == 13);
}

TEST_CASE("a page that cannot fail is refused") {
  CHECK_THROWS_WITH(read_transcript("page.md", "Prose.\n"),
                    "page.md:1: without a command a transcript cannot fail");
  CHECK_THROWS_AS(read_transcript("page.md", "```console\n```\n"), std::runtime_error);
  CHECK_THROWS_AS(read_transcript("page.md", "```console\noutput\n$ true\n```\n"), std::runtime_error);
  CHECK_THROWS_AS(read_transcript("page.md", "```console\n$ true\n"), std::runtime_error);
  CHECK_THROWS_AS(read_transcript("page.md", "```console notest\n$ true\n```\n"), std::runtime_error);
}

TEST_CASE("an update writes what the commands did and leaves the rest") {
  CHECK(updated_of("$ echo a\nb\n[1]\n$ false\n") == console("$ echo a\na\n$ false\n[1]\n"));
  CHECK(updated_of("$ seq 9\n1\n...\n$ echo '[3]'\n") ==
        console("$ seq 9\n1\n...\n$ echo '[3]'\n[3]\n[0]\n"));
  CHECK(updated_of("$ printf a\n") == console("$ printf a\na\n\\ No newline at end of output\n"));
}

TEST_CASE("an update refuses what a transcript cannot show") {
  CHECK_THROWS_AS(updated_of("$ echo '$ ls'\n"), std::runtime_error);
  CHECK_THROWS_AS(updated_of("$ echo '```'\n"), std::runtime_error);
}

}  // namespace
