package dev.inkwren.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;

/** Threads whose steps the test takes by hand, each thread's in order: every interleaving. */
final class TurnTaking implements Background {

  private final Deque<Runnable> prompt = new ArrayDeque<>();
  private final Deque<Runnable> disk = new ArrayDeque<>();
  private final Deque<Runnable> helper = new ArrayDeque<>();
  private final Deque<Runnable> fx = new ArrayDeque<>();
  private final List<Deque<Runnable>> all = List.of(prompt, disk, helper, fx);

  Executor fx() {
    return fx::add;
  }

  @Override
  public Executor analysis() {
    return helper::add;
  }

  @Override
  public Executor disk() {
    return disk::add;
  }

  @Override
  public Executor prompt() {
    return prompt::add;
  }

  @Override
  public void letPromptGo() {}

  @Override
  public Executor helper() {
    return helper::add;
  }

  @Override
  public void giveUpAnalysis() {}

  @Override
  public Executor survey() {
    return helper::add;
  }

  @Override
  public long millis() {
    return 0;
  }

  /** Clocks stand still here. */
  @Override
  public void later(long millis, Runnable task) {}

  /** What is kept for after a crash plays no part here. */
  @Override
  public void journal(long millis, Runnable task) {}

  /** One step of any thread that has something to do. */
  void oneOf(Random random) {
    List<Deque<Runnable>> busy = all.stream().filter(queue -> !queue.isEmpty()).toList();
    if (!busy.isEmpty()) {
      Deque<Runnable> next = busy.get(random.nextInt(busy.size()));
      (next == disk && !prompt.isEmpty() ? prompt : next).removeFirst().run();
    }
  }

  void untilQuiet() {
    while (all.stream().anyMatch(queue -> !queue.isEmpty())) {
      all.stream().filter(queue -> !queue.isEmpty()).findFirst().orElseThrow().removeFirst().run();
    }
  }

  @Override
  public void close() {
    untilQuiet();
  }
}
