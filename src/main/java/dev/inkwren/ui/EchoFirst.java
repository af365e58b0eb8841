package dev.inkwren.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/**
 * Runs tasks on the FX thread in the order they come, but not between a key and the frame that
 * shows it: WebKit paints its whole page for every change, and in the same frame the letter would
 * wait for that. {@link #execute} may be called from any thread, the rest belongs to the FX thread.
 */
final class EchoFirst implements Executor {

  private final Executor fxThread;
  private final Deque<Runnable> held = new ArrayDeque<>();
  private boolean awaited;
  private boolean drawing;

  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          frame();
        }
      };

  EchoFirst(Executor fxThread) {
    this.fxThread = fxThread;
  }

  /** The text has changed and its next frame is awaited. */
  void typed() {
    if (!awaited) {
      awaited = true;
      drawing = false;
      frames.start();
    }
  }

  /** A frame begins; what it shows is drawn when the next one does. */
  private void frame() {
    if (!drawing) {
      drawing = true;
      return;
    }
    frames.stop();
    awaited = false;
    release();
  }

  /** One that fails must not keep the others. */
  private void release() {
    if (!held.isEmpty()) {
      try {
        held.removeFirst().run();
      } finally {
        release();
      }
    }
  }

  @Override
  public void execute(Runnable task) {
    fxThread.execute(() -> inTurn(task));
  }

  private void inTurn(Runnable task) {
    if (awaited) {
      held.addLast(task);
    } else {
      task.run();
    }
  }
}
