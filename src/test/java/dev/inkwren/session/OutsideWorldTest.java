package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.Inspector;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.History;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.Journal;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.RealDisk;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the open post does when another program changes, deletes, renames or touches its file. */
class OutsideWorldTest {

  private static final String POST = "---\ntitle: 글\n---\n\n첫 줄\n둘째 줄\n셋째 줄\n";

  /** Stands for an Inkwren on another machine, which always counts as running. */
  private static final ProcessMark ELSEWHERE = new ProcessMark(7, 1, "another-machine");

  @TempDir Path folder;
  private final MemoryBuffer buffer = new MemoryBuffer();
  private final TurnTaking turns = new TurnTaking();
  private DataDirectory data;
  private PostStore store;
  private SessionServices services;
  private Workspace workspace;
  private Path file;

  @BeforeEach
  void makePost() throws IOException {
    data = new DataDirectory(folder.resolve("data"));
    store = new PostStore(new RealDisk(), data);
    services = services(store);
    workspace = new Workspace(services, () -> buffer);
    file = folder.resolve("2024-05-17-post.md");
    Files.writeString(file, POST);
  }

  private SessionServices services(PostStore ownStore) {
    return new SessionServices(
        turns,
        turns.fx(),
        ownStore,
        new SiteScanner(),
        new Journal(new RealDisk(), data, ProcessMark.current()),
        new History(new RealDisk(), data, History.Limits.usual()),
        new InstanceLock(new RealDisk(), data, ProcessMark.current()),
        new Inspector(List.of()),
        Clock.systemUTC());
  }

  private EditorSession open() {
    workspace.openFile(file);
    turns.untilQuiet();
    return workspace.sessions().getFirst();
  }

  private void type(String text) {
    buffer.apply(TextEdits.of(TextEdit.insert(buffer.text.length(), text)));
  }

  private void look(EditorSession session) {
    session.standing().look();
    turns.untilQuiet();
  }

  private static boolean is(EditorSession session, Class<? extends SaveState> state) {
    return state.isInstance(session.saveState().get());
  }

  @Test
  void aCleanTextIsReadAgainInOneUndoStep() throws IOException {
    EditorSession session = open();
    Files.writeString(file, POST.replace("둘째", "바뀐"));

    look(session);

    assertThat(buffer.text).isEqualTo(POST.replace("둘째", "바뀐"));
    assertThat(is(session, SaveState.Clean.class)).isTrue();
    assertThat(session.standing().reloads().get()).isEqualTo(1);
    buffer.undo();
    assertThat(buffer.text).isEqualTo(POST);
    assertThat(session.unsaved()).as("the file holds something else now").isTrue();
  }

  @Test
  void onlyWhatDiffersInALineIsReplaced() throws IOException {
    open();
    Files.writeString(file, POST.replace("둘째", "바뀐") + "끝\n");

    look(workspace.sessions().getFirst());

    assertThat(buffer.lastEdits.edits())
        .extracting(edit -> edit.replacement())
        .containsExactly("바뀐", "끝\n");
  }

  @Test
  void newLineEndsAreTakenOverThoughNoCharacterOfTheTextChanges() throws IOException {
    EditorSession session = open();
    Files.writeString(file, POST.replace("\n", "\r\n"));

    look(session);
    assertThat(is(session, SaveState.Clean.class)).isTrue();
    type("넷째 줄\n");
    session.save();
    turns.untilQuiet();

    assertThat(Files.readString(file)).isEqualTo((POST + "넷째 줄\n").replace("\n", "\r\n"));
  }

  @Test
  void aTextWithChangesStandsAndTheAuthorIsTold() throws IOException {
    EditorSession session = open();
    type("내 것\n");
    Files.writeString(file, POST + "그들 것\n");

    look(session);

    assertThat(session.saveState().get())
        .isInstanceOfSatisfying(
            SaveState.Conflict.class,
            conflict -> assertThat(conflict.theirs().text()).endsWith("그들 것\n"));
    assertThat(buffer.text).endsWith("내 것\n");
    type("더\n");
    assertThat(is(session, SaveState.Conflict.class)).as("typing does not hide it").isTrue();
  }

  @Test
  void takingTheirsKeepsMineOneUndoAway() throws IOException {
    EditorSession session = open();
    type("내 것\n");
    Files.writeString(file, POST + "그들 것\n");
    look(session);

    session.standing().takeTheirs((SaveState.Conflict) session.saveState().get());

    assertThat(buffer.text).endsWith("그들 것\n");
    assertThat(is(session, SaveState.Clean.class)).isTrue();
    buffer.undo();
    assertThat(buffer.text).endsWith("내 것\n");
  }

  @Test
  void whenBothWroteTheSameThereIsNothingToDecide() throws IOException {
    EditorSession session = open();
    type("같은 것\n");
    Files.writeString(file, POST + "같은 것\n");

    look(session);

    assertThat(is(session, SaveState.Clean.class)).isTrue();
  }

  @Test
  void aTouchIsNoNews() throws IOException {
    EditorSession session = open();
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    look(session);
    type("x");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
    look(session);

    assertThat(is(session, SaveState.Changed.class)).isTrue();
    assertThat(session.standing().reloads().get()).isZero();
  }

  @Test
  void anEditOfTheSameSizeIsSeen() throws IOException {
    EditorSession session = open();
    Files.writeString(file, POST.replace("셋째", "넷째"));

    look(session);

    assertThat(buffer.text).contains("넷째 줄");
  }

  @Test
  void aDeletedFileIsToldAndTheTextCanBeSavedAgain() throws IOException {
    EditorSession session = open();
    Files.delete(file);

    look(session);
    assertThat(is(session, SaveState.Gone.class)).isTrue();
    assertThat(session.unsaved()).isTrue();
    type("더\n");
    assertThat(is(session, SaveState.Gone.class)).isTrue();
    session.standing().recreate();
    turns.untilQuiet();

    assertThat(Files.readString(file)).isEqualTo(POST + "더\n");
    assertThat(is(session, SaveState.Clean.class)).isTrue();
  }

  @Test
  void aFileThatComesBackAsItWasIsNoNews() throws IOException {
    EditorSession session = open();
    Path aside = folder.resolve("aside");
    Files.move(file, aside);
    look(session);
    Files.move(aside, file);
    look(session);

    assertThat(is(session, SaveState.Clean.class)).isTrue();
  }

  @Test
  void aRenamedPostIsFoundByWhatItHolds() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site/_posts")).getParent();
    Files.writeString(site.resolve("_config.yml"), "title: x\n");
    file = Files.move(file, site.resolve("_posts/2024-05-17-post.md"));
    workspace.openSite(site, Optional.empty());
    EditorSession session = open();
    Path renamed = Files.move(file, site.resolve("_posts/2024-05-17-renamed.md"));

    look(session);
    workspace.refreshSite();
    turns.untilQuiet();

    assertThat(session.saveState().get()).isEqualTo(new SaveState.Gone(Optional.of(renamed)));
    session.standing().follow(renamed);
    turns.untilQuiet();
    assertThat(is(session, SaveState.Clean.class)).isTrue();
    type("y");
    session.save();
    turns.untilQuiet();
    assertThat(Files.readString(renamed)).endsWith("y");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsNotUtf8IsOnlyLookedAtUntilItIsConverted() throws IOException {
    Charset korean = Charset.forName("x-windows-949");
    Files.write(file, POST.getBytes(korean));
    byte[] before = Files.readAllBytes(file);
    EditorSession session = open();

    SaveState.ReadOnly looked = (SaveState.ReadOnly) session.saveState().get();
    assertThat(buffer.readOnly).isTrue();
    assertThat(looked.charsets()).contains("x-windows-949");
    assertThat(buffer.text.substring(0, looked.offset())).isEqualTo("---\ntitle: ");
    session.save();
    turns.untilQuiet();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);

    session.standing().convert(korean);
    turns.untilQuiet();
    assertThat(buffer.text).isEqualTo(POST);
    assertThat(buffer.readOnly).isFalse();
    assertThat(Files.readAllBytes(file)).as("converted only by saving").isEqualTo(before);
    session.save();
    turns.untilQuiet();
    assertThat(Files.readString(file)).isEqualTo(POST);
  }

  @Test
  void aPostReachedByALinkGoesToTheTabWhereItIsOpen() throws IOException {
    EditorSession session = open();
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

    workspace.openFile(link);
    turns.untilQuiet();

    assertThat(workspace.sessions()).containsExactly(session);
  }

  @Test
  void afterSaveAsTheOldFileOpensAnewAndTheNewOneIsTheTab() throws IOException {
    Workspace tabs = new Workspace(services, MemoryBuffer::new);
    tabs.openFile(file);
    turns.untilQuiet();
    EditorSession session = tabs.sessions().getFirst();
    Path copy = folder.resolve("copy.md");
    tabs.saveAs(session, copy);
    turns.untilQuiet();
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), copy);

    tabs.openFile(link);
    turns.untilQuiet();
    assertThat(tabs.sessions()).containsExactly(session);
    tabs.openFile(file);
    turns.untilQuiet();
    assertThat(tabs.sessions()).hasSize(2);
    assertThat(tabs.sessions().getLast().file().get()).contains(file);
  }

  @Test
  void saveAsOntoAPostThatIsOpenLosesNothingTypedThere() throws IOException {
    List<MemoryBuffer> buffers = new ArrayList<>();
    Workspace tabs =
        new Workspace(
            services,
            () -> {
              buffers.add(new MemoryBuffer());
              return buffers.getLast();
            });
    Path other = Files.writeString(folder.resolve("other.md"), "other\n");
    tabs.openFile(file);
    turns.untilQuiet();
    tabs.openFile(other);
    turns.untilQuiet();
    EditorSession mine = tabs.sessions().getFirst();
    EditorSession theirs = tabs.sessions().getLast();
    buffers.getLast().apply(TextEdits.of(TextEdit.insert(0, "typed ")));
    turns.untilQuiet();

    tabs.saveAs(mine, other);
    turns.untilQuiet();
    theirs.save();
    turns.untilQuiet();

    assertThat(other).hasContent(POST);
    assertThat(is(theirs, SaveState.Conflict.class)).isTrue();
    assertThat(buffers.getLast().text).isEqualTo("typed other\n");
    theirs.overwrite(((SaveState.Conflict) theirs.saveState().get()).stamp());
    turns.untilQuiet();
    mine.standing().look();
    turns.untilQuiet();
    assertThat(other).hasContent("typed other\n");
    assertThat(buffers.getFirst().text).as("saved, so it may be read again").startsWith("typed");
  }

  @Test
  void aPostThatIsOpenInAnotherInkwrenIsToldAlsoThroughALink() throws IOException {
    InstanceLock other = new InstanceLock(new RealDisk(), data, ELSEWHERE);
    other.acquire(file);
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

    workspace.openFile(link);
    turns.untilQuiet();
    EditorSession session = workspace.sessions().getFirst();
    assertThat(session.standing().heldBy().get()).contains(ELSEWHERE);

    other.release(file);
    workspace.comeBack();
    turns.untilQuiet();
    assertThat(session.standing().heldBy().get()).isEmpty();
  }

  @Test
  void whoTakesAPostOverIsAloneWithItAndWhoHadItIsToldWhenItAsksAgain() {
    EditorSession session = open();
    new InstanceLock(new RealDisk(), data, ELSEWHERE).takeOver(file);
    workspace.comeBack();
    turns.untilQuiet();
    assertThat(session.standing().heldBy().get()).contains(ELSEWHERE);

    workspace.takeOver(session);
    turns.untilQuiet();

    assertThat(session.standing().heldBy().get()).isEmpty();
    assertThat(new InstanceLock(new RealDisk(), data, ELSEWHERE).acquire(file))
        .isEqualTo(new InstanceLock.Outcome.HeldBy(ProcessMark.current()));
  }

  @Test
  void inTwoHundredInterleavingsNothingOfOthersIsOverwrittenAndNoTouchAlarms() throws IOException {
    Tally tally = new Tally();
    for (int seed = 0; seed < 200; seed++) {
      interleave(seed, services(store), tally);
    }
    assertThat(tally.overwritten).isEmpty();
    assertThat(tally.falseAlarms).isEmpty();
    assertThat(tally.saves).as("it is not that nothing was ever saved").isGreaterThan(200);
    assertThat(tally.conflicts).isGreaterThan(50);
  }

  @Test
  void theInterleavingsCatchASessionThatSavesWithoutLooking() throws IOException {
    Tally tally = new Tally();
    for (int seed = 0; seed < 40; seed++) {
      careless = true;
      interleave(seed, services(store), tally);
    }
    assertThat(tally.overwritten).isNotEmpty();
  }

  private boolean careless;

  private static final class Tally {
    final Set<String> overwritten = new HashSet<>();
    final Set<String> falseAlarms = new HashSet<>();
    int saves;
    int conflicts;
  }

  /** One author and one other program, in any order, their steps between those of our threads. */
  private void interleave(int seed, SessionServices own, Tally tally) throws IOException {
    Random random = new Random(seed);
    Files.writeString(file, POST);
    MemoryBuffer text = new MemoryBuffer();
    EditorSession session = new EditorSession(text, own);
    session.standing().show(store.load(file), file);
    turns.untilQuiet();
    Set<String> theirs = new HashSet<>();
    boolean written = false;
    for (int step = 0; step < 30; step++) {
      switch (random.nextInt(9)) {
        case 0, 1 ->
            text.apply(TextEdits.of(TextEdit.insert(text.text.length(), "나" + step + "\n")));
        case 2 -> {
          save(session);
          tally.saves++;
        }
        case 3 -> session.standing().look();
        case 4 -> written |= writeAsOther(seed + "-" + step, random, theirs);
        case 5 -> {
          if (Files.exists(file)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt(1 << 30) * 1000L));
          }
        }
        default -> turns.oneOf(random);
      }
      settle(session, theirs, tally, seed, written);
    }
    turns.untilQuiet();
    settle(session, theirs, tally, seed, written);
  }

  private void save(EditorSession session) throws IOException {
    if (careless && Files.exists(file)) {
      Files.writeString(file, session.revision().source().fileText());
    } else {
      session.save();
    }
  }

  /** Each text of the other program is unlike any before. */
  private boolean writeAsOther(String name, Random random, Set<String> theirs) throws IOException {
    if (random.nextInt(6) == 0) {
      Files.deleteIfExists(file);
      theirs.clear();
      return true;
    }
    String content = POST.replace("첫 줄", "그들 " + name);
    if (random.nextBoolean()) {
      Path aside = Files.writeString(folder.resolve("aside"), content);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.writeString(file, content);
    }
    theirs.clear();
    theirs.add(content);
    return true;
  }

  /** What the other wrote is on disk, or has been taken over, or was given up by the author. */
  private void settle(
      EditorSession session, Set<String> theirs, Tally tally, int seed, boolean written)
      throws IOException {
    SaveState state = session.saveState().get();
    if (state instanceof SaveState.Conflict) {
      tally.conflicts++;
    }
    boolean alarm =
        state instanceof SaveState.Conflict
            || state instanceof SaveState.Gone
            || session.standing().reloads().get() > 0;
    if (alarm && !written) {
      tally.falseAlarms.add(seed + ": " + state);
    }
    for (String content : List.copyOf(theirs)) {
      SourceText seen = session.standing().asSaved();
      String disk = Files.exists(file) ? Files.readString(file) : "";
      boolean known = seen.fileText().equals(content);
      if (known) {
        theirs.remove(content);
      } else if (!disk.equals(content)) {
        tally.overwritten.add(seed + ": " + content.lines().skip(4).findFirst().orElse(""));
        theirs.remove(content);
      }
    }
  }
}
