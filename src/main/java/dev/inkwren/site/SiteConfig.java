package dev.inkwren.site;

import dev.inkwren.frontmatter.YamlData;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code _config.yml} says, with Jekyll's own defaults for what it does not say. Reading is
 * total: a broken file counts as an empty one and {@link #problem()} says why. Immutable.
 */
public final class SiteConfig {

  private final Map<String, Object> values;
  private final Optional<String> problem;

  private SiteConfig(Map<String, Object> values, Optional<String> problem) {
    this.values = values;
    this.problem = problem;
  }

  /**
   * @param yamlText content of {@code _config.yml}; empty for none
   */
  public static SiteConfig of(String yamlText) {
    return switch (YamlData.parse(yamlText)) {
      case YamlData.Read(Map<String, Object> map) -> new SiteConfig(map, Optional.empty());
      case YamlData.Failed(String why, int _) -> new SiteConfig(Map.of(), Optional.of(why));
    };
  }

  /** Why the file could not be read as a map of settings; empty when it could. */
  public Optional<String> problem() {
    return problem;
  }

  /** All values as read; never null values at the top level. */
  public Map<String, Object> values() {
    return values;
  }

  /** The scalar under {@code key} as text; empty when missing, blank, or not a scalar. */
  public Optional<String> text(String key) {
    return scalar(values.get(key));
  }

  private static Optional<String> scalar(@Nullable Object value) {
    if (value == null || value instanceof Map || value instanceof List) {
      return Optional.empty();
    }
    return Optional.of(value.toString()).filter(t -> !t.isBlank());
  }

  /** The map under {@code key}; empty when missing or something else. */
  public Map<String, Object> map(String key) {
    return asMap(values.get(key));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> asMap(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /** The list under {@code key} as texts; a scalar counts as a list of one. */
  public List<String> list(String key) {
    Object value = values.get(key);
    List<String> found = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        scalar(item).ifPresent(found::add);
      }
    } else {
      scalar(value).ifPresent(found::add);
    }
    return found;
  }

  /** True only for the boolean true. */
  public boolean flag(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  /** The theme gem, empty for a site with layouts of its own. */
  public Optional<String> theme() {
    return text("theme");
  }

  /** {@code owner/name} of a theme read from GitHub. */
  public Optional<String> remoteTheme() {
    return text("remote_theme");
  }

  /** Whether a theme outside the site's folder has layouts and includes of its own. */
  public boolean hasTheme() {
    return theme().isPresent() || remoteTheme().isPresent();
  }

  /** The site's {@code timezone}; empty when missing or not a zone, then builds differ (J9). */
  public Optional<ZoneId> timezone() {
    try {
      return text("timezone").map(ZoneId::of);
    } catch (DateTimeException notAZone) {
      return Optional.empty();
    }
  }

  /** The zone in which dates count: the site's, else this machine's, as Jekyll does (J9). */
  public ZoneId zone() {
    return timezone().orElseGet(ZoneId::systemDefault);
  }

  /** True when posts with a date in the future are built (J10). */
  public boolean future() {
    return flag("future");
  }

  /** True when posts with {@code published: false} are built (J23). */
  public boolean unpublished() {
    return flag("unpublished");
  }

  /** The path under which the site is served, empty or with a leading and no trailing slash. */
  public String baseurl() {
    String base = text("baseurl").orElse("").strip();
    String cut = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return cut.isEmpty() || cut.startsWith("/") ? cut : "/" + cut;
  }

  /** Scheme and host of the published site without trailing slash; may be empty. */
  public String url() {
    String url = text("url").orElse("").strip();
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** The folder that holds {@code _posts}, without slashes at its ends; empty for the root. */
  public String collectionsDir() {
    String dir = text("collections_dir").orElse("").strip();
    int start = 0;
    int end = dir.length();
    while (start < end && (dir.charAt(start) == '/' || dir.startsWith("./", start))) {
      start += dir.charAt(start) == '/' ? 1 : 2;
    }
    while (end > start && dir.charAt(end - 1) == '/') {
      end--;
    }
    return dir.substring(start, end).equals(".") ? "" : dir.substring(start, end);
  }

  /** The Markdown converter, {@code kramdown} unless another is named. */
  public String markdown() {
    return text("markdown").orElse("kramdown").toLowerCase(Locale.ROOT);
  }

  /** The options of kramdown as written; empty for Jekyll's own (K1). */
  public Map<String, Object> kramdown() {
    return map("kramdown");
  }

  /** The language of the site, {@code en} unless named. */
  public String lang() {
    return text("lang").orElse("en");
  }

  /** What is put before paths of pictures; empty for none (C24). */
  public String cdn() {
    return text(beforeChirpy7() ? "img_cdn" : "cdn").orElse("");
  }

  /** The front matter key of the folder that Chirpy puts before paths of pictures (C24). */
  public String mediaFolderKey() {
    return beforeChirpy7() ? "img_path" : "media_subpath";
  }

  /** Settings that Chirpy 7.0 renamed (C33) tell an older one, unless the new name stands too. */
  private boolean beforeChirpy7() {
    boolean older = values.containsKey("img_cdn") || map("comments").containsKey("active");
    return older && !values.containsKey("cdn") && !map("comments").containsKey("provider");
  }
}
