package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Body;
import dev.inkwren.text.TextRange;

/** A line of prose that becomes a table because of a vertical bar (K20). */
final class AccidentalTable extends SimpleRule {

  AccidentalTable() {
    super("accidental-table", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Body body = post.body();
    for (int line = body.firstLine(); line < body.lines().count(); line++) {
      if (startsBlock(body, line) && bars(body.content(line)) > 0) {
        int last = line;
        while (body.isText(last + 1) && bars(body.content(last + 1)) > 0) {
          last++;
        }
        if (accident(body, line, last) && Rendered.isTable(post.rendered(), line)) {
          int bar = body.contentStart(line) + firstBar(body.content(line));
          found.add(new TextRange(bar, bar + 1), found.fix(TextRange.at(bar), "\\"));
        }
        line = last;
      }
    }
  }

  private static boolean startsBlock(Body body, int line) {
    boolean marked = body.isText(line) && body.content(line).length() > 0;
    return marked && (!body.isText(line - 1) || listItem(body, line));
  }

  private static boolean listItem(Body body, int line) {
    String before = body.text().substring(body.lines().start(line), body.contentStart(line));
    return before.indexOf('-') >= 0 || before.indexOf('*') >= 0 || before.indexOf('.') >= 0;
  }

  /** A table is meant by outer bars, by a line of dashes, or by several rows of equal width. */
  private static boolean accident(Body body, int first, int last) {
    if (body.content(first).startsWith("|") || body.content(first).startsWith("[^")) {
      return false;
    }
    int columns = bars(body.content(first));
    boolean even = last > first;
    for (int line = first; line <= last; line++) {
      String row = body.content(line).strip();
      boolean ruled = row.chars().allMatch(c -> "|-:=+ \t".indexOf(c) >= 0) && row.contains("-");
      if (ruled) {
        return false;
      }
      even &= bars(row) == columns;
    }
    return !even;
  }

  private static int bars(String row) {
    int count = 0;
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        count++;
      }
    }
    return count;
  }

  private static int firstBar(String row) {
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        return i;
      }
    }
    return 0;
  }
}
