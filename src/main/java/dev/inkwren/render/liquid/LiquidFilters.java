package dev.inkwren.render.liquid;

import dev.inkwren.post.NormalUri;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Jekyll's filters that the engine lacks or has otherwise: the list, and those for addresses. */
final class LiquidFilters {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.*+");

  private static final Pattern INDEX = Pattern.compile("(?m)/index\\.html?+$");

  private final Supplier<LiquidWorld> world;

  private LiquidFilters(Supplier<LiquidWorld> world) {
    this.world = world;
  }

  /** All of them. */
  static FilterTable all(Supplier<LiquidWorld> world, LiquidEngine engine) {
    FilterTable table = new FilterTable();
    new LiquidFilters(world).addTo(table);
    new TextFilters(world).addTo(table);
    new StringFilters(world).addTo(table);
    NumberFilters.addTo(table);
    new DateFilters(world).addTo(table);
    new ArrayFilters(world).addTo(table);
    new ListFilters(world, engine).addTo(table);
    return table;
  }

  private void addTo(FilterTable table) {
    table.put("relative_url", 0, 0, (v, a, c) -> v == null ? null : relative(text(v)));
    table.put("absolute_url", 0, 0, (v, a, c) -> v == null ? null : absolute(text(v)));
    table.put("strip_index", 0, 0, (v, a, c) -> v == null ? null : stripIndex(text(v)));
    table.put("cgi_escape", 0, 0, (v, a, c) -> form(text(v)));
    table.put("url_encode", 0, 0, (v, a, c) -> v == null ? null : form(text(v)));
    table.put("uri_escape", 0, 0, (v, a, c) -> NormalUri.escaped(text(v)));
    table.put("ink_media_url", 0, 0, (v, a, c) -> world.get().addresses().media(text(v)));
    table.put("ink_media_type", 0, 0, (v, a, c) -> mediaType(text(v)));
    table.put("ink_print", 0, 0, (v, a, c) -> new RubyText(world.get().zone()).print(v));
    table.put("ink_range", 1, 1, (v, a, c) -> new RubyRange(whole(v), whole(a.getFirst())));
    table.put(
        "ink_stop",
        1,
        1,
        (v, a, c) -> {
          throw FilterTable.stop(text(a.getFirst()));
        });
  }

  private String text(@Nullable Object value) {
    return new RubyText(world.get().zone()).string(value);
  }

  /** What Ruby's {@code to_i} makes of a value. */
  static long whole(@Nullable Object value) {
    return switch (value) {
      case Number number -> number.longValue();
      case null -> 0;
      default -> {
        java.util.regex.Matcher digits = DIGITS.matcher(value.toString());
        yield digits.find() ? Long.parseLong(digits.group(1)) : 0;
      }
    };
  }

  private static final Pattern DIGITS = Pattern.compile("\\A\\s*+([-+]?\\d{1,18})");

  private String relative(String address) {
    return SCHEME.matcher(address).matches() ? address : world.get().addresses().relative(address);
  }

  private String absolute(String address) {
    if (SCHEME.matcher(address).matches()) {
      return address;
    }
    Object host = world.get().site().get("url");
    String path = relative(address);
    boolean bare = path.equals("/") && address.isEmpty();
    return host == null || text(host).isEmpty() ? path : text(host) + (bare ? "" : path);
  }

  /** The second half of the media type of files with that extension. */
  private static String mediaType(String extension) {
    return switch (extension) {
      case "mp3" -> "mpeg";
      case "ogv" -> "ogg";
      default -> extension;
    };
  }

  private static String form(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("*", "%2A").replace("%7E", "~");
  }

  private static String stripIndex(String address) {
    return INDEX.matcher(address).replaceFirst("/");
  }

  /** The argument at {@code index}; empty text when it is not given. */
  static @Nullable Object argument(List<@Nullable Object> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }
}
