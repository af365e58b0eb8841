package dev.inkwren.session;

import dev.inkwren.check.Inspector;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.History;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.Journal;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.RealDisk;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Types numbered words until it is killed ({@code type FOLDER SEED}), and tells afterwards what was
 * lost ({@code judge FOLDER…}). {@code src/test/ci/typing-kills.sh} does the killing. A folder
 * holds the post, {@code data}, {@code typed} (a line with number and time for each word) and
 * {@code killed} (when, milliseconds since 1970).
 */
final class TypingRobot {

  /** What the promise allows to be lost: after a pause, and in the middle of typing. */
  private static final long PAUSE_MILLIS = 1_000;

  private static final long TYPING_MILLIS = 5_000;

  private TypingRobot() {}

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "type" -> type(Path.of(arguments[1]), Long.parseLong(arguments[2]), false);
      case "type-carelessly" -> type(Path.of(arguments[1]), Long.parseLong(arguments[2]), true);
      case "judge" -> judge(List.of(arguments).subList(1, arguments.length));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void type(Path folder, long seed, boolean carelessly) throws Exception {
    Background threads = Background.threads((thread, failure) -> failure.printStackTrace());
    Background background = carelessly ? new LateJournal(threads) : threads;
    DataDirectory data = new DataDirectory(folder.resolve("data"));
    PostStore store = new PostStore(new RealDisk(), data);
    BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    MemoryBuffer buffer = new MemoryBuffer();
    Clock clock = Clock.systemUTC();
    EditorSession session =
        new EditorSession(
            buffer,
            new SessionServices(
                background,
                window::add,
                store,
                new SiteScanner(clock),
                new Journal(new RealDisk(), data, ProcessMark.current()),
                new History(new RealDisk(), data, History.Limits.usual()),
                new InstanceLock(new RealDisk(), data, ProcessMark.current()),
                new Inspector(Rules.all()),
                clock));
    Path post = folder.resolve("2026-01-02-robot.md");
    Files.writeString(post, "---\ntitle: robot\n---\n\n");
    LoadOutcome.Loaded loaded = (LoadOutcome.Loaded) store.load(post);
    session.load(loaded.text(), Optional.of(post), Optional.of(loaded.stamp()));
    System.out.println("READY");
    Random random = new Random(seed);
    StringBuilder typed = new StringBuilder();
    for (int word = 1; ; word++) {
      buffer.apply(TextEdits.of(TextEdit.insert(buffer.text.length(), "w" + word + " ")));
      typed.setLength(0);
      typed.append(word).append(' ').append(System.currentTimeMillis()).append('\n');
      Files.writeString(
          folder.resolve("typed"), typed, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      if (!carelessly && random.nextInt(60) == 0) {
        session.save();
      }
      boolean pause = !carelessly && random.nextInt(25) == 0;
      doWindowWork(window, pause ? 1_500 + random.nextInt(1_500) : 10 + random.nextInt(120));
    }
  }

  /** The window's thread for {@code millis}. */
  private static void doWindowWork(BlockingQueue<Runnable> window, long millis)
      throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
      Runnable task = window.poll(left, TimeUnit.NANOSECONDS);
      if (task != null) {
        task.run();
      }
    }
  }

  private static void judge(List<String> folders) throws IOException {
    int bad = 0;
    for (String each : folders) {
      Optional<String> loss = loss(Path.of(each));
      loss.ifPresent(what -> System.out.println(each + ": " + what));
      bad += loss.isPresent() ? 1 : 0;
    }
    System.out.println(folders.size() + " robots killed, " + bad + " lost more than promised");
    System.exit(bad == 0 ? 0 : 1);
  }

  private static Optional<String> loss(Path folder) throws IOException {
    long killed = Long.parseLong(Files.readString(folder.resolve("killed")).strip());
    List<String> typed = Files.readAllLines(folder.resolve("typed"));
    int kept = lastWord(Files.readString(folder.resolve("2026-01-02-robot.md")));
    Journal journal =
        new Journal(
            new RealDisk(), new DataDirectory(folder.resolve("data")), ProcessMark.current());
    for (Journal.Recoverable left : journal.recoverable().texts()) {
      kept = Math.max(kept, lastWord(left.entry().text().text()));
    }
    long latest = time(typed.getLast());
    long allowed = killed - latest >= PAUSE_MILLIS ? PAUSE_MILLIS : TYPING_MILLIS;
    for (String line : typed) {
      int word = Integer.parseInt(line.substring(0, line.indexOf(' ')));
      if (word > kept && time(line) <= killed - allowed) {
        return Optional.of(
            "word " + word + " was lost, typed " + (killed - time(line)) + " ms before the kill");
      }
    }
    return Optional.empty();
  }

  private static long time(String line) {
    return Long.parseLong(line.substring(line.indexOf(' ') + 1));
  }

  /** The number of the last word of {@code text}; every one before it must be there, too. */
  private static int lastWord(String text) {
    int expected = 0;
    for (String word : text.substring(text.lastIndexOf("---") + 3).strip().split(" ")) {
      if (!word.isEmpty() && !word.equals("w" + ++expected)) {
        throw new IllegalStateException("a hole before " + word);
      }
    }
    return expected;
  }

  /** The broken control: what is typed waits for a minute before it is kept. */
  private static final class LateJournal extends ForwardingBackground {

    LateJournal(Background threads) {
      super(threads);
    }

    @Override
    public void journal(long millis, Runnable task) {
      super.journal(millis == 0 ? 0 : 60_000, task);
    }
  }
}
