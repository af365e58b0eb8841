package dev.inkwren.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The list of known themes, and how a site tells which one it uses. */
public final class Profiles {

  private static final List<SiteProfile> ALL =
      List.of(Chirpy.PROFILE, MinimalMistakes.PROFILE, Jekyll.PROFILE);

  private Profiles() {}

  /** Every known profile, plain Jekyll last. */
  public static List<SiteProfile> all() {
    return ALL;
  }

  /** Plain Jekyll: the profile of any site whose theme is not known. */
  public static SiteProfile jekyll() {
    return Jekyll.PROFILE;
  }

  /** The profile of the Chirpy theme. */
  public static SiteProfile chirpy() {
    return Chirpy.PROFILE;
  }

  /** The profile called {@code id}, in any case; empty when there is none. */
  public static Optional<SiteProfile> byId(String id) {
    return ALL.stream().filter(p -> p.id().equalsIgnoreCase(id.strip())).findFirst();
  }

  /**
   * The profile of a site: named by {@code theme} or {@code remote_theme}, else given away by keys
   * that only one theme reads (sites that carry a copy of the theme name none), else plain Jekyll.
   *
   * @param config the values of {@code _config.yml}; empty for a site without one
   */
  public static SiteProfile detect(Map<String, ?> config) {
    String themes = text(config, "theme") + " " + text(config, "remote_theme");
    if (themes.contains("chirpy")) {
      return Chirpy.PROFILE;
    }
    if (themes.contains("minimal-mistakes")) {
      return MinimalMistakes.PROFILE;
    }
    if (!themes.isBlank()) {
      return Jekyll.PROFILE;
    }
    if (config.containsKey("minimal_mistakes_skin")) {
      return MinimalMistakes.PROFILE;
    }
    boolean chirpyKeys = config.containsKey("theme_mode") && config.containsKey("avatar");
    return chirpyKeys ? Chirpy.PROFILE : Jekyll.PROFILE;
  }

  private static String text(Map<String, ?> config, String key) {
    Object value = config.get(key);
    return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
  }
}
