package dev.inkwren.ui;

import dev.inkwren.store.HookedDisk;
import dev.inkwren.store.RealDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Types into the real window while the disk and other programs misbehave, and prints for how long
 * the window stood still at most: the longest gap between two pulses. Linux only; what other
 * programs take of the processors does not count. Exits with 1 when a gap was longer than it may
 * be, or when the control, in which the window itself writes to the slow disk, was not found out.
 */
final class Faults {

  private static final long MOST_GAP_MILLIS = 250;
  private static final long STALL_MILLIS = 2_000;
  private static final long HANG_MILLIS = 4_000;
  private static final long RUN_MILLIS = 6_000;
  private static final int KEYS_BETWEEN_SAVES = 40;
  private static final Set<String> CHANGING =
      Set.of("create", "createLike", "open", "write", "force", "replace", "rename", "delete");
  private static final HookedDisk.Hook NONE = (operation, path) -> {};

  private final AtomicReference<HookedDisk.Hook> hook = new AtomicReference<>(NONE);
  private final Path folder;
  private final Path blog;
  private final Path post;
  private volatile long lastPulse;
  private volatile Gap longest = Gap.NONE;
  private volatile boolean typing;
  private Schedule last = new Schedule(0, 0);
  private int typed;
  private WindowUnderTest under;

  private Faults(Path folder) throws IOException {
    this.folder = folder;
    this.blog = WindowUnderTest.copyOfSampleBlog(folder);
    this.post = blog.resolve("_posts/2025/01/2025-01-06-hello-wren.md");
  }

  public static void main(String[] arguments) throws Exception {
    Faults faults = new Faults(Files.createTempDirectory("faults"));
    boolean good = faults.run();
    System.exit(good ? 0 : 1);
  }

  /**
   * The time between two pulses, as far as the window is to blame for it.
   *
   * @param nanos all of it but what the system had other programs run instead
   * @param work what the window's thread computed; in the rest it waited
   */
  private record Gap(long nanos, long work) {
    static final Gap NONE = new Gap(0, 0);

    long millis() {
      return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    long waitedMillis() {
      return TimeUnit.NANOSECONDS.toMillis(Math.max(0, nanos - work));
    }
  }

  /**
   * What the system says of the thread that asks (proc(5)).
   *
   * @param worked nanoseconds on a processor
   * @param unserved nanoseconds ready to run while other threads had the processors
   */
  private record Schedule(long worked, long unserved) {
    static Schedule now() {
      try {
        String[] figures = Files.readString(Path.of("/proc/thread-self/schedstat")).split("\\s+");
        return new Schedule(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
      } catch (IOException e) {
        throw new UncheckedIOException("needs Linux", e);
      }
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private boolean run() throws Exception {
    CountDownLatch shown = new CountDownLatch(1);
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          under =
              new WindowUnderTest(
                  stage,
                  folder,
                  new HookedDisk(new RealDisk(), (what, path) -> hook.get().before(what, path)));
          // Drawing a large window without a graphics card would be all that is measured.
          stage.setWidth(700);
          stage.setHeight(450);
          shown.countDown();
        });
    shown.await();
    under.open(blog, post);
    under.until("the post is open", () -> under.window.session().isPresent());
    under.until("the preview stands", () -> under.window.preview().view().isPresent());
    Platform.runLater(this::beginTyping);
    measure("(warming up)", NONE, () -> Thread.sleep(RUN_MILLIS));
    boolean good = true;
    good &= measure("nothing wrong", NONE, () -> Thread.sleep(RUN_MILLIS));
    good &= measure("each write takes 2 s", this::slow, () -> Thread.sleep(2 * RUN_MILLIS));
    good &= measure("the disk is full", Faults::full, () -> Thread.sleep(RUN_MILLIS));
    good &= measure("the folder is read-only", this::unwritable, () -> Thread.sleep(RUN_MILLIS));
    good &= measure("the site's folder hangs for 4 s", this::hung, this::hang);
    good &= measure("the file is changed every 100 ms", NONE, this::changeTheFile);
    good &= measure("1,000 files come at once", NONE, this::addManyFiles);
    boolean caught =
        !measure(
            "control: the window itself writes to the slow disk",
            this::slow,
            () -> WindowUnderTest.fx(this::pretendToSave));
    System.out.println(caught ? "the control was caught" : "THE CONTROL WAS NOT CAUGHT");
    return good && caught;
  }

  private boolean measure(String fault, HookedDisk.Hook during, Work work) throws Exception {
    hook.set(during);
    long keysBefore = typed;
    longest = Gap.NONE;
    typing = true;
    work.run();
    pause(MOST_GAP_MILLIS);
    typing = false;
    hook.set(NONE);
    Gap gap = longest;
    System.out.printf(
        Locale.ROOT,
        "%-52s longest gap %5d ms, %5d of them waiting; %4d keys%n",
        fault,
        gap.millis(),
        gap.waitedMillis(),
        typed - keysBefore);
    return gap.millis() < MOST_GAP_MILLIS;
  }

  private void beginTyping() {
    lastPulse = System.nanoTime();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        long at = System.nanoTime();
        Schedule schedule = Schedule.now();
        long unserved = schedule.unserved() - last.unserved();
        Gap gap = new Gap(at - lastPulse - unserved, schedule.worked() - last.worked());
        if (gap.nanos() > longest.nanos()) {
          longest = gap;
        }
        lastPulse = at;
        last = schedule;
        if (typing) {
          key();
        }
      }
    }.start();
    Thread.ofPlatform().daemon().name("watch").start(this::watch);
  }

  /** Says where the window's thread is when it stands still for long. */
  private void watch() {
    Thread fx =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("JavaFX Application Thread"))
            .findFirst()
            .orElseThrow();
    long told = 0;
    while (true) {
      long pulse = lastPulse;
      if (typing && pulse != told && System.nanoTime() - pulse > MOST_GAP_MILLIS * 600_000) {
        told = pulse;
        where(fx.getStackTrace()).ifPresent(at -> System.out.println("  waits in " + at));
      }
      pause(10);
    }
  }

  private static Optional<StackTraceElement> where(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(at -> at.getClassName().startsWith("dev.inkwren"))
        .findFirst();
  }

  private void key() {
    typed++;
    under
        .window
        .session()
        .ifPresent(
            session -> {
              if (typed % KEYS_BETWEEN_SAVES == 0) {
                session.save();
              }
              under.window.tabs().viewOf(session).focus();
            });
    Node target = under.window.root().getScene().getFocusOwner();
    if (typed % 2 == 0) {
      press(target);
    } else {
      Event.fireEvent(
          target,
          new KeyEvent(
              KeyEvent.KEY_TYPED, "가", "가", KeyCode.UNDEFINED, false, false, false, false));
    }
  }

  private static void press(Node target) {
    Event.fireEvent(
        target,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false));
  }

  private void slow(String operation, Path path) {
    if (CHANGING.contains(operation)) {
      pause(STALL_MILLIS);
    }
  }

  private static void full(String operation, Path path) throws IOException {
    if (operation.equals("write")) {
      throw new IOException("No space left on device");
    }
  }

  private void unwritable(String operation, Path path) throws IOException {
    if (CHANGING.contains(operation) && path.startsWith(blog)) {
      throw new AccessDeniedException(path.toString());
    }
  }

  private final AtomicReference<CountDownLatch> release =
      new AtomicReference<>(new CountDownLatch(0));

  private void hung(String operation, Path path) {
    if (path.startsWith(blog)) {
      try {
        release.get().await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private void hang() throws InterruptedException {
    release.set(new CountDownLatch(1));
    Thread.sleep(HANG_MILLIS / 2);
    Platform.runLater(() -> under.window.workspace().comeBack());
    Thread.sleep(HANG_MILLIS / 2);
    release.get().countDown();
    Thread.sleep(HANG_MILLIS / 2);
  }

  private void changeTheFile() throws IOException {
    String text = Files.readString(post);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(RUN_MILLIS);
    for (int i = 0; System.nanoTime() < end; i++) {
      Files.writeString(post, text + "\nfrom outside " + i + "\n");
      pause(100);
    }
    Files.writeString(post, text);
  }

  private void addManyFiles() throws IOException {
    Path many = Files.createDirectories(blog.resolve("_posts/many"));
    for (int i = 0; i < 1_000; i++) {
      Files.writeString(
          many.resolve("2025-02-01-burst-" + i + ".md"),
          "---\ntitle: Burst " + i + "\ntags: [a" + i % 40 + ", b]\n---\n\nText of " + i + ".\n");
    }
    pause(RUN_MILLIS);
    try (Stream<Path> files = Files.list(many)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    pause(RUN_MILLIS);
  }

  private boolean pretendToSave() {
    try {
      hook.get().before("write", post);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
