package dev.inkwren.session;

import dev.inkwren.change.TextDiff;
import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.store.FileStamp;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  private final Analyst analyst;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Analysis> analysis =
      new ReadOnlyObjectWrapper<>(Analysis.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<String>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final FileStanding standing;
  private final ReadOnlyObjectWrapper<Analyst.Pace> pace =
      new ReadOnlyObjectWrapper<>(Analyst.Pace.KEEPS_UP);

  private TextRevision revision = TextRevision.first(0, SourceText.of(""));
  private Site site = Site.empty();
  private List<Problem> problems = List.of();

  /** The revision that {@link #problems} were found in. */
  private long checkedRevision = -1;

  public EditorSession(EditBuffer buffer, SessionServices services) {
    this.buffer = buffer;
    this.standing = new FileStanding(services, new Open());
    this.analyst =
        new Analyst(
            services.background(),
            services.fxThread(),
            services.inspector(),
            this::analysed,
            pace::set);
    buffer.onEdits(this::edited);
  }

  public ReadOnlyObjectProperty<Analysis> analysis() {
    return analysis.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<SaveState> saveState() {
    return standing.state();
  }

  /** Whether preview and checks keep up with the text; typing and saving never wait for them. */
  public ReadOnlyObjectProperty<Analyst.Pace> pace() {
    return pace.getReadOnlyProperty();
  }

  /** Where the text lies; empty for a text that was never saved. */
  public ReadOnlyObjectProperty<Optional<Path>> file() {
    return standing.file();
  }

  /** How the text stands to its file, for what is more than saving it. */
  public FileStanding standing() {
    return standing;
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
    return saveState().get().unsaved();
  }

  /** Shows {@code text}, which was read from {@code path} as {@code newStamp} tells. */
  void load(SourceText text, Optional<Path> path, Optional<FileStamp> newStamp) {
    standing.load(text, path, newStamp);
  }

  /** Puts a text into the window that no file holds yet: a new post or a recovered one. */
  public void loadUnsaved(SourceText text, Optional<Path> path) {
    standing.loadChanged(text, path, Optional.empty());
  }

  /** From now on the text is seen as part of {@code newSite}. */
  public void setSite(Site newSite) {
    if (site != newSite) {
      site = newSite;
      analyse();
    }
  }

  /**
   * Changes the front matter; tells why when it cannot be done safely.
   *
   * @param goesOn whether it belongs to the undo step before, as the next letter of a word does
   */
  public boolean edit(Function<Post, EditResult> change, boolean goesOn) {
    if (saveState().get() instanceof SaveState.ReadOnly looked) {
      notice.set(Optional.of(looked.message()));
      return false;
    }
    return switch (change.apply(post())) {
      case EditResult.Edits(TextEdits edits) -> {
        notice.set(Optional.empty());
        if (goesOn && !edits.isEmpty()) {
          buffer.applyOn(edits);
        } else {
          apply(edits);
          // A value that was handed over after a pause has waited long enough for its journal.
          keepNow(() -> {});
        }
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
    if (!edits.isEmpty() && !standing.isReadOnly()) {
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
   * Applies a fix that was made for another state of this text; false when the place it mends is
   * not the same here.
   */
  public boolean fix(QuickFix fix, SourceText madeFor) {
    TextEdits since = TextDiff.between(madeFor.text(), revision.source().text());
    Optional<TextEdits> now = Carried.over(fix.edits(), List.of(since));
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
    standing.edited();
    analyse();
  }

  private void analyse() {
    analyst.request(new Analyst.Request(revision, site, file().get()));
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
    if (result.revision() == revision.number()
        && result.post().source().equals(standing.asSaved())) {
      standing.backToSaved();
    }
    analysis.set(result);
  }

  /** Writes the text to its file; does nothing for a text that has none. */
  public void save() {
    standing.save();
  }

  /** Writes the text to {@code path}, which from then on is its file. */
  public void saveAs(Path path, Optional<FileStamp> expected) {
    standing.saveAs(path, expected);
  }

  /** After a conflict: writes over what the file holds now, which the author has seen. */
  public void overwrite(FileStamp theirs) {
    standing.overwrite(theirs);
  }

  /** Keeps the text for after a crash without waiting for a pause; {@code then} runs after that. */
  void keepNow(Runnable then) {
    standing.keepNow(then);
  }

  /** The author gave up what is not saved. */
  public void discard() {
    standing.discard();
  }

  /** This text as its file sees it. */
  private final class Open implements OpenText {

    @Override
    public TextRevision revision() {
      return revision;
    }

    @Override
    public Site site() {
      return site;
    }

    @Override
    public void load(SourceText text, boolean readOnly) {
      revision = TextRevision.first(revision.number() + 1, text);
      steps.clear();
      problems = List.of();
      checkedRevision = revision.number();
      buffer.load(text.text());
      buffer.setReadOnly(readOnly);
      analyse();
    }

    @Override
    public void apply(TextEdits edits) {
      EditorSession.this.apply(edits);
    }

    @Override
    public void respell(SourceText same) {
      revision = TextRevision.first(revision.number() + 1, same);
      analyse();
    }

    @Override
    public void moved() {
      analyse();
    }

    @Override
    public void say(String text) {
      notice.set(Optional.of(text));
    }
  }
}
