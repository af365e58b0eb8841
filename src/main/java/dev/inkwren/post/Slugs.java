package dev.inkwren.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Jekyll's {@code slugify} (J29 to J31) and its way back to a title (J22). */
public final class Slugs {

  private static final Pattern RAW = Pattern.compile("[ \\t\\n\\f\\x0B\\r]+");
  private static final Pattern DEFAULT = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
  private static final Pattern PRETTY = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");
  private static final Pattern ASCII = Pattern.compile("[^A-Za-z0-9]+");

  private static final Map<String, Pattern> MODES =
      Map.of("raw", RAW, "default", DEFAULT, "pretty", PRETTY, "ascii", ASCII, "latin", DEFAULT);

  /** What I18n writes for U+00C0 to U+017F, one word per character. */
  private static final List<String> LATIN =
      List.of(
          ("A A A A A A AE C E E E E I I I I D N O O O O O x O U U U U Y Th ss a a a a a a ae c e e e"
                  + " e i i i i d n o o o o o ? o u u u u y th y A a A a A a C c C c C c C c D d D d"
                  + " E e E e E e E e E e G g G g G g G g H h H h I i I i I i I i I i IJ ij J j K k k"
                  + " L l L l L l L l L l N n N n N n 'n NG ng O o O o O o OE oe R r R r R r S s S s S"
                  + " s S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z ?")
              .split(" "));

  private Slugs() {}

  /** The slug of {@code text} in mode {@code default}, which tags and categories use. */
  public static String slugify(String text) {
    return slugify("default", text);
  }

  /**
   * The slug of {@code text}, lowercased; empty when nothing of it may stand in a slug.
   *
   * @param mode {@code raw}, {@code default}, {@code pretty}, {@code ascii}, {@code latin}; any
   *     other only lowercases
   */
  public static String slugify(String mode, String text) {
    return lower(cased(mode, text));
  }

  /** The slug with upper case kept, as {@code :title} in a permalink has it (J31). */
  public static String cased(String mode, String text) {
    Pattern drop = MODES.get(mode);
    if (drop == null) {
      return text;
    }
    String source = mode.equals("latin") ? transliterated(text) : text;
    String slug = drop.matcher(source).replaceAll("-");
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.length() - (slug.length() > start && slug.endsWith("-") ? 1 : 0);
    return slug.substring(start, end);
  }

  /** The title Jekyll makes of a slug: each word with a capital, the rest lowercased. */
  public static String titleize(String slug) {
    List<String> words = new ArrayList<>();
    for (String word : slug.split("-")) {
      if (word.isEmpty()) {
        words.add("");
        continue;
      }
      int first = word.offsetByCodePoints(0, 1);
      words.add(word.substring(0, first).toUpperCase(Locale.ROOT) + lower(word.substring(first)));
    }
    return String.join(" ", words);
  }

  /** {@code text} as Ruby's {@code downcase} has it: a final sigma becomes one like any other. */
  public static String lower(String text) {
    return text.replace('\u03A3', '\u03C3').toLowerCase(Locale.ROOT);
  }

  private static String transliterated(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                plain.append((char) c);
              } else {
                plain.append(c >= 0xC0 && c <= 0x17F ? LATIN.get(c - 0xC0) : "?");
              }
            });
    return plain.toString();
  }
}
