// SPDX-License-Identifier: MIT
// link/…: where links and pictures lead.
#include "families.hpp"
#include "findings.hpp"

namespace notes {
namespace {

void github_blob_image(const Note& note, const LintOptions&, Findings& found) {
  for (const Link& link : note.links) {
    if (!link.image || !link.url.starts_with("https://github.com/")) continue;
    const std::size_t blob = link.url.find("/blob/");
    if (blob == std::string::npos) continue;
    const std::size_t begin = link.url_span.begin + blob + 1;
    found.add({begin, begin + 4}, "this picture points at GitHub's page, not at the picture itself",
              "write raw instead of blob");
  }
}

constexpr Rule rules_of_link[] = {
    {"link/github-blob-image", Severity::warning, "a picture that points at GitHub's page about it",
     github_blob_image},
};

}  // namespace

std::span<const Rule> link_rules() { return rules_of_link; }

}  // namespace notes
