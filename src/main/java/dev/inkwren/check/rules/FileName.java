package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;
import static dev.inkwren.check.Severity.HINT;
import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.post.PostName;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file in the posts folder that Jekyll does not take for a post, or dies of (J1, J2, J5). */
final class FileName extends SimpleRule {

  private static final Pattern DATED = Pattern.compile("\\d{2,4}-\\d{1,2}-\\d{1,2}-[^/]*\\.[^./]+");

  FileName() {
    super("file-name", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    String name = post.fileName().orElse("");
    if (!post.inPosts() || name.isEmpty()) {
      return;
    }
    TextRange place = TextRange.at(0);
    Optional<PostName> read = PostName.parse(name);
    if (".#_~".indexOf(name.charAt(0)) >= 0 || name.endsWith("~")) {
      found.add(".ignored", HINT, place, List.of(), name);
    } else if (read.isPresent()) {
      if (read.get().slug().isEmpty()) {
        found.add(".slug", severity(), place, List.of(), name);
      }
    } else if (DATED.matcher(name).matches()) {
      found.add(".date", ERROR, place, List.of(), name);
    } else {
      found.add(place, name);
    }
  }
}
