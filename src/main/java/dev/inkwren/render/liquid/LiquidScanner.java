package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidToken.Broken;
import dev.inkwren.render.liquid.LiquidToken.Output;
import dev.inkwren.render.liquid.LiquidToken.Tag;
import dev.inkwren.render.liquid.LiquidToken.Text;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body into Liquid's tokens by Liquid's own rules; total. */
final class LiquidScanner {

  private final String body;
  private final List<LiquidToken> tokens = new ArrayList<>();
  private int at;
  private int textStart;
  private boolean trimNext;

  private LiquidScanner(String body) {
    this.body = body;
  }

  /** The tokens of {@code body} in order; what stands between raw and endraw is one text. */
  static List<LiquidToken> scan(String body) {
    LiquidScanner scanner = new LiquidScanner(body);
    scanner.scan();
    return scanner.tokens;
  }

  private void scan() {
    for (int open = next(); open >= 0; open = next()) {
      at = open;
      if (body.charAt(open + 1) == '{') {
        output(open);
      } else {
        tag(open);
      }
    }
    text(body.length(), false);
  }

  /** Where the next construct starts, at or behind {@link #at}; -1 for nowhere. */
  private int next() {
    for (int i = body.indexOf('{', at); i >= 0 && i + 1 < body.length(); ) {
      char second = body.charAt(i + 1);
      if (second == '{' || second == '%') {
        return i;
      }
      i = body.indexOf('{', i + 1);
    }
    return -1;
  }

  /** Ends the text before {@code end}, which a dash in a neighbour may have shortened. */
  private void text(int end, boolean trimRight) {
    int from = textStart;
    int to = end;
    while (trimNext && from < to && isSpace(body.charAt(from))) {
      from++;
    }
    while (trimRight && to > from && isSpace(body.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      tokens.add(new Text(from, to));
    }
    textStart = end;
  }

  /** What Ruby strips. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0;
  }

  private void put(LiquidToken token) {
    text(token.start(), token.end() > token.start() + 2 && body.charAt(token.start() + 2) == '-');
    tokens.add(token);
    at = token.end();
    textStart = at;
    trimNext = at - 3 > token.start() + 1 && body.charAt(at - 3) == '-';
  }

  /** Liquid ends an output at the first closing brace, which must then be a pair. */
  private void output(int open) {
    int close = body.indexOf('}', open + 2);
    if (close < 0) {
      put(new Broken(open, open + 2, "{{"));
    } else if (close + 1 >= body.length() || body.charAt(close + 1) != '}') {
      put(new Broken(open, close + 1, "{{"));
    } else {
      put(new Output(open, close + 2));
    }
  }

  private void tag(int open) {
    int close = body.indexOf("%}", open + 2);
    if (close < 0) {
      put(new Broken(open, open + 2, "{%"));
      return;
    }
    boolean left = body.charAt(open + 2) == '-';
    boolean right = close > open + (left ? 3 : 2) && body.charAt(close - 1) == '-';
    String inner = body.substring(open + (left ? 3 : 2), close - (right ? 1 : 0)).strip();
    int word = 0;
    while (word < inner.length() && isWord(inner.charAt(word))) {
      word++;
    }
    if (word == 0) {
      put(new Broken(open, close + 2, "{%"));
      return;
    }
    String name = inner.substring(0, word);
    put(new Tag(open, close + 2, name, inner.substring(word).strip()));
    if (name.equals("raw")) {
      raw();
    }
  }

  private static boolean isWord(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }

  /**
   * Takes everything up to endraw as one text, untrimmed. An endraw with a dash in front does not
   * end it, in no Liquid that Jekyll runs with.
   */
  private void raw() {
    boolean trimBehind = trimNext;
    trimNext = false;
    for (int open = body.indexOf("{%", at); open >= 0; open = body.indexOf("{%", open + 2)) {
      int word = open + 2;
      while (word < body.length() && isSpace(body.charAt(word))) {
        word++;
      }
      int close = body.indexOf("%}", word);
      if (body.startsWith("endraw", word) && close >= 0) {
        text(open, false);
        tokens.add(new Tag(open, close + 2, "endraw", ""));
        at = close + 2;
        textStart = at;
        trimNext = trimBehind;
        return;
      }
    }
    at = body.length();
  }
}
