package dev.inkwren.session;

import dev.inkwren.profile.Profiles;
import dev.inkwren.profile.SiteProfile;
import dev.inkwren.site.Site;
import dev.inkwren.store.SiteWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Keeps the open site as the disk has it. A clock on the disk thread asks the watch; what has
 * changed is read on the helper thread; the new site is shown on the FX thread. However fast files
 * change, at most one reading runs and one waits.
 */
final class SiteLive {

  private static final long TICK_MILLIS = 150;

  /** Every so many ticks open posts are looked at even where nothing is watched. */
  private static final int LOOK_EVERY = 14;

  /** What a reading has to look at: these files for certain, and all whose time or size differs. */
  private record Due(Path root, Set<Path> suspects) {}

  private final SessionServices services;
  private final Consumer<Site> show;
  private final Runnable lookAtOpen;
  private final AtomicReference<Optional<SiteProfile>> chosen =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Due>> due = new AtomicReference<>(Optional.empty());

  /** Disk thread only. */
  private Optional<SiteWatch> watch = Optional.empty();

  private Path watched = Path.of("");

  private int ticks;

  /** Helper thread only. */
  private Site latest = Site.empty();

  /**
   * @param show receives each new state of the site, on the FX thread
   * @param lookAtOpen asked, on the FX thread, to compare the open posts with their files
   */
  SiteLive(SessionServices services, Consumer<Site> show, Runnable lookAtOpen) {
    this.services = services;
    this.show = show;
    this.lookAtOpen = lookAtOpen;
    services.background().later(TICK_MILLIS, this::tick);
  }

  /** Reads the site at {@code root} and keeps it up to date from then on. */
  void follow(Path root) {
    services.background().helper().execute(() -> watch(root));
    read(root, Set.of());
  }

  /** Reads the site again, looking at {@code suspects} in any case. */
  void read(Path root, Set<Path> suspects) {
    Optional<Due> before = due.getAndUpdate(known -> Optional.of(merged(known, root, suspects)));
    if (before.isEmpty()) {
      services.background().helper().execute(this::readDue);
    }
  }

  private static Due merged(Optional<Due> known, Path root, Set<Path> suspects) {
    if (known.isEmpty() || !known.get().root().equals(root)) {
      return new Due(root, suspects);
    }
    Set<Path> all = new HashSet<>(known.get().suspects());
    all.addAll(suspects);
    return new Due(root, all);
  }

  private void readDue() {
    Due now = due.getAndSet(Optional.empty()).orElseThrow();
    boolean same = latest.root().equals(now.root().toAbsolutePath().normalize());
    Site read =
        same
            ? services.scanner().rescan(latest, now.suspects())
            : services.scanner().scan(now.root());
    Site themed = asChosen(read);
    latest = themed;
    services.fxThread().execute(() -> show.accept(themed));
  }

  private Site asChosen(Site read) {
    Optional<SiteProfile> choice = Objects.requireNonNull(chosen.get());
    SiteProfile wanted = choice.orElseGet(() -> Profiles.detect(read.config().values()));
    return wanted.equals(read.profile()) ? read : read.as(wanted);
  }

  /** From the next reading on, sites are taken for ones with this theme. Any thread. */
  void choose(Optional<SiteProfile> profile) {
    chosen.set(profile);
  }

  private void watch(Path root) {
    Optional<SiteWatch> fresh = open(root);
    services.background().disk().execute(() -> replaceWatch(root, fresh));
  }

  /** Empty when the system cannot watch so much: then the site is read when the window is shown. */
  private static Optional<SiteWatch> open(Path root) {
    try {
      return Optional.of(SiteWatch.of(root));
    } catch (IOException tooMany) {
      return Optional.empty();
    }
  }

  private void replaceWatch(Path root, Optional<SiteWatch> fresh) {
    Optional<SiteWatch> old = watch;
    watched = root;
    watch = fresh;
    old.ifPresent(SiteLive::close);
  }

  private static void close(SiteWatch watch) {
    try {
      watch.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tick() {
    ticks++;
    Optional<SiteWatch.Changes> changes = poll();
    changes.ifPresent(batch -> read(watched, batch.files()));
    if (changes.isPresent() || ticks % LOOK_EVERY == 0) {
      services.fxThread().execute(lookAtOpen);
    }
    services.background().later(TICK_MILLIS, this::tick);
  }

  private Optional<SiteWatch.Changes> poll() {
    try {
      return watch.isPresent() ? watch.get().poll() : Optional.empty();
    } catch (IOException lost) {
      watch.ifPresent(SiteLive::close);
      watch = Optional.empty();
      return Optional.of(new SiteWatch.Changes(Set.of(), true));
    }
  }
}
