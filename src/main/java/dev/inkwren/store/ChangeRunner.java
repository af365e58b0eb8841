package dev.inkwren.store;

import dev.inkwren.change.ChangePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Carries out changes of several files wholly or not at all: everything is recorded first, every
 * new content is complete on the device before anything can be seen, what is old goes last.
 */
final class ChangeRunner {

  private final Disk disk;
  private final AtomicWrite writing;
  private final TempFiles temps;
  private final ChangeLog log;
  private final ProcessMark owner;
  private final InstantSource clock;
  private final List<ChangeOutcome.Mended> mended = new ArrayList<>();

  ChangeRunner(
      Disk disk,
      AtomicWrite writing,
      TempFiles temps,
      ChangeLog log,
      ProcessMark owner,
      InstantSource clock) {
    this.disk = disk;
    this.writing = writing;
    this.temps = temps;
    this.log = log;
    this.owner = owner;
    this.clock = clock;
  }

  /**
   * @param between as for {@link StepRunner}
   */
  ChangeOutcome carryOut(ChangePlan plan, Path siteRoot, Runnable between) {
    try {
      mend();
      Path root = disk.realPath(siteRoot);
      StepPlanner planner = new StepPlanner(disk, root);
      planner.read(plan, between);
      if (!planner.reasons().isEmpty()) {
        return new ChangeOutcome.Refused(planner.reasons());
      }
      return run(
          change(plan.title(), root, Optional.empty(), planner.missingFolders(), planner.steps()),
          between);
    } catch (Utf8.LoneSurrogate e) {
      return new ChangeOutcome.Refused(
          List.of(Messages.of("save.loneSurrogate", plan.title(), e.line + 1)));
    } catch (IOException e) {
      return new ChangeOutcome.Failed(
          Messages.of("change.failed", plan.title(), Messages.reason(e)));
    }
  }

  /**
   * @param between as for {@link StepRunner}
   */
  ChangeOutcome undo(ChangeOutcome.Undo undo, Runnable between) {
    try {
      mend();
      Optional<Change> done = log.find(undo.id());
      if (done.isEmpty()) {
        return new ChangeOutcome.Refused(List.of(Messages.of("change.noUndo", undo.title())));
      }
      List<Step> order = done.get().inverse();
      List<String> reasons = notAsBefore(order, between);
      if (!reasons.isEmpty()) {
        return new ChangeOutcome.Refused(reasons);
      }
      // What takes back an undo is something the author did once more.
      Optional<String> takesBack =
          done.get().takesBack().isEmpty() ? Optional.of(undo.id()) : Optional.empty();
      ChangeOutcome outcome =
          run(change(undo.title(), undo.site(), takesBack, missing(order), order), between);
      if (outcome instanceof ChangeOutcome.Done) {
        tidyAfter(done.get());
      }
      return outcome;
    } catch (IOException e) {
      return new ChangeOutcome.Failed(
          Messages.of("change.failed", undo.title(), Messages.reason(e)));
    }
  }

  /** What was taken back is taken back; a record or an empty folder that stays does no harm. */
  private void tidyAfter(Change undone) {
    try {
      log.drop(undone);
      removeEmpty(undone.madeFolders());
    } catch (IOException staysBehind) {
      return; // taking it back a second time is refused, since the files show that it was
    }
  }

  private Change change(
      String title, Path site, Optional<String> takesBack, List<Path> folders, List<Step> steps) {
    long now = clock.millis();
    String id = String.format(Locale.ROOT, "%015d-%s", now, temps.freshId());
    return new Change(id, owner, title, now, site, takesBack, folders, steps);
  }

  /** Folders that went after the change and are needed to take it back. */
  private List<Path> missing(List<Step> steps) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Step step : steps) {
      List<Path> way = new ArrayList<>();
      for (Path at = Folders.parent(step.place());
          disk.facts(at).isEmpty() && !folders.contains(at);
          at = Folders.parent(at)) {
        way.addFirst(at);
      }
      folders.addAll(way);
    }
    return folders;
  }

  private List<String> notAsBefore(List<Step> steps, Runnable between) throws IOException {
    List<String> reasons = new ArrayList<>();
    for (Step step : steps) {
      if (StepState.of(disk, step) != StepState.PENDING) {
        reasons.add(Messages.of("change.outdated", step.place()));
      }
      between.run();
    }
    return reasons;
  }

  private ChangeOutcome run(Change change, Runnable between) throws IOException {
    if (change.steps().isEmpty()) {
      return done(change);
    }
    log.prune();
    StepRunner files = new StepRunner(disk, writing, between);
    try {
      log.open(change);
      for (Path folder : change.madeFolders()) {
        Folders.create(disk, folder, false);
      }
      files.run(change.steps());
      log.done(change);
      removeEmptied(change);
    } catch (IOException e) {
      return revert(change, files, e);
    }
    return done(change);
  }

  /** Folders of pictures that have all moved elsewhere; {@code _drafts} and its like stay. */
  private void removeEmptied(Change change) {
    for (Path from : change.moved().keySet()) {
      try {
        for (Path folder = Folders.parent(from);
            folder.startsWith(change.site())
                && !folder.equals(change.site())
                && !change.site().relativize(folder).toString().startsWith("_")
                && disk.facts(folder).isPresent()
                && disk.list(folder).isEmpty();
            folder = Folders.parent(folder)) {
          disk.delete(folder);
        }
      } catch (IOException staysBehind) {
        return; // the change is complete, and an empty folder does no harm
      }
    }
  }

  private static ChangeOutcome done(Change change) {
    return new ChangeOutcome.Done(change.undo(), change.moved(), change.touched());
  }

  private ChangeOutcome revert(Change change, StepRunner files, IOException why) {
    try {
      takeBack(change, files);
      return new ChangeOutcome.Failed(
          Messages.of("change.failed", change.title(), Messages.reason(why)));
    } catch (IOException e) {
      why.addSuppressed(e);
      return new ChangeOutcome.Unfinished(
          Messages.of("change.unfinished", change.title(), Messages.reason(why)));
    }
  }

  private void takeBack(Change change, StepRunner files) throws IOException {
    files.takeBack(change.steps());
    removeEmpty(change.madeFolders());
    log.drop(change);
  }

  private void removeEmpty(List<Path> folders) throws IOException {
    for (Path folder : folders.reversed()) {
      if (disk.facts(folder).isPresent() && disk.list(folder).isEmpty()) {
        disk.delete(folder);
      }
    }
  }

  /** Finishes what was broken off; where a file has been changed since, takes the rest back. */
  void mend() throws IOException {
    StepRunner files = new StepRunner(disk, writing, () -> {});
    for (Change change : log.brokenOff()) {
      List<Step> left = new ArrayList<>();
      boolean foreign = false;
      for (Step step : change.steps()) {
        StepState state = StepState.of(disk, step);
        foreign |= state == StepState.FOREIGN;
        if (state != StepState.APPLIED) {
          left.add(step);
        }
      }
      if (foreign) {
        takeBack(change, files);
        mended.add(new ChangeOutcome.Mended(change.undo(), false));
        continue;
      }
      for (Path folder : change.madeFolders()) {
        Folders.create(disk, folder, false);
      }
      for (Step step : left) {
        files.apply(step);
      }
      log.done(change);
      if (change.takesBack().isPresent()) {
        log.drop(change.takesBack().get());
      } else {
        mended.add(new ChangeOutcome.Mended(change.undo(), true));
      }
    }
  }

  /** What {@link #mend} has done since the program began, first to last. */
  List<ChangeOutcome.Mended> mended() {
    return List.copyOf(mended);
  }
}
