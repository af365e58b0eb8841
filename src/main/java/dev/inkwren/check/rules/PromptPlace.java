package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Body;
import dev.inkwren.check.source.LineKind;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.Optional;

/** A prompt's attribute line that does not touch its quote, or stands inside it (K33, R23). */
final class PromptPlace extends SimpleRule {

  PromptPlace() {
    super("prompt-place", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Body body = post.body();
    for (int line = body.firstLine(); line < body.lines().count(); line++) {
      String own = body.isText(line) ? body.content(line).strip() : "";
      if (!own.startsWith("{:") || !own.endsWith("}") || !own.contains(".prompt-")) {
        continue;
      }
      TextRange place = place(body, line);
      String before = body.prose(line).substring(0, place.start() - body.lines().start(line));
      if (before.indexOf('>') >= 0) {
        TextRange marker = new TextRange(body.lines().start(line), place.start());
        found.add(
            ".inside",
            severity(),
            place,
            found.fixAs(id() + ".inside.fix", unquoted(before, marker)));
      } else {
        int quote = quoteAbove(body, line);
        if (quote >= 0 && quote < line - 1) {
          TextRange gap = new TextRange(body.lines().start(quote + 1), body.lines().start(line));
          found.add(place, found.fix(gap, ""));
        }
      }
    }
  }

  private static Optional<TextEdits> unquoted(String before, TextRange marker) {
    return Optional.of(
        TextEdits.of(
            new TextEdit(marker, before.substring(0, before.indexOf('>')).stripTrailing())));
  }

  private static TextRange place(Body body, int line) {
    int start = body.contentStart(line);
    int end = start + body.content(line).stripTrailing().length();
    return new TextRange(start, end);
  }

  /** The quote's last line above blank lines; -1 when something else stands there. */
  private static int quoteAbove(Body body, int line) {
    int above = line - 1;
    while (above >= body.firstLine()
        && body.kind(above) == LineKind.BLANK
        && body.prose(above).isBlank()) {
      above--;
    }
    boolean quote = above >= body.firstLine() && body.prose(above).stripLeading().startsWith(">");
    return quote ? above : -1;
  }
}
