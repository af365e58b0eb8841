package dev.inkwren.session;

import dev.inkwren.check.CheckSettings;
import dev.inkwren.check.Inspector;
import dev.inkwren.check.Problem;
import dev.inkwren.check.SiteInspection;
import dev.inkwren.site.Site;
import dev.inkwren.text.Lines;
import dev.inkwren.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The check of all posts of the open site and of its settings of the checks, on demand. Once it has
 * run, posts that change on disk are checked again by themselves. FX thread only; checking goes on
 * on a thread of its own.
 */
public final class SiteCheck {

  /** Told to the window after so many posts. */
  private static final int STEP = 25;

  /**
   * One problem and where it is.
   *
   * @param line 0-based
   */
  public record Found(Problem problem, int line) {}

  /**
   * How far the check is.
   *
   * @param running whether it goes on
   * @param done posts checked in this run
   * @param total posts to check in this run
   * @param complete whether every post of the site has been checked
   * @param found by path, in order of paths; posts without problems are not in it
   */
  public record Progress(
      boolean running, int done, int total, boolean complete, Map<String, List<Found>> found) {

    static final Progress NONE = new Progress(false, 0, 0, false, Map.of());

    /** How many problems were found. */
    public int problems() {
      return found.values().stream().mapToInt(List::size).sum();
    }
  }

  /** One run; a run that was cancelled tells nothing any more. */
  private record Run(Site site, List<String> paths, boolean whole, AtomicBoolean cancelled) {}

  private final SessionServices services;
  private final Inspector inspector;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(Progress.NONE);
  private Site checked = Site.empty();
  private AtomicBoolean cancelled = new AtomicBoolean();

  SiteCheck(SessionServices services) {
    this.services = services;
    // Its own, since what one learns of a site is dear and the open posts may see a newer site.
    this.inspector = services.inspector().another();
  }

  public ReadOnlyObjectProperty<Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /** Checks every post of {@code site}. */
  public void start(Site site) {
    checked = site;
    List<String> paths = new SiteInspection(inspector, site).paths();
    progress.set(new Progress(true, 0, paths.size(), false, Map.of()));
    run(new Run(site, paths, true, next()));
  }

  /** Stops; what was found so far is dropped. */
  public void cancel() {
    cancelled.set(true);
    progress.set(Progress.NONE);
  }

  private AtomicBoolean next() {
    cancelled.set(true);
    cancelled = new AtomicBoolean();
    return cancelled;
  }

  /** The site is another or has changed: another one has not been checked. */
  void siteIs(Site site) {
    if (!site.root().equals(checked.root())) {
      cancel();
    } else if (progress.get().running()) {
      start(site);
    } else if (progress.get().complete()) {
      checkAgain(site);
    }
  }

  private void checkAgain(Site site) {
    if (!site.settings().equals(checked.settings())) {
      start(site);
      return;
    }
    List<String> changed = new ArrayList<>();
    Map<String, List<Found>> kept = new TreeMap<>(progress.get().found());
    Set<String> there = new HashSet<>(Set.of(CheckSettings.FILE));
    for (String path : new SiteInspection(inspector, site).paths()) {
      there.add(path);
      if (!site.text(path).equals(checked.text(path))) {
        changed.add(path);
      }
    }
    kept.keySet().retainAll(there);
    changed.forEach(kept::remove);
    checked = site;
    progress.set(new Progress(false, 0, 0, true, kept));
    if (!changed.isEmpty()) {
      run(new Run(site, changed, false, next()));
    }
  }

  private void run(Run run) {
    services.background().survey().execute(() -> check(run));
  }

  private void check(Run run) {
    AtomicInteger done = new AtomicInteger();
    Runnable after =
        () -> {
          int count = done.incrementAndGet();
          if (run.whole() && count % STEP == 0) {
            services.fxThread().execute(() -> tell(run, count));
          }
        };
    List<SiteInspection.Findings> findings =
        new SiteInspection(inspector, run.site()).check(run.paths(), run.cancelled()::get, after);
    Map<String, List<Found>> found = new TreeMap<>();
    SiteInspection.flawed(findings)
        .forEach(
            f ->
                found.put(f.path(), placed(run.site().text(f.path()).orElseThrow(), f.problems())));
    List<Problem> settings = inspector.settingsProblems(run.site());
    if (run.whole() && !settings.isEmpty()) {
      found.put(CheckSettings.FILE, placed(run.site().settings().orElseThrow(), settings));
    }
    services.fxThread().execute(() -> finished(run, found));
  }

  private static List<Found> placed(SourceText text, List<Problem> problems) {
    Lines lines = Lines.of(text.text());
    return problems.stream()
        .map(
            p ->
                new Found(
                    p, lines.lineAt(Math.min(p.range().start(), lines.end(lines.count() - 1)))))
        .toList();
  }

  private void tell(Run run, int done) {
    if (!run.cancelled().get() && progress.get().running()) {
      progress.set(new Progress(true, done, run.paths().size(), false, Map.of()));
    }
  }

  private void finished(Run run, Map<String, List<Found>> found) {
    if (run.cancelled().get()) {
      return;
    }
    Map<String, List<Found>> all = new TreeMap<>(run.whole() ? Map.of() : progress.get().found());
    all.putAll(found);
    progress.set(new Progress(false, run.paths().size(), run.paths().size(), true, all));
  }
}
