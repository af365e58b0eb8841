package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Another program does something to the file at every moment of a save. Between the last look at
 * the file and the one system call that replaces it nothing can be put in; there is no call that
 * compares and replaces.
 */
class ExternalEditTest {

  private static final Path POST = Scenario.SITE.resolve("a.md");
  private static final String THEIRS = Scenario.OLD + "a line of theirs\n";
  private static final String SAME_SIZE = Scenario.OLD.replace("first", "other");

  /** What the other program does. */
  enum Deed {
    CHANGE,
    CHANGE_KEEPING_THE_SIZE,
    EMPTY,
    REPLACE_BY_RENAMING,
    DELETE,
    RENAME,
    TOUCH;

    void doTo(SimDisk disk) throws IOException {
      if (disk.facts(POST).isEmpty()) {
        return;
      }
      switch (this) {
        case CHANGE -> disk.scribble(POST, Scenario.bytes(THEIRS));
        case CHANGE_KEEPING_THE_SIZE -> disk.scribble(POST, Scenario.bytes(SAME_SIZE));
        case EMPTY -> disk.scribble(POST, new byte[0]);
        case REPLACE_BY_RENAMING -> {
          Path other = Scenario.SITE.resolve("other.tmp");
          disk.put(other, Scenario.bytes(THEIRS));
          disk.replace(other, POST);
        }
        case DELETE -> disk.delete(POST);
        case RENAME -> disk.rename(POST, Scenario.SITE.resolve("elsewhere.md"));
        case TOUCH -> disk.touch(POST);
      }
    }
  }

  /** Saves {@code text} over {@code a.md}, which was loaded before; the outcome. */
  private interface Saver {
    SaveOutcome save(Disk disk, FileStamp known) throws IOException;
  }

  private record Report(int interleavings, List<String> wrong) {}

  /** Outcomes are values: it throws nothing that {@link Saver} may. */
  private static SaveOutcome carefully(Disk disk, FileStamp known) {
    return Scenario.store(disk).save(POST, SourceText.of(Scenario.NEW), Optional.of(known));
  }

  /** Looks once, then writes: what was written between is lost. */
  private static SaveOutcome carelessly(Disk disk, FileStamp known) throws IOException {
    if (!FileStamp.hash(disk.read(POST)).equals(known.sha256())) {
      return new SaveOutcome.ChangedOnDisk(SourceText.of(""), known);
    }
    disk.facts(POST);
    disk.facts(POST);
    try (Disk.Output output = disk.open(POST)) {
      output.truncate(0);
      Bytes.write(output, Scenario.bytes(Scenario.NEW), 0, Scenario.bytes(Scenario.NEW).length);
    }
    return new SaveOutcome.Saved(known);
  }

  @Test
  void nothingAnotherProgramWritesDuringASaveIsOverwrittenAndATouchIsNoConflict() {
    Report plain = interleave(ExternalEditTest::carefully, false);
    Report linked = interleave(ExternalEditTest::carefully, true);
    assertThat(plain.wrong()).isEmpty();
    assertThat(linked.wrong()).isEmpty();
    assertThat(plain.interleavings() + linked.interleavings()).isGreaterThanOrEqualTo(200);
  }

  @Test
  void theSuiteCatchesASaverThatLooksOnlyOnce() {
    assertThat(interleave(ExternalEditTest::carelessly, false).wrong()).isNotEmpty();
  }

  private static Report interleave(Saver saver, boolean linked) {
    List<String> wrong = new ArrayList<>();
    int interleavings = 0;
    for (Deed deed : Deed.values()) {
      boolean reached = true;
      for (int step = 1; reached; step++) {
        Meddler meddler = new Meddler(deed, step);
        SaveOutcome outcome = meddler.watch(saver, linked);
        reached = meddler.left <= 0;
        if (reached && meddler.struck) {
          interleavings++;
          meddler.judge(outcome).ifPresent(wrong::add);
        }
      }
    }
    return new Report(interleavings, wrong);
  }

  private static final class Meddler {
    private final Deed deed;
    private final int step;
    private int left;
    private boolean struck;
    private boolean committed;
    private SimDisk disk = Scenario.saving().start();
    private Map<String, String> theirs = Map.of();

    Meddler(Deed deed, int step) {
      this.deed = deed;
      this.step = step;
      this.left = step;
    }

    SaveOutcome watch(Saver saver, boolean linked) {
      try {
        if (linked) {
          disk.link(POST, Path.of("/home/other").toAbsolutePath());
        }
        FileStamp known = ((LoadOutcome.Loaded) Scenario.store(disk).load(POST)).stamp();
        return saver.save(new HookedDisk(disk, this::meddle), known);
      } catch (IOException e) {
        return new SaveOutcome.Failed("" + e.getMessage());
      }
    }

    private void meddle(String operation, Path path) throws IOException {
      boolean atPost = path.equals(POST);
      boolean commits = atPost && (operation.equals("replace") || operation.equals("open"));
      boolean tooLate = commits || committed;
      committed |= commits;
      if (--left == 0 && !tooLate) {
        deed.doTo(disk);
        struck = true;
        theirs = Scenario.site(disk);
      }
    }

    Optional<String> judge(SaveOutcome outcome) {
      Map<String, String> site = Scenario.site(disk);
      boolean right =
          deed == Deed.TOUCH
              ? outcome instanceof SaveOutcome.Saved && site.equals(Map.of("a.md", Scenario.NEW))
              : !(outcome instanceof SaveOutcome.Saved) && site.equals(theirs);
      return right
          ? Optional.empty()
          : Optional.of(deed + " at step " + step + ": " + outcome + " " + site);
    }
  }

  @Test
  void aLookTellsAChangeFromATouchAndFromOurOwnSave() throws IOException {
    SimDisk disk = Scenario.saving().start();
    PostStore store = Scenario.store(disk);
    FileStamp seen = ((LoadOutcome.Loaded) store.load(POST)).stamp();
    disk.touch(POST);
    assertThat(store.look(POST, seen)).isInstanceOf(LookOutcome.Unchanged.class);
    SaveOutcome.Saved saved =
        (SaveOutcome.Saved) store.save(POST, SourceText.of(Scenario.NEW), Optional.of(seen));
    assertThat(store.look(POST, saved.stamp())).isInstanceOf(LookOutcome.Unchanged.class);
    disk.scribble(POST, Scenario.bytes(THEIRS));
    assertThat(store.look(POST, saved.stamp()))
        .isInstanceOfSatisfying(
            LookOutcome.Changed.class,
            changed -> assertThat(changed.current().text()).isEqualTo(THEIRS));
    disk.delete(POST);
    assertThat(store.look(POST, saved.stamp())).isInstanceOf(LookOutcome.Gone.class);
  }

  @Test
  void aSecondChangeWithinTheSameTickOfTheClockIsSeen() {
    FileFacts facts = new FileFacts(FileFacts.Kind.FILE, 5, 1_000_000_000L, 1);
    byte[] content = Scenario.bytes("12345");
    assertThat(FileStamp.of(content, facts, 1_500_000_000L).surelyUnchanged(facts)).isFalse();
    assertThat(FileStamp.of(content, facts, 500_000_000L).surelyUnchanged(facts))
        .as("a clock that went back")
        .isFalse();
    assertThat(FileStamp.of(content, facts, 9_000_000_000L).surelyUnchanged(facts)).isTrue();
  }
}
