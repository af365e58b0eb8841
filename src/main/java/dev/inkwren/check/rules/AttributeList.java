package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.source.Body;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An attribute list that kramdown prints or drops: a space or sign in the wrong place (K15, K33).
 */
final class AttributeList extends SimpleRule {

  private static final Pattern SPACED =
      Pattern.compile("\\{\\h{1,9}:\\h{0,9}[.#]?[A-Za-z][^{}\\n]{0,300}\\}");

  private static final Pattern NO_COLON =
      Pattern.compile(
          "\\{\\h{0,9}[.#][A-Za-z][\\w-]{0,80}(?:\\h{1,9}[.#]?[\\w-]{1,80}(?:=\"[^\"\\n]{0,200}\")?){0,20}\\h{0,9}\\}");

  private static final Pattern LIST = Pattern.compile("\\{:(?![:/])\\h{0,9}[^{}\\n]{1,400}\\}");

  private static final Pattern BARE_VALUE =
      Pattern.compile("(?<=[\\s:])[A-Za-z][\\w-]{0,60}=([\\w%.#/-]{1,200})(?=[\\s}])");

  AttributeList() {
    super("attribute-list", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Body body = post.body();
    for (int line = body.firstLine(); line < body.lines().count(); line++) {
      if (body.isText(line) && body.prose(line).indexOf('{') >= 0) {
        line(body, line, found);
      }
    }
  }

  private void line(Body body, int line, Findings found) {
    String prose = body.prose(line);
    int start = body.lines().start(line);
    int own = body.contentStart(line) - start;
    Matcher spaced = SPACED.matcher(prose);
    while (spaced.find()) {
      int colon = prose.indexOf(':', spaced.start());
      TextRange gap = new TextRange(start + spaced.start() + 1, start + colon);
      found.add(range(start, spaced), found.fix(gap, ""), spaced.group());
    }
    Matcher missing = NO_COLON.matcher(prose);
    while (missing.find()) {
      boolean alone = missing.start() == own && prose.substring(missing.end()).isBlank();
      boolean touches =
          missing.start() > 0
              && ")`*_".indexOf(prose.charAt(missing.start() - 1)) >= 0
              && prose.charAt(missing.start() + 1) != '#';
      boolean prompt = missing.group().contains(".prompt-");
      if ((alone || touches || prompt) && !escaped(prose, missing.start())) {
        TextRange gap = TextRange.at(start + missing.start() + 1);
        found.add(
            ".colon", severity(), range(start, missing), found.fix(gap, ":"), missing.group());
      }
    }
    Matcher list = LIST.matcher(prose);
    while (list.find()) {
      if (!escaped(prose, list.start())) {
        placed(prose, start, own, list, found);
        values(list, start, found);
      }
    }
  }

  private void placed(String prose, int start, int own, Matcher list, Findings found) {
    boolean first = list.start() == own;
    boolean trailing = !prose.substring(list.end()).isBlank();
    boolean loose = list.start() > 0 && Character.isWhitespace(prose.charAt(list.start() - 1));
    if (first && trailing) {
      found.add(".trailing", severity(), range(start, list), List.of(), list.group());
    } else if (!first && loose) {
      int gap = list.start();
      while (gap > own && Character.isWhitespace(prose.charAt(gap - 1))) {
        gap--;
      }
      boolean heading = prose.charAt(own) == '#';
      boolean element = gap > own && ")`*_>~\uE001".indexOf(prose.charAt(gap - 1)) >= 0;
      List<QuickFix> fixes =
          element && !heading
              ? found.fix(new TextRange(start + gap, start + list.start()), "")
              : List.of();
      found.add(".loose", severity(), range(start, list), fixes, list.group());
    } else if (!first && followsText(prose, list.start())) {
      found.add(".text", severity(), range(start, list), List.of(), list.group());
    }
  }

  /**
   * Words are no element that could have attributes; a sign may be one, such as a quotation mark.
   */
  private static boolean followsText(String prose, int at) {
    int last = ".,!?".indexOf(prose.charAt(at - 1)) >= 0 ? at - 2 : at - 1;
    return last >= 0 && Character.isLetterOrDigit(prose.charAt(last));
  }

  private void values(Matcher list, int start, Findings found) {
    Matcher value = BARE_VALUE.matcher(list.group());
    while (value.find()) {
      int at = start + list.start();
      TextRange place = new TextRange(at + value.start(), at + value.end());
      TextRange bare = new TextRange(at + value.start(1), at + value.end(1));
      found.add(
          ".value", severity(), place, found.fix(bare, '"' + value.group(1) + '"'), value.group());
    }
  }

  private static boolean escaped(String prose, int at) {
    return at > 0 && prose.charAt(at - 1) == '\\';
  }

  private static TextRange range(int start, Matcher match) {
    return new TextRange(start + match.start(), start + match.end());
  }
}
