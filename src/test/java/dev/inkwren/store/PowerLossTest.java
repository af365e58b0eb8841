package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Cuts the power before each operation of a save or a change, lets the device keep what it likes of
 * what was not forced, starts again and looks at the site: it must be wholly the old or wholly the
 * new one.
 */
class PowerLossTest {

  private static final int WAYS = 12;
  private static final int MOST_STEPS = 2_000;

  static final List<Scenario> SAVES =
      List.of(Scenario.saving(), Scenario.savingShorter(), Scenario.savingNew());

  static final List<Scenario> PLANS = Scenario.plans();

  /** Thrown where the power fails. */
  private static final class PowerFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** What was tried and what was found wrong. */
  private record Report(int failures, List<String> wrong) {}

  @ParameterizedTest
  @FieldSource("SAVES")
  void noSaveLosesATextToAPowerFailure(Scenario scenario) {
    Report report = failAtEveryStep(scenario, disk -> {});
    assertThat(report.wrong()).isEmpty();
    assertThat(report.failures()).isGreaterThan(100);
  }

  @ParameterizedTest
  @FieldSource("PLANS")
  void noChangeIsLeftHalfDoneByAPowerFailure(Scenario scenario) {
    Report report = failAtEveryStep(scenario, disk -> {});
    assertThat(report.wrong()).isEmpty();
    assertThat(report.failures()).isGreaterThan(100);
  }

  @Test
  void aChangeThatIsTakenBackIsNeverLeftHalfTakenBackByAPowerFailure() {
    Scenario publish = Scenario.publishing();
    Report report =
        failAtEveryStep(
            new Scenario(
                "take back a publish",
                publish.after(),
                publish.before(),
                disk -> {
                  PostStore store = Scenario.store(disk);
                  return store.undo(store.undoable(Scenario.SITE).getFirst())
                      instanceof ChangeOutcome.Done;
                }),
            disk -> {
              // The post is on the disk as after a publish; one that was recorded makes it so.
              assertThat(Scenario.publishingBack().action().run(disk)).isTrue();
              assertThat(publish.action().run(disk)).isTrue();
            });
    assertThat(report.wrong()).isEmpty();
    assertThat(report.failures()).isGreaterThan(100);
  }

  @Test
  void theStartTellsWhatACrashHadBrokenOffAndItCanBeTakenBack() throws IOException {
    Scenario publish = Scenario.publishing();
    List<String> told = new ArrayList<>();
    boolean finished = false;
    for (int step = 1; !finished; step++) {
      SimDisk disk = publish.start();
      finished = runUntil(publish, disk, step, prepared -> {});
      PostStore restarted = Scenario.store(disk);
      assertThat(restarted.recover()).isEmpty();
      for (ChangeOutcome.Mended mended : restarted.mended()) {
        told.add(mended.undo().title());
        assertThat(mended.finished()).isTrue();
        assertThat(Scenario.site(disk)).isEqualTo(publish.after());
        assertThat(restarted.undo(mended.undo())).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(Scenario.site(disk)).isEqualTo(publish.before());
      }
    }
    assertThat(told).hasSizeGreaterThan(10).containsOnly("publish");
  }

  @Test
  void aFileWithSeveralNamesSurvivesAPowerFailureToo() {
    Report report =
        failAtEveryStep(
            new Scenario(
                "hard link",
                Map.of("a.md", Scenario.OLD),
                Map.of("a.md", Scenario.NEW),
                Scenario.saving().action()),
            disk ->
                disk.link(Scenario.SITE.resolve("a.md"), Path.of("/home/other").toAbsolutePath()));
    assertThat(report.wrong()).isEmpty();
    assertThat(report.failures()).isGreaterThan(100);
  }

  @Test
  void aFileOfAnotherOwnerSurvivesAPowerFailureToo() {
    Report report =
        failAtEveryStep(
            Scenario.savingShorter(),
            disk -> disk.setAttributes(Scenario.SITE.resolve("a.md"), "another owner"));
    assertThat(report.wrong()).isEmpty();
    assertThat(report.failures()).isGreaterThan(100);
  }

  @Test
  void theSuiteCatchesACarelessSave() {
    assertThat(failAtEveryStep(Scenario.savingCarelessly(), disk -> {}).wrong()).isNotEmpty();
  }

  @Test
  void theSuiteCatchesACarelessPublish() {
    assertThat(failAtEveryStep(Scenario.publishingCarelessly(), disk -> {}).wrong()).isNotEmpty();
  }

  private interface Preparation {
    void prepare(SimDisk disk) throws IOException;
  }

  private static Report failAtEveryStep(Scenario scenario, Preparation preparation) {
    List<String> wrong = new ArrayList<>();
    int failures = 0;
    boolean finished = false;
    for (int step = 1; !finished; step++) {
      assertThat(step).as("it never gets done").isLessThan(MOST_STEPS);
      for (int way = 0; way < WAYS; way++) {
        SimDisk disk = scenario.start();
        boolean done = runUntil(scenario, disk, step, preparation);
        finished |= done;
        Random random = new Random(step * 1000L + way);
        SimDisk after = restart(disk.afterPowerLoss(random), random);
        failures++;
        judge(scenario, after, done, "step " + step + " way " + way).ifPresent(wrong::add);
      }
    }
    return new Report(failures, wrong);
  }

  /** True when the whole action went by before step {@code last} was reached. */
  private static boolean runUntil(
      Scenario scenario, SimDisk disk, int last, Preparation preparation) {
    int[] steps = {0};
    try {
      preparation.prepare(disk);
      disk.forceDirectory(Path.of("/home").toAbsolutePath());
      return scenario
          .action()
          .run(
              new HookedDisk(
                  disk,
                  (operation, path) -> {
                    if (++steps[0] == last) {
                      throw new PowerFailure();
                    }
                  }));
    } catch (PowerFailure expected) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(scenario.name(), e);
    }
  }

  /** Starts again, every other time with a second power failure in the middle of mending. */
  private static SimDisk restart(SimDisk disk, Random random) {
    SimDisk found = disk;
    if (random.nextBoolean()) {
      int last = 1 + random.nextInt(20);
      int[] steps = {0};
      try {
        Scenario.store(
                new HookedDisk(
                    found,
                    (operation, path) -> {
                      if (++steps[0] == last) {
                        throw new PowerFailure();
                      }
                    }))
            .recover();
      } catch (PowerFailure again) {
        found = found.afterPowerLoss(random);
      }
    }
    assertThat(Scenario.store(found).recover()).isEmpty();
    return found;
  }

  private static Optional<String> judge(
      Scenario scenario, SimDisk disk, boolean done, String when) {
    Map<String, String> site = Scenario.site(disk);
    boolean right = site.equals(scenario.after()) || (!done && site.equals(scenario.before()));
    return right ? Optional.empty() : Optional.of(scenario.name() + ", " + when + ": " + site);
  }

  @Test
  void theJournalHoldsWhatItHasAcknowledgedAfterAnyPowerFailure() {
    List<String> wrong = new ArrayList<>();
    boolean finished = false;
    for (int step = 1; !finished; step++) {
      assertThat(step).as("it never gets done").isLessThan(MOST_STEPS);
      for (int way = 0; way < WAYS; way++) {
        SimDisk disk = Scenario.saving().start();
        int acknowledged = typeUntil(disk, step);
        finished |= acknowledged == 5;
        SimDisk after = disk.afterPowerLoss(new Random(step * 1000L + way));
        int found =
            new Journal(after, Scenario.DATA, ProcessMark.current())
                .recoverable().texts().stream()
                    .map(r -> r.entry().text().text())
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        if (found < acknowledged) {
          wrong.add("step " + step + ": " + found + " of " + acknowledged);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Types five characters, each followed by a journal entry; how many were acknowledged. */
  private static int typeUntil(SimDisk disk, int last) {
    int[] steps = {0};
    int acknowledged = 0;
    Journal journal =
        new Journal(
            new HookedDisk(
                disk,
                (operation, path) -> {
                  if (++steps[0] == last) {
                    throw new PowerFailure();
                  }
                }),
            Scenario.DATA,
            Scenario.DEAD);
    try {
      for (int i = 1; i <= 5; i++) {
        assertThat(journal.write(entry("한".repeat(i)))).isEmpty();
        acknowledged = i;
      }
    } catch (PowerFailure expected) {
      return acknowledged;
    }
    return acknowledged;
  }

  private static Journal.Entry entry(String text) {
    return new Journal.Entry("d", Optional.empty(), Optional.empty(), SourceText.of(text), 1);
  }

  @Test
  void fromJournalToSavedFileNoPowerFailureLosesTheText() {
    List<String> wrong = new ArrayList<>();
    boolean finished = false;
    for (int step = 1; !finished; step++) {
      assertThat(step).as("it never gets done").isLessThan(MOST_STEPS);
      for (int way = 0; way < WAYS; way++) {
        Random random = new Random(step * 1000L + way);
        SimDisk disk = Scenario.saving().start();
        boolean[] journalled = {false};
        finished |= saveWithJournal(disk, step, journalled);
        SimDisk after = restart(disk.afterPowerLoss(random), random);
        boolean inFile = Scenario.site(after).get("a.md").equals(Scenario.NEW);
        boolean inJournal =
            new Journal(after, Scenario.DATA, ProcessMark.current())
                .recoverable().texts().stream()
                    .anyMatch(r -> r.entry().text().text().equals(Scenario.NEW));
        if (journalled[0] && !inFile && !inJournal) {
          wrong.add("step " + step + " way " + way);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean saveWithJournal(SimDisk disk, int last, boolean[] journalled) {
    int[] steps = {0};
    Disk failing =
        new HookedDisk(
            disk,
            (operation, path) -> {
              if (++steps[0] == last) {
                throw new PowerFailure();
              }
            });
    try {
      Journal journal = new Journal(failing, Scenario.DATA, Scenario.DEAD);
      Path path = Scenario.SITE.resolve("a.md");
      journal.write(
          new Journal.Entry(
              "d",
              Optional.of(path),
              Optional.of(FileStamp.hash(Scenario.bytes(Scenario.OLD))),
              SourceText.of(Scenario.NEW),
              1));
      journalled[0] = true;
      assertThat(Scenario.save(failing, Scenario.NEW)).isTrue();
      journal.discard("d");
      return true;
    } catch (PowerFailure expected) {
      return false;
    }
  }
}
