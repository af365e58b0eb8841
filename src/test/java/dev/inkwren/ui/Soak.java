package dev.inkwren.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Types very many keys into the real window with its preview, faster than anybody, and looks what
 * grows: memory after a collection, threads, open files, files left in the data folder; and how
 * long the window stood still between two pulses. {@code Soak [KEYS [leak]]}, 200,000 unless told.
 * Exits with 1 when memory has grown by more than 15 % since the warm-up or anything else has
 * grown. With {@code leak}, the control, each key leaves something behind, and the exit code is 0
 * when that was found out.
 */
final class Soak {

  private static final int KEYS_PER_PULSE = 10;
  private static final double MOST_GROWTH = 1.15;
  private static final String WORDS = "글은 조금씩 자란다. Words come **slowly**, `code` too.\n\n- 하나\n";

  private static final int LEAK_BYTES = 4_096;

  private final int keys;
  private final boolean leaking;
  private final List<byte[]> leaked = new ArrayList<>();
  private final WindowUnderTest under;
  private final Random random = new Random(1);
  private final CountDownLatch finished = new CountDownLatch(1);
  private int typed;
  private long lastPulse;
  private long longestGap;

  private record Use(long heap, long resident, int threads, long descriptors, long leftOver) {}

  private Soak(int keys, boolean leaking, WindowUnderTest under) {
    this.keys = keys;
    this.leaking = leaking;
    this.under = under;
  }

  public static void main(String[] arguments) throws Exception {
    int keys = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
    boolean leaking = arguments.length > 1 && arguments[1].equals("leak");
    Path folder = Files.createTempDirectory("soak");
    Path blog = WindowUnderTest.copyOfSampleBlog(folder);
    CountDownLatch shown = new CountDownLatch(1);
    WindowUnderTest[] window = new WindowUnderTest[1];
    Platform.startup(
        () -> {
          window[0] = new WindowUnderTest(new Stage(), folder);
          shown.countDown();
        });
    shown.await();
    boolean good;
    try (WindowUnderTest under = window[0]) {
      under.open(blog, blog.resolve("_posts/2025/01/2025-01-06-hello-wren.md"));
      under.until("the post is open", () -> under.window.session().isPresent());
      under.until("the preview stands", () -> under.window.preview().view().isPresent());
      good = new Soak(keys, leaking, under).run(folder);
    }
    System.exit(good != leaking ? 0 : 1);
  }

  private boolean run(Path folder) throws Exception {
    Platform.runLater(
        () -> {
          under.window.tabs().viewOf(under.window.session().orElseThrow()).focus();
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              pulse(now);
              if (typed >= keys) {
                stop();
                finished.countDown();
              }
            }
          }.start();
        });
    while (typed < keys / 10) {
      Thread.sleep(200);
    }
    Use before = use(folder);
    say("after the warm-up", before);
    while (!finished.await(30, java.util.concurrent.TimeUnit.SECONDS)) {
      say("after " + typed + " keys", use(folder));
    }
    under.until("all is analysed", () -> under.session().analysis().get().checked());
    Thread.sleep(2_000);
    Use after = use(folder);
    say("at the end, after " + typed + " keys", after);
    double heap = (double) after.heap() / before.heap();
    double resident = (double) after.resident() / before.resident();
    System.out.printf(
        Locale.ROOT,
        "growth since the warm-up: heap %.2f, resident %.2f; longest pulse gap %d ms%n",
        heap,
        resident,
        longestGap / 1_000_000);
    return heap <= MOST_GROWTH
        && resident <= MOST_GROWTH
        && after.threads() <= before.threads() + 1
        && after.descriptors() <= before.descriptors() + 5
        && after.leftOver() <= before.leftOver() + 1;
  }

  private void pulse(long now) {
    if (lastPulse != 0 && typed > keys / 10) {
      longestGap = Math.max(longestGap, now - lastPulse);
    }
    lastPulse = now;
    for (int i = 0; i < KEYS_PER_PULSE && typed < keys; i++) {
      key();
    }
  }

  /** Mostly a letter, now and then what an author does between letters. */
  private void key() {
    typed++;
    if (leaking) {
      leaked.add(new byte[LEAK_BYTES]);
    }
    var view = under.window.tabs().viewOf(under.window.session().orElseThrow());
    Node target = under.window.root().getScene().getFocusOwner();
    int what = random.nextInt(400);
    int length = view.caret();
    if (what == 0) {
      view.undo();
    } else if (what == 1) {
      view.goTo(Math.max(0, length - random.nextInt(500)));
    } else if (what == 2) {
      under.window.session().orElseThrow().save();
    } else if (what < 180) {
      type(target, WORDS.charAt(typed % WORDS.length()));
    } else {
      // As many letters go as come, so that the text keeps its size.
      press(target, typed % 2 == 0 ? KeyCode.BACK_SPACE : KeyCode.RIGHT);
    }
  }

  private static void type(Node target, char letter) {
    if (letter == '\n') {
      press(target, KeyCode.ENTER);
    } else {
      String text = String.valueOf(letter);
      Event.fireEvent(
          target,
          new KeyEvent(
              KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
    }
  }

  private static void press(Node target, KeyCode code) {
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static Use use(Path folder) throws IOException, InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(200);
    }
    Runtime runtime = Runtime.getRuntime();
    long resident = 0;
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        resident = Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
      }
    }
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"));
        Stream<Path> files = Files.walk(folder)) {
      long left = files.filter(file -> !file.toString().contains("history")).count();
      return new Use(
          runtime.totalMemory() - runtime.freeMemory(),
          resident,
          Thread.activeCount(),
          open.count(),
          left);
    }
  }

  private static void say(String when, Use use) {
    System.out.printf(
        Locale.ROOT,
        "%s: heap %d MB, resident %d MB, %d threads, %d descriptors, %d files%n",
        when,
        use.heap() >> 20,
        use.resident() >> 20,
        use.threads(),
        use.descriptors(),
        use.leftOver());
  }
}
