package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watch tells of changes; the clock is wound by hand, only the system is waited for. */
class SiteWatchTest {

  private static final int PATIENCE = 600;

  @TempDir Path folder;
  private Path posts;
  private long now;

  @BeforeEach
  void makeFolder() throws IOException {
    posts = Files.createDirectories(folder.resolve("_posts"));
    Files.createDirectory(folder.resolve(".git"));
    Files.createDirectory(folder.resolve("_site"));
  }

  @Test
  void aBatchComesAfterAMomentOfQuiet() throws Exception {
    try (SiteWatch watch = SiteWatch.of(folder, () -> now)) {
      Path post = Files.writeString(posts.resolve("a.md"), "x");
      awaitPending(watch);
      assertThat(watch.poll()).isEmpty();
      now += 200;
      assertThat(watch.poll()).contains(new SiteWatch.Changes(Set.of(post), false));
      now += 10_000;
      assertThat(watch.poll()).isEmpty();
    }
  }

  @Test
  void newFoldersAreWatchedAndTheirFilesTold() throws Exception {
    try (SiteWatch watch = SiteWatch.of(folder, () -> now)) {
      Path deep = Files.createDirectories(posts.resolve("2024/05"));
      Path early = Files.writeString(deep.resolve("early.md"), "x");
      assertThat(collect(watch, early)).contains(early);
      Path late = Files.writeString(deep.resolve("late.md"), "x");
      assertThat(collect(watch, late)).contains(late);
    }
  }

  @Test
  void aDeletedFileIsToldAndHiddenFoldersAreNot() throws Exception {
    Path post = Files.writeString(posts.resolve("a.md"), "x");
    try (SiteWatch watch = SiteWatch.of(folder, () -> now)) {
      Files.writeString(folder.resolve(".git/index"), "x");
      Files.writeString(folder.resolve("_site/index.html"), "x");
      Files.writeString(posts.resolve(".inkwren-0123.tmp"), "x");
      Files.delete(post);
      assertThat(collect(watch, post)).containsExactly(post);
    }
  }

  @Test
  void aCheckoutOfAThousandFilesIsOneBatchThatSaysReadAgain() throws Exception {
    try (SiteWatch watch = SiteWatch.of(folder, () -> now)) {
      for (int i = 0; i < 1_200; i++) {
        Files.writeString(posts.resolve(i + ".md"), "x");
      }
      int batches = 0;
      boolean everything = false;
      for (int tries = 0; tries < PATIENCE && !everything; tries++) {
        Optional<SiteWatch.Changes> batch = watch.poll();
        batches += batch.isPresent() ? 1 : 0;
        everything = batch.filter(SiteWatch.Changes::everything).isPresent();
        now += tries % 20 == 19 ? 300 : 0;
        Thread.sleep(10);
      }
      assertThat(everything).isTrue();
      assertThat(batches).isLessThanOrEqualTo(2);
    }
  }

  /** Polls, without letting the clock go on, until the system must have told. */
  private static void awaitPending(SiteWatch watch) throws Exception {
    for (int i = 0; i < 30; i++) {
      watch.poll();
      Thread.sleep(10);
    }
  }

  private Set<Path> collect(SiteWatch watch, Path wanted) throws Exception {
    Set<Path> told = new java.util.TreeSet<>();
    for (int tries = 0; tries < PATIENCE && !told.contains(wanted); tries++) {
      watch.poll().ifPresent(batch -> told.addAll(batch.files()));
      now += 50;
      Thread.sleep(10);
    }
    return told;
  }
}
