package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The snapshots that saves leave, and how many of them stay. */
class HistoryTest {

  private static final Path POST = Scenario.SITE.resolve("글.md");
  private static final long DAY = 86_400_000L;

  private final SimDisk disk = new SimDisk(Path.of("/home").toAbsolutePath());

  @Test
  void everySaveLeavesASnapshotNewestFirst() {
    History history = history(History.Limits.usual());
    history.keep(POST, SourceText.of("one\r\n"), 1000);
    history.keep(POST, SourceText.of("two\n"), 2000);
    history.keep(POST, SourceText.of("two\n"), 3000);
    assertThat(texts(history)).containsExactly("two\n", "one\r\n");
    assertThat(history.list(POST).getFirst().savedMillis()).isEqualTo(2000);
    assertThat(history.list(Scenario.SITE.resolve("other.md"))).isEmpty();
  }

  @Test
  void numberBytesAndAgeAreBounded() {
    History few = history(new History.Limits(3, 1 << 20, 30));
    for (int i = 0; i < 10; i++) {
      few.keep(POST, SourceText.of("text " + i), i);
    }
    assertThat(texts(few)).containsExactly("text 9", "text 8", "text 7");
    History small = history(new History.Limits(100, 900, 30));
    small.keep(POST, SourceText.of("x".repeat(400)), 20);
    small.keep(POST, SourceText.of("y".repeat(400)), 21);
    assertThat(small.list(POST)).hasSize(1);
    History young = history(new History.Limits(100, 1 << 20, 30));
    young.keep(POST, SourceText.of("late"), 22 + 31 * DAY);
    assertThat(texts(young)).containsExactly("late");
  }

  @Test
  void whatIsSavedAfterTheClockWasPutBackIsTheNewestAndStays() {
    History history = history(new History.Limits(3, 1 << 20, 30));
    for (int i = 0; i < 5; i++) {
      history.keep(POST, SourceText.of("before " + i), 400 * DAY + i);
    }
    for (int i = 0; i < 2; i++) {
      history.keep(POST, SourceText.of("after " + i), DAY);
    }
    assertThat(texts(history)).containsExactly("after 1", "after 0", "before 4");
  }

  @Test
  void theNewestSnapshotStaysHoweverBigItIs() {
    History history = history(new History.Limits(10, 10, 1));
    history.keep(POST, SourceText.of("much more than ten bytes"), 1);
    assertThat(history.list(POST)).hasSize(1);
  }

  @Test
  void theHistoryFollowsARenamedFile() {
    History history = history(History.Limits.usual());
    Path renamed = Scenario.SITE.resolve("new.md");
    history.keep(POST, SourceText.of("one"), 1);
    history.keep(renamed, SourceText.of("zero"), 0);
    assertThat(history.moved(POST, renamed)).isEmpty();
    assertThat(history.list(POST)).isEmpty();
    assertThat(history.list(renamed)).hasSize(2);
  }

  @Test
  void aFailureIsToldAndADamagedSnapshotIsEmpty() {
    History failing =
        new History(
            new HookedDisk(
                disk,
                (operation, path) -> {
                  if (operation.equals("create")) {
                    throw new IOException("No space left on device");
                  }
                }),
            Scenario.DATA,
            History.Limits.usual());
    assertThat(failing.keep(POST, SourceText.of("x"), 1)).isPresent();
    History history = history(History.Limits.usual());
    history.keep(POST, SourceText.of("x"), 1);
    History.Snapshot snapshot = history.list(POST).getFirst();
    disk.scribble(snapshot.location(), new byte[] {1, 2, 3});
    assertThat(history.read(snapshot)).isEmpty();
  }

  private History history(History.Limits limits) {
    return new History(disk, Scenario.DATA, limits);
  }

  private static List<String> texts(History history) {
    return history.list(POST).stream()
        .map(snapshot -> history.read(snapshot).orElseThrow().fileText())
        .toList();
  }
}
