package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of if, elsif and unless and the heads of loops, said so that any reader agrees.
 */
final class Conditions {

  private static final String QUOTED =
      "(?:\"[^\"]*+\"|'[^']*+'|(?:[^\\s,|'\"]|\"[^\"]*+\"|'[^']*+')++)";
  private static final Pattern LAX_PART =
      Pattern.compile("(" + QUOTED + ")\\s*+([=!<>a-z_]++)?\\s*+(" + QUOTED + ")?");
  private static final Pattern LAX_JOINT = Pattern.compile("\\s(and|or)\\s");
  private static final Pattern LOOP =
      Pattern.compile("\\A([\\w-]++)\\s++in\\s++(" + QUOTED + ")\\s*+(reversed)?");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(\\w[\\w-]*+)\\s*+:\\s*+(" + QUOTED + ")");
  private static final Pattern SUBJECT = Pattern.compile(QUOTED);
  private static final Pattern CHOICE =
      Pattern.compile(
          "(" + QUOTED + ")(?:(?:\\s++or\\s++|\\s*+,\\s*+)(" + QUOTED + ".*+))?", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("\\(\\s*+(\\S+?)\\s*+\\.\\.\\s*+(\\S+?)\\s*+\\)");

  private static final int MOST = 1_000_000_000;

  private Conditions() {}

  /**
   * The condition in plain form.
   *
   * @param warned told why the strict reading failed, when it did
   * @throws LiquidTrouble when Jekyll stops at it
   */
  static String of(String tag, String text, Consumer<String> warned) {
    try {
      return strict(new ExpressionReader(text));
    } catch (ExpressionReader.Malformed malformed) {
      String lax = lax(tag, text);
      warned.accept(String.valueOf(malformed.getMessage()));
      return lax;
    }
  }

  private static String strict(ExpressionReader in) throws ExpressionReader.Malformed {
    StringBuilder text = new StringBuilder();
    do {
      text.append(in.expression());
      String comparison = in.comparison();
      if (!comparison.isEmpty()) {
        text.append(' ').append(comparison).append(' ').append(in.expression());
      }
    } while (joint(in, text));
    in.end();
    return text.toString();
  }

  private static boolean joint(ExpressionReader in, StringBuilder text) {
    for (String word : new String[] {"and", "or"}) {
      if (in.takeName(word)) {
        text.append(' ').append(word).append(' ');
        return true;
      }
    }
    return false;
  }

  /** Where the strict reading fails Liquid warns and takes of each part what it can make out. */
  private static String lax(String tag, String text) {
    StringBuilder out = new StringBuilder();
    Matcher joint = LAX_JOINT.matcher(text);
    int start = 0;
    while (joint.find()) {
      out.append(laxPart(tag, text.substring(start, joint.start())));
      out.append(' ').append(joint.group(1)).append(' ');
      start = joint.end();
    }
    return out.append(laxPart(tag, text.substring(start))).toString();
  }

  private static String laxPart(String tag, String text) {
    Matcher part = LAX_PART.matcher(text);
    if (!part.find()) {
      throw new LiquidTrouble(
          Kind.STOPS_BUILD, "Syntax Error in tag '" + tag + "' - Valid syntax: if [expression]");
    }
    Optional<String> operator = Optional.ofNullable(part.group(2));
    String left = Markup.laxValue(part.group(1));
    if (operator.isEmpty()) {
      return left;
    }
    if (!operator.get().matches("==|!=|<>|<=?|>=?|contains")) {
      throw new LiquidTrouble(Kind.STOPS_BUILD, "Unknown operator " + operator.get());
    }
    String right = Optional.ofNullable(part.group(3)).map(Markup::laxValue).orElse("nil");
    return left + " " + operator.get() + " " + right;
  }

  /**
   * What a case looks at, in plain form.
   *
   * @throws LiquidTrouble when there is nothing
   */
  static String subject(String text) {
    Matcher subject = SUBJECT.matcher(text);
    if (!subject.find()) {
      throw new LiquidTrouble(
          Kind.STOPS_BUILD, "Syntax Error in 'case' - Valid syntax: case [condition]");
    }
    return choice(subject.group());
  }

  /**
   * The values of a when in plain form.
   *
   * @throws LiquidTrouble when there are none
   */
  static String choices(String text) {
    StringJoiner all = new StringJoiner(", ");
    for (String rest = text; rest != null; ) {
      Matcher choice = CHOICE.matcher(rest);
      if (!choice.find()) {
        throw new LiquidTrouble(
            Kind.STOPS_BUILD,
            "Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}");
      }
      all.add(choice(choice.group(1)));
      rest = choice.group(2);
    }
    return all.toString();
  }

  /** The engine knows no ranges there, and nothing equals one. */
  private static String choice(String written) {
    String value = Markup.laxValue(written);
    return value.startsWith("(") ? "nil" : value;
  }

  /** What a loop runs over where the engine cannot read it there, and the name it gets before. */
  record Bound(String name, String value) {}

  /**
   * The head of a loop.
   *
   * @param engine as the engine reads it
   * @param collection what it runs over, as the engine reads it
   * @param bounds what must be known before it
   */
  record Loop(String engine, String collection, List<Bound> bounds) {}

  /**
   * The head of a loop in plain form.
   *
   * @throws LiquidTrouble when Jekyll stops at it
   */
  static Loop loop(String text) {
    String tight = RANGE.matcher(text).replaceAll("($1..$2)");
    Matcher head = LOOP.matcher(tight);
    if (!head.find()) {
      throw new LiquidTrouble(
          Kind.STOPS_BUILD,
          "Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]");
    }
    String written = Markup.laxValue(head.group(2));
    List<Bound> bounds = new ArrayList<>();
    bound(written).ifPresent(bounds::add);
    String collection = bounds.isEmpty() ? written : bounds.getFirst().name();
    StringBuilder out = new StringBuilder(head.group(1)).append(" in ").append(collection);
    out.append(head.group(3) == null ? "" : " reversed");
    Matcher attribute = ATTRIBUTE.matcher(tight.substring(head.end()));
    while (attribute.find()) {
      String value = Markup.laxValue(attribute.group(2));
      Optional<Bound> open = openEnd(attribute.group(1), value);
      open.ifPresent(bounds::add);
      out.append(' ').append(attribute.group(1)).append(':');
      out.append(open.map(Bound::name).orElse(value));
    }
    return new Loop(out.toString(), collection, bounds);
  }

  /** A limit that is nothing is none, where the engine would stop at once. */
  private static Optional<Bound> openEnd(String attribute, String value) {
    if (!Character.isLetter(value.charAt(0)) || value.equals("continue")) {
      return Optional.empty();
    }
    return switch (attribute) {
      case "limit" -> Optional.of(new Bound("ink_limit", value + " | default: " + MOST));
      case "offset" -> Optional.of(new Bound("ink_offset", value + " | default: 0"));
      default -> Optional.empty();
    };
  }

  /** The engine counts wrongly over a range in the head of a loop and reads no text there. */
  private static Optional<Bound> bound(String collection) {
    int middle = collection.indexOf("..");
    boolean range = collection.startsWith("(") && middle >= 0;
    boolean text = collection.startsWith("\"") || collection.startsWith("'");
    if (!range && !text) {
      return Optional.empty();
    }
    String last = range ? collection.substring(middle + 2, collection.length() - 1) : "";
    String value = range ? collection.substring(1, middle) + " | ink_range: " + last : collection;
    return Optional.of(new Bound("ink_bound_" + Integer.toHexString(collection.hashCode()), value));
  }
}
