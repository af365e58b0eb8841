package dev.inkwren.session;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.SaveOutcome;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One open text: what it is now, what is known about it, and how it stands to its file. Every
 * change comes through the one {@link EditBuffer}, whether it was typed, made in the form or by a
 * quick fix. FX thread only.
 */
public final class EditorSession {

  /** Edits since a revision, so that results of an older one can be carried over. */
  private record Step(long revision, TextEdits edits) {}

  private final EditBuffer buffer;
  private final SessionServices services;
  private final Analyst analyst;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Analysis> analysis =
      new ReadOnlyObjectWrapper<>(Analysis.EMPTY);
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Clean());
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Recovery recovery;

  /** What our file held when it was last read or written; the disk thread writes it, too. */
  private final AtomicReference<Optional<FileStamp>> stamp =
      new AtomicReference<>(Optional.empty());

  private TextRevision revision = TextRevision.first(0, SourceText.of(""));
  private SourceText saved = SourceText.of("");
  private Site site = Site.empty();
  private List<Problem> problems = List.of();

  /** The revision that {@link #problems} were found in. */
  private long checkedRevision = -1;

  public EditorSession(EditBuffer buffer, SessionServices services) {
    this.buffer = buffer;
    this.services = services;
    this.recovery =
        new Recovery(
            services,
            failure -> services.fxThread().execute(() -> notice.set(Optional.of(failure))));
    this.analyst =
        new Analyst(
            services.background().analysis(),
            services.fxThread(),
            services.inspector(),
            this::analysed);
    buffer.onEdits(this::edited);
  }

  public ReadOnlyObjectProperty<Analysis> analysis() {
    return analysis.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<SaveState> saveState() {
    return saveState.getReadOnlyProperty();
  }

  /** Where the text lies; empty for a text that was never saved. */
  public ReadOnlyObjectProperty<Optional<Path>> file() {
    return file.getReadOnlyProperty();
  }

  /** What the author has to be told about the last command, such as why an edit was refused. */
  public ReadOnlyObjectProperty<Optional<String>> notice() {
    return notice.getReadOnlyProperty();
  }

  /** The text as it is at this moment. */
  public TextRevision revision() {
    return revision;
  }

  public Site site() {
    return site;
  }

  /** True when closing now would lose something. */
  public boolean unsaved() {
    return saveState.get().unsaved();
  }

  /** Shows {@code text}, which was read from {@code path} as {@code newStamp} tells. */
  public void load(SourceText text, Optional<Path> path, Optional<FileStamp> newStamp) {
    revision = TextRevision.first(revision.number() + 1, text);
    saved = text;
    stamp.set(newStamp);
    steps.clear();
    problems = List.of();
    checkedRevision = revision.number();
    file.set(path);
    buffer.load(text.text());
    saveState.set(new SaveState.Clean());
    analyse();
  }

  /** Puts a text into the window that no file holds yet: a new post or a recovered one. */
  public void loadUnsaved(SourceText text, Optional<Path> path) {
    load(text, path, Optional.empty());
    saveState.set(new SaveState.Changed());
    saved = SourceText.of("");
    recovery.changed(revision, path, Optional.empty());
  }

  /** From now on the text is seen as part of {@code newSite}. */
  public void setSite(Site newSite) {
    if (site != newSite) {
      site = newSite;
      analyse();
    }
  }

  /** Changes the front matter; tells why when it cannot be done safely. */
  public boolean edit(Function<Post, EditResult> change) {
    return switch (change.apply(post())) {
      case EditResult.Edits(TextEdits edits) -> {
        notice.set(Optional.empty());
        apply(edits);
        yield true;
      }
      case EditResult.Refused(String reason) -> {
        notice.set(Optional.of(reason));
        yield false;
      }
    };
  }

  /** The post as it is at this moment, newer than {@link #analysis} may be. */
  public Post post() {
    Analysis known = analysis.get();
    return known.revision() == revision.number() ? known.post() : Post.of(revision.source());
  }

  /** Changes the text in one undo step; {@code edits} are in coordinates of the text as it is. */
  public void apply(TextEdits edits) {
    if (!edits.isEmpty()) {
      buffer.apply(edits);
    }
  }

  /** Applies a fix of {@link #problemsNow}; false when the place was changed meanwhile. */
  public boolean fix(QuickFix fix) {
    Optional<TextEdits> now = Carried.over(fix.edits(), since(checkedRevision));
    now.ifPresent(this::apply);
    return now.isPresent();
  }

  /**
   * What the last checks found, where it lies in the text as it is at this moment. The fixes are
   * those of the checked text; {@link #fix} carries them over.
   */
  public List<Problem> problemsNow() {
    return problems;
  }

  private static List<Problem> moved(List<Problem> problems, TextEdits edits) {
    return problems.stream()
        .map(p -> new Problem(p.rule(), p.severity(), edits.map(p.range()), p.message(), p.fixes()))
        .toList();
  }

  private List<TextEdits> since(long number) {
    return steps.stream().filter(step -> step.revision() >= number).map(Step::edits).toList();
  }

  private void edited(TextEdits edits) {
    steps.addLast(new Step(revision.number(), edits));
    revision = revision.next(edits);
    problems = moved(problems, edits);
    if (!saveState.get().waitsForTheAuthor()) {
      saveState.set(new SaveState.Changed());
    }
    recovery.changed(revision, file.get(), Objects.requireNonNull(stamp.get()));
    analyse();
  }

  private void analyse() {
    analyst.request(new Analyst.Request(revision, site, SitePaths.forChecks(site, file.get())));
  }

  private void analysed(Analysis result) {
    if (result.revision() < analysis.get().revision()) {
      return;
    }
    if (result.checked()) {
      checkedRevision = result.revision();
      steps.removeIf(step -> step.revision() < checkedRevision);
      problems = result.problems();
      since(checkedRevision).forEach(edits -> problems = moved(problems, edits));
    }
    boolean backToSaved =
        result.revision() == revision.number()
            && saveState.get() instanceof SaveState.Changed
            && result.post().source().equals(saved);
    if (backToSaved) {
      saveState.set(new SaveState.Clean());
      recovery.settled();
    }
    analysis.set(result);
  }

  /** Writes the text to its file; does nothing for a text that has none. */
  public void save() {
    file.get().ifPresent(path -> saveTo(path, stamp::get, false));
  }

  /** Writes the text to {@code path}, which from then on is its file. */
  public void saveAs(Path path, Optional<FileStamp> expected) {
    saveTo(path, () -> expected, true);
  }

  /** After a conflict: writes over what the file holds now, which the author has seen. */
  public void overwrite(FileStamp theirs) {
    file.get().ifPresent(path -> saveTo(path, () -> Optional.of(theirs), false));
  }

  /** Keeps the text for after a crash without waiting for a pause; {@code then} runs after that. */
  void keepNow(Runnable then) {
    recovery.writeNow(then);
  }

  /** The author gave up what is not saved. */
  public void discard() {
    recovery.settled();
  }

  private void saveTo(Path path, Supplier<Optional<FileStamp>> expected, boolean becomesFile) {
    TextRevision snapshot = revision;
    SourceText before = saved;
    saveState.set(new SaveState.Saving());
    Site home = site;
    services
        .background()
        .disk()
        .execute(
            () -> {
              SourceText text = snapshot.source();
              KeptSave kept =
                  KeptSave.of(
                      new KeptSave.Request(home, path, before, text, expected.get()), services);
              if (kept.outcome() instanceof SaveOutcome.Saved done) {
                stamp.set(Optional.of(done.stamp()));
              }
              services
                  .fxThread()
                  .execute(
                      () -> {
                        saved(snapshot, text, path, becomesFile, kept.outcome());
                        kept.trouble().ifPresent(why -> notice.set(Optional.of(why)));
                      });
            });
  }

  private void saved(
      TextRevision snapshot, SourceText text, Path path, boolean becomesFile, SaveOutcome outcome) {
    switch (outcome) {
      case SaveOutcome.Saved done -> {
        saved = text;
        if (becomesFile) {
          file.set(Optional.of(path));
          analyse();
        }
        boolean newest = snapshot.number() == revision.number();
        saveState.set(newest ? new SaveState.Clean() : new SaveState.Changed());
        if (newest) {
          recovery.settled();
        }
      }
      case SaveOutcome.ChangedOnDisk theirs ->
          saveState.set(new SaveState.Conflict(theirs.current(), theirs.stamp()));
      case SaveOutcome.Gone gone -> saveState.set(new SaveState.Gone());
      case SaveOutcome.OutsideSite outside ->
          saveState.set(new SaveState.OutsideSite(outside.realPath()));
      case SaveOutcome.Failed(String message) -> saveState.set(new SaveState.Failed(message));
    }
  }
}
