package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Body;
import dev.inkwren.check.source.HtmlTag;
import dev.inkwren.check.source.Link;
import dev.inkwren.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two hyphens before a word, which kramdown prints as one dash (K7, A35). */
final class DashSwallowed extends SimpleRule {

  private static final Pattern OPTION =
      Pattern.compile("(?<![\\w\\\\<>!/.:=&?%#@+~|-])--(?=[A-Za-z])[\\w.=/:@%+-]{1,100}");

  DashSwallowed() {
    super("dash-swallowed", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Body body = post.body();
    for (int line = body.firstLine(); line < body.lines().count(); line++) {
      if (!body.isText(line) || body.prose(line).indexOf("--") < 0) {
        continue;
      }
      Matcher option = OPTION.matcher(body.prose(line));
      while (option.find()) {
        int start = body.lines().start(line) + option.start();
        String word = option.group().replaceFirst("[.:]{1,9}$", "");
        TextRange range = new TextRange(start, start + word.length());
        if (!inAddress(body, start)) {
          found.add(range, found.fix(range, '`' + word + '`', word), word);
        }
      }
    }
  }

  private static boolean inAddress(Body body, int offset) {
    for (Link link : body.links()) {
      boolean html =
          link.kind() == Link.Kind.HTML_LINK
              || link.kind() == Link.Kind.HTML_IMAGE
              || link.kind() == Link.Kind.DEFINITION;
      if (html && link.range().contains(offset)) {
        return true;
      }
      boolean label = link.label().contains(offset);
      if (link.range().contains(offset) && !label) {
        return true;
      }
    }
    int open = body.prose().lastIndexOf('<', offset);
    return open >= 0
        && HtmlTag.at(body.prose(), open, body.prose().length())
            .filter(tag -> tag.range().contains(offset))
            .isPresent();
  }
}
