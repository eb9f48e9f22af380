// SPDX-License-Identifier: MIT
// Who speaks, as people write it down.
#include "notes/speakers.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace notes {
namespace {

const Words& words = built_in_words();

/// `name @handle (affiliation)`, as far as there is any; several are joined by ` + `.
std::string summary(const std::string& text) {
  std::string all;
  for (const Speaker& speaker : read_speakers(text, words)) {
    std::string one = speaker.name;
    if (!speaker.handle.empty()) one += fmt::format("{}@{}", one.empty() ? "" : " ", speaker.handle);
    if (!speaker.affiliation.empty()) one += fmt::format(" ({})", speaker.affiliation);
    all += (all.empty() ? "" : " + ") + one;
  }
  return all;
}

struct Row {
  std::string text;
  std::string speakers;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(summary(row.text) == row.speakers);
  }
}

TEST_CASE("one speaker is read in every form") {
  check({
      {"@hanako", "@hanako"},
      {"＠hanako", "@hanako"},
      {"@hanakoさん", "@hanako"},
      {"@hanako_k-2さん", "@hanako_k-2"},
      {"@_hanako", "@_hanako"},
      {"@hanako\\_0605さん", "@hanako_0605"},
      {"山田花子さん", "山田花子"},
      {"山田 花子さん", "山田 花子"},
      {"山田花子", "山田花子"},
      {"山田花子氏", "山田花子"},
      {"山田花子様", "山田花子"},
      {"山田先生", "山田"},
      {"花ちゃん", "花"},
      {"太郎くん", "太郎"},
      {"いっちゃん", "いっちゃん"},
      {"にーさん", "にーさん"},
      {"りこさん", "りこ"},
      {"Hanako Yamada", "Hanako Yamada"},
      {"[@hanako](https://twitter.com/hanako)", "@hanako"},
      {"[@hanako](https://twitter.com/hanako)さん", "@hanako"},
      {"[@hanakoくんさん](https://example.com/hanako)", "@hanako"},
      {"[山田花子](https://example.com/?a=1,2)さん", "山田花子"},
      {"**山田花子**さん", "山田花子"},
  });
}

TEST_CASE("parentheses of either width hold the affiliation or the handle") {
  check({
      {"@hanakoさん (北の会社)", "@hanako (北の会社)"},
      {"@hanakoさん（北の会社）", "@hanako (北の会社)"},
      {"山田花子さん（北の会社 (開発部)）", "山田花子 (北の会社 (開発部))"},
      {"山田花子（北の会社）さん", "山田花子 (北の会社)"},
      {"佐藤花子（みかん）", "佐藤花子 (みかん)"},
      {"佐藤花子（さとうはなこ）", "佐藤花子（さとうはなこ）"},
      {"山田花子 (@hanako)さん", "山田花子 @hanako"},
      {"山田花子（＠hanako）", "山田花子 @hanako"},
      {"山田花子([@hanako](https://twitter.com/hanako))さん", "山田花子 @hanako"},
      {"山田花子 (@hanako) (北の会社)", "山田花子 @hanako (北の会社)"},
      {"山田花子さん(北の会社、開発部)", "山田花子 (北の会社、開発部)"},
      {"(仮)", "(仮)"},
      {"山田花子さん (北の会社", "山田花子さん (北の会社"},
  });
}

TEST_CASE("a company may stand behind a comma, in emphasis, or be nobody's") {
  check({
      {"山田 花子 (@hanako), 北の会社", "山田 花子 @hanako (北の会社)"},
      {"Hanako Yamada *North University*", "Hanako Yamada (North University)"},
      {"ー山田花子さん", "山田花子"},
      {"山田 花子 (Twitter: @hanako, GitHub: box)", "山田 花子 @hanako"},
      {"王子こと山田さん", "山田"},
  });
}

TEST_CASE("the word before a handle is an affiliation, or the name where no honorific follows") {
  check({
      {"北の会社 @hanakoさん", "@hanako (北の会社)"},
      {"山田 花子 @hanako", "山田 花子 @hanako"},
  });
}

TEST_CASE("several speakers are held apart") {
  check({
      {"@a、@b", "@a + @b"},
      {"@aさん、@bさん", "@a + @b"},
      {"@a, @b", "@a + @b"},
      {"@a，@b", "@a + @b"},
      {"@a & @b", "@a + @b"},
      {"@a＆@b", "@a + @b"},
      {"@a and @b", "@a + @b"},
      {"@a・@b", "@a + @b"},
      {"@aと@b", "@a + @b"},
      {"@a と @b", "@a + @b"},
      {"@a / @b", "@a + @b"},
      {"@aさん／@bさん", "@a + @b"},
      {"山田さんと鈴木さん", "山田 + 鈴木"},
      {"山田さん (北社)・鈴木さん (南社)", "山田 (北社) + 鈴木 (南社)"},
      {"[@a](https://x.jp/a)と[@b](https://x.jp/b)", "@a + @b"},
      {"山田花子([@h](https://x.jp/h))さん & Taro S([@t](https://x.jp/t))さん", "山田花子 @h + Taro S @t"},
      {"、@a、、@b、", "@a + @b"},
  });
}

TEST_CASE("a joint within a name joins nobody") {
  check({
      {"ジョン・スミスさん", "ジョン・スミス"},
      {"ジョン・スミス", "ジョン・スミス"},
      {"ととろさん", "ととろ"},
      {"やまとさん", "やまと"},
      {"さとう", "さとう"},
      {"Alexander", "Alexander"},
      {"北社/南部 山田さん", "北社/南部 山田"},
  });
}

TEST_CASE("a place kept free names nobody") {
  for (const std::string text : {"", " ", "-", "—", "、", "…"}) {
    INFO(text);
    CHECK(read_speakers(text, words).empty());
  }
}

TEST_CASE("what was written is kept, the affiliation aside") {
  const struct {
    std::string text;
    std::string written;
  } rows[] = {
      {"@hanakoさん (北の会社)", "@hanakoさん"},
      {"北の会社 @hanakoさん", "@hanakoさん"},
      {"山田花子（北の会社）さん", "山田花子さん"},
      {"[@hanako](https://x.jp/)さん", "@hanakoさん"},
      {"山田 @hanako", "山田 @hanako"},
      {"山田花子", "山田花子"},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    REQUIRE(read_speakers(row.text, words).size() == 1);
    CHECK(read_speakers(row.text, words).front().written == row.written);
  }
}

TEST_CASE("speakers in front of a title end where the title begins") {
  const struct {
    std::string text;
    std::string front;
  } rows[] = {
      {"@hanako 題", "@hanako"},
      {"@hanakoさん 題", "@hanakoさん"},
      {"@hanakoさん\u3000題", "@hanakoさん"},
      {"@hanakoさん\t題", "@hanakoさん"},
      {"@hanakoさん「題」", "@hanakoさん"},
      {"@hanakoさん『題』", "@hanakoさん"},
      {"@hanakoさん (北社) 題", "@hanakoさん (北社)"},
      {"山田さん 題", "山田さん"},
      {"山田さん\u3000題", "山田さん"},
      {"山田さん（北社）「題」", "山田さん（北社）"},
      {"山田(@y)さん 題", "山田(@y)さん"},
      {"[@hanako](https://x.jp/)さん 題", "[@hanako](https://x.jp/)さん"},
      {"[@hanako](https://x.jp/) 題", "[@hanako](https://x.jp/)"},
      {"@aさん、@bさん 題", "@aさん、@bさん"},
      {"@a と 山田さん 題", "@a と 山田さん"},
      {"山田さん", "山田さん"},
      // no speakers in front
      {"", ""},
      {"題", ""},
      {"山田 題", ""},
      {"@hanakoの題", ""},
      {"山田さんの題", ""},
      {"皆さん 題", ""},
      {"みなさんへ", ""},
      {"仕様 の話", ""},
      {"さん 題", ""},
      {"@ 題", ""},
      {"[資料](https://x.jp/) 題", ""},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    CHECK(row.text.substr(0, leading_speakers(row.text, words)) == row.front);
  }
}

TEST_CASE("a text plainly names speakers, or it may be something else") {
  for (const std::string text :
       {"@hanako", "山田さん", "山田 花子さん", "北の会社 山田 花子さん", "北社 @hanakoさん", "@aと@b",
        "山田花子([@h](https://x.jp/h))さん & Taro S([@t](https://x.jp/t))さん", " @a "}) {
    INFO(text);
    CHECK(names_speakers(text, words));
  }
  for (const std::string text :
       {"", "-", "山田花子", "皆さん", "お客様", "仕様", "さん", "@a の話", "山田さんの話",
        "山田花子、鈴木さん", "この話を してくれた のは 山田さん", "https://x.jp/@a"}) {
    INFO(text);
    CHECK_FALSE(names_speakers(text, words));
  }
}

TEST_CASE("a name with its handle, as profile pages show it, holds whatever it holds") {
  check({
      {"箱田 花子(@hako_h)さん", "箱田 花子 @hako_h"},
      {"箱田さん(@hako_h)", "箱田 @hako_h"},
      {"箱田／蓋集め（＠hako_h）", "箱田／蓋集め @hako_h"},
      {"箱田 (紐係) (@hako_h)", "箱田 (紐係) @hako_h"},
  });
}

TEST_CASE("words in other letters in front of a name are its company") {
  check({
      {"ミカン社 箱田 花子さん", "箱田 花子 (ミカン社)"},
      {"ミカン社 箱田", "箱田 (ミカン社)"},
      {"Mikan 箱田さん", "箱田 (Mikan)"},
      {"株式会社蓋の 箱田さん", "箱田 (株式会社蓋)"},
      {"株式会社蓋 箱田", "箱田 (株式会社蓋)"},
      {"ミカン社 箱田 さん", "箱田 (ミカン社)"},
      {"BOX Club Hako", "Hako (BOX Club)"},
      {"Big Box Hako", "Big Box Hako"},
      {"Hako Tanaka", "Hako Tanaka"},
      {"箱田 花子", "箱田 花子"},
      {"@hako_h mikan.org", "@hako_h (mikan.org)"},
  });
}

TEST_CASE("a company may stand behind an honorific and an at sign, and a role in front of it is none") {
  check({
      {"箱田さん＠ミカン社", "箱田 (ミカン社)"},
      {"箱田さん@ミカン社", "箱田 (ミカン社)"},
      {"司会 箱田さん＠ミカン社", "箱田 (ミカン社)"},
      {"箱田さん（モデレーター）", "箱田"},
      {"箱田（司会）", "箱田"},
  });
}

TEST_CASE("a company behind a blank is that of all speakers in front of it, else of the last one") {
  check({
      {"箱田さん、蓋田さん （ミカン社）", "箱田 (ミカン社) + 蓋田 (ミカン社)"},
      {"箱田さん、蓋田さん（ミカン社）", "箱田 + 蓋田 (ミカン社)"},
      {"箱田さん（箱社）、蓋田さん （ミカン社）", "箱田 (箱社) + 蓋田 (ミカン社)"},
  });
}

TEST_CASE("words for everybody stand in a speaker's place and name nobody") {
  for (const std::string text : {"みんな", "有志", "未定", "全員"}) {
    INFO(text);
    CHECK(names_speakers(text, words));
    REQUIRE(read_speakers(text, words).size() == 1);
    CHECK(summary(text).empty());
    CHECK(read_speakers(text, words).front().written == text);
  }
}

TEST_CASE("behind a Japanese name parentheses may hold an account or the name's sound") {
  check({
      {"箱田 花子 (hako_h)", "箱田 花子 @hako_h"},
      {"箱田 花子（はこだ）", "箱田 花子（はこだ）"},
      {"箱田 花子 (Mikan)", "箱田 花子 (Mikan)"},
      {"箱田 花子（はてな）", "箱田 花子 (はてな)"},
  });
}

TEST_CASE("the address of a profile tells the handle, any other address tells nothing") {
  check({
      {"[箱田](https://twitter.com/hako_h)さん", "箱田 @hako_h"},
      {"[箱田](https://x.com/hako_h?lang=ja)", "箱田 @hako_h"},
      {"[@hako](https://twitter.com/hako_h)", "@hako"},
      {"[箱田](https://example.com/hako_h)さん", "箱田"},
  });
}

TEST_CASE("an at sign makes a handle of any single word") {
  check({{"@はこさん", "@はこ"}, {"@はこ", "@はこ"}, {"＠はこ", "@はこ"}});
}

TEST_CASE("Latin names on both sides of a middle dot are two") {
  check({{"Hako・Futa", "Hako + Futa"}, {"Hako・蓋田", "Hako・蓋田"}});
}

TEST_CASE("a sentence names nobody, whoever is in it") {
  for (const std::string text :
       {"箱田さんについて 蓋田さん", "箱です 箱田さん", "箱を運ぶ 箱田さん", "箱田さん、蓋田です"}) {
    INFO(text);
    CHECK_FALSE(names_speakers(text, words));
  }
}

TEST_CASE("a handle longer than any service allows is none") {
  CHECK(leading_speakers("@" + std::string(1000, 'a') + " 題", words) == 0);
}

}  // namespace
}  // namespace notes
