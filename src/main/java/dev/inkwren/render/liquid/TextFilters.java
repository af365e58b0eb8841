package dev.inkwren.render.liquid;

import static dev.inkwren.render.liquid.LiquidFilters.argument;

import dev.inkwren.post.Slugs;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Filters that work on a text. */
final class TextFilters {

  private static final Pattern ONE_LETTER_WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}]");
  private static final Pattern OTHER_WORD =
      Pattern.compile("[^\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}\\s]++");
  private static final Pattern UNREAD =
      Pattern.compile("(?s)<script.*?</script>|<!--.*?-->|<style.*?</style>");
  private static final Pattern TAG = Pattern.compile("<[^>]*+>");
  private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!(?:[a-zA-Z]++|#\\d++);)");

  private final Supplier<LiquidWorld> world;

  TextFilters(Supplier<LiquidWorld> world) {
    this.world = world;
  }

  void addTo(FilterTable table) {
    text(table, "xml_escape", TextFilters::attribute);
    text(table, "escape_once", t -> signs(BARE_AMPERSAND.matcher(t).replaceAll("&amp;")));
    table.put("escape", 0, 0, (v, a, c) -> v == null ? null : html(text(v)));
    table.put("h", 0, 0, (v, a, c) -> v == null ? null : html(text(v)));
    text(table, "markdownify", t -> world.get().markdown().toHtml(t));
    text(table, "smartify", t -> world.get().markdown().smart(t));
    text(table, "strip_html", t -> TAG.matcher(UNREAD.matcher(t).replaceAll("")).replaceAll(""));
    text(table, "capitalize", TextFilters::capitalized);
    table.put("slugify", 0, 1, (v, a, c) -> v == null ? null : slug(text(v), argument(a, 0)));
    table.put("number_of_words", 0, 1, (v, a, c) -> words(text(v), text(argument(a, 0))));
    table.put("to_integer", 0, 0, (v, a, c) -> integer(v));
    table.put("jsonify", 0, 0, (v, a, c) -> ruby().json(v));
    table.put("inspect", 0, 0, (v, a, c) -> attribute(ruby().inspect(v)));
    table.put("truncate", 0, 2, (v, a, c) -> v == null ? null : truncated(text(v), a));
    table.put("size", 0, 0, (v, a, c) -> size(v));
    table.put("slice", 1, 2, (v, a, c) -> slice(v, a));
    table.put("default", 1, 1, (v, a, c) -> isNothing(v) ? a.getFirst() : v);
  }

  private void text(FilterTable table, String name, UnaryOperator<String> body) {
    table.put(name, 0, 0, (value, arguments, context) -> body.apply(text(value)));
  }

  private RubyText ruby() {
    return new RubyText(world.get().zone());
  }

  private String text(@Nullable Object value) {
    return ruby().string(value);
  }

  /** {@code text} with what HTML reads as markup made harmless. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String attribute(String text) {
    return escaped(text).replace("'", "&apos;");
  }

  private static String html(String text) {
    return escaped(text).replace("'", "&#39;");
  }

  private static String signs(String text) {
    return text.replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + Slugs.lower(text.substring(first));
  }

  private String slug(String text, @Nullable Object mode) {
    return Slugs.slugify(mode == null ? "default" : text(mode), text);
  }

  private static long words(String text, String mode) {
    long letters = ONE_LETTER_WORD.matcher(text).results().count();
    boolean byLetter = mode.equals("cjk") || (mode.equals("auto") && letters > 0);
    if (byLetter) {
      return letters + OTHER_WORD.matcher(text).results().count();
    }
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s++").length;
  }

  private static long integer(@Nullable Object value) {
    return switch (value) {
      case Boolean truth -> truth ? 1 : 0;
      case ZonedDateTime time -> time.toEpochSecond();
      case null, default -> LiquidFilters.whole(value);
    };
  }

  private String truncated(String text, List<@Nullable Object> arguments) {
    int length =
        (int)
            (arguments.isEmpty()
                ? 50
                : Math.clamp(LiquidFilters.whole(arguments.get(0)), 0, 1L << 30));
    String end = arguments.size() < 2 ? "..." : text(arguments.get(1));
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    int kept = Math.max(0, length - end.codePointCount(0, end.length()));
    return text.substring(0, text.offsetByCodePoints(0, kept)) + end;
  }

  private static int size(@Nullable Object value) {
    return switch (value) {
      case CharSequence text -> Character.codePointCount(text, 0, text.length());
      case Map<?, ?> map -> map.size();
      case Long ignored -> Long.BYTES;
      case Integer ignored -> Long.BYTES;
      case null, default -> RubyText.list(value).size();
    };
  }

  private @Nullable Object slice(@Nullable Object value, List<@Nullable Object> arguments) {
    long wanted = arguments.size() < 2 ? 1 : LiquidFilters.whole(arguments.get(1));
    long start = LiquidFilters.whole(arguments.getFirst());
    boolean list = RubyText.isList(value);
    String text = list ? "" : text(value);
    int size = list ? RubyText.list(value).size() : text.codePointCount(0, text.length());
    long from = start < 0 ? start + size : start;
    if (from < 0 || from > size || wanted < 0) {
      return list ? List.of() : "";
    }
    int to = (int) Math.min(size, from + wanted);
    return list
        ? RubyText.list(value).subList((int) from, to)
        : text.substring(text.offsetByCodePoints(0, (int) from), text.offsetByCodePoints(0, to));
  }

  private static boolean isNothing(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Boolean truth -> !truth;
      case CharSequence text -> text.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      default -> RubyText.isList(value) && RubyText.list(value).isEmpty();
    };
  }
}
