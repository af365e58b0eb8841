package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.source.Link;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A link to a place on the page that is not there. */
final class LinkAnchor extends SimpleRule {

  LinkAnchor() {
    super("link-anchor", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Set<String> known = null;
    for (Link link : post.body().links()) {
      if (link.isImage() || link.address().indexOf('#') < 0) {
        continue;
      }
      Address address = Address.of(post, link.address());
      if (address.kind() == Address.Kind.HERE && !address.fragment().isEmpty()) {
        if (known == null && Anchors.uncertain(post.rendered())) {
          return;
        }
        known = known == null ? Anchors.of(post.rendered()) : known;
        if (!Anchors.has(known, address.fragment())) {
          Optional<String> near = Anchors.near(known, address.fragment());
          List<QuickFix> fixes =
              near.map(id -> found.fix(link.target(), "#" + id, id)).orElse(List.of());
          found.add(link.target(), fixes, address.fragment());
        }
      }
    }
  }
}
