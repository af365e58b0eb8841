package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who waits for whom on the disk thread. */
class BackgroundTest {

  private final List<String> done = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final Background background =
      Background.threads((thread, failure) -> failures.add(failure));

  @Test
  void whatTheAuthorWaitsForGoesFirstAndInThePausesOfALongTask() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    background
        .disk()
        .execute(
            () -> {
              begun.countDown();
              await(asked);
              done.add("first half");
              background.letPromptGo();
              done.add("second half");
            });
    await(begun);
    background.disk().execute(() -> done.add("another task"));
    background.prompt().execute(() -> done.add("save"));
    background.prompt().execute(() -> done.add("open"));
    asked.countDown();
    background.close();

    assertThat(done).containsExactly("first half", "save", "open", "second half", "another task");
  }

  @Test
  void withoutAPauseItGoesBeforeWhatElseWaits() {
    CountDownLatch asked = new CountDownLatch(1);
    background.disk().execute(() -> await(asked));
    background.disk().execute(() -> done.add("another task"));
    background.prompt().execute(() -> done.add("save"));
    asked.countDown();
    background.close();

    assertThat(done).containsExactly("save", "another task");
  }

  @Test
  void whatFailsPromptlyIsToldAndStopsNothing() {
    background
        .prompt()
        .execute(
            () -> {
              throw new IllegalStateException("broken on purpose");
            });
    background.prompt().execute(() -> done.add("save"));
    background.close();

    assertThat(failures).extracting(Throwable::getMessage).containsExactly("broken on purpose");
    assertThat(done).containsExactly("save");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
