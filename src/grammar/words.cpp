// SPDX-License-Identifier: MIT
// The built-in word lists.
#include "notes/words.hpp"

#include <algorithm>

#include "bare_word.hpp"
#include "notes/fold.hpp"

namespace notes {
namespace {

template <class Meaning>
Meaning meaning_of(std::string_view word, const std::vector<std::pair<std::string, Meaning>>& list,
                   Meaning otherwise) {
  const std::string wanted = folded(word);
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.first == wanted; });
  return found == list.end() ? otherwise : found->second;
}

struct Address {
  std::string_view host;  ///< without a user and a port; empty if the address has none
  std::string_view path;  ///< and what follows it
};

/// The parts of `https://host/path`.
Address split_address(std::string_view url) {
  const std::size_t scheme = url.find("//");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 2);
  std::string_view host = url.substr(0, url.find_first_of("/?#"));
  const std::string_view path = url.substr(host.size());
  host.remove_prefix(host.rfind('@') + 1);  // 0 where there is none
  return {host.substr(0, host.find(':')), path};
}

/// Whether a host is the named one or one below it.
bool is_below(std::string_view host, std::string_view name) {
  return host.ends_with(name) && (host.size() == name.size() || host[host.size() - name.size() - 1] == '.');
}

/// All of them as `folded` leaves them, so that starting costs nothing.
Words make_built_in_words() {
  Words words;
  using enum FactRole;
  words.labels = {
      {"日時", date},
      {"開催日時", date},
      {"時間", date},
      {"日程", date},
      {"開催日", date},
      {"日付", date},
      {"date", date},
      {"when", date},
      {"dateandtime", date},
      {"会場", venue},
      {"場所", venue},
      {"開催場所", venue},
      {"venue", venue},
      {"where", venue},
      {"place", venue},
      {"主催", host},
      {"主催者", host},
      {"organizer", host},
      {"organiser", host},
      {"host", host},
      {"url", url},
      {"イベントページ", url},
      {"告知", url},
      {"申込", url},
      {"eventpage", url},
      {"event", url},
      {"公開", published},
      {"published", published},
      {"記録", taker},
      {"notesby", taker},
      {"ハッシュタグ", hashtags},
      {"タグ", hashtags},
      {"hashtag", hashtags},
      {"hashtags", hashtags},
      {"テーマ", theme},
      {"theme", theme},
      {"topic", theme},
      {"登壇", speakers},
      {"登壇者", speakers},
      {"発表者", speakers},
      {"講師", speakers},
      {"スピーカー", speakers},
      {"speaker", speakers},
      {"speakers", speakers},
      {"資料", slides},
      {"スライド", slides},
      {"発表資料", slides},
      {"当日資料", slides},
      {"本日の資料", slides},
      {"slides", slides},
      {"slide", slides},
      {"動画", video},
      {"録画", video},
      {"アーカイブ", video},
      {"video", video},
      {"recording", video},
  };
  words.sections = {
      {"感想", SectionRole::impressions},
      {"所感", SectionRole::impressions},
      {"全体の感想", SectionRole::impressions},
      {"感想など", SectionRole::impressions},
      {"おわりに", SectionRole::impressions},
      {"振り返り", SectionRole::impressions},
      {"impressions", SectionRole::impressions},
      {"q&a", SectionRole::qa},
      {"qa", SectionRole::qa},
      {"質疑応答", SectionRole::qa},
      {"質疑", SectionRole::qa},
      {"質問", SectionRole::qa},
      {"宿題", SectionRole::tasks},
      {"todo", SectionRole::tasks},
      {"タスク", SectionRole::tasks},
      {"参考", SectionRole::links},
      {"参考リンク", SectionRole::links},
      {"関連リンク", SectionRole::links},
      {"はじめに", SectionRole::none},
      {"概要", SectionRole::none},
      {"イベント概要", SectionRole::none},
      {"開催概要", SectionRole::none},
      {"タイムテーブル", SectionRole::none},
      {"プログラム", SectionRole::none},
      {"目次", SectionRole::none},
      {"まとめ", SectionRole::none},
      {"timetable", SectionRole::none},
      {"summary", SectionRole::none},
      {"introduction", SectionRole::none},
      {"contents", SectionRole::none},
      {"リンク", SectionRole::links},
      {"links", SectionRole::links},
      {"references", SectionRole::links},
  };
  words.kinds = {
      {"休憩", TalkKind::pause},
      {"休憩時間", TalkKind::pause},
      {"昼休み", TalkKind::pause},
      {"昼休憩", TalkKind::pause},
      {"ランチ", TalkKind::pause},
      {"昼食", TalkKind::pause},
      {"転換", TalkKind::pause},
      {"コーヒーブレイク", TalkKind::pause},
      {"break", TalkKind::pause},
      {"coffeebreak", TalkKind::pause},
      {"lunch", TalkKind::pause},
      {"lunchbreak", TalkKind::pause},
      {"開場", TalkKind::opening},
      {"受付", TalkKind::opening},
      {"受付開始", TalkKind::opening},
      {"諸注意", TalkKind::opening},
      {"会場諸注意", TalkKind::opening},
      {"会場案内", TalkKind::opening},
      {"会場説明", TalkKind::opening},
      {"オープニング", TalkKind::opening},
      {"開会", TalkKind::opening},
      {"開会式", TalkKind::opening},
      {"開会の挨拶", TalkKind::opening},
      {"開会挨拶", TalkKind::opening},
      {"はじめの挨拶", TalkKind::opening},
      {"挨拶", TalkKind::opening},
      {"ご挨拶", TalkKind::opening},
      {"前枠", TalkKind::opening},
      {"doorsopen", TalkKind::opening},
      {"registration", TalkKind::opening},
      {"opening", TalkKind::opening},
      {"welcome", TalkKind::opening},
      {"introduction", TalkKind::opening},
      {"クロージング", TalkKind::closing},
      {"閉会", TalkKind::closing},
      {"閉会式", TalkKind::closing},
      {"閉会の挨拶", TalkKind::closing},
      {"終わりの挨拶", TalkKind::closing},
      {"中締め", TalkKind::closing},
      {"あいさつ", TalkKind::opening},
      {"挨拶など", TalkKind::opening},
      {"会場案内等", TalkKind::opening},
      {"会場案内など", TalkKind::opening},
      {"懇親タイム", TalkKind::social},
      {"afterparty", TalkKind::social},
      {"meetupparty", TalkKind::social},
      {"質問タイム", TalkKind::other},
      {"自己紹介", TalkKind::other},
      {"目標発表", TalkKind::other},
      {"成果発表", TalkKind::other},
      {"もくもくタイム", TalkKind::other},
      {"告知", TalkKind::other},
      {"プレゼント", TalkKind::other},
      {"片付け", TalkKind::closing},
      {"撤収", TalkKind::closing},
      {"完全撤収", TalkKind::closing},
      {"closing", TalkKind::closing},
      {"懇親会", TalkKind::social},
      {"ビアバッシュ", TalkKind::social},
      {"二次会", TalkKind::social},
      {"乾杯", TalkKind::social},
      {"networking", TalkKind::social},
      {"party", TalkKind::social},
      {"lt", TalkKind::lt},
      {"lt大会", TalkKind::lt},
      {"ltタイム", TalkKind::lt},
      {"ライトニングトーク", TalkKind::lt},
      {"lightningtalk", TalkKind::lt},
      {"lightningtalks", TalkKind::lt},
      {"パネル", TalkKind::panel},
      {"パネルディスカッション", TalkKind::panel},
      {"座談会", TalkKind::panel},
      {"panel", TalkKind::panel},
      {"paneldiscussion", TalkKind::panel},
      {"基調講演", TalkKind::keynote},
      {"キーノート", TalkKind::keynote},
      {"keynote", TalkKind::keynote},
      {"ハンズオン", TalkKind::workshop},
      {"ワークショップ", TalkKind::workshop},
      {"workshop", TalkKind::workshop},
      {"hands-on", TalkKind::workshop},
      {"プレゼンテーション", TalkKind::talk},
      {"セッション", TalkKind::talk},
      {"発表", TalkKind::talk},
      {"talk", TalkKind::talk},
  };
  words.columns = {
      {"時間", ColumnRole::time},
      {"時刻", ColumnRole::time},
      {"開始", ColumnRole::time},
      {"開始時間", ColumnRole::time},
      {"開始時刻", ColumnRole::time},
      {"終了", ColumnRole::end},
      {"終了時間", ColumnRole::end},
      {"終了時刻", ColumnRole::end},
      {"start", ColumnRole::time},
      {"end", ColumnRole::end},
      {"time", ColumnRole::time},
      {"タイトル", ColumnRole::title},
      {"題名", ColumnRole::title},
      {"内容", ColumnRole::title},
      {"発表", ColumnRole::title},
      {"セッション", ColumnRole::title},
      {"演題", ColumnRole::title},
      {"title", ColumnRole::title},
      {"session", ColumnRole::title},
      {"talk", ColumnRole::title},
      {"発表者", ColumnRole::speakers},
      {"登壇者", ColumnRole::speakers},
      {"講師", ColumnRole::speakers},
      {"担当", ColumnRole::speakers},
      {"スピーカー", ColumnRole::speakers},
      {"人", ColumnRole::speakers},
      {"speaker", ColumnRole::speakers},
      {"speakers", ColumnRole::speakers},
      {"所属", ColumnRole::affiliation},
      {"会社", ColumnRole::affiliation},
      {"affiliation", ColumnRole::affiliation},
      {"company", ColumnRole::affiliation},
  };
  words.hosts = {
      {"speakerdeck.com", LinkRole::slides},
      {"slideshare.net", LinkRole::slides},
      {"docswell.com", LinkRole::slides},
      {"slides.com", LinkRole::slides},
      {"docs.google.com/presentation", LinkRole::slides},
      {"slide.rabbit-shocker.org", LinkRole::slides},
      {"youtube.com", LinkRole::video},
      {"youtu.be", LinkRole::video},
      {"vimeo.com", LinkRole::video},
      {"ustream.tv", LinkRole::video},
      {"nicovideo.jp", LinkRole::video},
      {"connpass.com", LinkRole::event_page},
      {"doorkeeper.jp", LinkRole::event_page},
      {"atnd.org", LinkRole::event_page},
      {"techplay.jp", LinkRole::event_page},
      {"meetup.com", LinkRole::event_page},
      {"peatix.com", LinkRole::event_page},
      {"zusaar.com", LinkRole::event_page},
      {"partake.in", LinkRole::event_page},
  };
  words.honorifics = {"ちゃん", "さん", "先生", "くん", "氏", "様"};
  words.names = {"有志", "未定", "TBD", "みんな", "運営", "全員"};
  words.nobody = {"皆さん", "みなさん", "お客さん", "お客様", "皆様",  "みなさま",
                  "仕様",   "同様",     "模様",     "奥様",   "奥さん"};
  return words;
}

}  // namespace

std::string_view to_string(SectionRole role) {
  switch (role) {
    case SectionRole::none: return "none";
    case SectionRole::impressions: return "impressions";
    case SectionRole::qa: return "qa";
    case SectionRole::tasks: return "tasks";
    case SectionRole::links: return "links";
    case SectionRole::social: return "social";
  }
  return "";
}

FactRole Words::fact_role(std::string_view label) const { return meaning_of(label, labels, FactRole::none); }

std::optional<SectionRole> Words::section_role(std::string_view title) const {
  const std::string whole = folded(title);
  const std::string_view word = bare_word(whole);
  const auto found =
      std::find_if(sections.begin(), sections.end(), [&](const auto& entry) { return entry.first == word; });
  return found == sections.end() ? std::nullopt : std::optional(found->second);
}

ColumnRole Words::column_role(std::string_view heading) const {
  return meaning_of(heading, columns, ColumnRole::none);
}

LinkRole Words::link_role(std::string_view url) const {
  const Address address = split_address(url);
  const std::string host = folded(address.host);
  for (const auto& [place, role] : hosts) {
    const std::string_view name = std::string_view(place).substr(0, place.find('/'));
    if (is_below(host, name) && address.path.starts_with(place.substr(name.size()))) return role;
  }
  return LinkRole::none;
}

const Words& built_in_words() {
  static const Words words = make_built_in_words();
  return words;
}

}  // namespace notes
