package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;

/** White space around a tag, or a kind of space inside that looks like one and is not (A17, T6). */
final class TagSpace extends SimpleRule {

  TagSpace() {
    super("tag-space", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (ListItem tag : Tags.named(post)) {
      String tidy = tidy(tag.text());
      if (!tidy.isEmpty() && !tidy.equals(tag.text())) {
        found.add(
            tag.range(),
            found.fix(Mend.tag(post, Tags.of(post).indexOf(tag), tidy), tidy),
            tag.text());
      }
    }
  }

  private static String tidy(String name) {
    StringBuilder text = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> c != 0x200B && c != 0xFEFF && c != 0x2060)
        .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }
}
