package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows, two processes, one post. */
class InstanceLockTest {

  private static final ProcessMark MINE = ProcessMark.current();

  /** The process that started the tests: it runs, and it is another one. */
  private static final ProcessMark OTHER =
      ProcessHandle.current()
          .parent()
          .map(parent -> new ProcessMark(parent.pid(), 0, MINE.host()))
          .orElse(new ProcessMark(1, 0, MINE.host()));

  @TempDir Path folder;
  private Path post;
  private Path link;

  @BeforeEach
  void makePost() throws IOException {
    post = Files.writeString(folder.resolve("a.md"), "x");
    link = folder.resolve("link.md");
  }

  @Test
  void aSecondProcessIsToldWhoHasThePostOpenAlsoThroughALink() throws IOException {
    Files.createSymbolicLink(link, post);
    assertThat(lock(OTHER).acquire(link)).isInstanceOf(InstanceLock.Outcome.Acquired.class);
    assertThat(lock(MINE).acquire(post)).isEqualTo(new InstanceLock.Outcome.HeldBy(OTHER));
  }

  @Test
  void aSecondWindowIsToldToo() {
    InstanceLock lock = lock(MINE);
    assertThat(lock.acquire(post)).isInstanceOf(InstanceLock.Outcome.Acquired.class);
    assertThat(lock.acquire(post)).isEqualTo(new InstanceLock.Outcome.HeldBy(MINE));
    assertThat(lock.release(post)).isEmpty();
    assertThat(lock.acquire(post)).isInstanceOf(InstanceLock.Outcome.Acquired.class);
  }

  @Test
  void aRecordOfADeadProcessDoesNotCountAndARecordOfAnotherIsNotReleased() {
    lock(Scenario.DEAD).acquire(post);
    assertThat(lock(OTHER).acquire(post)).isInstanceOf(InstanceLock.Outcome.Acquired.class);
    lock(MINE).release(post);
    assertThat(lock(MINE).acquire(post)).isEqualTo(new InstanceLock.Outcome.HeldBy(OTHER));
    assertThat(lock(MINE).takeOver(post)).isInstanceOf(InstanceLock.Outcome.Acquired.class);
    assertThat(lock(OTHER).acquire(post)).isEqualTo(new InstanceLock.Outcome.HeldBy(MINE));
  }

  @Test
  void aNumberGivenOutAgainIsNotTheOldProcess() {
    ProcessMark reused = new ProcessMark(MINE.pid(), MINE.startMillis() - 60_000, MINE.host());
    assertThat(reused.isRunning()).isFalse();
    assertThat(MINE.isRunning()).isTrue();
    assertThat(new ProcessMark(1, 1, "another machine").isRunning()).isTrue();
    assertThat(ProcessMark.parse(MINE.line())).contains(MINE);
    assertThat(ProcessMark.parse("rubbish")).isEmpty();
  }

  private InstanceLock lock(ProcessMark owner) {
    return new InstanceLock(new RealDisk(), new DataDirectory(folder.resolve("data")), owner);
  }
}
