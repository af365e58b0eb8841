package dev.inkwren.session;

import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds the new place of a post that another program has renamed, by what it holds. */
final class Reappeared {

  private Reappeared() {}

  /**
   * Tells each session whose file has gone where a file with the same text is new.
   *
   * @param before the site while the file was still there
   */
  static void tell(List<EditorSession> sessions, Site before, Site now) {
    for (EditorSession session : sessions) {
      Optional<String> old = SitePaths.inside(before, session.file().get());
      boolean gone =
          old.isPresent() && before.text(old.get()).isPresent() && now.text(old.get()).isEmpty();
      if (gone) {
        place(session.standing().asSaved(), before, now)
            .ifPresent(path -> session.standing().turnedUp(now.root().resolve(path)));
      }
    }
  }

  private static Optional<String> place(SourceText text, Site before, Site now) {
    return now.files().posts().entrySet().stream()
        .filter(file -> before.text(file.getKey()).isEmpty())
        .filter(file -> file.getValue().text().equals(text))
        .map(file -> file.getKey())
        .findFirst();
  }
}
