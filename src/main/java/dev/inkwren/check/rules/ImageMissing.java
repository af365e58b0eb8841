package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.Severity;
import dev.inkwren.check.source.Link;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A picture in the body that the site does not have, in exactly this spelling (R2). */
final class ImageMissing extends SimpleRule {

  ImageMissing() {
    super("image-missing", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Link link : post.body().links()) {
      if (link.isImage() && !link.address().isBlank()) {
        report(post, found, link.address(), link.target());
      }
    }
  }

  static void report(CheckContext post, Findings found, String typed, TextRange place) {
    Pictures.Result result = Pictures.find(post, typed);
    if (!result.looked() || result.asset().isPresent()) {
      return;
    }
    Optional<String> like = result.otherCase();
    if (like.isEmpty()) {
      found.add(place, result.path());
      return;
    }
    int at = typed.toLowerCase(Locale.ROOT).lastIndexOf(result.path().toLowerCase(Locale.ROOT));
    List<QuickFix> fixes =
        at < 0
            ? List.of()
            : found.fix(
                new TextRange(place.start() + at, place.start() + at + like.get().length()),
                like.get(),
                like.get());
    found.add(".case", Severity.ERROR, place, fixes, result.path(), like.get());
  }
}
