package dev.inkwren.frontmatter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;

/** Values as Ruby's {@code to_s} prints them, for that is what a page shows. */
final class RubyText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private RubyText() {}

  static String number(Number number) {
    if (!(number instanceof Double value)) {
      return number.toString();
    }
    if (value.isNaN()) {
      return "NaN";
    }
    if (value.isInfinite()) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e16)) {
      return value
          .toString()
          .replaceFirst("E(-?)(\\d)$", "e$10$2")
          .replaceFirst("E", "e")
          .replaceFirst("e(\\d)", "e+$1");
    }
    String plain = new java.math.BigDecimal(value.toString()).toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }

  static String moment(Temporal moment) {
    return switch (moment) {
      case LocalDate day -> day.toString();
      case OffsetDateTime time -> TIME.format(time) + zone(time.getOffset());
      default -> moment.toString();
    };
  }

  private static String zone(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    return String.format(" %s%02d%02d", sign, minutes / 60, minutes % 60);
  }
}
