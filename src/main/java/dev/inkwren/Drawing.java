package dev.inkwren;

import dev.inkwren.ui.FxThread;
import dev.inkwren.ui.preview.DrawingEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/**
 * The process that draws formulas and diagrams for the window: reads jobs from standard input, a
 * line each, and writes a line for each to standard output. What they cost is spent here, so that
 * no text can make the window wait. Ends when its input ends, or by itself at a job that is too
 * much.
 */
public final class Drawing {

  /** What one job may take by the clock, however busy the machine is; the start is in it. */
  private static final Duration MOST_TIME = Duration.ofSeconds(40);

  private static final int FAILED = 1;

  /** As the machine ends itself when memory runs out. */
  private static final int TOO_MUCH = 3;

  private Drawing() {}

  /**
   * @param arguments how many milliseconds of the processor one job may take
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int exit = FAILED;
    try {
      serve(Duration.ofMillis(Long.parseLong(arguments[0])));
      exit = 0;
    } finally {
      // An engine that is still busy would keep the process alive.
      Runtime.getRuntime().halt(exit);
    }
  }

  private static void serve(Duration mostWork) throws IOException, InterruptedException {
    PrintStream answers = System.out;
    // Libraries may have something to say; the answers are for the window alone.
    System.setOut(System.err);
    FxThread fx = new FxThread();
    DrawingEngine engine = new DrawingEngine(fx);
    CompletableFuture<Long> thread = new CompletableFuture<>();
    Platform.startup(() -> thread.complete(Thread.currentThread().threadId()));
    engine.open();
    try (BufferedReader jobs =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      for (String job = jobs.readLine(); job != null; job = jobs.readLine()) {
        answers.println(await(engine.draw(job), thread.join(), mostWork));
        answers.flush();
      }
    }
  }

  private static String await(CompletableFuture<String> answer, long thread, Duration mostWork)
      throws InterruptedException {
    ThreadMXBean work = ManagementFactory.getThreadMXBean();
    long limit = work.getThreadCpuTime(thread) + mostWork.toNanos();
    long end = System.nanoTime() + MOST_TIME.toNanos();
    while (true) {
      try {
        return answer.get(20, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (work.getThreadCpuTime(thread) > limit || System.nanoTime() > end) {
          Runtime.getRuntime().halt(TOO_MUCH);
        }
      } catch (ExecutionException bug) {
        throw new IllegalStateException(bug);
      }
    }
  }
}
