package dev.inkwren.render.liquid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Values written as Ruby writes them: printed, inspected, as JSON. */
final class RubyText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

  private final ZoneId zone;

  /**
   * @param zone in which moments are written
   */
  RubyText(ZoneId zone) {
    this.zone = zone;
  }

  /** The elements of a list or array; empty for anything else. */
  static List<?> list(@Nullable Object value) {
    return switch (value) {
      case Object[] array -> Arrays.asList(array);
      case Collection<?> items -> new ArrayList<>(items);
      case null, default -> List.of();
    };
  }

  static boolean isList(@Nullable Object value) {
    return value instanceof Object[] || value instanceof Collection<?>;
  }

  /** What an output prints: lists run together, nothing for nil. */
  String print(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof RubyRange range) {
      return range.toString();
    }
    if (isList(value)) {
      StringBuilder all = new StringBuilder();
      list(value).forEach(item -> all.append(print(item)));
      return all.toString();
    }
    return value instanceof Map ? inspect(value) : plain(value);
  }

  /** What {@code to_s} makes of it, which is what filters for text are given: lists in brackets. */
  String string(@Nullable Object value) {
    return isList(value) && !(value instanceof RubyRange) ? inspect(value) : print(value);
  }

  private String plain(Object value) {
    return switch (value) {
      case ZonedDateTime time -> TIME.format(time.withZoneSameInstant(zone));
      case OffsetDateTime time -> TIME.format(time.atZoneSameInstant(zone));
      case LocalDate day -> day.toString();
      case Double number -> number(number);
      default -> value.toString();
    };
  }

  private static String number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
    }
    double size = Math.abs(number);
    if (size != 0 && (size < 1e-4 || size >= 1e16)) {
      String text = Double.toString(number);
      int mark = text.indexOf('E');
      String power = text.substring(mark + 1);
      String sign = power.startsWith("-") ? "-" : "+";
      String digits = power.replace("-", "");
      return text.substring(0, mark) + "e" + sign + (digits.length() < 2 ? "0" : "") + digits;
    }
    String text = new BigDecimal(Double.toString(number)).toPlainString();
    return text.contains(".") ? text : text + ".0";
  }

  /** As {@code inspect} shows it. */
  String inspect(@Nullable Object value) {
    if (value == null) {
      return "nil";
    }
    if (isList(value) && !(value instanceof RubyRange)) {
      StringJoiner items = new StringJoiner(", ", "[", "]");
      list(value).forEach(item -> items.add(inspect(item)));
      return items.toString();
    }
    if (value instanceof Map<?, ?> map) {
      StringJoiner pairs = new StringJoiner(", ", "{", "}");
      map.forEach((key, item) -> pairs.add(inspect(key) + "=>" + inspect(item)));
      return pairs.toString();
    }
    return value instanceof CharSequence text ? quoted(text.toString(), true) : print(value);
  }

  /** As JSON on one line. */
  String json(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (isList(value) && !(value instanceof RubyRange)) {
      StringJoiner items = new StringJoiner(",", "[", "]");
      list(value).forEach(item -> items.add(json(item)));
      return items.toString();
    }
    if (value instanceof Map<?, ?> map) {
      StringJoiner pairs = new StringJoiner(",", "{", "}");
      map.forEach((key, item) -> pairs.add(quoted(print(key), false) + ":" + json(item)));
      return pairs.toString();
    }
    boolean bare = value instanceof Number || value instanceof Boolean;
    return bare ? print(value) : quoted(print(value), false);
  }

  /**
   * @param ruby whether a hash sign before what Ruby would replace is escaped, as JSON does not
   */
  private static String quoted(String text, boolean ruby) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '#' -> out.append(ruby && "{$@".indexOf(next) >= 0 ? "\\#" : "#");
        default -> {
          String control = ruby ? "\\x%02X" : "\\u%04x";
          out.append(c < ' ' ? String.format(control, (int) c) : String.valueOf(c));
        }
      }
    }
    return out.append('"').toString();
  }
}
