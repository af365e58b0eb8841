package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Body;
import dev.inkwren.check.source.HtmlTag;
import dev.inkwren.check.source.LineKind;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A placeholder in angle brackets that becomes an HTML element and vanishes (K13, A33). */
final class HtmlUnknownElement extends SimpleRule {

  private static final Set<String> KNOWN = Words.of("html-elements.txt");

  /** Inside these, other names are elements as well. */
  private static final List<String> DRAWINGS = List.of("<svg", "<math");

  HtmlUnknownElement() {
    super("html-unknown-element", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Body body = post.body();
    String prose = body.prose();
    if (DRAWINGS.stream().anyMatch(prose::contains)) {
      return;
    }
    for (int at = prose.indexOf('<', body.start()); at >= 0; at = prose.indexOf('<', at + 1)) {
      LineKind kind = body.kind(body.lines().lineAt(at));
      boolean escaped = at > 0 && prose.charAt(at - 1) == '\\';
      if (kind != LineKind.TEXT || escaped) {
        continue;
      }
      Optional<HtmlTag> tag = HtmlTag.at(prose, at, prose.length());
      if (tag.filter(t -> placeholder(t, prose)).isPresent()) {
        TextRange range = tag.get().range();
        found.add(range, found.fix(TextRange.at(at), "\\"), range.in(prose));
      }
    }
  }

  private static boolean placeholder(HtmlTag tag, String prose) {
    String name = tag.name();
    boolean known = KNOWN.contains(name.toLowerCase(Locale.ROOT));
    boolean namespaced = name.indexOf(':') >= 0;
    return !tag.closing()
        && !known
        && !namespaced
        && !prose.contains("</" + name)
        && tag.values().keySet().stream().allMatch(HtmlUnknownElement::isAttribute);
  }

  private static boolean isAttribute(String word) {
    return Character.isLetter(word.codePointAt(0))
        && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0);
  }
}
