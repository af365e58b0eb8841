package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets each single operation of a save or a change fail, once or from then on, in many ways. */
class DiskErrorTest {

  enum Failure {
    ENOSPC,
    EDQUOT,
    EIO,
    EACCES,
    EROFS;

    IOException of(Path path) {
      return switch (this) {
        case ENOSPC -> new FileSystemException("" + path, null, "No space left on device");
        case EDQUOT -> new FileSystemException("" + path, null, "Disk quota exceeded");
        case EIO -> new IOException("Input/output error");
        case EACCES -> new AccessDeniedException("" + path);
        case EROFS -> new FileSystemException("" + path, null, "Read-only file system");
      };
    }
  }

  private static final List<Scenario> SAVES =
      List.of(Scenario.saving(), Scenario.savingShorter(), Scenario.savingNew());

  @ParameterizedTest
  @EnumSource
  void noFailingOperationHarmsATextAndTheNextSaveWorks(Failure failure) {
    List<String> wrong = new ArrayList<>();
    for (Scenario scenario : SAVES) {
      for (boolean linked : new boolean[] {false, true}) {
        for (boolean lasting : new boolean[] {false, true}) {
          wrong.addAll(failEveryOperation(scenario, failure, lasting, linked));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theSuiteCatchesACarelessSave() {
    assertThat(failEveryOperation(Scenario.savingCarelessly(), Failure.ENOSPC, true, false))
        .isNotEmpty();
  }

  private static List<String> failEveryOperation(
      Scenario scenario, Failure failure, boolean lasting, boolean linked) {
    List<String> wrong = new ArrayList<>();
    boolean reached = true;
    for (int last = 1; reached; last++) {
      SimDisk disk = scenario.start();
      Trouble trouble = new Trouble(last, lasting, failure);
      boolean done = false;
      String said = "";
      try {
        if (linked && scenario.before().containsKey("a.md")) {
          disk.link(Scenario.SITE.resolve("a.md"), Path.of("/home/other").toAbsolutePath());
        }
        done = scenario.action().run(new HookedDisk(disk, trouble));
      } catch (IOException e) {
        said = "" + e.getMessage();
      }
      reached = trouble.struck;
      if (linked && lasting) {
        // The one case that needs the copy in the data directory: a disk that dies while a file
        // with several names is written and does not come back before the next start.
        Scenario.store(disk).recover();
      }
      String when = scenario.name() + ", operation " + last + said;
      Map<String, String> site = Scenario.site(disk);
      boolean whole = site.equals(scenario.after()) || (!done && site.equals(scenario.before()));
      if (!whole) {
        wrong.add(when + ": " + site);
      }
      if (!runs(scenario, disk) || !Scenario.site(disk).equals(scenario.after())) {
        wrong.add(when + ": the next save did not work");
      }
    }
    return wrong;
  }

  @ParameterizedTest
  @EnumSource
  void theSameStoreSavesAgainWithTheStampItKnewBefore(Failure failure) {
    boolean reached = true;
    for (int last = 1; reached; last++) {
      SimDisk disk = Scenario.saving().start();
      Path path = Scenario.SITE.resolve("a.md");
      Trouble trouble = new Trouble(Integer.MAX_VALUE, false, failure);
      PostStore store = Scenario.store(new HookedDisk(disk, trouble));
      LoadOutcome.Loaded loaded = (LoadOutcome.Loaded) store.load(path);
      trouble.strikeAfter(last);
      SaveOutcome outcome =
          store.save(path, SourceText.of(Scenario.NEW), Optional.of(loaded.stamp()));
      reached = trouble.struck;
      trouble.strikeAfter(Integer.MAX_VALUE);
      Optional<FileStamp> known = Optional.of(loaded.stamp());
      if (outcome instanceof SaveOutcome.Saved saved) {
        known = Optional.of(saved.stamp());
      } else {
        assertThat(outcome)
            .isInstanceOfSatisfying(
                SaveOutcome.Failed.class, failed -> assertThat(failed.message()).contains("a.md"));
      }
      String later = Scenario.NEW + "typed meanwhile\n";
      assertThat(store.save(path, SourceText.of(later), known))
          .as("after operation %s", last)
          .isInstanceOf(SaveOutcome.Saved.class);
      assertThat(Scenario.site(disk)).isEqualTo(Map.of("a.md", later));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangeIsDoneWhollyOrNotAtAllWhateverFails(Failure failure) {
    for (Scenario scenario : Scenario.plans()) {
      boolean reached = true;
      for (int last = 1; reached; last++) {
        SimDisk disk = scenario.start();
        Trouble trouble = new Trouble(last, false, failure);
        boolean done = runs(scenario, new HookedDisk(disk, trouble));
        reached = trouble.struck;
        assertThat(Scenario.site(disk))
            .as("%s, operation %s", scenario.name(), last)
            .isEqualTo(done ? scenario.after() : scenario.before());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangeOnADyingDiskIsFinishedOrTakenBackAtTheNextStart(Failure failure) {
    for (Scenario scenario : Scenario.plans()) {
      boolean reached = true;
      for (int last = 1; reached; last++) {
        SimDisk disk = scenario.start();
        Trouble trouble = new Trouble(last, true, failure);
        boolean done = runs(scenario, new HookedDisk(disk, trouble));
        reached = trouble.struck;
        assertThat(Scenario.store(disk).recover()).isEmpty();
        Map<String, String> site = Scenario.site(disk);
        boolean whole = site.equals(scenario.after()) || (!done && site.equals(scenario.before()));
        assertThat(whole).as("%s, operation %s: %s", scenario.name(), last, site).isTrue();
      }
    }
  }

  private static boolean runs(Scenario scenario, Disk disk) {
    try {
      return scenario.action().run(disk);
    } catch (IOException e) {
      throw new AssertionError("outcomes are values", e);
    }
  }

  @Test
  void writesOfOneByteMakeAWholeFile() throws IOException {
    List<Scenario> all = new ArrayList<>(SAVES);
    all.addAll(Scenario.plans());
    for (Scenario scenario : all) {
      SimDisk disk = scenario.start();
      assertThat(scenario.action().run(new HookedDisk(disk, (operation, path) -> {}, 1))).isTrue();
      assertThat(Scenario.site(disk)).isEqualTo(scenario.after());
    }
  }

  @Test
  void aDiskThatTakesNoByteIsToldAndHarmsNothing() {
    SimDisk disk = Scenario.saving().start();
    Disk stuck = new HookedDisk(disk, (operation, path) -> {}, 0);
    assertThat(Scenario.save(stuck, Scenario.NEW)).isFalse();
    assertThat(Scenario.site(disk)).isEqualTo(Scenario.saving().before());
  }

  @Test
  void aHeldFileIsTriedAgainForAWhile() {
    SimDisk disk = Scenario.saving().start();
    int[] tries = {0};
    HookedDisk.Hook held =
        (operation, path) -> {
          if (operation.equals("replace") && path.startsWith(Scenario.SITE) && ++tries[0] < 4) {
            throw new AccessDeniedException("" + path);
          }
        };
    assertThat(Scenario.save(new HookedDisk(disk, held).withFilesThatGetHeld(), Scenario.NEW))
        .isTrue();
    assertThat(tries[0]).isEqualTo(4);
    assertThat(Scenario.site(disk)).isEqualTo(Scenario.saving().after());
  }

  /** Fails operation number {@code last}, and all after it when lasting. */
  private static final class Trouble implements HookedDisk.Hook {
    private final boolean lasting;
    private final Failure failure;
    private int left;
    private boolean struck;

    Trouble(int last, boolean lasting, Failure failure) {
      this.left = last;
      this.lasting = lasting;
      this.failure = failure;
    }

    void strikeAfter(int operations) {
      left = operations;
    }

    @Override
    public void before(String operation, Path path) throws IOException {
      left--;
      if (left == 0 || (lasting && left < 0)) {
        struck = true;
        throw failure.of(path);
      }
    }
  }
}
