package dev.inkwren.render;

import dev.inkwren.render.theme.Theme;
import dev.inkwren.render.theme.Themes;
import dev.inkwren.site.Site;

/** What a theme brings that is not in the site's own folder. */
public final class ThemeFiles {

  private ThemeFiles() {}

  /** Whether the site's theme has, or may have, a file of that name for {@code include}. */
  public static boolean mayInclude(Site site, String name) {
    Theme theme = Themes.of(site.profile().id());
    return theme.includes().containsKey(name)
        || (site.config().hasTheme() && theme.mayInclude(name));
  }
}
