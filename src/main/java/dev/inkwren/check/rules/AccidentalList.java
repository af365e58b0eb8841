package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Body;
import dev.inkwren.check.source.LineKind;
import dev.inkwren.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wrapped line that starts with a number and a dot, and so becomes a list (K18). */
final class AccidentalList extends SimpleRule {

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})\\.(?=\\h)");

  AccidentalList() {
    super("accidental-list", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Body body = post.body();
    boolean inList = false;
    for (int line = body.firstLine(); line < body.lines().count(); line++) {
      if (!body.isText(line)) {
        inList &= body.kind(line) != LineKind.HTML;
        continue;
      }
      String raw = body.prose(line);
      int indent = raw.length() - raw.stripLeading().length();
      Matcher number = NUMBERED.matcher(raw).region(indent, raw.length());
      boolean numbered = number.lookingAt();
      boolean item = numbered || body.contentStart(line) > body.lines().start(line) + indent;
      if (numbered
          && indent <= 3
          && accident(body, line, Integer.parseInt(number.group(1)), inList)) {
        int at = body.lines().start(line) + indent;
        int dot = body.lines().start(line) + number.end() - 1;
        found.add(new TextRange(at, dot + 1), found.fix(TextRange.at(dot), "\\"), number.group());
      } else if (item) {
        inList = true;
      } else if (indent == 0 && !body.isText(line - 1)) {
        inList = false;
      }
    }
  }

  /** A year anywhere, or a number other than a list's first one directly below prose. */
  private static boolean accident(Body body, int line, int number, boolean inList) {
    boolean year = number >= 1900 && number <= 2199;
    boolean alone = !numberedAt(body, line - 1) && !numberedAt(body, line + 1);
    boolean below = body.isText(line - 1) && !inList && !endsBlock(body, line - 1);
    return (year && alone && !inList) || (below && number > 1 && alone);
  }

  private static boolean endsBlock(Body body, int line) {
    String own = body.content(line);
    return own.startsWith("#") || own.startsWith("{:") || own.startsWith("|");
  }

  private static boolean numberedAt(Body body, int line) {
    return body.isText(line) && NUMBERED.matcher(body.prose(line).stripLeading()).lookingAt();
  }
}
