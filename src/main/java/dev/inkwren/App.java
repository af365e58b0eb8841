package dev.inkwren;

import dev.inkwren.check.Inspector;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.render.pdf.Printers;
import dev.inkwren.session.Background;
import dev.inkwren.session.SessionServices;
import dev.inkwren.session.Speller;
import dev.inkwren.spell.HunspellList;
import dev.inkwren.spell.Language;
import dev.inkwren.spell.WordList;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.History;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.Journal;
import dev.inkwren.store.NameGuard;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.RealDisk;
import dev.inkwren.store.Settings;
import dev.inkwren.store.SettingsFile;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.store.SpellingFiles;
import dev.inkwren.ui.Asked;
import dev.inkwren.ui.Doors;
import dev.inkwren.ui.FxThread;
import dev.inkwren.ui.MainWindow;
import dev.inkwren.ui.WindowMemory;
import dev.inkwren.ui.dialog.SystemChoosers;
import dev.inkwren.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Builds the window and everything behind it, and takes it down again. */
public final class App extends Application {

  /**
   * JavaFX draws at the ticks of a timer, 60 a second unless told, so that a key waits half a tick
   * before anything happens to it. Ticks at which nothing has changed draw nothing.
   */
  private static final String FRAME_RATE = "javafx.animation.pulse";

  private final FxThread fxThread = new FxThread();
  private final Background background = Background.threads(this::report);
  private final DataDirectory data = DataDirectory.ofThisProcess();
  private final PostStore store = new PostStore(new RealDisk(), data);

  private final SettingsFile settingsFile = new SettingsFile(new RealDisk(), store, data);

  private Settings settings = Settings.NONE;
  private List<Asked> asked = List.of();

  /** Belongs to the FX thread; empty until it is built. */
  private Optional<MainWindow> built = Optional.empty();

  /** JavaFX makes it. */
  public App() {}

  /**
   * Shows the window with {@code paths} open and returns when it is closed.
   *
   * @param paths posts and site folders
   * @return the exit code: 0, or 1 when there is no screen
   */
  static int open(List<String> paths) {
    if (noScreen()) {
      System.err.println(
          """
          inkwren: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).
          To see the window, start it from a desktop, or under Xvfb: xvfb-run -a inkwren
          What needs no screen: inkwren render, check, export, get, set, cat (see inkwren --help).\
          """);
      return 1;
    }
    if (System.getProperty(FRAME_RATE) == null) {
      System.setProperty(FRAME_RATE, "120");
    }
    launch(App.class, paths.toArray(String[]::new));
    return 0;
  }

  private static boolean noScreen() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    return linux
        && !headless
        && System.getenv().getOrDefault("DISPLAY", "").isEmpty()
        && System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  /** What must be read before there is a window; not on the FX thread. */
  @Override
  public void init() {
    settings = settingsFile.read();
    asked = getParameters().getRaw().stream().map(Path::of).map(Asked::of).toList();
  }

  @Override
  public void start(Stage stage) {
    Thread.setDefaultUncaughtExceptionHandler(this::report);
    WindowMemory memory =
        new WindowMemory(settings, s -> background.disk().execute(() -> keep(settingsFile, s)));
    Texts texts = new Texts(Locale.getDefault());
    SpellingFiles spelling = new SpellingFiles(new RealDisk(), store, data);
    MainWindow window =
        new MainWindow(
            new Doors(
                services(),
                texts,
                new SystemChoosers(texts, stage),
                Printers.ofSystem(),
                memory,
                new Speller(background, fxThread, spelling, language -> list(spelling, language)),
                address -> getHostServices().showDocument(address),
                () -> {
                  memory.keep(stage);
                  Platform.exit();
                },
                version()));
    built = Optional.of(window);
    memory.restore(stage);
    fill(stage, window);
    if (asked.isEmpty()) {
      window.restore();
    }
    asked.forEach(window::open);
    stage.show();
    window.offerRecovered();
    NameGuard.localeFault().ifPresent(window::tell);
    // The build starts the program once for a few seconds to learn which classes a start needs.
    int leaveAfter = Integer.getInteger("inkwren.leave.after", 0);
    if (leaveAfter > 0) {
      background.later(leaveAfter, () -> fxThread.execute(Platform::exit));
    }
  }

  private SessionServices services() {
    return new SessionServices(
        background,
        fxThread,
        store,
        new SiteScanner(),
        new Journal(new RealDisk(), data, ProcessMark.current()),
        new History(new RealDisk(), data, History.Limits.usual()),
        new InstanceLock(new RealDisk(), data, ProcessMark.current()),
        new Inspector(Rules.all()),
        Clock.systemUTC());
  }

  private static void fill(Stage stage, MainWindow window) {
    stage.setScene(new Scene(window.root(), stage.getWidth(), stage.getHeight()));
    stage.titleProperty().bind(window.title());
    stage
        .focusedProperty()
        .addListener(
            (property, was, is) -> {
              if (is) {
                window.workspace().comeBack();
              }
            });
    stage.setOnHidden(event -> window.close());
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          window.askToLeave();
        });
  }

  @Override
  public void stop() {
    background.close();
  }

  /** The machine's list, or the one that comes with the program where there is none. */
  private static Optional<? extends WordList> list(SpellingFiles files, Language language)
      throws IOException {
    Optional<HunspellList> found = files.find(language.files(), HunspellList::read);
    return found.isPresent() ? found : HunspellList.packaged(language);
  }

  private static void keep(SettingsFile file, Settings settings) {
    file.write(settings)
        .ifPresent(why -> System.err.println("inkwren: the window's size is not kept: " + why));
  }

  static String version() {
    String version = App.class.getPackage().getImplementationVersion();
    return version == null ? "0.1.0" : version;
  }

  /** A bug: the text is safe in the window and in the journal; the trace is for the report. */
  private void report(Thread thread, Throwable failure) {
    System.err.println("inkwren: unexpected error on " + thread.getName());
    failure.printStackTrace();
    fxThread.execute(() -> built.ifPresent(MainWindow::noticeBug));
  }
}
