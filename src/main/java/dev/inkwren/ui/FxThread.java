package dev.inkwren.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The FX thread as an executor: runs at once when already on it. */
public final class FxThread implements Executor {

  @Override
  public void execute(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  /** Runs {@code task} on the FX thread when what that does now, a layout too, is done. */
  static void afterwards(Runnable task) {
    Platform.runLater(task);
  }
}
