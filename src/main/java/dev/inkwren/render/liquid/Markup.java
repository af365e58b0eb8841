package dev.inkwren.render.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value and the filters behind it, as an output or the right side of an assign has them, read as
 * Liquid does in Jekyll: strictly first; where that fails it warns and takes what it can make out.
 *
 * @param value an expression without spaces around its parts; empty when there is none
 * @param filters in order
 * @param warning why the strict reading failed; empty when it did not
 */
record Markup(String value, List<Filter> filters, String warning) {

  /** One filter and its arguments, each an expression, named ones with their name in front. */
  record Filter(String name, List<String> arguments) {}

  private static final String QUOTED =
      "(?:\"[^\"]*+\"|'[^']*+'|(?:[^\\s,|'\"]|\"[^\"]*+\"|'[^']*+')++)";
  private static final Pattern LAX = Pattern.compile("(" + QUOTED + ")(.*)", Pattern.DOTALL);
  private static final Pattern LAX_FILTERS = Pattern.compile("\\|\\s*+(.*)", Pattern.DOTALL);
  private static final Pattern LAX_FILTER =
      Pattern.compile("(?:\\s++|" + QUOTED + "|,)++", Pattern.DOTALL);
  private static final Pattern LAX_ARGUMENT =
      Pattern.compile("[:,]\\s*+((?:\\w++\\s*+:\\s*+)?" + QUOTED + "\\s*+)");
  private static final Pattern WORD = Pattern.compile("\\w++");
  private static final Pattern LOOKUP = Pattern.compile("\\[[^\\]]*+]|[\\w-]++\\??");

  /** Reads what stands between the braces of an output, without dashes. */
  static Markup of(String text) {
    try {
      return strict(new ExpressionReader(text));
    } catch (ExpressionReader.Malformed malformed) {
      return lax(text, Objects.requireNonNull(malformed.getMessage()));
    }
  }

  private static Markup strict(ExpressionReader in) throws ExpressionReader.Malformed {
    List<Filter> filters = new ArrayList<>();
    if (in.atEnd()) {
      return new Markup("", filters, "");
    }
    String value = in.expression();
    while (in.take('|')) {
      String name = in.name();
      List<String> arguments = new ArrayList<>();
      if (in.take(':')) {
        do {
          arguments.add(in.argument());
        } while (in.take(','));
      }
      filters.add(new Filter(name, arguments));
    }
    in.end();
    return new Markup(value, filters, "");
  }

  private static Markup lax(String text, String warning) {
    List<Filter> filters = new ArrayList<>();
    Matcher match = LAX.matcher(text);
    if (!match.find()) {
      return new Markup("", filters, warning);
    }
    Matcher behind = LAX_FILTERS.matcher(match.group(2));
    if (behind.find()) {
      Matcher each = LAX_FILTER.matcher(behind.group(1));
      while (each.find()) {
        Matcher name = WORD.matcher(each.group());
        if (name.find()) {
          filters.add(new Filter(name.group(), laxArguments(each.group())));
        }
      }
    }
    return new Markup(laxValue(match.group(1)), filters, warning);
  }

  private static List<String> laxArguments(String filter) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = LAX_ARGUMENT.matcher(filter);
    while (argument.find()) {
      arguments.add(laxValue(argument.group(1).strip()));
    }
    return arguments;
  }

  /** What a loosely written value comes to: itself when sound, else the names found in it. */
  static String laxValue(String text) {
    try {
      ExpressionReader in = new ExpressionReader(text);
      String sound = in.expression();
      in.end();
      return sound;
    } catch (ExpressionReader.Malformed malformed) {
      StringBuilder names = new StringBuilder();
      Matcher part = LOOKUP.matcher(text);
      while (part.find()) {
        boolean index = part.group().startsWith("[");
        String name = part.group();
        names.append(index || names.isEmpty() ? name : ExpressionReader.step(name));
      }
      boolean named = !names.isEmpty() && Character.isLetter(names.charAt(0));
      return named ? names.toString() : "nil";
    }
  }
}
