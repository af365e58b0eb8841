package dev.inkwren.session;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.inkwren.check.Inspector;
import dev.inkwren.check.Problem;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.History;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.Journal;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.RealDisk;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorSessionTest {

  private static final String POST =
      """
      ---
      title: 첫 글
      date: 2024-05-17 21:53:31 +0900
      tags: [java, aws]   # TAG names should always be lowercase
      ---

      본문입니다.
      """;

  /** A process that cannot run: no system counts so far. */
  private static final ProcessMark DEAD =
      new ProcessMark(Integer.MAX_VALUE, 1, ProcessMark.current().host());

  @TempDir Path folder;
  private final MemoryBuffer buffer = new MemoryBuffer();
  private final DirectBackground background = new DirectBackground();
  private PostStore store;
  private Journal journal;
  private EditorSession session;
  private SessionServices services;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    DataDirectory data = new DataDirectory(folder.resolve("data"));
    store = new PostStore(new RealDisk(), data);
    journal = new Journal(new RealDisk(), data, DEAD);
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    services =
        new SessionServices(
            background,
            Runnable::run,
            store,
            new SiteScanner(clock),
            journal,
            new History(new RealDisk(), data, History.Limits.usual()),
            new InstanceLock(new RealDisk(), data, DEAD),
            new Inspector(Rules.all(), Locale.ENGLISH, clock),
            clock);
    session = new EditorSession(buffer, services);
    file = folder.resolve("2024-05-17-first.md");
    Files.writeString(file, POST);
    LoadOutcome.Loaded loaded = (LoadOutcome.Loaded) store.load(file);
    session.load(loaded.text(), Optional.of(file), Optional.of(loaded.stamp()));
  }

  private void type(String text) {
    buffer.apply(TextEdits.of(TextEdit.insert(buffer.text.length(), text)));
  }

  private boolean is(Class<? extends SaveState> state) {
    return state.isInstance(session.saveState().get());
  }

  @Test
  void aTextThatWasJustOpenedIsSavedAndKnown() {
    assertThat(is(SaveState.Clean.class)).isTrue();
    assertThat(session.analysis().get().post().title()).contains("첫 글");
    assertThat(session.analysis().get().checked()).isTrue();
  }

  @Test
  void typingMakesItUnsavedAndRendersIt() {
    type("더 씁니다.\n");

    assertThat(session.unsaved()).isTrue();
    assertThat(session.analysis().get().rendered().contentHtml()).contains("더 씁니다.");
  }

  @Test
  void undoingBackToTheSavedTextMakesItSavedAgain() {
    type("x");
    buffer.undo();

    assertThat(is(SaveState.Clean.class)).isTrue();
  }

  @Test
  void savingWritesExactlyTheChange() throws IOException {
    type("더.\n");
    session.save();

    assertThat(is(SaveState.Clean.class)).isTrue();
    assertThat(Files.readString(file)).isEqualTo(POST + "더.\n");
  }

  @Test
  void twoSavesInARowAreNoConflict() throws IOException {
    type("1");
    session.save();
    type("2");
    session.save();

    assertThat(is(SaveState.Clean.class)).isTrue();
    assertThat(Files.readString(file)).endsWith("12");
  }

  @Test
  void aFileThatSomebodyElseChangedIsNotOverwritten() throws IOException {
    type("mine");
    Files.writeString(file, POST + "theirs");

    session.save();

    assertThat(is(SaveState.Conflict.class)).isTrue();
    assertThat(Files.readString(file)).endsWith("theirs");
    session.save();
    assertThat(is(SaveState.Conflict.class)).as("a second Ctrl+S does not overwrite").isTrue();
    session.overwrite(((SaveState.Conflict) session.saveState().get()).stamp());
    assertThat(is(SaveState.Clean.class)).isTrue();
    assertThat(Files.readString(file)).endsWith("mine");
  }

  @Test
  void aFormEditIsOneUndoStepAndOneHunk() {
    session.edit(post -> FrontMatterEdits.addItem(post.source(), "tags", "k8s"), false);

    assertThat(buffer.text)
        .isEqualTo(POST.replace("[java, aws]", "[java, aws, k8s]"))
        .contains("# TAG names should always be lowercase");
    buffer.undo();
    assertThat(buffer.text).isEqualTo(POST);
  }

  @Test
  void aRefusedEditSaysWhyAndLeavesTheTextAlone() {
    boolean done = session.edit(post -> new EditResult.Refused("because"), false);

    assertThat(done).isFalse();
    assertThat(session.notice().get()).contains("because");
    assertThat(buffer.text).isEqualTo(POST);
  }

  @Test
  void aQuickFixLandsInTheRightPlaceAfterMoreTyping() {
    session.edit(post -> FrontMatterEdits.addItem(post.source(), "tags", "Kubernetes"), false);
    Problem uppercase =
        session.analysis().get().problems().stream()
            .filter(p -> p.rule().toString().equals("tag-uppercase"))
            .findFirst()
            .orElseThrow();

    assertThat(session.fix(uppercase.fixes().getFirst())).isTrue();

    assertThat(buffer.text).contains("[java, aws, kubernetes]");
  }

  @Test
  void aFormEditIsInTheJournalAtOnceAndTheLettersAfterItAfterAPause() {
    session.edit(post -> FrontMatterEdits.addItem(post.source(), "tags", "k8s"), false);
    assertThat(unsavedTexts()).singleElement(as(STRING)).contains("[java, aws, k8s]");

    session.edit(post -> FrontMatterEdits.addItem(post.source(), "tags", "x"), true);
    assertThat(unsavedTexts()).singleElement(as(STRING)).doesNotContain("k8s, x]");
    background.windForward();
    assertThat(unsavedTexts()).singleElement(as(STRING)).contains("k8s, x]");
  }

  /** What a later process finds in the journal. */
  private List<String> unsavedTexts() {
    return laterProcess().recoverable().texts().stream().map(r -> r.entry().text().text()).toList();
  }

  @Test
  void whatIsTypedIsInTheJournalAfterAPauseAndGoneAfterASave() {
    type("unsaved");
    background.windForward();

    assertThat(journal.recoverable().texts()).as("a text still open here is not offered").isEmpty();
    Journal later = laterProcess();
    assertThat(later.recoverable().texts())
        .singleElement()
        .satisfies(r -> assertThat(r.entry().text().text()).endsWith("unsaved"));

    session.save();
    assertThat(later.recoverable().texts()).isEmpty();
  }

  @Test
  void aFailedSaveStaysInSightWhileTheAuthorTypesOnAndTheNextSaveWorks() throws IOException {
    type("\uD83D");
    session.save();
    assertThat(is(SaveState.Failed.class)).isTrue();

    type("more");
    assertThat(is(SaveState.Failed.class)).isTrue();

    buffer.undo();
    buffer.undo();
    session.save();
    assertThat(is(SaveState.Clean.class)).isTrue();
    assertThat(Files.readString(file)).isEqualTo(POST);
  }

  @Test
  void whatTheFirstSaveWroteOverIsInTheHistoryAndCanBeTakenBackInOneStep() {
    type("grown");
    session.save();
    List<History.Snapshot> versions = new ArrayList<>();
    localHistory().list(versions::addAll);
    assertThat(versions).hasSize(2);

    localHistory().read(versions.getLast(), v -> localHistory().restore(v.orElseThrow()));

    assertThat(buffer.text).isEqualTo(POST);
    buffer.undo();
    assertThat(buffer.text).isEqualTo(POST + "grown");
  }

  private LocalHistory localHistory() {
    return new LocalHistory(services, session);
  }

  @Test
  void aRecoveredTextIsKeptAnewBeforeItsOldEntryGoes() {
    Workspace workspace = new Workspace(services, MemoryBuffer::new);
    Journal.Entry left =
        new Journal.Entry("left by a crash", Optional.of(file), Optional.empty(), text("x"), 1);
    assertThat(journal.write(left)).isEmpty();
    Journal later = laterProcess();

    workspace.afterCrash().take(later.recoverable().texts().getFirst());

    assertThat(later.recoverable().texts())
        .singleElement()
        .satisfies(r -> assertThat(r.entry().document()).isNotEqualTo("left by a crash"))
        .satisfies(r -> assertThat(r.entry().text().text()).isEqualTo("x"));
    assertThat(workspace.unsaved()).hasSize(1);
  }

  private static SourceText text(String text) {
    return SourceText.of(text);
  }

  private Journal laterProcess() {
    return new Journal(
        new RealDisk(), new DataDirectory(folder.resolve("data")), ProcessMark.current());
  }
}
