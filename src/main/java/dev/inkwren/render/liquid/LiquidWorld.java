package dev.inkwren.render.liquid;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a body may ask Liquid about.
 *
 * @param page the front matter's values and Jekyll's own ({@code page.…})
 * @param site the configuration and Jekyll's own ({@code site.…})
 * @param include the text behind a name in {@code include}; empty when nobody has it
 * @param postUrl the address of a post named as {@code post_url} does (J44); empty when missing
 * @param link the address of a file named as {@code link} does (J45); empty when missing
 * @param relativeUrl what {@code relative_url} makes of a path
 * @param mediaUrl what the theme makes of a picture's address
 */
public record LiquidWorld(
    Map<String, @Nullable Object> page,
    Map<String, @Nullable Object> site,
    Function<String, Optional<String>> include,
    Function<String, Optional<String>> postUrl,
    Function<String, Optional<String>> link,
    UnaryOperator<String> relativeUrl,
    UnaryOperator<String> mediaUrl) {

  /** A world in which nothing is known. */
  public static LiquidWorld empty() {
    return new LiquidWorld(
        Map.of(),
        Map.of(),
        n -> Optional.empty(),
        n -> Optional.empty(),
        n -> Optional.empty(),
        UnaryOperator.identity(),
        UnaryOperator.identity());
  }
}
