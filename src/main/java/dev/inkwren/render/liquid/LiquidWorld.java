package dev.inkwren.render.liquid;

import dev.inkwren.site.PluginTags;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body may ask Liquid about.
 *
 * @param page the front matter's values and Jekyll's own ({@code page.…})
 * @param site the configuration and Jekyll's own ({@code site.…})
 * @param files texts that can be included
 * @param plugins tags that are not Jekyll's own
 * @param addresses what becomes of addresses
 * @param markdown the site's converter
 * @param zone in which moments are printed
 * @param now the moment of the build
 */
public record LiquidWorld(
    Map<String, @Nullable Object> page,
    Map<String, @Nullable Object> site,
    Files files,
    PluginTags plugins,
    Addresses addresses,
    Markdown markdown,
    ZoneId zone,
    Instant now) {

  /** Texts that can be included. */
  public interface Files {

    /** The text behind a name in {@code include}; empty when nobody has it. */
    Optional<String> include(String name);

    /** Whether the site's theme, whose files are not here, may have that name. */
    default boolean themeMayHave(String name) {
      return false;
    }

    /** The text at a path below the post's own folder, for {@code include_relative}. */
    default Optional<String> relative(String path) {
      return Optional.empty();
    }
  }

  /** What becomes of addresses. */
  public interface Addresses {

    /** The address of a post named as {@code post_url} does (J44); empty when missing. */
    Optional<String> post(String name);

    /** The address of a file named as {@code link} does (J45); empty when missing. */
    Optional<String> file(String path);

    /** What {@code relative_url} makes of a path. */
    String relative(String path);

    /** What the theme makes of a picture's address. */
    String media(String address);
  }

  /** The site's converter. */
  public interface Markdown {

    /** The HTML of a text. */
    String toHtml(String text);

    /** The text with curly quotes and dashes. */
    String smart(String text);
  }
}
