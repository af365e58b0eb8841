package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Body;
import dev.inkwren.text.TextRange;

/** A line of prose or a picture that becomes a heading because of the rule below it (K23, A35). */
final class AccidentalHeading extends SimpleRule {

  private static final int LONG = 80;

  AccidentalHeading() {
    super("accidental-heading", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (FrontMatterUnseen.opening(post).isPresent()) {
      return;
    }
    Body body = post.body();
    boolean hashes = false;
    for (int line = body.firstLine(); line < body.lines().count(); line++) {
      hashes |= body.isText(line) && body.content(line).startsWith("#");
    }
    for (int line = body.firstLine() + 1; line < body.lines().count(); line++) {
      if (!isRule(body, line) || !body.isText(line - 1) || body.content(line - 1).isBlank()) {
        continue;
      }
      boolean paragraph = body.isText(line - 2) && !endsBlock(body, line - 2);
      String above = body.content(line - 1).strip();
      boolean own = above.startsWith("#") || above.startsWith("{:") || above.startsWith("|");
      if (own || startsItem(body, line - 1) != startsItem(body, line)) {
        continue;
      }
      boolean three = body.content(line).strip().length() == 3;
      if (paragraph || unlikeHeading(above) || (hashes && three && above.length() > 5)) {
        TextRange rule = new TextRange(body.contentStart(line), body.lines().end(line));
        String variant = paragraph ? ".dash" : "";
        found.add(
            variant,
            severity(),
            rule,
            found.fix(TextRange.at(body.lines().start(line)), prefix(body, line) + "\n"),
            above);
      }
    }
  }

  private static String prefix(Body body, int line) {
    return body.text().substring(body.lines().start(line), body.contentStart(line)).stripTrailing();
  }

  private static boolean isRule(Body body, int line) {
    String own = body.isText(line) ? body.content(line).strip() : "";
    return own.length() >= 3 && own.chars().allMatch(c -> c == '-');
  }

  /** True where a paragraph cannot go on after this line. */
  private static boolean endsBlock(Body body, int line) {
    String own = body.content(line).strip();
    return own.startsWith("#") || own.startsWith("{:") || isRule(body, line);
  }

  private static boolean startsItem(Body body, int line) {
    String before = body.text().substring(body.lines().start(line), body.contentStart(line));
    return !before.isBlank() && before.indexOf('>') < 0;
  }

  private static boolean unlikeHeading(String line) {
    char last = line.charAt(line.length() - 1);
    return line.startsWith("![")
        || line.indexOf('<') >= 0
        || line.length() > LONG
        || ".。…;,".indexOf(last) >= 0;
  }
}
