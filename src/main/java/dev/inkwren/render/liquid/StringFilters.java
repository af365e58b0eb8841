package dev.inkwren.render.liquid;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inkwren.post.NormalUri;
import dev.inkwren.post.Slugs;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Filters that are Ruby's own methods of text. The engine has them too, but runs a list together
 * where Ruby writes it in brackets, and stops at an argument that is nothing.
 */
final class StringFilters {

  private static final String SPACE = "[\\t-\\r ]";
  private static final Pattern SPACES = Pattern.compile(SPACE + "++");
  private static final Pattern BEFORE = Pattern.compile("\\A[\\x00\\t-\\r ]++");
  private static final Pattern BEHIND = Pattern.compile("(?<![\\x00\\t-\\r ])[\\x00\\t-\\r ]++\\z");
  private static final Pattern NEWLINE = Pattern.compile("\\r?\\n");
  private static final int WORDS = 15;

  private final Supplier<LiquidWorld> world;

  StringFilters(Supplier<LiquidWorld> world) {
    this.world = world;
  }

  void addTo(FilterTable table) {
    text(table, "downcase", Slugs::lower);
    text(table, "upcase", t -> t.toUpperCase(Locale.ROOT));
    text(table, "lstrip", t -> BEFORE.matcher(t).replaceFirst(""));
    text(table, "rstrip", t -> BEHIND.matcher(t).replaceFirst(""));
    text(table, "strip", StringFilters::stripped);
    text(table, "strip_newlines", t -> NEWLINE.matcher(t).replaceAll(""));
    text(table, "newline_to_br", t -> NEWLINE.matcher(t).replaceAll("<br />\n"));
    text(table, "normalize_whitespace", t -> stripped(SPACES.matcher(t).replaceAll(" ")));
    table.put("append", 1, 1, (v, a, c) -> text(v) + text(a.getFirst()));
    table.put("prepend", 1, 1, (v, a, c) -> text(a.getFirst()) + text(v));
    table.put("remove", 1, 1, (v, a, c) -> replaced(v, a.getFirst(), "", true));
    table.put("remove_first", 1, 1, (v, a, c) -> replaced(v, a.getFirst(), "", false));
    table.put("replace", 1, 2, (v, a, c) -> replaced(v, a.getFirst(), second(a, ""), true));
    table.put("replace_first", 1, 2, (v, a, c) -> replaced(v, a.getFirst(), second(a, ""), false));
    table.put("split", 1, 1, (v, a, c) -> split(text(v), text(a.getFirst())));
    table.put("truncatewords", 0, 2, (v, a, c) -> v == null ? null : firstWords(text(v), a));
    table.put("url_decode", 0, 0, (v, a, c) -> v == null ? null : decoded(text(v)));
  }

  private void text(FilterTable table, String name, UnaryOperator<String> body) {
    table.put(name, 0, 0, (value, arguments, context) -> body.apply(text(value)));
  }

  private String text(@Nullable Object value) {
    return new RubyText(world.get().zone()).string(value);
  }

  private String second(List<@Nullable Object> arguments, String standard) {
    return arguments.size() < 2 ? standard : text(arguments.get(1));
  }

  private static String stripped(String text) {
    return BEHIND.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
  }

  private String replaced(
      @Nullable Object value, @Nullable Object wanted, String replacement, boolean everywhere) {
    String text = text(value);
    String sought = text(wanted);
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, done)) {
      out.append(text, done, at).append(expanded(replacement, text, at, sought));
      done = at + sought.length();
      if (!everywhere) {
        break;
      }
      if (sought.isEmpty()) {
        if (done == text.length()) {
          break;
        }
        int next = text.offsetByCodePoints(done, 1);
        out.append(text, done, next);
        done = next;
      }
    }
    return out.append(text.substring(done)).toString();
  }

  /** Ruby reads a backslash in a replacement: it may stand for what was found or lies beside it. */
  private static String expanded(String replacement, String text, int at, String found) {
    if (replacement.indexOf('\\') < 0) {
      return replacement;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (c != '\\' || i + 1 == replacement.length()) {
        out.append(c);
        continue;
      }
      char sign = replacement.charAt(++i);
      switch (sign) {
        case '0', '&' -> out.append(found);
        case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> out.append("");
        case '`' -> out.append(text, 0, at);
        case '\'' -> out.append(text.substring(at + found.length()));
        case '\\' -> out.append(sign);
        default -> out.append(c).append(sign);
      }
    }
    return out.toString();
  }

  /** A single space parts words, nothing parts characters; what is empty at the end is left out. */
  private static List<String> split(String text, String glue) {
    List<String> parts = new ArrayList<>();
    if (glue.equals(" ")) {
      return words(text);
    }
    if (glue.isEmpty()) {
      text.codePoints().forEach(c -> parts.add(Character.toString(c)));
      return parts;
    }
    int done = 0;
    for (int at = text.indexOf(glue); at >= 0; at = text.indexOf(glue, done)) {
      parts.add(text.substring(done, at));
      done = at + glue.length();
    }
    parts.add(text.substring(done));
    while (!parts.isEmpty() && parts.getLast().isEmpty()) {
      parts.removeLast();
    }
    return parts;
  }

  private static List<String> words(String text) {
    String stripped = stripped(text);
    return stripped.isEmpty() ? List.of() : List.of(SPACES.split(stripped));
  }

  private String firstWords(String text, List<@Nullable Object> arguments) {
    long wanted = arguments.isEmpty() ? WORDS : LiquidFilters.whole(arguments.getFirst());
    int count = Math.clamp(wanted, 1, Integer.MAX_VALUE);
    List<String> words = words(text);
    return words.size() <= count
        ? text
        : String.join(" ", words.subList(0, count)) + second(arguments, "...");
  }

  private static String decoded(String text) {
    byte[] bytes = NormalUri.unescaped(text.replace('+', ' '));
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw FilterTable.stop("invalid byte sequence in UTF-8");
    }
  }
}
