package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Link;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.PostEntry;
import java.util.Optional;

/** A link to a place in another post that is not there. */
final class LinkPostAnchor extends SimpleRule {

  LinkPostAnchor() {
    super("link-post-anchor", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Link link : post.body().links()) {
      if (link.isImage() || link.address().indexOf('#') < 0) {
        continue;
      }
      Address address = Address.of(post, link.address());
      if (address.kind() != Address.Kind.SITE || address.fragment().isEmpty()) {
        continue;
      }
      Optional<PostEntry> target = PostLinks.target(post, address);
      Optional<RenderedPost> page =
          target.filter(t -> post.path().filter(t.path()::equals).isPresent()).isPresent()
              ? Optional.of(post.rendered())
              : target.flatMap(t -> post.index().rendered(t.path()));
      if (page.isPresent()
          && !Anchors.uncertain(page.get())
          && !Anchors.has(Anchors.of(page.get()), address.fragment())) {
        found.add(link.target(), address.fragment(), address.path());
      }
    }
  }
}
