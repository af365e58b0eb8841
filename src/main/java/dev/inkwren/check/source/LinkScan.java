package dev.inkwren.check.source;

import dev.inkwren.check.source.Link.Kind;
import dev.inkwren.text.Lines;
import dev.inkwren.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds links and images in prose (K8, K11) and in HTML, in one pass per run of lines. */
final class LinkScan {

  /** Longest address looked at, so that a text full of brackets is still read in one pass. */
  private static final int LIMIT = 4_000;

  private final String text;
  private final String prose;
  private final List<Link> found = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, Link> definitions = new HashMap<>();

  private record Reference(Kind kind, TextRange range, TextRange label, String id) {}

  private LinkScan(String text, String prose) {
    this.text = text;
    this.prose = prose;
  }

  static List<Link> of(String text, String prose, int start, LineKind[] kinds, Lines lines) {
    LinkScan scan = new LinkScan(text, prose);
    int line = lines.lineAt(start);
    while (line < kinds.length) {
      int last = line;
      while (last + 1 < kinds.length && kinds[last + 1] == kinds[line]) {
        last++;
      }
      if (kinds[line] == LineKind.TEXT) {
        scan.definitions(line, last, lines);
        scan.run(lines.start(line), lines.end(last), true);
      } else if (kinds[line] == LineKind.HTML) {
        scan.run(lines.start(line), lines.end(last), false);
      }
      line = last + 1;
    }
    scan.resolve();
    scan.found.sort(Comparator.comparingInt(l -> l.range().start()));
    return List.copyOf(scan.found);
  }

  private void definitions(int first, int last, Lines lines) {
    for (int line = first; line <= last; line++) {
      int at = lines.start(line);
      int end = lines.end(line);
      while (at < end && prose.charAt(at) == ' ' && at - lines.start(line) < 3) {
        at++;
      }
      int close = at < end && prose.charAt(at) == '[' ? prose.indexOf("]:", at) : -1;
      if (close < 0 || close >= end || prose.charAt(at + 1) == '^') {
        continue;
      }
      int from = spaces(close + 2, end);
      TextRange target = definitionTarget(from, end);
      Link link =
          new Link(
              Kind.DEFINITION,
              new TextRange(at, end),
              new TextRange(at + 1, close),
              target,
              target.in(text),
              Map.of());
      definitions.putIfAbsent(id(prose.substring(at + 1, close)), link);
      found.add(link);
    }
  }

  private TextRange definitionTarget(int from, int end) {
    if (from < end && prose.charAt(from) == '<') {
      int close = prose.indexOf('>', from);
      return new TextRange(from + 1, close < 0 || close > end ? end : close);
    }
    int to = from;
    while (to < end && !Character.isWhitespace(prose.charAt(to))) {
      to++;
    }
    return new TextRange(from, to);
  }

  private void run(int from, int to, boolean markdown) {
    Map<Integer, Integer> brackets = markdown ? brackets(from, to) : Map.of();
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      if (c == '\\' && markdown) {
        i++;
      } else if (c == '[' && brackets.containsKey(i)) {
        boolean image = i > from && prose.charAt(i - 1) == '!' && !escaped(i - 1, from);
        int close = brackets.getOrDefault(i, i);
        int end = link(image, i, close, to);
        i = image && end > close ? end - 1 : i;
      } else if (c == '<') {
        Optional<Integer> end = angle(i, to);
        i = end.isPresent() ? end.get() - 1 : i;
      }
    }
  }

  private boolean escaped(int at, int from) {
    int slashes = 0;
    while (at - 1 - slashes >= from && prose.charAt(at - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private Map<Integer, Integer> brackets(int from, int to) {
    Map<Integer, Integer> matches = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        matches.put(open.pop(), i);
      }
    }
    return matches;
  }

  /** Takes the link whose label stands at {@code open}…{@code close}; answers where it ends. */
  private int link(boolean image, int open, int close, int to) {
    Kind kind = image ? Kind.IMAGE : Kind.LINK;
    int start = image ? open - 1 : open;
    TextRange label = new TextRange(open + 1, close);
    char next = close + 1 < to ? prose.charAt(close + 1) : ' ';
    if (next == '(') {
      int end = closingParenthesis(close + 1, to);
      if (end < 0) {
        return close;
      }
      TextRange target = target(close + 2, end);
      int behind = end + 1;
      Map<String, String> attributes = attributes(behind, to);
      TextRange range = new TextRange(start, behind);
      found.add(new Link(kind, range, label, target, target.in(text), attributes));
      return behind;
    }
    if (next == '[') {
      int end = prose.indexOf(']', close + 2);
      if (end > 0 && end < to) {
        String id = end == close + 2 ? label.in(prose) : prose.substring(close + 2, end);
        references.add(new Reference(kind, new TextRange(start, end + 1), label, id));
        return end + 1;
      }
    }
    if (image) {
      references.add(new Reference(kind, new TextRange(start, close + 1), label, label.in(prose)));
    }
    return close;
  }

  private int closingParenthesis(int open, int to) {
    int depth = 0;
    int limit = Math.min(to, open + LIMIT);
    for (int i = open; i < limit; i++) {
      char c = prose.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The address between parentheses, without title and angle brackets. */
  private TextRange target(int from, int end) {
    int start = spaces(from, end);
    int stop = end;
    while (stop > start && Character.isWhitespace(prose.charAt(stop - 1))) {
      stop--;
    }
    if (start < stop && prose.charAt(start) == '<') {
      int close = prose.indexOf('>', start);
      return new TextRange(start + 1, close < 0 || close > stop ? stop : close);
    }
    char quote = stop > start ? prose.charAt(stop - 1) : ' ';
    if (quote == '"' || quote == '\'') {
      for (int i = stop - 2; i > start; i--) {
        if (prose.charAt(i) == quote && Character.isWhitespace(prose.charAt(i - 1))) {
          stop = i;
          break;
        }
      }
      while (stop > start && Character.isWhitespace(prose.charAt(stop - 1))) {
        stop--;
      }
    }
    return new TextRange(start, Math.max(start, stop));
  }

  /** Attributes of the list that touches a link (K15); none where there is no such list. */
  private Map<String, String> attributes(int at, int to) {
    if (at + 1 >= to || prose.charAt(at) != '{' || prose.charAt(at + 1) != ':') {
      return Map.of();
    }
    int close = prose.indexOf('}', at);
    if (close < 0 || close > to) {
      return Map.of();
    }
    String asTag = "<a " + prose.substring(at + 2, close) + ">";
    return HtmlTag.at(asTag, 0, asTag.length()).map(HtmlTag::values).orElse(Map.of());
  }

  private Optional<Integer> angle(int at, int to) {
    int close = prose.indexOf('>', at);
    if (close > 0 && close < to) {
      String inner = prose.substring(at + 1, close);
      boolean bare = inner.chars().noneMatch(Character::isWhitespace);
      if (bare && (inner.contains("://") || inner.startsWith("mailto:"))) {
        TextRange target = new TextRange(at + 1, close);
        TextRange range = new TextRange(at, close + 1);
        found.add(new Link(Kind.AUTOLINK, range, target, target, target.in(text), Map.of()));
        return Optional.of(close + 1);
      }
    }
    Optional<HtmlTag> tag = HtmlTag.at(prose, at, to);
    tag.filter(t -> !t.closing()).ifPresent(this::html);
    return tag.map(t -> t.range().end());
  }

  private void html(HtmlTag tag) {
    boolean image = tag.name().equalsIgnoreCase("img");
    if (!image && !tag.name().equalsIgnoreCase("a")) {
      return;
    }
    TextRange target =
        tag.places().getOrDefault(image ? "src" : "href", TextRange.at(tag.range().start()));
    Kind kind = image ? Kind.HTML_IMAGE : Kind.HTML_LINK;
    found.add(new Link(kind, tag.range(), tag.range(), target, target.in(text), tag.values()));
  }

  private void resolve() {
    for (Reference reference : references) {
      Link definition = definitions.get(id(reference.id()));
      if (definition != null) {
        found.add(
            new Link(
                reference.kind(),
                reference.range(),
                reference.label(),
                definition.target(),
                definition.address(),
                Map.of()));
      }
    }
  }

  private static String id(String label) {
    return label.strip().replaceAll("\\s{1,100}", " ").toLowerCase(Locale.ROOT);
  }

  private int spaces(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(prose.charAt(at))) {
      at++;
    }
    return at;
  }
}
