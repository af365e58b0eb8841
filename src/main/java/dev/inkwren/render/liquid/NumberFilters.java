package dev.inkwren.render.liquid;

import static dev.inkwren.render.liquid.LiquidFilters.argument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Arithmetic as Ruby does it: whole numbers stay whole, and text that is no number counts as 0. */
final class NumberFilters {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,300}\\.\\d{1,300}");

  private NumberFilters() {}

  static void addTo(FilterTable table) {
    binary(table, "plus", BigDecimal::add);
    binary(table, "minus", BigDecimal::subtract);
    binary(table, "times", BigDecimal::multiply);
    binary(table, "at_least", BigDecimal::max);
    binary(table, "at_most", BigDecimal::min);
    table.put("divided_by", 1, 1, (v, a, c) -> divided(number(v), number(a.getFirst())));
    table.put("modulo", 1, 1, (v, a, c) -> remainder(number(v), number(a.getFirst())));
    table.put("abs", 0, 0, (v, a, c) -> told(number(v).abs()));
    table.put("ceil", 0, 0, (v, a, c) -> whole(number(v), RoundingMode.CEILING));
    table.put("floor", 0, 0, (v, a, c) -> whole(number(v), RoundingMode.FLOOR));
    table.put("round", 0, 1, (v, a, c) -> rounded(number(v), LiquidFilters.whole(argument(a, 0))));
  }

  private static void binary(FilterTable table, String name, BinaryOperator<BigDecimal> body) {
    table.put(name, 1, 1, (v, a, c) -> told(body.apply(number(v), number(a.getFirst()))));
  }

  /** A whole number has scale 0, any other a greater one. */
  private static BigDecimal number(@Nullable Object value) {
    return switch (value) {
      case null -> BigDecimal.ZERO;
      case BigDecimal decimal -> decimal.scale() > 0 ? decimal : decimal.setScale(1);
      case Double number -> new BigDecimal(number.toString()).max(MIN).min(MAX);
      case Number number -> new BigDecimal(number.toString());
      case CharSequence words -> {
        String text = words.toString().strip();
        yield DECIMAL.matcher(text).matches()
            ? new BigDecimal(text)
            : BigDecimal.valueOf(LiquidFilters.whole(text));
      }
      default -> BigDecimal.ZERO;
    };
  }

  private static final BigDecimal MAX = new BigDecimal("1e308");
  private static final BigDecimal MIN = MAX.negate();

  private static Object told(BigDecimal number) {
    if (number.scale() > 0) {
      return number.doubleValue();
    }
    BigInteger whole = number.toBigInteger();
    return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
  }

  private static Object divided(BigDecimal number, BigDecimal by) {
    if (by.signum() == 0) {
      throw FilterTable.stop("divided by 0");
    }
    boolean whole = number.scale() <= 0 && by.scale() <= 0;
    return whole
        ? told(number.divide(by, 0, RoundingMode.FLOOR))
        : (Object) number.divide(by, MathContext.DECIMAL128).doubleValue();
  }

  private static Object remainder(BigDecimal number, BigDecimal by) {
    if (by.signum() == 0) {
      throw FilterTable.stop("divided by 0");
    }
    BigDecimal times = number.divide(by, 0, RoundingMode.FLOOR);
    return told(number.subtract(times.multiply(by)));
  }

  private static Object whole(BigDecimal number, RoundingMode mode) {
    return told(number.setScale(0, mode));
  }

  private static Object rounded(BigDecimal number, long digits) {
    BigDecimal rounded = number.setScale(Math.clamp(digits, -300, 300), RoundingMode.HALF_UP);
    return number.scale() <= 0 || digits <= 0
        ? told(rounded.setScale(0, RoundingMode.HALF_UP))
        : rounded.doubleValue();
  }
}
