package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.OwnRules;
import dev.inkwren.check.source.Link;

/** {@code required-section} of the site's own rules: external links have their section (R19). */
final class RequiredSection extends SimpleRule {

  RequiredSection() {
    super("required-section", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    OwnRules.Section section = post.settings().own().section().orElse(null);
    if (section == null || section.titles().isEmpty()) {
      return;
    }
    boolean there =
        Headings.of(post.body()).stream()
            .anyMatch(h -> h.level() == 2 && section.titles().contains(h.bare()));
    if (!there) {
      post.body().links().stream()
          .filter(link -> !link.isImage() && external(post, link, section))
          .findFirst()
          .ifPresent(link -> found.add(link.target(), section.titles().getFirst()));
    }
  }

  private static boolean external(CheckContext post, Link link, OwnRules.Section section) {
    String address = link.address();
    boolean web = address.startsWith("http://") || address.startsWith("https://");
    return web
        && Address.of(post, address).kind() == Address.Kind.OUTSIDE
        && section.ownHosts().stream().noneMatch(address::contains);
  }
}
