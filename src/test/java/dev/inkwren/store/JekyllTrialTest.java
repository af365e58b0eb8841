package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.store.JekyllTrial.Outcome;
import dev.inkwren.store.JekyllTrial.Running;
import dev.inkwren.store.JekyllTrial.Tool;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a stand-in for Jekyll that tells how it was called, so that no Ruby is needed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
class JekyllTrialTest {

  private static final String PATH = "_posts/2024-05-17-x.md";

  /** Writes a page that lists its arguments, the files around it and the steering variables. */
  private static final String TELLS =
      """
      #!/bin/sh
      mkdir -p _site/x
      { echo "args:$*"; find . -type f | sort; env | grep -E 'RUBYOPT|BUNDLE|JEKYLL' | sort
        cat _posts/*; } > _site/x/index.html
      """;

  @TempDir private Path temp;
  private Path bin;
  private Path root;
  private Path workshop;

  @BeforeEach
  void makeSite() throws IOException {
    bin = Files.createDirectories(temp.resolve("bin"));
    workshop = Files.createDirectories(temp.resolve("workshop"));
    root = temp.resolve("site");
    Files.createDirectories(root.resolve("_posts"));
    Files.createDirectories(root.resolve("_plugins"));
    Files.createDirectories(root.resolve("_layouts"));
    Files.createDirectories(root.resolve("assets"));
    Files.writeString(root.resolve("_config.yml"), "permalink: /:title/\n");
    Files.writeString(root.resolve("Gemfile"), "raise 'code'\n");
    Files.writeString(root.resolve("_plugins/evil.rb"), "raise 'code'\n");
    Files.writeString(root.resolve("_layouts/post.html"), "{{ content }}");
    Files.writeString(root.resolve("assets/a.png"), "large");
    Files.writeString(root.resolve(PATH), "---\ntitle: saved\n---\nsaved\n");
    Files.writeString(root.resolve("_posts/2024-01-01-y.md"), "---\ntitle: y\n---\nother body\n");
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private JekyllTrial trial() {
    return new JekyllTrial(List.of(bin), workshop);
  }

  private Running start(Tool tool) {
    Site site = new SiteScanner().scan(root);
    return trial().start(tool, site, PATH, Post.of(SourceText.of("---\ntitle: x\n---\ntyped\n")));
  }

  private Outcome outcome(Tool tool) throws Exception {
    return start(tool).outcome().get(30, TimeUnit.SECONDS);
  }

  private long copies() throws IOException {
    try (Stream<Path> copies = Files.list(workshop)) {
      return copies.count();
    }
  }

  @Test
  void withoutTheAuthorsWordNothingOfTheSiteRuns() throws Exception {
    program("jekyll", TELLS);
    Tool plain = trial().plainTool().orElseThrow();
    assertThat(plain.spelled()).isEqualTo("jekyll build --safe");
    assertThat(outcome(plain))
        .isInstanceOfSatisfying(
            Outcome.Built.class,
            built ->
                assertThat(built.html())
                    .contains("--safe", "JEKYLL_NO_BUNDLER_REQUIRE=true", "./_layouts/post.html")
                    .contains("./assets/a.png", "typed")
                    .doesNotContain("Gemfile", "evil.rb", "saved", "other body"));
  }

  @Test
  void withItTheSitesOwnCodeComesAlong() throws Exception {
    program("jekyll", TELLS);
    program("bundle", TELLS);
    Tool own = trial().siteTool(root).orElseThrow();
    assertThat(own.spelled()).isEqualTo("bundle exec jekyll build");
    assertThat(outcome(own))
        .isInstanceOfSatisfying(
            Outcome.Built.class,
            built ->
                assertThat(built.html())
                    .contains("args:exec jekyll build", "./Gemfile", "./_plugins/evil.rb")
                    .doesNotContain("--safe"));
  }

  @Test
  void withoutRubyThereIsNothingToRun() {
    assertThat(trial().plainTool()).isEmpty();
    assertThat(trial().siteTool(root)).isEmpty();
  }

  @Test
  void aMissingThemeGivesWayToABareLayout() throws Exception {
    program(
        "jekyll",
        """
        #!/bin/sh
        case "$*" in
          *bare*) mkdir -p _site/x; cat _layouts/post.html > _site/x/index.html ;;
          *) echo "The jekyll-theme-chirpy theme could not be found."; exit 1 ;;
        esac
        """);
    assertThat(outcome(trial().plainTool().orElseThrow()))
        .isInstanceOfSatisfying(
            Outcome.Built.class,
            built -> {
              assertThat(built.bare()).isTrue();
              assertThat(built.html()).contains("class=\"content\"");
            });
  }

  @Test
  void whatJekyllSaysIsTold() throws Exception {
    program("jekyll", "#!/bin/sh\necho 'Liquid Exception: no'\nexit 1\n");
    assertThat(outcome(trial().plainTool().orElseThrow()))
        .isEqualTo(new Outcome.Failed("Liquid Exception: no", false));
    program("jekyll", "#!/bin/sh\necho skipped\n");
    assertThat(outcome(trial().plainTool().orElseThrow()))
        .isEqualTo(new Outcome.NotPublished("skipped"));
  }

  @Test
  void aBuildCanBeStoppedAndLeavesNothingBehind() throws Exception {
    program("jekyll", "#!/bin/sh\nsleep 60\n");
    Running running = start(trial().plainTool().orElseThrow());
    running.stop();
    assertThat(running.outcome().get(5, TimeUnit.SECONDS)).isEqualTo(new Outcome.Stopped());
    await(() -> !sleeps());
    assertThat(sleeps()).as("the system has ended what was killed").isFalse();
    program("jekyll", TELLS);
    assertThat(outcome(trial().plainTool().orElseThrow())).isInstanceOf(Outcome.Built.class);
    await(() -> copies() == 0);
    assertThat(copies()).isZero();
  }

  private static boolean sleeps() {
    return ProcessHandle.current()
        .descendants()
        .filter(ProcessHandle::isAlive)
        .anyMatch(p -> p.info().commandLine().orElse("").contains("sleep 60"));
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + 10_000_000_000L;
    while (!condition.call() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
  }
}
