package dev.inkwren.render.commonmark;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a site has its CommonMark converted.
 *
 * @param gitHubPages whether the plug-in for GitHub Pages prints: headings get ids
 * @param extensions names in lower case, such as {@code table}
 * @param options names in upper case, such as {@code UNSAFE}; without that one HTML is left out
 */
public record CommonMarkOptions(boolean gitHubPages, Set<String> extensions, Set<String> options) {

  /** Copies both sets. */
  public CommonMarkOptions {
    extensions = Set.copyOf(extensions);
    options = Set.copyOf(options);
  }

  /**
   * The options of a site.
   *
   * @param converter value of the key {@code markdown} in any case
   * @param section the map under {@code commonmark}, empty if there is none
   * @return empty when another converter is named
   */
  public static Optional<CommonMarkOptions> of(String converter, Map<String, Object> section) {
    return switch (converter.toLowerCase(Locale.ROOT)) {
      case "commonmark" -> Optional.of(of(false, section));
      case "commonmarkghpages" -> Optional.of(of(true, section));
      // GitHub Pages replaces this name by its plug-in with these settings.
      case "gfm" ->
          Optional.of(
              new CommonMarkOptions(
                  true,
                  Set.of("table", "strikethrough", "autolink", "tagfilter"),
                  Set.of("UNSAFE", "FOOTNOTES")));
      default -> Optional.empty();
    };
  }

  private static CommonMarkOptions of(boolean gitHubPages, Map<String, Object> section) {
    Set<String> extensions = new HashSet<>();
    Set<String> options = new HashSet<>();
    words(section.get("extensions")).forEach(w -> extensions.add(w.toLowerCase(Locale.ROOT)));
    words(section.get("options")).forEach(w -> options.add(w.toUpperCase(Locale.ROOT)));
    return new CommonMarkOptions(gitHubPages, extensions, options);
  }

  private static List<String> words(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  boolean has(String extension) {
    return extensions.contains(extension);
  }

  boolean is(String option) {
    return options.contains(option);
  }
}
