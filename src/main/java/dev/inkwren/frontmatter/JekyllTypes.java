package dev.inkwren.frontmatter;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What upstream Jekyll makes of an unquoted scalar: the rules of safe_yaml 1.0.5 in its order
 * (integer, float, nil, boolean, date), which are neither Psych's nor SnakeYAML's.
 */
final class JekyllTypes {

  private static final Pattern DECIMAL = Pattern.compile("[-+]?(0|[1-9][0-9_,]*+)");
  private static final Pattern OCTAL = Pattern.compile("0[0-7]++");
  private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0[xX][0-9a-fA-F]++");
  private static final Pattern BINARY = Pattern.compile("0b[01]++");
  private static final Pattern SIXTIETHS = Pattern.compile("[-+]?[0-9]++(:[0-5]?[0-9])++");
  private static final Pattern SIXTIETHS_POINT =
      Pattern.compile("[-+]?[0-9][0-9_]*+(:[0-5]?[0-9])++\\.[0-9_]*+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\d[\\d_]*+)?\\.[\\d_]++(?:[eE][-+]\\d++)?");
  private static final Pattern RUBY_FLOAT =
      Pattern.compile("[-+]?\\d++(?:_\\d++)*+\\.\\d++(?:_\\d++)*+(?:[eE][-+]?\\d++)?");

  private static final Map<String, Double> FLOAT_WORDS =
      Map.of(
          ".inf", Double.POSITIVE_INFINITY,
          ".Inf", Double.POSITIVE_INFINITY,
          ".INF", Double.POSITIVE_INFINITY,
          "-.inf", Double.NEGATIVE_INFINITY,
          "-.Inf", Double.NEGATIVE_INFINITY,
          "-.INF", Double.NEGATIVE_INFINITY,
          ".nan", Double.NaN,
          ".NaN", Double.NaN,
          ".NAN", Double.NaN);

  private JekyllTypes() {}

  /**
   * The value of {@code text}: null, Boolean, Long, BigInteger, Double, LocalDate, OffsetDateTime
   * or the same String.
   */
  static @Nullable Object guess(String text) {
    if (text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if ((first >= '0' && first <= '9') || "-+._,".indexOf(first) >= 0) {
      return number(text).orElseGet(() -> date(text));
    }
    return word(text);
  }

  private static @Nullable Object word(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> null;
      case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON" -> true;
      case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF" -> false;
      default -> text;
    };
  }

  private static Object date(String text) {
    Optional<? extends Object> moment = Moments.ofYaml(text);
    return moment.isPresent() ? moment.get() : text;
  }

  private static Optional<Object> number(String text) {
    String digits = text.replace("_", "").replace(",", "");
    if (DECIMAL.matcher(digits).matches()) {
      return Optional.of(integer(digits, 10));
    }
    if (OCTAL.matcher(digits).matches()) {
      return Optional.of(integer(digits, 8));
    }
    if (HEXADECIMAL.matcher(digits).matches()) {
      return Optional.of(integer(digits.replaceFirst("0[xX]", ""), 16));
    }
    if (BINARY.matcher(digits).matches()) {
      return Optional.of(integer(digits.substring(2), 2));
    }
    if (SIXTIETHS.matcher(digits).matches()) {
      return Optional.of(sixtieths(digits));
    }
    if (SIXTIETHS_POINT.matcher(text).matches()) {
      return Optional.of(sixtieths(text.replace("_", "")));
    }
    return decimal(text);
  }

  private static Optional<Object> decimal(String text) {
    Double word = FLOAT_WORDS.get(text);
    if (word != null) {
      return Optional.of(word);
    }
    if (!FLOAT.matcher(text).matches()) {
      return Optional.empty();
    }
    int point = text.indexOf('.');
    boolean bare = point == 0 || !Character.isDigit(text.charAt(point - 1));
    String full = bare ? text.substring(0, point) + "0" + text.substring(point) : text;
    return RUBY_FLOAT.matcher(full).matches()
        ? Optional.of(Double.valueOf(full.replace("_", "")))
        : Optional.empty();
  }

  private static Object integer(String digits, int radix) {
    String plain = digits.startsWith("+") ? digits.substring(1) : digits;
    BigInteger value = new BigInteger(plain, radix);
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  /** Base 60; the sign is applied to the first part and to the sum, as safe_yaml does. */
  private static Object sixtieths(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String[] parts = whole.split(":");
    double result = 0;
    double weight = 1;
    for (int i = parts.length - 1; i >= 0; i--) {
      result += Double.parseDouble(parts[i]) * weight;
      weight *= 60;
    }
    if (point >= 0 && point + 1 < digits.length()) {
      result += Double.parseDouble("0" + digits.substring(point));
    }
    return digits.charAt(0) == '-' ? -result : result;
  }

  /** What {@code !!binary} stands for, as text. */
  static String binary(String text) {
    byte[] bytes = Base64.getMimeDecoder().decode(text);
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }
}
