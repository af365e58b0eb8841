package dev.inkwren.ui;

import dev.inkwren.check.Inspector;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.session.Background;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SaveState;
import dev.inkwren.session.SessionServices;
import dev.inkwren.session.Speller;
import dev.inkwren.spell.WordLists;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.Disk;
import dev.inkwren.store.History;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.Journal;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.RealDisk;
import dev.inkwren.store.Settings;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.store.SpellingFiles;
import dev.inkwren.ui.dialog.Choosers;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.preview.PreviewView;
import dev.inkwren.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window over a copy of the sample blog, with our own doors to the world. */
final class WindowUnderTest implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  /** Tests that want it switch it on. */
  private static final Settings WITHOUT_SPELLING = Settings.NONE.with("aid.spell-english", "false");

  /** What the author "chooses" in the system's windows, which a test cannot click. */
  static final class Hands implements Choosers {
    Optional<Path> file = Optional.empty();
    Optional<Path> folder = Optional.empty();
    Optional<Path> save = Optional.empty();
    Optional<Path> picture = Optional.empty();
    List<Path> pictures = List.of();

    @Override
    public Optional<Path> openFile(Optional<Path> startFolder) {
      return file;
    }

    @Override
    public List<Path> openPictures(Optional<Path> startFolder) {
      return pictures;
    }

    @Override
    public Optional<Path> openFolder(String title, Optional<Path> startFolder) {
      return folder;
    }

    @Override
    public Optional<Path> openPicture(Optional<Path> startFolder) {
      return picture;
    }

    @Override
    public Optional<Path> saveFile(String suggestedName, Optional<Path> startFolder) {
      return save;
    }
  }

  final Hands hands = new Hands();
  final List<String> browsed = new ArrayList<>();
  final PaperTray paper = new PaperTray();
  final MainWindow window;

  /** Where the program keeps what is no part of a site. */
  final Path data;

  private final List<Throwable> failures = new ArrayList<>();
  private final Background background;

  /** What the window wants to be remembered, newest state. */
  Settings remembered;

  WindowUnderTest(Stage stage, Path folder) {
    this(stage, folder, new RealDisk());
  }

  /** With files that are written to {@code disk}. */
  WindowUnderTest(Stage stage, Path folder, Disk disk) {
    this(stage, folder, disk, WITHOUT_SPELLING);
  }

  /**
   * @param before what an earlier window has remembered
   */
  WindowUnderTest(Stage stage, Path folder, Settings before) {
    this(stage, folder, new RealDisk(), before);
  }

  private WindowUnderTest(Stage stage, Path folder, Disk disk, Settings before) {
    remembered = before;
    background =
        Background.threads(
            (thread, failure) -> {
              synchronized (failures) {
                failures.add(failure);
              }
            });
    data = folder.resolve("data");
    DataDirectory data = new DataDirectory(this.data);
    PostStore store = new PostStore(disk, data);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    SessionServices services =
        new SessionServices(
            background,
            new FxThread(),
            store,
            new SiteScanner(clock),
            new Journal(disk, data, ProcessMark.current()),
            new History(disk, data, History.Limits.usual()),
            new InstanceLock(disk, data, ProcessMark.current()),
            new Inspector(Rules.all(), Locale.ENGLISH, clock),
            clock);
    window =
        new MainWindow(
            new Doors(
                services,
                new Texts(Locale.ENGLISH),
                hands,
                paper,
                new WindowMemory(before, settings -> remembered = settings),
                new Speller(
                    background,
                    services.fxThread(),
                    new SpellingFiles(disk, store, data),
                    WordLists::open),
                browsed::add,
                () -> {},
                "test"));
    stage.setScene(new Scene(window.root(), 1000, 900));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  static Path copyOfSampleBlog(Path folder) throws IOException {
    Path blog = folder.resolve("blog");
    try (Stream<Path> files = Files.walk(Path.of("samples/blog"))) {
      for (Path file : files.toList()) {
        Path copy = blog.resolve(Path.of("samples/blog").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return blog;
  }

  void open(Path... paths) {
    for (Path path : paths) {
      Asked asked = Asked.of(path);
      WaitForAsyncUtils.asyncFx(() -> window.open(asked));
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Opens {@code file} and waits until it is the post in front. */
  void openPost(Path file) {
    open(file);
    until(
        "the post is open",
        () -> window.session().flatMap(s -> s.file().get()).filter(file::equals).isPresent());
  }

  /** Opens {@code site} and waits until it has been read. */
  void openSite(Path site) {
    open(site);
    until("the site is open", () -> window.workspace().site().get().root().equals(site));
  }

  EditorSession session() {
    return fx(() -> window.session().orElseThrow());
  }

  EditorView editor() {
    return fx(() -> window.tabs().viewOf(window.session().orElseThrow()));
  }

  PreviewView preview() {
    return fx(() -> window.preview().view().orElseThrow());
  }

  String text() {
    return fx(() -> window.session().orElseThrow().revision().source().fileText());
  }

  boolean isSaved() {
    return fx(() -> session().saveState().get() instanceof SaveState.Clean);
  }

  /** Clicks the node that {@code query} finds, as soon as it stands in the window. */
  void click(FxRobot robot, String query) {
    click(robot, query, () -> robot.lookup(query).tryQuery());
  }

  /** Clicks the node that {@code found} gives, asked anew until it stands in the window. */
  void click(FxRobot robot, String what, Callable<Optional<Node>> found) {
    until(what + " can be clicked", () -> found.call().filter(WindowUnderTest::isSeen).isPresent());
    robot.clickOn(fx(() -> found.call().orElseThrow()));
  }

  private static boolean isSeen(Node node) {
    Scene scene = node.getScene();
    Bounds place = node.localToScene(node.getLayoutBounds());
    boolean laidOut = scene != null && node.isVisible() && place.getWidth() > 0;
    return laidOut
        && new BoundingBox(0, 0, scene.getWidth(), scene.getHeight())
            .contains(place.getCenterX(), place.getCenterY());
  }

  /** Waits until {@code condition}, asked on the FX thread, holds; fails after a long while. */
  void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
    } catch (java.util.concurrent.TimeoutException late) {
      Path picture = fx(() -> Snapshot.save(window.root().getScene(), what.replace(' ', '-')));
      throw new AssertionError(
          "never happened: " + what + failuresSoFar() + ", see " + picture, late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String failuresSoFar() {
    synchronized (failures) {
      return failures.isEmpty() ? "" : "; background failures: " + failures;
    }
  }

  static <T> T fx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, question);
  }

  @Override
  public void close() {
    fx(
        () -> {
          window.close();
          return null;
        });
    background.close();
    synchronized (failures) {
      if (!failures.isEmpty()) {
        throw new AssertionError("background failures: " + failures, failures.getFirst());
      }
    }
  }
}
