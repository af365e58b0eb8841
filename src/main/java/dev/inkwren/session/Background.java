package dev.inkwren.session;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * The threads beside the FX thread: {@code analysis} for what may be thrown away, {@code disk} for
 * what must happen in order and is finished before the program ends, {@code helper} for slow odds
 * and ends such as reading a site, {@code journal} for what must not wait behind any of them: the
 * typed text goes on to be kept while a large plan or a hanging file server keeps the disk thread
 * busy.
 */
public interface Background extends AutoCloseable {

  /** Stack for parsers: deep input must end in a message, not in an overflow. */
  long ANALYSIS_STACK = 64L << 20;

  Executor analysis();

  Executor disk();

  /**
   * The disk thread for what the author waits for, saving and opening: before what else waits for
   * that thread, and in the pauses of what it is at.
   */
  Executor prompt();

  /** Called on the disk thread in a pause of a long task: does what is to be done promptly. */
  void letPromptGo();

  Executor helper();

  /** For reading word lists and judging words, which may take seconds. */
  default Executor words() {
    return helper();
  }

  /** For waiting for formulas and diagrams, which another process draws. */
  default Executor drawings() {
    return helper();
  }

  /** For what waits for the system's printers, which may never answer. */
  default Executor printing() {
    return helper();
  }

  /**
   * Leaves what the analysis thread is at to itself, interrupted, and goes on with the rest on a
   * new thread. Any thread.
   */
  void giveUpAnalysis();

  /** For the check of a whole site, which takes seconds. */
  Executor survey();

  /** Milliseconds of a clock that never jumps. */
  long millis();

  /** Runs {@code task} once on the disk thread after {@code millis} milliseconds. */
  void later(long millis, Runnable task);

  /** Runs {@code task} once on the journal thread after {@code millis} milliseconds. */
  void journal(long millis, Runnable task);

  /** Waits until the disk and journal threads have done all that is due, then stops all threads. */
  @Override
  void close();

  /** The real threads. {@code failures} receives what a task throws. */
  static Background threads(BiConsumer<Thread, Throwable> failures) {
    return new Threads(failures);
  }

  /** See {@link #threads}. */
  final class Threads implements Background {
    private ExecutorService analysis;
    private final ScheduledExecutorService disk;
    private final Queue<Runnable> prompt = new ConcurrentLinkedQueue<>();
    private final ExecutorService helper;
    private final ExecutorService words;
    private final ExecutorService drawings;
    private final ExecutorService printing;
    private final ExecutorService survey;
    private final ScheduledExecutorService journal;
    private final BiConsumer<Thread, Throwable> failures;

    private Threads(BiConsumer<Thread, Throwable> failures) {
      this.failures = failures;
      this.analysis = single("analysis");
      this.disk = scheduled("disk");
      this.helper = single("helper");
      this.words = single("words");
      this.drawings = single("drawings");
      this.printing = single("printing");
      this.survey = single("survey");
      this.journal = scheduled("journal");
    }

    /**
     * What comes after {@link #close} is dropped: who asks then, such as a timer, has no window.
     */
    private static ExecutorService single(String name) {
      return new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          daemon(name),
          new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Like {@link #single}, with a clock. */
    private static ScheduledExecutorService scheduled(String name) {
      return new ScheduledThreadPoolExecutor(
          1, daemon(name), new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory daemon(String name) {
      return task -> {
        Thread thread = new Thread(null, task, name, ANALYSIS_STACK);
        thread.setDaemon(true);
        return thread;
      };
    }

    private Runnable guarded(Runnable task) {
      return () -> {
        try {
          task.run();
        } catch (RuntimeException | Error failure) {
          failures.accept(Thread.currentThread(), failure);
        }
      };
    }

    @Override
    public long millis() {
      return System.nanoTime() / 1_000_000;
    }

    @Override
    public Executor analysis() {
      return this::analyse;
    }

    private synchronized void analyse(Runnable task) {
      analysis.execute(guarded(task));
    }

    @Override
    public synchronized void giveUpAnalysis() {
      List<Runnable> waiting = analysis.shutdownNow();
      analysis = single("analysis");
      waiting.forEach(analysis::execute);
    }

    @Override
    public Executor disk() {
      return task -> disk.execute(afterPrompt(task));
    }

    private Runnable afterPrompt(Runnable task) {
      return () -> {
        letPromptGo();
        guarded(task).run();
      };
    }

    @Override
    public Executor prompt() {
      return task -> {
        prompt.add(guarded(task));
        disk.execute(this::letPromptGo);
      };
    }

    @Override
    public void letPromptGo() {
      for (Runnable task = prompt.poll(); task != null; task = prompt.poll()) {
        task.run();
      }
    }

    @Override
    public Executor helper() {
      return task -> helper.execute(guarded(task));
    }

    @Override
    public Executor words() {
      return task -> words.execute(guarded(task));
    }

    @Override
    public Executor drawings() {
      return task -> drawings.execute(guarded(task));
    }

    @Override
    public Executor printing() {
      return task -> printing.execute(guarded(task));
    }

    @Override
    public Executor survey() {
      return task -> survey.execute(guarded(task));
    }

    @Override
    public void later(long millis, Runnable task) {
      Future<?> _ = disk.schedule(afterPrompt(task), millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void journal(long millis, Runnable task) {
      Future<?> _ = journal.schedule(guarded(task), millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
      drain("disk", disk);
      drain("journal", journal);
      disk.shutdownNow();
      journal.shutdownNow();
      helper.shutdownNow();
      words.shutdownNow();
      drawings.shutdownNow();
      printing.shutdownNow();
      survey.shutdownNow();
      synchronized (this) {
        analysis.shutdownNow();
      }
    }

    private void drain(String name, ExecutorService thread) {
      if (thread.isShutdown()) {
        return;
      }
      CountDownLatch drained = new CountDownLatch(1);
      thread.execute(drained::countDown);
      try {
        if (!drained.await(30, TimeUnit.SECONDS)) {
          failures.accept(
              Thread.currentThread(),
              new IllegalStateException("the " + name + " thread does not answer"));
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
