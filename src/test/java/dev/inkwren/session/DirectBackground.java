package dev.inkwren.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Everything runs at once on the calling thread; what is to run later runs when told. */
public final class DirectBackground implements Background {
  private static final long A_WHILE = 10_000;
  private final List<Runnable> waiting = new ArrayList<>();
  private long now;

  @Override
  public long millis() {
    return now;
  }

  @Override
  public Executor analysis() {
    return Runnable::run;
  }

  @Override
  public Executor disk() {
    return Runnable::run;
  }

  @Override
  public Executor prompt() {
    return Runnable::run;
  }

  @Override
  public void letPromptGo() {}

  @Override
  public Executor helper() {
    return Runnable::run;
  }

  @Override
  public void giveUpAnalysis() {}

  @Override
  public Executor survey() {
    return Runnable::run;
  }

  @Override
  public void later(long millis, Runnable task) {
    waiting.add(task);
  }

  @Override
  public void journal(long millis, Runnable task) {
    if (millis == 0) {
      task.run();
    } else {
      waiting.add(task);
    }
  }

  /** Lets all waiting time pass. */
  public void windForward() {
    now += A_WHILE;
    List<Runnable> due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(Runnable::run);
  }

  @Override
  public void close() {
    windForward();
  }
}
