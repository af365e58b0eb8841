package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A key's frame comes before what would be in its way, and nothing is lost on the way. */
class EchoFirstTest extends ApplicationTest {

  private final List<String> done = new CopyOnWriteArrayList<>();
  private final EchoFirst echoFirst = new EchoFirst(new FxThread());

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new Label("frames are made for what is shown"), 300, 100));
    stage.show();
  }

  @Test
  void aTaskRunsAtOnceWhereNoFrameIsAwaited() {
    interact(
        () -> {
          echoFirst.execute(() -> done.add("page"));
          assertThat(done).containsExactly("page");
        });
  }

  @Test
  void behindAKeyTasksWaitForItsFrameAndKeepTheirOrder() throws TimeoutException {
    interact(
        () -> {
          echoFirst.typed();
          echoFirst.execute(() -> done.add("first"));
          echoFirst.execute(() -> done.add("second"));
          assertThat(done).isEmpty();
        });
    await(2);
    assertThat(done).containsExactly("first", "second");
    interact(
        () -> {
          echoFirst.execute(() -> done.add("third"));
          assertThat(done).hasSize(3);
        });
  }

  @Test
  void keysThatGoOnDoNotPutTasksOff() throws TimeoutException {
    interact(
        () -> {
          echoFirst.typed();
          echoFirst.execute(() -> done.add("page"));
        });
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          interact(echoFirst::typed);
          return !done.isEmpty();
        });
    assertThat(done).containsExactly("page");
  }

  private void await(int tasks) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> done.size() == tasks);
  }
}
