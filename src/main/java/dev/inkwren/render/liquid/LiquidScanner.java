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
    text(body.length());
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

  private void text(int end) {
    if (end > textStart) {
      tokens.add(new Text(textStart, end));
    }
    textStart = end;
  }

  private void put(LiquidToken token) {
    text(token.start());
    tokens.add(token);
    at = token.end();
    textStart = at;
  }

  /** Liquid ends an output at the first closing brace, which must then be a pair. */
  private void output(int open) {
    int close = body.indexOf('}', open + 2);
    if (close < 0) {
      put(new Broken(open, open + 2, "{{"));
    } else if (close + 1 >= body.length() || body.charAt(close + 1) != '}') {
      put(new Broken(open, close + 1, "{{"));
    } else {
      boolean left = body.charAt(open + 2) == '-';
      boolean right = close > open + 3 && body.charAt(close - 1) == '-';
      put(new Output(open, close + 2, left, right));
    }
  }

  private void tag(int open) {
    int close = body.indexOf("%}", open + 2);
    if (close < 0) {
      put(new Broken(open, open + 2, "{%"));
      return;
    }
    boolean left = body.charAt(open + 2) == '-';
    boolean right = close > open + 3 && body.charAt(close - 1) == '-';
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
    put(new Tag(open, close + 2, left, right, name, inner.substring(word).strip()));
    if (name.equals("raw")) {
      raw();
    }
  }

  private static boolean isWord(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }

  /** Passes over the text up to endraw, which the next round reads as a tag. */
  private void raw() {
    for (int open = body.indexOf("{%", at); open >= 0; open = body.indexOf("{%", open + 2)) {
      int word = open + 2;
      word += word < body.length() && body.charAt(word) == '-' ? 1 : 0;
      while (word < body.length() && Character.isWhitespace(body.charAt(word))) {
        word++;
      }
      if (body.startsWith("endraw", word)) {
        at = open;
        return;
      }
    }
  }
}
