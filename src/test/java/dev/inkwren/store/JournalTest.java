package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crash recovery: what was typed, what the file holds, what is offered. */
class JournalTest {

  @TempDir Path folder;
  private Path post;
  private DataDirectory data;
  private Journal before;
  private Journal after;

  @BeforeEach
  void startAgain() throws IOException {
    post = Files.writeString(folder.resolve("글.md"), "saved\n");
    data = new DataDirectory(folder.resolve("data"));
    before = new Journal(new RealDisk(), data, Scenario.DEAD);
    after = new Journal(new RealDisk(), data, ProcessMark.current());
  }

  @Test
  void afterACrashTheTypedTextIsOfferedBesideWhatTheFileHolds() {
    before.write(entry("d", "saved\nand typed\r\n", 1));
    Journal.Recoverable found = after.recoverable().texts().getFirst();
    assertThat(found.entry().text().fileText()).isEqualTo("saved\nand typed\r\n");
    assertThat(found.entry().path()).contains(post);
    assertThat(found.onDisk().orElseThrow().text()).isEqualTo("saved\n");
    assertThat(found.fileChanged()).isFalse();
    assertThat(post).hasContent("saved\n");
  }

  @Test
  void aFileThatChangedMeanwhileIsTold() throws IOException {
    before.write(entry("d", "typed", 1));
    Files.writeString(post, "theirs\n");
    assertThat(after.recoverable().texts().getFirst().fileChanged()).isTrue();
    Files.delete(post);
    Journal.Recoverable found = after.recoverable().texts().getFirst();
    assertThat(found.fileChanged()).isTrue();
    assertThat(found.onDisk()).isEmpty();
  }

  @Test
  void aTextThatIsInItsFileAlreadyIsNotOffered() {
    before.write(entry("d", "saved\n", 1));
    assertThat(after.recoverable().texts()).isEmpty();
  }

  @Test
  void anEntryStaysUntilItIsDiscarded() {
    before.write(entry("d", "typed", 1));
    assertThat(after.recoverable().texts()).hasSize(1);
    assertThat(after.recoverable().texts()).hasSize(1);
    assertThat(after.discard("d")).isEmpty();
    assertThat(after.recoverable().texts()).isEmpty();
    assertThat(after.discard("d")).isEmpty();
  }

  @Test
  void documentsKeepApartAndTheLatestComesFirst() {
    before.write(entry("one", "a", 10));
    before.write(entry("two", "b", 30));
    before.write(entry("one", "c", 20));
    assertThat(after.recoverable().texts())
        .extracting(r -> r.entry().text().text())
        .containsExactly("b", "c");
  }

  @Test
  void aDocumentOfARunningInkwrenIsNotOffered() {
    after.write(entry("mine", "x", 1));
    assertThat(after.recoverable().texts()).isEmpty();
  }

  @Test
  void aTextThatWasNeverSavedAndHalfAnEmojiAreKeptToo() {
    before.write(
        new Journal.Entry(
            "new", Optional.empty(), Optional.empty(), SourceText.of("\uFEFFa\uD83D\u0000"), 1));
    Journal.Recoverable found = after.recoverable().texts().getFirst();
    assertThat(found.entry().text().fileText()).isEqualTo("\uFEFFa\uD83D\u0000");
    assertThat(found.entry().path()).isEmpty();
    assertThat(found.fileChanged()).isFalse();
  }

  @Test
  void onlyTheOwnerMayLookIntoTheDataDirectory() throws IOException {
    before.write(entry("d", "x", 1));
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      for (Path each : List.of(data.root(), data.root().resolve("journal"))) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
            .isEqualTo("rwx------");
      }
    }
  }

  @Test
  void aDamagedEntryIsNotOfferedAndHidesNoOther() throws IOException {
    before.write(entry("one", "a", 10));
    before.write(entry("two", "b", 20));
    Path damaged;
    try (var files = Files.list(data.root().resolve("journal"))) {
      damaged = files.sorted().findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length - 1] ^= 1;
    Files.write(damaged, bytes);
    assertThat(after.recoverable().texts()).hasSize(1);
  }

  @Test
  void aFailedWriteIsToldAndTheEntryBeforeItStays() {
    SimDisk disk = new SimDisk(Path.of("/home").toAbsolutePath());
    new Journal(disk, Scenario.DATA, Scenario.DEAD).write(untitled("one"));
    boolean reached = true;
    for (int last = 1; reached; last++) {
      int[] left = {last};
      Journal failing =
          new Journal(
              new HookedDisk(
                  disk,
                  (operation, path) -> {
                    if (--left[0] == 0) {
                      throw new IOException("No space left on device");
                    }
                  }),
              Scenario.DATA,
              Scenario.DEAD);
      Optional<String> said = failing.write(untitled("two"));
      reached = left[0] <= 0;
      List<String> texts =
          new Journal(disk, Scenario.DATA, ProcessMark.current())
              .recoverable().texts().stream().map(r -> r.entry().text().text()).toList();
      assertThat(texts).containsAnyOf("one", "two").hasSize(1);
      if (said.isEmpty()) {
        assertThat(texts).containsExactly("two");
      }
      new Journal(disk, Scenario.DATA, Scenario.DEAD).write(untitled("one"));
    }
  }

  @Test
  void theClockIsDueSoonAfterAPauseAndWhileTypingNeverTooLate() {
    Random random = new Random(1);
    JournalClock clock = JournalClock.idle();
    assertThat(clock.dueAt()).isEmpty();
    long now = 0;
    long oldest = -1;
    for (int key = 0; key < 10_000; key++) {
      now += random.nextInt(5) == 0 ? random.nextInt(3000) : random.nextInt(200);
      if (clock.dueAt().isPresent() && clock.dueAt().getAsLong() <= now) {
        assertThat(clock.dueAt().getAsLong() - oldest).isLessThanOrEqualTo(5000);
        clock = JournalClock.idle();
        oldest = -1;
      }
      clock = clock.typed(now);
      oldest = oldest < 0 ? now : oldest;
      assertThat(clock.dueAt().getAsLong() - now).isLessThanOrEqualTo(1000);
    }
  }

  private Journal.Entry entry(String document, String text, long millis) {
    return new Journal.Entry(
        document,
        Optional.of(post),
        Optional.of(FileStamp.hash(Scenario.bytes("saved\n"))),
        SourceText.of(text),
        millis);
  }

  private static Journal.Entry untitled(String text) {
    return new Journal.Entry("d", Optional.empty(), Optional.empty(), SourceText.of(text), 1);
  }
}
