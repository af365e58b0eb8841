package dev.inkwren.ui.complete;

import dev.inkwren.post.Post;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a post defines for itself.
 *
 * @param footnotes text of each footnote by its name, in order
 * @param references address of each link definition by its name, in order
 */
record PostWords(Map<String, String> footnotes, Map<String, String> references) {

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}\\[(\\^?)([^\\]\\n]{1,200})\\]:[ \\t]*+(.*)$");

  /** Not for the FX thread: reads the whole text. */
  static PostWords of(Post post) {
    Map<String, String> footnotes = new LinkedHashMap<>();
    Map<String, String> references = new LinkedHashMap<>();
    Matcher found = DEFINITION.matcher(post.body());
    while (found.find()) {
      Map<String, String> into = found.group(1).isEmpty() ? references : footnotes;
      into.putIfAbsent(found.group(2), found.group(3).strip());
    }
    return new PostWords(footnotes, references);
  }
}
