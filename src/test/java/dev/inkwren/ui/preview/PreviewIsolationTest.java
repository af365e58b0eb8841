package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.preview.HostileBlog.Harm;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Shows several hundred hostile posts with all layers on, with each one off (the refusal of the
 * network is one too), and with none: only the last may have an effect, and it must, or the posts
 * were not hostile.
 */
class PreviewIsolationTest {

  /** What {@link Unheld} must print: each way out that this engine knows, once. */
  private static final Set<String> DONE_BY_THE_UNHELD =
      Set.of(
          """
          scripts decoys /c.css /f /fetch /x /late.js /b.png /d.png
          /preload.png /prefetch /modulepreload.js /srcset.png /late-srcset.png /svg-image.png
          /feimage.png /import.css /escaped.css /content.png /cursor.png /image-set.png
          /webkit-set.png /mask.png /border.png /shape.png /escaped.png /variable.png /image.png
          /data-frame.png /srcdoc.png /module.js /read-css /read-html"""
              .split("\\s+"));

  private static final int MOST_RUNS = 10;

  @TempDir private Path folder;
  private Trap trap;
  private HostileBlog blog;

  @BeforeEach
  void prepare() throws IOException {
    trap = new Trap();
    blog = new HostileBlog(folder, trap);
  }

  @AfterEach
  void close() throws IOException {
    Door.OPEN.set(false);
    trap.close();
  }

  @Test
  void thereAreHundredsOfHostilePosts() {
    assertThat(blog.posts()).isGreaterThanOrEqualTo(300);
  }

  @Test
  void withAllLayersNothingGetsThrough() {
    assertThat(blog.show(EnumSet.allOf(Layer.class), blog.pages())).isEqualTo(Harm.NONE);
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void withAnyOneLayerOffNothingGetsThrough(Layer off) {
    assertThat(blog.show(EnumSet.complementOf(EnumSet.of(off)), blog.pages())).isEqualTo(Harm.NONE);
  }

  @Test
  void withTheNetworkOpenNothingGetsThrough() {
    Door.OPEN.set(true);
    assertThat(blog.show(EnumSet.allOf(Layer.class), blog.pages())).isEqualTo(Harm.NONE);
  }

  @Test
  void theRefusalOfTheNetworkAloneKeepsScriptsOnTheMachineAndOutOfArchives() throws IOException {
    Set<String> done = Set.of();
    for (int run = 0; run < MOST_RUNS && !done.contains(Unheld.SHOWN); run++) {
      done = doneUnheld(folder.resolve("ways-" + run), "ways", Set.of(Unheld.SHOWN));
    }
    assertThat(done).containsExactlyInAnyOrder("scripts", Unheld.SHOWN);
  }

  /** No layer of ours can, see {@link EngineGuard}; that such posts bite, archives show. */
  @Test
  void theEngineByItselfReadsNoFileByItsAddress() {
    Door.OPEN.set(true);
    Harm harm = blog.show(EnumSet.noneOf(Layer.class), List.of(blog.files()));
    assertThat(harm).isEqualTo(Harm.NONE);
  }

  @Test
  void withNoLayerAtAllThePostsDoHarmInEveryWay() throws IOException {
    Set<String> missing = new TreeSet<>(DONE_BY_THE_UNHELD);
    for (int run = 0; run < MOST_RUNS && !missing.isEmpty(); run++) {
      missing.removeAll(doneUnheld(folder.resolve("all-" + run), "all", missing));
    }
    assertThat(missing).as("what no post achieved").isEmpty();
  }

  /** What one run achieves until all that is {@code wanted} is done or the engine breaks down. */
  private static Set<String> doneUnheld(Path folder, String what, Set<String> wanted)
      throws IOException {
    Set<String> done = new TreeSet<>();
    Process unheld = unheld(Files.createDirectory(folder), what);
    try (BufferedReader lines = unheld.inputReader()) {
      String line = lines.readLine();
      while (line != null && !done.containsAll(wanted)) {
        done.add(line);
        line = lines.readLine();
      }
    } finally {
      unheld.destroyForcibly();
    }
    return done;
  }

  private static Process unheld(Path folder, String what) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-XX:ErrorFile=" + folder.resolve("engine.log"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Unheld.class.getName()));
    command.addAll(List.of(folder.toString(), what));
    return new ProcessBuilder(command).redirectError(folder.resolve("errors.log").toFile()).start();
  }
}
