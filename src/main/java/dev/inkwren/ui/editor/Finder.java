package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds and replaces in a text; pure. A regular expression that would run away is stopped after a
 * fixed number of steps and told as such.
 */
final class Finder {

  /** Steps through characters that one search may take. */
  private static final int MOST_STEPS = 20_000_000;

  private static final int MOST_HITS = 100_000;

  private Finder() {}

  /**
   * What to look for.
   *
   * @param text words or a regular expression
   */
  record Query(String text, boolean regex, boolean matchCase, boolean wholeWord) {}

  /** Outcome of a search. */
  sealed interface Result {
    /** Places in order; empty when there are none. */
    record Hits(List<TextRange> ranges) implements Result {}

    /** The expression is not one; the message says where. */
    record BadExpression(String message) implements Result {}

    /** The expression takes too long on this text. */
    record TooSlow() implements Result {}
  }

  /** All hits of {@code query} within {@code scope}; no hit is empty. */
  static Result find(String text, Query query, TextRange scope) {
    if (query.text().isEmpty()) {
      return new Result.Hits(List.of());
    }
    try {
      Matcher matcher = pattern(query).matcher(new Counted(text, MOST_STEPS));
      matcher.region(scope.start(), Math.min(scope.end(), text.length()));
      matcher.useTransparentBounds(true);
      matcher.useAnchoringBounds(false);
      List<TextRange> hits = new ArrayList<>();
      while (hits.size() < MOST_HITS && matcher.find()) {
        if (matcher.end() > matcher.start()) {
          hits.add(new TextRange(matcher.start(), matcher.end()));
        }
      }
      return new Result.Hits(hits);
    } catch (PatternSyntaxException e) {
      return new Result.BadExpression(e.getDescription());
    } catch (RanAway | StackOverflowError e) {
      return new Result.TooSlow();
    }
  }

  private static Pattern pattern(Query query) {
    int flags = query.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String inner = query.regex() ? query.text() : Pattern.quote(query.text());
    String expression =
        query.wholeWord() ? "(?<![\\p{L}\\p{N}_])(?:" + inner + ")(?![\\p{L}\\p{N}_])" : inner;
    return Pattern.compile(expression, flags | Pattern.MULTILINE);
  }

  /**
   * Edits that put {@code replacement} in place of {@code hits}; {@code $1} in expressions only.
   */
  static List<TextEdit> replace(
      String text, Query query, List<TextRange> hits, String replacement) {
    List<TextEdit> edits = new ArrayList<>(hits.size());
    for (TextRange hit : hits) {
      edits.add(
          new TextEdit(hit, query.regex() ? filled(text, query, hit, replacement) : replacement));
    }
    return edits;
  }

  private static String filled(String text, Query query, TextRange hit, String replacement) {
    Matcher matcher = pattern(query).matcher(new Counted(text, MOST_STEPS));
    matcher.region(hit.start(), text.length());
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    if (!matcher.find() || matcher.start() != hit.start()) {
      return replacement;
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      char next = i + 1 < replacement.length() ? replacement.charAt(i + 1) : ' ';
      if (c == '$' && Character.isDigit(next) && next - '0' <= matcher.groupCount()) {
        String group = matcher.group(next - '0');
        filled.append(group != null ? group : "");
        i++;
      } else if (c == '\\' && (next == 'n' || next == 't' || next == '\\' || next == '$')) {
        filled.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
        i++;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private static final class RanAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    RanAway() {
      super("too many steps", null, false, false);
    }
  }

  /** A text that counts how often it is asked for a character, and gives up in the end. */
  private static final class Counted implements CharSequence {
    private final String text;
    private int left;

    Counted(String text, int most) {
      this.text = text;
      this.left = most;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new RanAway();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
