package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;

/** {@code heading-numbering} of the site's own rules: levels 2 to 4 count (R26). */
final class HeadingNumbering extends SimpleRule {

  HeadingNumbering() {
    super("heading-numbering", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (!post.settings().own().numberedHeadings()) {
      return;
    }
    int[] counts = new int[3];
    for (Headings.Title title : Headings.of(post.body())) {
      int depth = title.level() - 2;
      boolean exempt = post.settings().own().unnumberedHeadings().contains(title.bare());
      if (depth < 0 || depth > 2 || exempt) {
        continue;
      }
      String wanted = next(counts, depth);
      String has = title.number().in(post.text()).strip();
      if (!has.equals(wanted)) {
        found.add(title.text(), found.fix(title.number(), wanted + " ", wanted), wanted);
      }
    }
  }

  /** Counts one heading; a missing one above it counts as the first. */
  private static String next(int[] counts, int depth) {
    counts[depth]++;
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      if (i > depth) {
        counts[i] = 0;
      } else {
        counts[i] = Math.max(1, counts[i]);
        number.append(counts[i]).append('.');
      }
    }
    return number.toString();
  }
}
