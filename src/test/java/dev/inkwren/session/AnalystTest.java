package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.Inspector;
import dev.inkwren.check.Problem;
import dev.inkwren.check.Rule;
import dev.inkwren.check.RuleId;
import dev.inkwren.check.Severity;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnalystTest {

  /** The real analysis thread; time on the journal thread passes when the test says so. */
  private static final class OwnTime extends ForwardingBackground {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    OwnTime() {
      super(Background.threads((thread, failure) -> {}));
    }

    @Override
    public synchronized void journal(long millis, Runnable task) {
      waiting.add(task);
    }

    synchronized void pass() {
      List<Runnable> due = List.copyOf(waiting);
      waiting.clear();
      due.forEach(Runnable::run);
    }
  }

  /** Never ends, deaf to interrupts, on a text that says so. */
  private record Hanging(CountDownLatch begun) implements Rule {
    @Override
    public RuleId id() {
      return new RuleId("hanging");
    }

    @Override
    public Severity severity() {
      return Severity.HINT;
    }

    @Override
    public List<Problem> check(CheckContext context) {
      if (context.text().contains("overflow")) {
        throw new OutOfMemoryError("as a rule might");
      }
      while (context.text().contains("hang")) {
        begun.countDown();
        LockSupport.parkNanos(1_000_000);
      }
      return List.of();
    }
  }

  private final OwnTime time = new OwnTime();
  private final CountDownLatch hangs = new CountDownLatch(1);
  private final BlockingQueue<Analysis> made = new LinkedBlockingQueue<>();
  private final BlockingQueue<Analyst.Pace> paces = new LinkedBlockingQueue<>();
  private final Analyst analyst =
      new Analyst(
          time,
          Runnable::run,
          new Inspector(List.of(new Hanging(hangs)), Locale.ENGLISH, InstantSource.system()),
          made::add,
          paces::add);

  @AfterEach
  void close() {
    time.close();
  }

  private void ask(long number, String text) {
    analyst.request(
        new Analyst.Request(
            TextRevision.first(number, SourceText.of(text)), Site.empty(), Optional.empty()));
  }

  private Analysis next() throws InterruptedException {
    Analysis next = made.poll(20, TimeUnit.SECONDS);
    assertThat(next).as("an analysis arrives").isNotNull();
    return next;
  }

  @Test
  void wordsAreCountedOnThePageForTheTimeItTakesToReadAndCharactersInTheText()
      throws InterruptedException {
    ask(1, "[굴뚝새](https://example.org/a-long-way \"not read\"){: .one .two}\n");
    Analysis analysis = next();
    assertThat(analysis.rendered().words()).isEqualTo(3);
    assertThat(analysis.count()).isEqualTo(new TextCount(3, 57));
  }

  @Test
  void aTextThatHangsIsSaidThenGivenUpAndTheNextOneIsShown() throws InterruptedException {
    ask(1, "hang");
    assertThat(hangs.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(next().checked()).as("the preview came before the rule hung").isFalse();

    time.pass();
    assertThat(paces).containsExactly(Analyst.Pace.SLOW);
    ask(2, "harmless");
    time.pass();
    assertThat(paces).containsExactly(Analyst.Pace.SLOW, Analyst.Pace.GIVEN_UP);

    assertThat(next().revision()).isEqualTo(2);
    assertThat(next().checked()).isTrue();
  }

  @Test
  void aTextThatBreaksARuleBeyondRepairIsSaidAndTheNextOneIsShown() throws InterruptedException {
    ask(1, "overflow");
    next();
    assertThat(paces.poll(20, TimeUnit.SECONDS)).isEqualTo(Analyst.Pace.FAILED);
    ask(2, "harmless");

    assertThat(next().revision()).isEqualTo(2);
    assertThat(next().checked()).isTrue();
    assertThat(paces.poll(20, TimeUnit.SECONDS)).isEqualTo(Analyst.Pace.KEEPS_UP);
  }

  @Test
  void whatIsDoneInTimeIsNeverCalledSlow() throws InterruptedException {
    ask(1, "harmless");
    next();
    next();
    CountDownLatch over = new CountDownLatch(1);
    time.analysis().execute(over::countDown);
    assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
    time.pass();

    assertThat(paces).isEmpty();
  }

  @Test
  void aTextTooLongForThePreviewIsSaidAndStillReadAsAPost() throws InterruptedException {
    ask(1, "---\ntitle: 길다\n---\n" + "x ".repeat(Analyst.LONGEST / 2));

    Analysis analysis = next();
    assertThat(analysis.post().title()).contains("길다");
    assertThat(analysis.rendered().blocks()).isEmpty();
    assertThat(paces.poll(20, TimeUnit.SECONDS)).isEqualTo(Analyst.Pace.TOO_LONG);
  }
}
