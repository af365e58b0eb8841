package dev.inkwren.frontmatter;

import dev.inkwren.text.LineEnding;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says why lines that look like front matter are none for Jekyll, which then publishes them as text
 * (J16, J17).
 */
final class HeaderFault {

  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*+[ \\t]*+[:\\uFF1A].*+");
  private static final Pattern NEAR_FENCE =
      Pattern.compile("[ \\t]*+(?:-{2,}+|[\\u2013\\u2014-]{1,3}+|\\.{3})[ \\t]*+(?:[#A-Za-z].*+)?");
  private static final int MAX_LINES = 200;

  private final String text;
  private final SourceText source;

  private HeaderFault(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The fault of a text in which Jekyll finds no front matter; empty when it was meant to. */
  static Optional<Culprit> of(SourceText source) {
    return new HeaderFault(source).find();
  }

  private Optional<Culprit> find() {
    int first = 0;
    while (first < text.length() && isInvisible(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return Optional.empty();
    }
    int end = Block.lineEnd(text, first, text.length());
    String line = text.substring(first, end).stripTrailing();
    if (!keyFollows(end)) {
      return line.startsWith("-") || !KEY.matcher(line).matches()
          ? Optional.empty()
          : missingOpening(first);
    }
    if (line.equals("---")) {
      return first > 0 ? Optional.of(leading(first)) : Optional.of(unclosed(end));
    }
    return NEAR_FENCE.matcher(line).matches()
        ? Optional.of(opening(first, first + line.length()))
        : missingOpening(first);
  }

  private static boolean isInvisible(char c) {
    return Header.isSpace(c) || c == '\uFEFF' || c == '\u200B' || c == '\u00A0' || c == '\u2060';
  }

  private boolean keyFollows(int at) {
    int start = at;
    while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '#')) {
      start = Block.lineEnd(text, start, text.length());
    }
    int end = Block.lineEnd(text, start, text.length());
    return KEY.matcher(text.substring(start, end).strip()).matches();
  }

  private Culprit leading(int first) {
    return Culprit.at(0, first, "header.leading").mendedBy(TextEdit.replace(0, first, ""));
  }

  /** The first line is almost three hyphens. */
  private Culprit opening(int start, int end) {
    int same = start;
    while (same < end && same - start < 3 && text.charAt(same) == '-') {
      same++;
    }
    return Culprit.at(same, Math.max(0, end - same), "header.opening")
        .mendedBy(TextEdit.replace(start, end, "---"));
  }

  /** Keys from the first line on, closed by three hyphens, but nothing opens them. */
  private Optional<Culprit> missingOpening(int first) {
    int at = first;
    boolean known = false;
    for (int lines = 0; lines < MAX_LINES && at < text.length(); lines++) {
      int end = Block.lineEnd(text, at, text.length());
      String line = text.substring(at, end).stripTrailing();
      if (line.equals("---")) {
        boolean enough = lines > 1 && known;
        return enough
            ? Optional.of(
                Culprit.at(first, 0, "header.noOpening").mendedBy(TextEdit.insert(first, "---\n")))
            : Optional.empty();
      }
      boolean inner = line.startsWith(" ") || line.startsWith("-") || line.startsWith("#");
      if (!KEY.matcher(line).matches() && (!inner || lines == 0)) {
        return Optional.empty();
      }
      known |= line.startsWith("title:") || line.startsWith("layout:") || line.startsWith("date:");
      at = end;
    }
    return Optional.empty();
  }

  /** The opening line is there; the closing one is missing or misspelt. */
  private Culprit unclosed(int from) {
    int at = from;
    int lastKey = from;
    for (int lines = 0; lines < MAX_LINES && at < text.length(); lines++) {
      int end = Block.lineEnd(text, at, text.length());
      String line = text.substring(at, end).stripTrailing();
      if (lines > 0 && NEAR_FENCE.matcher(line).matches()) {
        return nearFence(at, line);
      }
      boolean inner = line.startsWith(" ") || line.startsWith("\t") || line.startsWith("- ");
      boolean comment = line.startsWith("#") && !line.startsWith("##");
      if (KEY.matcher(line).matches() || inner || comment) {
        lastKey = end;
      } else if (!line.isEmpty()) {
        break;
      } else if (lines > 0) {
        break;
      }
      at = end;
    }
    if (loneCarriageReturn()) {
      return Culprit.at(0, 3, "header.carriageReturn");
    }
    boolean complete = lastKey == 0 || text.charAt(lastKey - 1) == '\n';
    return Culprit.at(0, 3, "header.unclosed")
        .mendedBy(TextEdit.insert(lastKey, complete ? "---\n" : "\n---\n"));
  }

  private boolean loneCarriageReturn() {
    return text.indexOf('\n') >= 0 && source.ending(0) == LineEnding.CR;
  }

  private Culprit nearFence(int at, String line) {
    int first = at + line.length() - line.stripLeading().length();
    int end = at + line.length();
    int start = first;
    while (first == at && start < end && start - first < 3 && text.charAt(start) == '-') {
      start++;
    }
    if (first > at) {
      start = at;
    }
    return Culprit.at(start, end - start, "header.closing")
        .mendedBy(TextEdit.replace(at, end, "---"));
  }
}
