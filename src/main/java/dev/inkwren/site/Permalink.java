package dev.inkwren.site;

import dev.inkwren.post.Slugs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the address of a post from a permalink template (J31 to J35). */
public final class Permalink {

  /** Jekyll's named styles (J34). */
  private static final Map<String, String> STYLES =
      Map.of(
          "none", "/:categories/:title:output_ext",
          "date", "/:categories/:year/:month/:day/:title:output_ext",
          "ordinal", "/:categories/:year/:y_day/:title:output_ext",
          "pretty", "/:categories/:year/:month/:day/:title/",
          "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext");

  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/?";

  private Permalink() {}

  /**
   * What placeholders stand for.
   *
   * @param slug the front matter's {@code slug}, else the file name's
   * @param baseName the file name without extension
   * @param path the path below the collections folder without extension
   * @param extension of the page, with its dot; {@code .html} for Markdown
   * @param date in the site's zone
   * @param categories as Jekyll reads them
   */
  public record Parts(
      String slug,
      String baseName,
      String path,
      String extension,
      ZonedDateTime date,
      List<String> categories) {}

  /** The template that a style name or template of the configuration stands for. */
  public static String template(String styleOrTemplate) {
    return STYLES.getOrDefault(styleOrTemplate, styleOrTemplate);
  }

  /**
   * The address below {@code baseurl}, percent-encoded, with a leading slash; empty when the
   * template has an unknown placeholder, at which Jekyll's build stops.
   */
  public static Optional<String> url(String template, Parts parts) {
    StringBuilder url = new StringBuilder(template.length() + 32);
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      int end = at + 1;
      while (c == ':' && end < template.length() && isKeyCharacter(template.charAt(end))) {
        end++;
      }
      if (c != ':' || end == at + 1) {
        url.append(c);
        at++;
        continue;
      }
      String key = template.substring(at + 1, end);
      Optional<String> value = value(key, parts);
      if (value.isEmpty() && key.endsWith("_")) {
        value = value(key.substring(0, key.length() - 1), parts).map(v -> v + "_");
      }
      if (value.isEmpty()) {
        return Optional.empty();
      }
      url.append(encoded(value.get()));
      at = end;
    }
    return Optional.of(clean(url.toString()));
  }

  private static boolean isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  }

  private static Optional<String> value(String key, Parts parts) {
    String value =
        switch (key) {
          case "title" -> Slugs.cased("pretty", withoutEndDots(parts.slug()));
          case "slug" -> Slugs.slugify(withoutEndDots(parts.slug()));
          case "name" -> Slugs.slugify(parts.baseName());
          case "path" -> "/" + parts.path();
          case "output_ext" -> parts.extension();
          case "collection" -> "posts";
          case "categories" -> categories(parts, false);
          case "slugified_categories" -> categories(parts, true);
          default -> datePart(key, parts.date());
        };
    return Optional.ofNullable(value);
  }

  private static @Nullable String datePart(String key, ZonedDateTime date) {
    LocalDateTime local = date.toLocalDateTime();
    return switch (key) {
      case "year" -> String.format(Locale.ROOT, "%04d", local.getYear());
      case "month" -> format(local, "MM");
      case "day" -> format(local, "dd");
      case "hour" -> format(local, "HH");
      case "minute" -> format(local, "mm");
      case "second" -> format(local, "ss");
      case "i_day" -> Integer.toString(local.getDayOfMonth());
      case "i_month" -> Integer.toString(local.getMonthValue());
      case "short_month" -> format(local, "MMM");
      case "long_month" -> format(local, "MMMM");
      case "short_year" -> format(local, "yy");
      case "w_year" -> Integer.toString(local.get(IsoFields.WEEK_BASED_YEAR));
      case "week" ->
          String.format(Locale.ROOT, "%02d", local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "w_day" -> Integer.toString(local.getDayOfWeek().getValue());
      case "short_day" -> format(local, "EEE");
      case "long_day" -> format(local, "EEEE");
      case "y_day" -> format(local, "DDD");
      default -> null;
    };
  }

  private static String format(LocalDateTime time, String pattern) {
    return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  private static String categories(Parts parts, boolean slugified) {
    Set<String> names = new LinkedHashSet<>();
    for (String category : parts.categories()) {
      names.add(slugified ? Slugs.slugify(category) : category.toLowerCase(Locale.ROOT));
    }
    return String.join("/", names);
  }

  private static String withoutEndDots(String slug) {
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '.') {
      end--;
    }
    return slug.substring(0, end);
  }

  /** Percent-encodes what may not stand in a path, as UTF-8 (J33). */
  public static String encoded(String path) {
    StringBuilder url = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        url.append(c);
      } else {
        url.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return url.toString();
  }

  /** The path that a percent-encoded one means; a broken escape stays as it is. */
  public static String decoded(String url) {
    if (url.indexOf('%') < 0) {
      return url;
    }
    byte[] from = url.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[from.length];
    int size = 0;
    for (int i = 0; i < from.length; i++) {
      int high = i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(from[i + 2], 16) : -1;
      boolean escape = from[i] == '%' && high >= 0 && low >= 0;
      bytes[size++] = escape ? (byte) (high * 16 + low) : from[i];
      i += escape ? 2 : 0;
    }
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /** One slash in front, no doubled ones, no way up. */
  private static String clean(String url) {
    String path = ("/" + url).replace("..", "/").replace("./", "");
    StringBuilder single = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      boolean doubled =
          path.charAt(i) == '/' && !single.isEmpty() && single.charAt(single.length() - 1) == '/';
      if (!doubled) {
        single.append(path.charAt(i));
      }
    }
    return single.toString();
  }
}
