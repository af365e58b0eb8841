package dev.inkwren.session;

import java.util.concurrent.Executor;

/** Other threads, of which a test changes what it is about. */
class ForwardingBackground implements Background {

  private final Background threads;

  ForwardingBackground(Background threads) {
    this.threads = threads;
  }

  @Override
  public Executor analysis() {
    return threads.analysis();
  }

  @Override
  public Executor disk() {
    return threads.disk();
  }

  @Override
  public Executor prompt() {
    return threads.prompt();
  }

  @Override
  public void letPromptGo() {
    threads.letPromptGo();
  }

  @Override
  public Executor helper() {
    return threads.helper();
  }

  @Override
  public Executor survey() {
    return threads.survey();
  }

  @Override
  public void giveUpAnalysis() {
    threads.giveUpAnalysis();
  }

  @Override
  public long millis() {
    return threads.millis();
  }

  @Override
  public void later(long millis, Runnable task) {
    threads.later(millis, task);
  }

  @Override
  public void journal(long millis, Runnable task) {
    threads.journal(millis, task);
  }

  @Override
  public void close() {
    threads.close();
  }
}
