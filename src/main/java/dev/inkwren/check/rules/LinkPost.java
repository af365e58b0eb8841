package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Link;

/** A link to a post that the site does not publish (R3). */
final class LinkPost extends SimpleRule {

  LinkPost() {
    super("link-post", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Link link : post.body().links()) {
      if (link.isImage() || !post.hasSite()) {
        continue;
      }
      Address address = Address.of(post, link.address());
      if (PostLinks.isPostAddress(post, address)
          && PostLinks.target(post, address).isEmpty()
          && !PostLinks.isFile(post, address.path())) {
        found.add(link.target(), address.path());
      }
    }
  }
}
