package dev.inkwren.session;

import dev.inkwren.site.Site;
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.SaveOutcome;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes a text to its file and keeps both states of it in the local history, the one that was
 * written over included: the first save of a post must be reversible, too. Disk thread only.
 *
 * @param outcome what became of the save
 * @param trouble why the history lacks this version; empty when it has it
 */
record KeptSave(SaveOutcome outcome, Optional<String> trouble) {

  /**
   * A text on its way to a file.
   *
   * @param home the open site; a post of it must really lie in it, since a link that leads out is
   *     told, not followed
   * @param before what the file held when it was last read or written; empty for a new file
   * @param expected as for {@link dev.inkwren.store.PostStore#save}
   */
  record Request(
      Site home, Path path, SourceText before, SourceText text, Optional<FileStamp> expected) {}

  static KeptSave of(Request request, SessionServices services) {
    long now = services.clock().millis();
    Path path = request.path();
    Optional<String> trouble = Optional.empty();
    if (request.expected().isPresent() && !request.before().text().isEmpty()) {
      trouble = services.history().keep(path, request.before(), now - 1);
    }
    SaveOutcome outcome = write(request, services);
    if (outcome instanceof SaveOutcome.Saved) {
      Optional<String> kept = services.history().keep(path, request.text(), now);
      trouble = trouble.or(() -> kept);
    }
    return new KeptSave(outcome, trouble);
  }

  private static SaveOutcome write(Request request, SessionServices services) {
    Optional<Path> at = Optional.of(request.path());
    return SitePaths.inside(request.home(), at).isPresent()
        ? services
            .store()
            .saveInside(request.home().root(), request.path(), request.text(), request.expected())
        : services.store().save(request.path(), request.text(), request.expected());
  }
}
