package dev.inkwren.ui.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The window's end of the process that draws, see {@code dev.inkwren.Drawing}: a text that takes
 * its engine minutes, or all memory, costs that process its life and the window nothing. Started
 * with the first job, and again after it died of one.
 *
 * <p>{@link #draw} waits, so it is for a thread of its own; {@link #close} is for any.
 */
final class DrawingProcess implements AutoCloseable {

  private static final String MAIN = "dev.inkwren.Drawing";
  private static final String TOOLKIT = "javafx.controls,javafx.web";
  private static final String NATIVE = "javafx.graphics,javafx.web,javafx.media";
  private static final int TOO_MUCH = 3;

  /** What one job may take of the processor. */
  private static final Duration MOST_WORK = Duration.ofSeconds(6);

  private final List<String> command;
  private @Nullable Running running;
  private boolean hasAnswered;
  private boolean unavailable;

  /** What came of a job. */
  sealed interface Answer {
    /** The drawing as SVG, not yet to be trusted. */
    record Drawn(String svg) implements Answer {}

    /** There is none, and why in the engine's words: the author's fault. */
    record Refused(String reason) implements Answer {}

    /** It took more than one drawing may. */
    record TooMuch() implements Answer {}

    /** Nothing can be drawn on this machine. */
    record Unavailable() implements Answer {}
  }

  private record Running(Process process, Writer jobs, BufferedReader answers) {}

  /**
   * @param command how the process is started
   */
  DrawingProcess(List<String> command) {
    this.command = command;
  }

  /** The usual one. */
  static DrawingProcess usual() {
    return new DrawingProcess(command(MOST_WORK));
  }

  /** Draws {@code job}; starts the process where there is none. */
  Answer draw(DrawingJob job) {
    if (unavailable) {
      return new Answer.Unavailable();
    }
    try {
      Running there = start();
      there.jobs().write(job.line() + "\n");
      there.jobs().flush();
      String line = there.answers().readLine();
      if (line == null) {
        return died(there.process());
      }
      hasAnswered = true;
      String answer = DrawingJob.decoded(line);
      return answer.startsWith("=")
          ? new Answer.Drawn(answer.substring(1))
          : new Answer.Refused(answer.replaceFirst("^!", ""));
    } catch (IOException broken) {
      // It died between two jobs, or could not be started; either way there is no drawing now.
      Running there = forget();
      return there == null ? fail() : died(there.process());
    }
  }

  private Answer died(Process process) {
    forget();
    process.destroyForcibly();
    boolean tooMuch = hasAnswered || process.onExit().join().exitValue() == TOO_MUCH;
    return tooMuch ? new Answer.TooMuch() : fail();
  }

  /** A process that never answers would be started for each formula of each post. */
  private Answer fail() {
    unavailable = true;
    return new Answer.Unavailable();
  }

  private synchronized Running start() throws IOException {
    Running there = running;
    if (there == null || !there.process().isAlive()) {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      there =
          new Running(
              process,
              new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII),
              process.inputReader(StandardCharsets.US_ASCII));
      running = there;
    }
    return there;
  }

  private synchronized @Nullable Running forget() {
    Running there = running;
    running = null;
    return there;
  }

  /**
   * The Java, libraries and classes of this very process, without a screen.
   *
   * @param mostWork what one job may take of the processor
   */
  static List<String> command(Duration mostWork) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    Path java = Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
    List<String> words = new ArrayList<>(List.of(java.toString()));
    words.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Xlog:disable"));
    String modules = System.getProperty("jdk.module.path");
    if (modules != null) {
      words.addAll(List.of("--module-path", modules, "--add-modules", TOOLKIT));
      words.add("--enable-native-access=" + NATIVE);
    }
    words.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    words.add(Long.toString(mostWork.toMillis()));
    return words;
  }

  /** Ends the process; a job it is at is answered by that it died. */
  @Override
  public void close() {
    Running there = forget();
    if (there != null) {
      there.process().destroyForcibly();
    }
  }
}
