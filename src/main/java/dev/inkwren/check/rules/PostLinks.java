package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.site.PostEntry;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which links lead to posts of the site. */
final class PostLinks {

  private static final Pattern DATED = Pattern.compile("/\\d{4}/\\d{1,2}/\\d{1,2}/.{1,500}");

  private PostLinks() {}

  /** True for an address under which this site puts posts and nothing else. */
  static boolean isPostAddress(CheckContext post, Address address) {
    String path = address.path();
    if (address.kind() != Address.Kind.SITE) {
      return false;
    }
    if (path.startsWith("/posts/")) {
      String rest = path.substring("/posts/".length());
      boolean paging =
          rest.isEmpty() || rest.equals("index.html") || rest.matches("page\\d{1,6}/?");
      return !paging && post.index().postsUnder("/posts/");
    }
    return DATED.matcher(path).matches() && post.index().postsDated();
  }

  /** The post that {@code address} leads to; a missing final slash or {@code .html} is forgiven. */
  static Optional<PostEntry> target(CheckContext post, Address address) {
    return post.site()
        .targets()
        .byUrl(address.path())
        .filter(target -> !target.draft() || post.inDrafts());
  }

  /** True when something other than a post answers {@code path}. */
  static boolean isFile(CheckContext post, String path) {
    return post.site().assets().contains(path)
        || post.site().assets().contains(Pictures.tidy(path + "/index.html"));
  }
}
