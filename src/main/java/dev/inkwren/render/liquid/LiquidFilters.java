package dev.inkwren.render.liquid;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import liqp.TemplateContext;
import liqp.filters.Filter;
import org.jspecify.annotations.Nullable;

/** Jekyll's filters that the engine lacks or has otherwise. */
final class LiquidFilters {

  private LiquidFilters() {}

  /** All of them by name. */
  static Map<String, Filter> all(Supplier<LiquidWorld> world) {
    Map<String, Filter> all = new TreeMap<>();
    put(all, "relative_url", (text, site) -> relative(text, world.get()));
    put(all, "absolute_url", (text, site) -> absolute(text, site, world.get()));
    put(all, "ink_media_url", (text, site) -> world.get().mediaUrl().apply(text));
    put(all, "ink_media_type", (text, site) -> mediaType(text));
    put(all, "xml_escape", (text, site) -> escaped(text));
    put(all, "cgi_escape", (text, site) -> URLEncoder.encode(text, StandardCharsets.UTF_8));
    put(all, "uri_escape", (text, site) -> uri(text));
    put(all, "slugify", (text, site) -> slug(text));
    put(all, "markdownify", (text, site) -> text);
    put(all, "smartify", (text, site) -> text);
    put(all, "strip_index", (text, site) -> stripIndex(text));
    put(all, "number_of_words", (text, site) -> String.valueOf(words(text)));
    put(all, "to_integer", (text, site) -> text.replaceAll("[^0-9-].*", ""));
    put(all, "inspect", (text, site) -> escaped(text));
    all.put("array_to_sentence_string", new Sentence());
    return all;
  }

  private static void put(
      Map<String, Filter> all, String name, BiFunction<String, Map<?, ?>, String> filter) {
    all.put(name, new OfText(name, filter));
  }

  /** A filter that reads its input as text and may look at the configuration. */
  private static final class OfText extends Filter {

    private final BiFunction<String, Map<?, ?>, String> filter;

    OfText(String name, BiFunction<String, Map<?, ?>, String> filter) {
      super(name);
      this.filter = filter;
    }

    @Override
    public Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
      Map<?, ?> site = context.get("site") instanceof Map<?, ?> map ? map : Map.of();
      return filter.apply(value == null ? "" : asString(value, context), site);
    }
  }

  private static final class Sentence extends Filter {

    Sentence() {
      super("array_to_sentence_string");
    }

    @Override
    public Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
      List<String> words = new ArrayList<>();
      if (isArray(value)) {
        for (Object item : asArray(value, context)) {
          words.add(asString(item, context));
        }
      } else if (value != null) {
        words.add(asString(value, context));
      }
      String link = parameters.length > 0 ? asString(parameters[0], context) : "and";
      int last = words.size() - 1;
      return switch (words.size()) {
        case 0 -> "";
        case 1 -> words.getFirst();
        case 2 -> words.getFirst() + " " + link + " " + words.getLast();
        default -> String.join(", ", words.subList(0, last)) + ", " + link + " " + words.getLast();
      };
    }
  }

  /** {@code text} with what HTML reads as markup made harmless. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String setting(Map<?, ?> site, String key) {
    Object value = site.get(key);
    return value == null ? "" : String.valueOf(value);
  }

  private static boolean isAbsolute(String address) {
    int colon = address.indexOf("://");
    return colon > 0 && address.substring(0, colon).chars().allMatch(Character::isLetterOrDigit);
  }

  private static String relative(String address, LiquidWorld world) {
    return isAbsolute(address) ? address : world.relativeUrl().apply(address);
  }

  private static String absolute(String address, Map<?, ?> site, LiquidWorld world) {
    if (isAbsolute(address)) {
      return address;
    }
    String host = setting(site, "url");
    String path = relative(address, world);
    return host.isEmpty() ? path : host + (path.equals("/") && address.isEmpty() ? "" : path);
  }

  /** The second half of the media type of files with that extension. */
  private static String mediaType(String extension) {
    return switch (extension) {
      case "mp3" -> "mpeg";
      case "ogv" -> "ogg";
      default -> extension;
    };
  }

  private static String uri(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean kept =
          c < 128 && (Character.isLetterOrDigit(c) || "-_.!~*'();/?:@&=+$,#[]".indexOf(c) >= 0);
      out.append(kept ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }

  /** J29, mode default. */
  private static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              boolean kept =
                  Character.isLetterOrDigit(c)
                      || Character.getType(c) == Character.NON_SPACING_MARK;
              if (kept) {
                slug.appendCodePoint(c);
              } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  private static String stripIndex(String address) {
    return address.endsWith("/index.html")
        ? address.substring(0, address.length() - "index.html".length())
        : address;
  }

  private static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }
}
