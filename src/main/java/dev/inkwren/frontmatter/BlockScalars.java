package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Scalar;
import dev.inkwren.frontmatter.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes another text into a block scalar ({@code |} or {@code >}): its first line with comment and
 * indicators, its indentation and, where the text is the old one, its line breaks stay the
 * author's. Only the indicator for the final line break may change, where the text needs it.
 */
final class BlockScalars {

  private final String header;
  private final List<String> lines;
  private final String keyIndent;
  private final String indent;
  private final Scalar old;
  private final boolean blankBehind;

  /**
   * @param text the file
   * @param old a block scalar in it
   * @param keyIndent the blanks before its key
   */
  BlockScalars(String text, Scalar old, String keyIndent) {
    this.old = old;
    this.keyIndent = keyIndent;
    String written = text.substring(old.content(), old.end());
    List<String> all = written.lines().toList();
    this.header = all.getFirst();
    this.blankBehind = text.startsWith("\n\n", old.end());
    Optional<String> first = all.stream().skip(1).filter(line -> !line.isBlank()).findFirst();
    int given = header.split("#", 2)[0].replaceAll("\\D", "").chars().map(c -> c - '0').sum();
    this.indent =
        given > 0
            ? keyIndent + " ".repeat(given)
            : first.map(BlockScalars::blanks).orElse(keyIndent + "  ");
    this.lines =
        all.stream()
            .skip(1)
            .map(l -> l.startsWith(indent) ? l.substring(indent.length()) : "")
            .toList();
  }

  private static String blanks(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** {@code value} in this style, without final line break; empty when the style cannot hold it. */
  Optional<String> write(String value) {
    String body = value.replaceAll("\n+$", "");
    if (body.isBlank() || !body.lines().allMatch(BlockScalars::fits)) {
      return Optional.empty();
    }
    int breaks = value.length() - body.length();
    Stream<String> layouts =
        old.style() == Style.LITERAL
            ? Stream.of(body)
            : Stream.of(folded(body, breaksKept(body)), folded(body, List.of()));
    List<String> headers = headers(breaks);
    return layouts
        .flatMap(layout -> headers.stream().map(head -> head + "\n" + indented(layout, breaks)))
        .filter(written -> readsAs(written, value))
        .findFirst();
  }

  /** A tab that starts a line, and a line of nothing but blanks, are better seen between quotes. */
  private static boolean fits(String line) {
    boolean seen = line.isEmpty() || (line.charAt(0) != '\t' && !line.isBlank());
    return seen && YamlScalars.isPrintable(line.replace('\t', ' '));
  }

  /** The author's first line, then the same with the indicator that the text needs. */
  private List<String> headers(int breaks) {
    String wanted = breaks == 0 ? "-" : breaks == 1 || blankBehind ? "" : "+";
    int end = 1;
    while (end < header.length() && "+-0123456789".indexOf(header.charAt(end)) >= 0) {
      end++;
    }
    String indicators = header.substring(1, end).replaceAll("[+-]", "") + wanted;
    return List.of(header, header.charAt(0) + indicators + header.substring(end));
  }

  /** Line breaks behind the last but one are lines of their own, which {@code +} keeps. */
  private String indented(String layout, int breaks) {
    return layout.lines().map(l -> l.isEmpty() ? l : indent + l).collect(Collectors.joining("\n"))
        + "\n".repeat(Math.max(0, breaks - 1));
  }

  /**
   * A line break of the text needs one more in a folded scalar; at {@code breaks} a blank is one.
   */
  private static String folded(String body, List<Integer> breaks) {
    StringBuilder folded = new StringBuilder(body);
    breaks.forEach(at -> folded.setCharAt(at, '\r'));
    return folded.toString().replaceAll("\n+", "$0\n").replace('\r', '\n');
  }

  /** The blanks of {@code body} before and behind the change at which the author broke lines. */
  private List<Integer> breaksKept(String body) {
    String text = old.text();
    int same = 0;
    while (same < Math.min(text.length(), body.length())
        && text.charAt(same) == body.charAt(same)) {
      same++;
    }
    String was = text.stripTrailing();
    int tail = 0;
    while (tail < Math.min(was.length(), body.length()) - same
        && was.charAt(was.length() - 1 - tail) == body.charAt(body.length() - 1 - tail)) {
      tail++;
    }
    List<Integer> kept = new ArrayList<>();
    for (int at : breaks()) {
      boolean behind = at >= was.length() - tail;
      int moved = lastBlank(body, behind ? at + body.length() - was.length() : at);
      if ((behind || at < same) && moved + 1 < body.length()) {
        kept.add(moved);
      }
    }
    return kept;
  }

  /** A line that started with a blank would not be folded, so the last of several is broken at. */
  private static int lastBlank(String body, int blank) {
    int last = blank;
    while (last + 1 < body.length() && body.charAt(last + 1) == ' ') {
      last++;
    }
    return last;
  }

  /** The blanks of the old text that are line breaks in the file. */
  private List<Integer> breaks() {
    List<Integer> breaks = new ArrayList<>();
    String text = old.text();
    int at = 0;
    for (String line : lines) {
      while (line.isEmpty() || !text.startsWith(line, at)) {
        if (at >= text.length() || text.charAt(at) != '\n') {
          break;
        }
        at++;
      }
      at = text.startsWith(line, at) ? at + line.length() : text.length();
      if (!line.isEmpty() && at < text.length() && text.charAt(at) == ' ') {
        breaks.add(at++);
      }
    }
    return breaks;
  }

  private boolean readsAs(String written, String value) {
    String yaml = keyIndent + "x: " + written + "\n" + keyIndent + "y: z\n";
    return YamlReader.read(yaml, 0)
            instanceof YamlReader.Read(YamlTree.Parsed(YamlNode.Mapping map, var anchors, int end))
        && map.pairs().size() == 2
        && map.pairs().getFirst().value() instanceof Scalar scalar
        && scalar.text().equals(value);
  }
}
