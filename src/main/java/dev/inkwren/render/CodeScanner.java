package dev.inkwren.render;

import dev.inkwren.render.CodeGrammar.Kind;
import dev.inkwren.render.CodeGrammar.Rule;
import java.util.List;
import java.util.regex.Matcher;

/** Cuts one piece of code into coloured pieces; every character comes out once, escaped. */
final class CodeScanner {

  private final CodeGrammar grammar;
  private final StringBuilder out;
  private String open = "";

  CodeScanner(CodeGrammar grammar, int length) {
    this.grammar = grammar;
    this.out = new StringBuilder(length * 2);
  }

  /** {@code code} as HTML. */
  static String html(String code, CodeGrammar grammar) {
    CodeScanner scanner = new CodeScanner(grammar, code.length());
    scanner.scan(code, grammar.rules(), "");
    scanner.style("");
    return scanner.out.toString();
  }

  /** Puts out {@code text} by {@code rules}; what none of them takes gets {@code otherwise}. */
  private void scan(String text, List<Rule> rules, String otherwise) {
    List<Matcher> matchers =
        rules.stream()
            .map(
                r -> r.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
            .toList();
    int at = 0;
    while (at < text.length()) {
      int end = step(text, at, rules, matchers);
      if (end <= at) {
        end = at + 1;
        put(text, at, end, otherwise);
      }
      at = end;
    }
  }

  /** Where the first rule that matches at {@code at} ends; not behind it when none does. */
  private int step(String text, int at, List<Rule> rules, List<Matcher> matchers) {
    if (Character.isWhitespace(text.charAt(at))) {
      return at;
    }
    for (int i = 0; i < matchers.size(); i++) {
      Matcher matcher = matchers.get(i).region(at, text.length());
      if (matcher.lookingAt() && matcher.end() > at) {
        List<Kind> kinds = rules.get(i).kinds();
        if (kinds.size() == 1) {
          piece(text, at, matcher.end(), kinds.getFirst());
        } else {
          groups(text, at, matcher, kinds);
        }
        return matcher.end();
      }
    }
    return at;
  }

  private void groups(String text, int from, Matcher matcher, List<Kind> kinds) {
    int at = from;
    for (int group = 1; group <= Math.min(kinds.size(), matcher.groupCount()); group++) {
      if (matcher.start(group) >= at) {
        put(text, at, matcher.start(group), "");
        piece(text, matcher.start(group), matcher.end(group), kinds.get(group - 1));
        at = matcher.end(group);
      }
    }
    put(text, at, matcher.end(), "");
  }

  private void piece(String text, int start, int end, Kind kind) {
    List<Rule> closer = grammar.parts().getOrDefault(kind.part(), List.of());
    if (closer.isEmpty()) {
      put(text, start, end, kind.name());
    } else {
      scan(text.substring(start, end), closer, kind.name());
    }
  }

  private void style(String kind) {
    if (!kind.equals(open)) {
      out.append(open.isEmpty() ? "" : "</span>");
      if (!kind.isEmpty()) {
        out.append("<span class=\"").append(kind).append("\">");
      }
      open = kind;
    }
  }

  private void put(String text, int start, int end, String kind) {
    if (end > start) {
      style(kind);
    }
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> out.append(text.charAt(i));
      }
    }
  }
}
