package dev.inkwren.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * Work that may wait for the next frame and is done once however often it was asked for. Runs only
 * while something is asked.
 */
final class Pulse {

  private final List<Runnable> work = new ArrayList<>();
  private boolean requested;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          run();
        }
      };

  void add(Runnable task) {
    work.add(task);
  }

  void request() {
    if (!requested) {
      requested = true;
      timer.start();
    }
  }

  /** Does what was asked for now instead of at the next frame. */
  void run() {
    requested = false;
    timer.stop();
    work.forEach(Runnable::run);
  }
}
