package dev.inkwren.render.liquid;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Ruby's {@code strftime}: flags {@code - 0 ^ _ #}, a width, and the letters in use. */
final class Strftime {

  private final ZonedDateTime time;
  private final StringBuilder out = new StringBuilder();

  private Strftime(ZonedDateTime time) {
    this.time = time;
  }

  static String format(String format, ZonedDateTime time) {
    Strftime writer = new Strftime(time);
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at);
      if (c == '%' && at + 1 < format.length()) {
        at = writer.directive(format, at);
      } else {
        writer.out.append(c);
        at++;
      }
    }
    return writer.out.toString();
  }

  private int directive(String format, int start) {
    int at = start + 1;
    StringBuilder flags = new StringBuilder();
    while (at < format.length() && "-0^_#:".indexOf(format.charAt(at)) >= 0) {
      flags.append(format.charAt(at++));
    }
    int width = 0;
    while (at < format.length() && Character.isDigit(format.charAt(at)) && width < 1000) {
      width = width * 10 + format.charAt(at++) - '0';
    }
    String known = at < format.length() ? value(format.charAt(at), flags.toString(), width) : "";
    if (known.isEmpty()) {
      out.append(format, start, Math.min(format.length(), at + 1));
    } else {
      out.append(known);
    }
    return Math.min(format.length(), at + 1);
  }

  /** What a letter stands for; empty for none. */
  private String value(char letter, String flags, int width) {
    return switch (letter) {
      case 'Y' -> number(time.getYear(), 1, '0', flags, width);
      case 'C' -> number(time.getYear() / 100, 2, '0', flags, width);
      case 'y' -> number(time.getYear() % 100, 2, '0', flags, width);
      case 'm' -> number(time.getMonthValue(), 2, '0', flags, width);
      case 'd' -> number(time.getDayOfMonth(), 2, '0', flags, width);
      case 'e' -> number(time.getDayOfMonth(), 2, ' ', flags, width);
      case 'j' -> number(time.getDayOfYear(), 3, '0', flags, width);
      case 'H' -> number(time.getHour(), 2, '0', flags, width);
      case 'k' -> number(time.getHour(), 2, ' ', flags, width);
      case 'I' -> number(half(), 2, '0', flags, width);
      case 'l' -> number(half(), 2, ' ', flags, width);
      case 'M' -> number(time.getMinute(), 2, '0', flags, width);
      case 'S' -> number(time.getSecond(), 2, '0', flags, width);
      case 'L' -> fraction(width == 0 ? 3 : width);
      case 'N' -> fraction(width == 0 ? 9 : width);
      case 's' -> String.valueOf(time.toEpochSecond());
      case 'u' -> String.valueOf(time.getDayOfWeek().getValue());
      case 'w' -> String.valueOf(time.getDayOfWeek().getValue() % 7);
      case 'G' -> String.valueOf(time.get(IsoFields.WEEK_BASED_YEAR));
      case 'g' -> number(time.get(IsoFields.WEEK_BASED_YEAR) % 100, 2, '0', flags, width);
      case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0', flags, width);
      case 'U' -> number(week(time.getDayOfWeek().getValue() % 7), 2, '0', flags, width);
      case 'W' -> number(week(time.getDayOfWeek().getValue() - 1), 2, '0', flags, width);
      default -> words(letter, flags, width);
    };
  }

  private String words(char letter, String flags, int width) {
    return switch (letter) {
      case 'a' -> word(pattern("EEE"), flags, width);
      case 'A' -> word(pattern("EEEE"), flags, width);
      case 'b', 'h' -> word(pattern("MMM"), flags, width);
      case 'B' -> word(pattern("MMMM"), flags, width);
      case 'p' -> flags.contains("#") ? half("am", "pm") : word(half("AM", "PM"), flags, width);
      case 'P' -> word(half("am", "pm"), flags, width);
      case 'Z' -> pattern("zzz");
      case 'z' -> offset(flags);
      case 'F' -> format("%Y-%m-%d", time);
      case 'T', 'X' -> format("%H:%M:%S", time);
      case 'D', 'x' -> format("%m/%d/%y", time);
      case 'R' -> format("%H:%M", time);
      case 'r' -> format("%I:%M:%S %p", time);
      case 'c' -> format("%a %b %e %H:%M:%S %Y", time);
      case 'v' -> format("%e-%^b-%Y", time);
      case 'n' -> "\n";
      case 't' -> "\t";
      case '%' -> "%";
      default -> "";
    };
  }

  private String pattern(String letters) {
    return DateTimeFormatter.ofPattern(letters, Locale.ENGLISH).format(time);
  }

  private int half() {
    return time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
  }

  private String half(String morning, String evening) {
    return time.getHour() < 12 ? morning : evening;
  }

  /**
   * Weeks of the year that began on the day that is {@code since} days ago, as {@code %U} has it.
   */
  private int week(int since) {
    return (time.getDayOfYear() + 6 - since) / 7;
  }

  private String offset(String flags) {
    int seconds = time.getOffset().getTotalSeconds();
    String sign = seconds < 0 ? "-" : "+";
    int size = Math.abs(seconds);
    String colon = flags.contains(":") ? ":" : "";
    String minutes = String.format("%s%02d%s%02d", sign, size / 3600, colon, size / 60 % 60);
    return flags.contains("::") ? minutes + String.format(":%02d", size % 60) : minutes;
  }

  private String fraction(int digits) {
    String nanos = String.format("%09d", time.getNano());
    return digits <= 9 ? nanos.substring(0, digits) : nanos + "0".repeat(digits - 9);
  }

  private static String number(int value, int digits, char fill, String flags, int width) {
    if (flags.contains("-")) {
      return String.valueOf(value);
    }
    char with = flags.contains("_") ? ' ' : flags.contains("0") ? '0' : fill;
    return filled(String.valueOf(value), Math.max(digits, width), with);
  }

  private static String word(String word, String flags, int width) {
    boolean loud = flags.contains("^") || flags.contains("#");
    String cased = loud ? word.toUpperCase(Locale.ROOT) : word;
    return filled(cased, width, flags.contains("0") ? '0' : ' ');
  }

  private static String filled(String text, int width, char with) {
    return String.valueOf(with).repeat(Math.max(0, width - text.length())) + text;
  }
}
