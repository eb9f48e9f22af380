// SPDX-License-Identifier: MIT
// The word lists of invented notes, and the patterns that string them together.
#include "support/archive_words.hpp"

namespace notes::test {
namespace {

constexpr std::string_view tools[] = {
    "Linux",       "PostgreSQL", "MySQL",         "Rust",       "Go",      "Ruby",    "Python", "TypeScript",
    "Terraform",   "Ansible",    "Kubernetes",    "Prometheus", "Fluentd", "Redis",   "nginx",  "Elixir",
    "WebAssembly", "eBPF",       "systemd",       "Git",        "Vim",     "GraphQL", "Kafka",  "SQLite",
    "C++",         "Haskell",    "OpenTelemetry", "DNS",        "TLS",     "BGP",     "make",   "jq",
};

constexpr std::string_view things[] = {
    "監視",         "障害対応",         "リリース手順",     "設計レビュー",
    "ログ基盤",     "型注釈",           "テストデータ",     "キャッシュ",
    "権限管理",     "バッチ処理",       "マイグレーション", "負荷試験",
    "通知疲れ",     "オンボーディング", "構成管理",         "依存関係",
    "証明書",       "待ち行列",         "検索インデックス", "ドキュメント",
    "仕様書",       "アラート",         "デプロイ",         "バックアップ",
    "夜間当番",     "見積もり",         "コードレビュー",   "名前付け",
    "並行処理",     "例外処理",         "エラーメッセージ", "手順書",
    "ネットワーク", "静的解析",         "契約テスト",       "廃止予定のAPI",
    "文字コード",   "時刻同期",         "メモリ管理",       "スキーマ",
};
constexpr std::string_view english_things[] = {
    "monitoring",     "the release train", "retry budgets", "schema changes", "cache keys",
    "type hints",     "load tests",        "on-call notes", "backups",        "the build cache",
    "error messages", "feature flags",     "dependencies",  "log pipelines",  "certificates",
    "naming",         "code review",       "time zones",
};

constexpr std::string_view cooking[] = {
    "煮込み",     "下ごしらえ", "味見",     "盛り付け",       "火加減",       "隠し味",
    "残り物",     "作り置き",   "灰汁取り", "ぬか床の手入れ", "出汁の引き方", "包丁研ぎ",
    "冷蔵庫整理", "鍋の洗い方", "弁当作り", "味噌の仕込み",
};
constexpr std::string_view english_cooking[] = {
    "simmering",  "sharpening knives", "tasting",      "leftovers",
    "preserving", "seasoning",         "slow cooking", "washing up",
};

constexpr std::string_view teams[] = {
    "基盤チーム", "厨房チーム", "運用班", "新人三人組", "隣の部署", "夜勤組", "開発チーム", "調理場側",
};

constexpr std::string_view titles[] = {
    "{t}で{n}を弱火で煮る",
    "{c}から学ぶ{n}",
    "はじめての{t}、二度目の{n}",
    "{n}の下ごしらえ入門",
    "{t}と{t}を混ぜたら{n}が焦げた話",
    "{n}を冷蔵庫にしまわない技術",
    "{t}運用の隠し味",
    "残り物で作る{n}基盤",
    "{p}が{n}に塩をひとつまみ足すまで",
    "{n}のふたを開けてみた",
    "{c}としての{n}",
    "初LTで{n}を焦がした話",
    "{t}を三年寝かせて分かったこと",
    "{n}は{c}に似ている ～{t}の台所から～",
    "いまさら聞けない{n}（仮）",
    "{n}をやめて{t}に任せる",
    "{d}人で回す{n}の厨房",
    "{t}のログを出汁にする",
    "{n}、味見していますか？",
    "A Pinch of {t}",
    "Simmering {t} in Production",
    "{t} / {n}の献立を考える",
    "実践{n}レシピ{d}選",
    "{n}の賞味期限",
    "{p}の{t}移行記",
    "ゼロから挽く{t}",
    "{n}と{c}のあいだ",
    "{t}で作る小さな{n}",
    "盛り付けから始める{n}",
    "{t} {d}.0のつまみ食い",
};
constexpr std::string_view english_titles[] = {
    "Slow cooking {n}",          "{t} without burnt edges",         "What {c} taught us about {n}",
    "{d} small recipes for {n}", "{n}, one spoon at a time",        "Tasting {t} before you serve it",
    "A pantry for {n}",          "The {t} stock pot: {n} at scale",
};

constexpr std::string_view sentences[] = {
    "{t}の{n}は{c}と同じで最初の五分が大事",
    "{n}を{p}に渡すときは味見した人の名前も書く",
    "{n}が{d}倍に増えたあたりで鍋を替えた",
    "まず{n}を小さく切ってから{t}に入れる",
    "{c}を毎朝やる人が決まっていなかった",
    "{t}は設定より順番が効く",
    "{p}では{n}を週に{d}回見直している",
    "{n}のしきい値は高めに置いて少しずつ下げる",
    "{t}を{d}台に増やしても待ち時間は変わらなかった",
    "{n}は混ぜすぎると粘りが出る",
    "導入して{d}か月で{n}の件数が半分になった",
    "{t}のバージョンを上げるだけで直った、という落ち",
    "{n}と{c}は担当を分けたほうがよい",
    "{t}だけで全部やろうとしない",
    "手順は{d}行まで、それより長いと誰も読まない",
    "{c}のつもりで{n}を続ける",
    "{n}を消すと{p}が困るので残してある",
    "失敗例: {t}に{n}を入れたまま週末を迎えた",
    "{p}に聞くと{d}年前からこの形らしい",
    "{n}の一覧を壁に貼った",
    "`{t}`の出力をそのまま{n}に流すと詰まる",
    "**{n}** は減らすより見えるようにする",
    "ふたを開けたまま{t}を再起動しない",
    "{n}: {d}件 → {d}件",
    "{t}、{t}、{t}の順に試した",
    "{c}（＝{n}）を自動化した",
    "参考にしたのは{c}の教科書",
    "{p}の合言葉は「{n}より{c}」",
    "デモ: {t}で{n}を裏返す",
    "大きな鍋を一つより小さな鍋を{d}つ",
    "{n}は夜に仕込んで朝に配る",
    "{t}の既定値は薄味なので{n}を足す",
    "コストは月{d}00円くらい",
    "{n}をやめられた理由は{c}に時間を割いたから",
    "{d}:1の割合で{t}と{n}を混ぜる",
    "焦げた{n}は取り除いて下の方だけ使う",
};
constexpr std::string_view english_sentences[] = {
    "Start with {n} and keep the lid on",
    "{t} was fine, {n} were not",
    "We measured {n} {d} times before changing anything",
    "{c} is a habit, not a project",
    "Keep {n} close to the stove and {t} far from it",
    "The team went from {d} alerts to {d} alerts a night",
    "Do not stir {n} while {t} is restarting",
    "`{t}` prints everything you need, nobody reads it",
    "**{n}** age badly",
    "Small pots heat faster: {d} workers instead of one",
    "Nobody owned {n} for {d} months",
    "Their rule: no {n} on Fridays",
};

constexpr std::string_view paragraphs[] = {
    "{p}の話が身近で、うちの{n}もそろそろ火を弱めたいと思った。",
    "会場に着いたら湯気の立つお茶が配られていてありがたかったです。",
    "{t}は名前しか知らなかったのですが、{c}に例えてもらってようやく腑に落ちました。",
    "後半は手を動かす時間で、{n}を{d}分で片付ける競争になりました。",
    "途中で{t}のデモが固まりましたが、それも含めて良い夜でした。",
    "メモが追いつかなかったところは空けてあります。",
    "参加者は{d}0人くらいで、{t}を触ったことのある人が半分ほど。",
    "（個人的には{n}の話をもっと聞きたかった）",
    "次は{c}の回らしいので、それまでに{t}を一度触っておくつもりです。",
    "{n}で困っているのは自分だけではないと分かって少し安心しました。",
};
constexpr std::string_view english_paragraphs[] = {
    "About {d}0 people came, half of them had used {t} before.",
    "The demo of {t} froze twice, which made the point better than the slides.",
    "I had hoped for more about {n}, but the part on {c} was worth the trip.",
    "My notes have gaps where the soup was served.",
};

constexpr std::string_view questions[] = {
    "{t}にした決め手は？",
    "{n}は誰が見ていますか？",
    "{d}台を超えたらどうなりますか",
    "{c}はどのくらいの頻度でやりますか？",
    "{n}を捨てる判断はいつ？",
    "{t}と{t}の使い分けは?",
    "新しく入った人は{n}をどう覚えますか？",
    "失敗したときの{n}の戻し方は",
    "{p}とはどうやって話を合わせましたか？",
    "{n}の費用はどこから出ていますか？",
};
constexpr std::string_view english_questions[] = {
    "Why {t}?",
    "Who owns {n}?",
    "What happens past {d} nodes?",
    "How often do you do the {c}?",
};

constexpr std::string_view answers[] = {
    "手元にあったから",
    "{p}が当番で見ている",
    "まだ試していない。{d}台までは平気だった",
    "週に{d}回、気が向いたら毎日",
    "{n}は残して{t}だけ替える予定です",
    "一度全部ふたを開けて確かめるしかない",
    "{c}を一緒にやってもらう",
    "正直なところ決めていません",
    "{t}の既定のままで困っていない",
};
constexpr std::string_view english_answers[] = {
    "It was in the cupboard",
    "The team on duty",
    "We have not tried, {d} was fine",
    "Weekly, more or less",
};

constexpr std::string_view impressions[] = {
    "{t}をもう一度触りたくなりました。",
    "{n}の話が自分の台所にも当てはまりそう。",
    "運営の皆さん、温かい場をありがとうございました。",
    "来月も行きます。",
    "明日さっそく{n}を小さく切ってみる。",
    "{c}という例えがずっと頭に残っている。",
};
constexpr std::string_view english_impressions[] = {
    "I will look at {n} differently on Monday.",
    "Good evening, good soup.",
    "Time to try {t} again.",
};

constexpr std::string_view tasks[] = {
    "{n}の一覧を作る", "{t}の更新手順を試す", "{p}に{n}の件を聞く", "スライドの{d}枚目を読み直す",
    "{c}の本を探す",
};
constexpr std::string_view english_tasks[] = {
    "list our {n}",
    "try {t} on the spare machine",
    "read slide {d} again",
};

constexpr std::string_view code_lines[] = {
    "# ふたを開ける前に確認する",
    "# heat the pot",
    "make simmer",
    "systemctl restart nabe.service",
    "$ ladle --depth 3 stock.log | sort",
    "for pot in pots: pot.stir()",
    "SELECT pot, degree FROM stove WHERE lid = 'open';",
    "fn taste(soup: &Soup) -> bool { soup.salt < 3 }",
    "if err != nil { return err }",
    "## まだ味見していない",
    "- name: warm the plates",
    "Q: not a question, only a key",
    "",
};

template <class Japanese, class English>
std::string_view pick_of(Dice& dice, Language language, const Japanese& japanese, const English& english) {
  return language == Language::japanese ? dice.pick(japanese) : dice.pick(english);
}

/// The pattern with a word in place of each `{x}`: a tool, a thing (n), cooking, a team (p), digits.
std::string fill(Dice& dice, Language language, std::string_view pattern) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t brace = pattern.find('{');
    text += pattern.substr(0, brace);
    if (brace == std::string_view::npos) break;
    switch (pattern[brace + 1]) {
      case 't': text += pick_tool(dice); break;
      case 'n': text += pick_thing(dice, language); break;
      case 'c': text += pick_of(dice, language, cooking, english_cooking); break;
      case 'p': text += dice.pick(teams); break;
      case 'd': text += std::to_string(dice.between(2, 9)); break;
      default: break;
    }
    pattern.remove_prefix(brace + 3);
  }
  return text;
}

}  // namespace

std::string_view pick_thing(Dice& dice, Language language) {
  return pick_of(dice, language, things, english_things);
}

std::string_view pick_tool(Dice& dice) { return dice.pick(tools); }

std::string talk_title(Dice& dice, Language language) {
  return fill(dice, language, pick_of(dice, language, titles, english_titles));
}

std::string sentence(Dice& dice, Language language) {
  return fill(dice, language, pick_of(dice, language, sentences, english_sentences));
}

std::string paragraph(Dice& dice, Language language) {
  std::string text;
  for (int left = dice.between(2, 4); left > 0; --left) {
    text += fill(dice, language, pick_of(dice, language, paragraphs, english_paragraphs));
    if (language == Language::english && left > 1) text += ' ';
  }
  return text;
}

std::string question(Dice& dice, Language language) {
  return fill(dice, language, pick_of(dice, language, questions, english_questions));
}

std::string answer(Dice& dice, Language language) {
  return fill(dice, language, pick_of(dice, language, answers, english_answers));
}

std::string impression(Dice& dice, Language language) {
  return fill(dice, language, pick_of(dice, language, impressions, english_impressions));
}

std::string task(Dice& dice, Language language) {
  return fill(dice, language, pick_of(dice, language, tasks, english_tasks));
}

std::string_view code_line(Dice& dice) { return dice.pick(code_lines); }

}  // namespace notes::test
