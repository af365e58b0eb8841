package dev.inkwren.ui;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test with a window and a folder of its own; nothing is open in the window yet. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {

  @TempDir Path folder;
  WindowUnderTest under;

  @BeforeEach
  void openWindow() throws TimeoutException {
    FxToolkit.setupStage(stage -> under = new WindowUnderTest(stage, folder));
  }

  @AfterEach
  void close() {
    under.close();
  }
}
