package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Body;
import dev.inkwren.text.TextRange;

/** A hard break between a picture and its caption, which takes the caption's style away (C25). */
final class CaptionBreak extends SimpleRule {

  CaptionBreak() {
    super("caption-break", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Body body = post.body();
    boolean anyTheme = post.site().config().values().isEmpty();
    if (!anyTheme && !post.site().profile().id().equals("chirpy")) {
      return;
    }
    for (int line = body.firstLine(); line + 1 < body.lines().count(); line++) {
      if (!body.isText(line) || !body.isText(line + 1) || !isImage(body.content(line).strip())) {
        continue;
      }
      String raw = body.prose(line);
      String kept = raw.stripTrailing();
      boolean broken = raw.length() - kept.length() >= 2 || kept.endsWith("\\");
      if (broken && isCaption(body.content(line + 1).strip())) {
        int end = body.lines().start(line) + kept.replaceFirst("\\\\{1,2}$", "").length();
        TextRange gap = new TextRange(end, body.lines().end(line));
        found.add(gap, found.fix(gap, ""));
      }
    }
  }

  private static boolean isImage(String line) {
    return line.startsWith("![")
        && (line.endsWith(")")
            || line.endsWith("}")
            || line.endsWith(")\\")
            || line.endsWith("}\\"));
  }

  private static boolean isCaption(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    return line.length() > 2
        && (first == '_' || first == '*')
        && line.charAt(1) != first
        && line.charAt(line.length() - 1) == first;
  }
}
