package dev.inkwren.check;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import java.util.Set;

/** What Jekyll's build makes of problems. */
public final class Deploy {

  /** What Liquid dies of (J42, J44, J45), whatever the site's settings call it. */
  private static final Set<String> LIQUID =
      Set.of(
          "liquid-unclosed",
          "liquid-unknown-tag",
          "liquid-include-missing",
          "link-post-url",
          "link-tag");

  private static final String DATE = "date-unreadable";
  private static final String IN_CODE = "liquid-in-code";

  private Deploy() {}

  /**
   * True when a build of the site ends with an error because of {@code problem}: nothing at all
   * would be published.
   *
   * @param post in which it was found; a draft is not read, what is hidden or scheduled is read for
   *     its date (J12) but not rendered
   */
  public static boolean stops(Problem problem, PostEntry post) {
    String rule = problem.rule().value();
    boolean error = problem.severity() == Severity.ERROR;
    if (post.draft()) {
      return false;
    }
    if (rule.equals(DATE)) {
      return error;
    }
    boolean fatal = LIQUID.contains(rule) || (rule.equals(IN_CODE) && error);
    return fatal && post.state() == PostState.PUBLISHED;
  }
}
