package dev.inkwren.site;

/** How the posts of a site write links to each other. */
public enum LinkHabit {
  /** {@code {% post_url 2024-05-17-name %}}. */
  POST_URL,
  /** {@code /posts/name/}. */
  ADDRESS;

  /** So many of the newest posts are looked at; older ones show older habits. */
  private static final int SAMPLE = 100;

  /**
   * What most links of the newest posts do; where there are none, what works: an address leads
   * nowhere under a {@code baseurl}.
   */
  public static LinkHabit of(Site site) {
    int tags = 0;
    int addresses = 0;
    for (PostEntry entry : site.posts().stream().limit(SAMPLE).toList()) {
      String text = site.text(entry.path()).map(t -> t.text()).orElse("");
      tags += count(text, "{% post_url", site, false);
      addresses += count(text, "](/", site, true);
    }
    boolean byTag = tags == addresses ? !site.config().baseurl().isEmpty() : tags > addresses;
    return byTag ? POST_URL : ADDRESS;
  }

  private static int count(String text, String mark, Site site, boolean address) {
    int found = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      int end = text.indexOf(')', at);
      boolean counts =
          !address
              || (end > 0
                  && site.targets().resolve(text.substring(at + 2, end))
                      instanceof LinkTarget.ToPost);
      found += counts ? 1 : 0;
    }
    return found;
  }
}
