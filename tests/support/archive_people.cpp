// SPDX-License-Identifier: MIT
// Who meets where in invented notes.
#include "support/archive_words.hpp"

namespace notes::test {
namespace {

constexpr Gathering gatherings[gathering_count] = {
    {"炭火インフラ談話会", "sumibi-infra", "sumibi_infra"},
    {"土鍋プログラミング部", "donabe-prog", "donabeprog"},
    {"ぬか床.rb", "nukadoko-rb", "nukadokorb"},
    {"夜ふかし配管会", "yofukashi-pipe", "yofukashi_pipe"},
    {"落としぶた勉強会", "otoshibuta", "落としぶた"},
    {"Kettle Night", "kettle-night", "kettlenight"},
    {"ladle.go", "ladle-go", "ladlego"},
    {"灰汁取りセキュリティ", "akutori-sec", "akutorisec"},
    {"弱火データベース会", "yowabi-db", "yowabidb"},
    {"だしの会", "dashinokai", "だしの会"},
    {"まな板フロントエンド", "manaita-front", "manaitafe"},
    {"銅鍋クラウド研究会", "donabe-cloud", "copperpot_cloud"},
    {"おたまカーネル読書会", "otama-kernel", "otamakernel"},
    {"Whisk Meetup", "whisk-meetup", "whiskmeetup"},
    {"圧力鍋SRE", "atsuryoku-sre", "atsuryoku_sre"},
    {"三日月レトロ計算機の夕べ", "mikazuki-retro", "mikazukiretro"},
    {"蒸籠ネットワーク", "seiro-net", "seironet"},
    {"かつお節と型の会", "katsuobushi-types", "かつおと型"},
    {"さじ加減アジャイル", "sajikagen-agile", "sajikagen"},
    {"Crumb.js", "crumb-js", "crumbjs"},
    {"台所分散システム", "daidokoro-dist", "daidokorodist"},
    {"乱切りデータ分析会", "rangiri-data", "rangiridata"},
    {"湯気テスト研究室", "yuge-test", "yuge_test"},
    {"北灯ヶ丘もくもく会", "kitabigaoka-moku", "kitabimoku"},
    {"南風浜IT広場", "haehama-it", "haehamait"},
    {"菜箸コンパイラ同好会", "saibashi-cc", "saibashicc"},
    {"Pantry Ops", "pantry-ops", "pantryops"},
    {"ほうろくモバイル", "horoku-mobile", "horokumobile"},
    {"鉄瓶レビュー会", "tetsubin-review", "tetsubinrev"},
    {"味見ユーザー会", "ajimi-ug", "ajimiug"},
    {"半熟Rust", "hanjuku-rust", "hanjukurust"},
    {"水加減Kubernetes", "mizukagen-k8s", "mizukagenk8s"},
    {"Sieve & Sort", "sieve-sort", "sievesort"},
    {"寸胴ログ基盤の集い", "zundo-logs", "zundologs"},
    {"保存瓶バックアップ会", "hozonbin-backup", "hozonbin"},
    {"豆挽きIoT", "mamehiki-iot", "mamehikiiot"},
    {"あぶり出しデバッグ会", "aburidashi-debug", "あぶり出し"},
    {"千切りマイクロサービス", "sengiri-ms", "sengirims"},
    {"Simmer Conference Days", "simmer-days", "simmerdays"},
    {"干物アーカイブ研究会", "himono-archive", "himonoarc"},
    {"二番だしリファクタリング", "nibandashi", "nibandashi"},
    {"薬味エディタ友の会", "yakumi-editor", "yakumied"},
    {"強火パフォーマンス部", "tsuyobi-perf", "tsuyobiperf"},
    {"Trivet Talks", "trivet-talks", "trivettalks"},
    {"箸置きUXラウンジ", "hashioki-ux", "hashiokiux"},
    {"すり鉢機械学習会", "suribachi-ml", "suribachiml"},
    {"火加減アラート会議", "hikagen-alert", "hikagenalert"},
    {"鍋つかみ入門講座", "nabetsukami", "nabetsukami"},
    {"Colander Python", "colander-py", "colanderpy"},
    {"塩ひとつまみCLI", "shiohitotsumami", "shiocli"},
    {"米とぎETL", "kometogi-etl", "kometogietl"},
    {"風待ち港エンジニアの会", "kazemachi-eng", "kazemachieng"},
    {"霜降り谷技術交流会", "shimofuridani", "shimofuridani"},
    {"Larder Linux", "larder-linux", "larderlinux"},
    {"冷や汁キャッシュ", "hiyajiru-cache", "hiyajirucache"},
    {"発酵アーキテクチャ", "hakko-arch", "hakkoarch"},
    {"Skillet Security", "skillet-security", "skilletsec"},
    {"たすきがけOSS", "tasukigake-oss", "tasukigakeoss"},
    {"木べらスクリプト部", "kibera-script", "kiberascript"},
    {"ふた開けPostgres", "futaake-pg", "futaakepg"},
};

constexpr Person japanese_people[] = {
    {"匙本 汀", "saji_migiwa", "合同会社ゆきひら"},
    {"苔原 灯", "kokeharatomo", "株式会社かまど堂"},
    {"糸瀬 朔", "itose_saku", "霧笛システムズ"},
    {"鉋谷 梢", "kanna_kozue", "株式会社つるべ"},
    {"水篠 律", "mizushino", "ほたる川大学"},
    {"椀田 柚", "wanda_yuzu", "株式会社うつわ計算"},
    {"鰹木 蓮", "katsuogi0x", "だし問屋ネット"},
    {"胡麻井 澪", "gomai_mio", "合同会社ゆきひら"},
    {"箸倉 悠", "hashi_kura", "灯台印刷"},
    {"湯殿 椿", "yudono2", "株式会社かまど堂"},
    {"皿江 陸", "sarae_riku", "銀杏通信"},
    {"杓子 楓", "shakushik", "株式会社つるべ"},
    {"釜石原 遥", "kamaishibara", "北灯ヶ丘高専"},
    {"味岡崎 樹", "ajiokazaki", "霧笛システムズ"},
    {"蕗田 凪", "fukida_nagi", "株式会社はしご雲"},
    {"葱坂 紬", "negisakat", "三日月証券"},
    {"干瀬 燈", "hise_akari", "株式会社はしご雲"},
    {"米袋 慧", "kome_bukuro", "だし問屋ネット"},
    {"漬田 渉", "tsukeda_w", "石臼ソフト"},
    {"油屋敷 芙美", "aburayashiki", "石臼ソフト"},
    {"麦踏 奏", "mugifumi", "銀杏通信"},
    {"豆平 千景", "mamehira_c", "ほたる川大学"},
    {"焙煎寺 望", "baisenji", "珈琲論理研究所"},
    {"笹包 晶", "sasazutsumi", "灯台印刷"},
    {"酢橘 環", "sudachi_tamaki", "株式会社うつわ計算"},
    {"ぬか漬けまる", "nukamaru", "夜なべ商店"},
    {"だし巻き", "dashimaki_b", "夜なべ商店"},
    {"おたま三号", "otama3go", "株式会社おたま"},
    {"とうふやのそら", "tofuya_sora", "夜なべ商店"},
    {"湯気男", "yugeo_8", "珈琲論理研究所"},
};

constexpr Person english_people[] = {
    {"Tess Ladlewright", "tessladle", "Copper Pot Labs"}, {"Bram Whiskerton", "bramwhisk", "Trivet Inc."},
    {"Oona Skilletsen", "oonask", "Larder University"},   {"Milo Crumbfield", "milocrumb", "Crumb Works"},
    {"Petra Kettleby", "pkettleby", "Trivet Inc."},       {"Idris Colandre", "idris_c0l", "Sieve Systems"},
    {"Wren Saltmarshall", "wrensalt", "Copper Pot Labs"}, {"Juno Peppercroft", "junopepper", "Sieve Systems"},
};

constexpr std::string_view japanese_venues[] = {
    "ゆきひら会館 3F 大広間",
    "かまど堂 本社セミナールーム",
    "ほたる川大学 北棟201",
    "北灯ヶ丘市民センター",
    "オンライン",
    "オンライン(配信のみ)",
    "はしご雲タワー 14F",
    "銀杏通信 社員食堂",
    "石臼ソフト 会議室「挽」",
    "南風浜コワーキング しおさい",
    "灯台印刷 旧倉庫",
    "うつわ計算 カフェスペース(風待ち駅前)",
};
constexpr std::string_view english_venues[] = {
    "Copper Pot Labs, 2nd floor",
    "Larder University, Room 12",
    "Online",
    "Trivet Hall",
};

}  // namespace

const Gathering& gathering(std::size_t index) { return gatherings[index]; }

const Person& pick_person(Dice& dice, Language language) {
  return language == Language::japanese && !dice.chance(60) ? dice.pick(japanese_people)
                                                            : dice.pick(english_people);
}

std::string_view pick_venue(Dice& dice, Language language) {
  return language == Language::japanese ? dice.pick(japanese_venues) : dice.pick(english_venues);
}

}  // namespace notes::test
