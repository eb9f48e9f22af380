// SPDX-License-Identifier: MIT
// Where the slides of a talk are, in all the ways people say it.
#include <fmt/format.h>

#include "support/archive_draft.hpp"

namespace notes::test {

void write_slides(Draft& draft, const PlannedTalk& planned, TrueTalk& talk) {
  const std::string& url = planned.slides;
  const int id = draft.dice.between(10000000, 99999999);
  std::string told = url;
  draft.gap();
  switch (draft.style.slides) {
    case Slides::bare:
      draft.form("slides/bare");
      draft.line(url);
      break;
    case Slides::label:
      draft.form("slides/label");
      draft.line(fmt::format("{}: {}", draft.word("資料", "Slides"), url));
      break;
    case Slides::link: {
      constexpr std::string_view words[] = {"スライド", "当日資料", "本日の資料", "資料", "発表資料"};
      draft.form("slides/link");
      draft.line(fmt::format("[{}]({})", draft.japanese() ? draft.dice.pick(words) : "slides", url));
      break;
    }
    case Slides::iframe:
      draft.form("slides/iframe");
      told = fmt::format("//www.slideshare.net/slideshow/embed_code/key/{}", id);
      draft.raw(
          fmt::format("<iframe src=\"{}\" width=\"595\" height=\"485\" frameborder=\"0\"></iframe>", told));
      break;
    case Slides::script:
      draft.form("slides/script");
      told.clear();
      draft.raw(
          fmt::format("<script async class=\"speakerdeck-embed\" data-id=\"{}abcdef\" "
                      "src=\"//speakerdeck.com/assets/embed.js\"></script>",
                      id));
      break;
    case Slides::shortcode:
      draft.form("slides/shortcode");
      told.clear();
      draft.raw(fmt::format("{{{{< slideshare id=\"{}\" >}}}}", id));
      break;
    case Slides::include:
      draft.form("slides/include");
      draft.raw(fmt::format("{{% include slides.html author=\"{}\" title=\"{}\" url=\"{}\" %}}",
                            planned.people.front()->handle, planned.title, url));
      break;
    case Slides::reference:
      draft.form("slides/reference");
      draft.references.push_back(url);
      draft.line(fmt::format("[スライド][{}]", draft.references.size()));
      break;
    case Slides::zenn:
      draft.form("slides/zenn");
      told.clear();
      draft.raw(fmt::format("@[speakerdeck]({}abcdef)", id));
      break;
  }
  if (!told.empty()) talk.slides.push_back(told);
  draft.gap();
}

}  // namespace notes::test
