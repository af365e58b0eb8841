package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.Inspector;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.History;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.Journal;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.RealDisk;
import dev.inkwren.store.SiteScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a whole site: asked for, cancelled, and kept up to date. */
class SiteCheckTest {

  private static final String GOOD =
      "---\ntitle: 글\ndate: 2024-05-17 09:00:00 +0900\ntags: [java]\n---\n\n본문입니다.\n";

  @TempDir Path folder;
  private final TurnTaking turns = new TurnTaking();
  private Workspace workspace;
  private Path posts;

  @BeforeEach
  void makeSite() throws IOException {
    DataDirectory data = new DataDirectory(folder.resolve("data"));
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    SessionServices services =
        new SessionServices(
            turns,
            turns.fx(),
            new PostStore(new RealDisk(), data),
            new SiteScanner(clock),
            new Journal(new RealDisk(), data, ProcessMark.current()),
            new History(new RealDisk(), data, History.Limits.usual()),
            new InstanceLock(new RealDisk(), data, ProcessMark.current()),
            new Inspector(Rules.all(), Locale.ENGLISH, clock),
            clock);
    workspace = new Workspace(services, MemoryBuffer::new);
    posts = Files.createDirectories(folder.resolve("site/_posts"));
    Files.writeString(
        posts.getParent().resolve("_config.yml"),
        "permalink: /posts/:title/\ntimezone: Asia/Seoul\n");
    Files.writeString(posts.resolve("2024-05-17-good.md"), GOOD);
    Files.writeString(
        posts.resolve("2024-05-18-bad.md"),
        GOOD.replace("17 09", "18 09").replace("본문입니다.", "[없는 글](/posts/nowhere/)\n"));
    workspace.openSite(posts.getParent(), Optional.empty());
    turns.untilQuiet();
  }

  private SiteCheck.Progress progress() {
    return workspace.check().progress().get();
  }

  @Test
  void nothingIsCheckedUnlessAskedForAndThenEveryPostIs() {
    assertThat(progress().complete()).isFalse();

    workspace.check().start(workspace.site().get());
    turns.untilQuiet();

    assertThat(progress().complete()).isTrue();
    assertThat(progress().found()).containsOnlyKeys("_posts/2024-05-18-bad.md");
    assertThat(progress().found().get("_posts/2024-05-18-bad.md"))
        .anySatisfy(found -> assertThat(found.line()).isEqualTo(6));
  }

  @Test
  void aPostThatChangesOnDiskIsCheckedAgainByItself() throws IOException {
    workspace.check().start(workspace.site().get());
    turns.untilQuiet();
    Files.delete(posts.resolve("2024-05-18-bad.md"));
    Files.writeString(
        posts.resolve("2024-05-17-good.md"), GOOD.replace("본문", "[x](/posts/nowhere/) 본문"));

    workspace.refreshSite();
    turns.untilQuiet();

    assertThat(progress().complete()).isTrue();
    assertThat(progress().found()).containsOnlyKeys("_posts/2024-05-17-good.md");
  }

  @Test
  void theSettingsOfTheChecksAreCheckedTooAndANewOneCountsForEveryPost() throws IOException {
    Path settings = posts.getParent().resolve(".inkwren.yml");
    Files.writeString(settings, "severity:\n  link-posts: off\n");
    workspace.refreshSite();
    turns.untilQuiet();
    workspace.check().start(workspace.site().get());
    turns.untilQuiet();
    assertThat(progress().found()).containsOnlyKeys(".inkwren.yml", "_posts/2024-05-18-bad.md");
    assertThat(progress().found().get(".inkwren.yml"))
        .singleElement()
        .satisfies(found -> assertThat(found.line()).isEqualTo(1));

    Files.writeString(settings, "severity:\n  link-post: off\n");
    workspace.refreshSite();
    turns.untilQuiet();

    assertThat(progress().complete()).isTrue();
    assertThat(progress().found()).isEmpty();
  }

  @Test
  void aCancelledCheckTellsNothing() {
    workspace.check().start(workspace.site().get());
    workspace.check().cancel();
    turns.untilQuiet();

    assertThat(progress()).isEqualTo(SiteCheck.Progress.NONE);
  }
}
