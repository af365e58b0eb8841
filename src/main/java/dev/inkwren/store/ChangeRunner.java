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

  ChangeOutcome carryOut(ChangePlan plan, Path siteRoot) {
    try {
      mend();
      Path root = disk.realPath(siteRoot);
      StepPlanner planner = new StepPlanner(disk, root);
      planner.read(plan);
      if (!planner.reasons().isEmpty()) {
        return new ChangeOutcome.Refused(planner.reasons());
      }
      return run(
          change(plan.title(), root, Optional.empty(), planner.missingFolders(), planner.steps()));
    } catch (Utf8.LoneSurrogate e) {
      return new ChangeOutcome.Refused(
          List.of(Messages.of("save.loneSurrogate", plan.title(), e.line + 1)));
    } catch (IOException e) {
      return new ChangeOutcome.Failed(
          Messages.of("change.failed", plan.title(), Messages.reason(e)));
    }
  }

  ChangeOutcome undo(ChangeOutcome.Undo undo) {
    try {
      mend();
      Optional<Change> done = log.find(undo.id());
      if (done.isEmpty()) {
        return new ChangeOutcome.Refused(List.of(Messages.of("change.noUndo", undo.title())));
      }
      List<Step> order = done.get().inverse();
      List<String> reasons = notAsBefore(order);
      if (!reasons.isEmpty()) {
        return new ChangeOutcome.Refused(reasons);
      }
      // What takes back an undo is something the author did once more.
      Optional<String> takesBack =
          done.get().takesBack().isEmpty() ? Optional.of(undo.id()) : Optional.empty();
      ChangeOutcome outcome =
          run(change(undo.title(), undo.site(), takesBack, missing(order), order));
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
      for (Path at = Folders.parent(placeOf(step));
          disk.facts(at).isEmpty() && !folders.contains(at);
          at = Folders.parent(at)) {
        way.addFirst(at);
      }
      folders.addAll(way);
    }
    return folders;
  }

  private List<String> notAsBefore(List<Step> steps) throws IOException {
    List<String> reasons = new ArrayList<>();
    for (Step step : steps) {
      if (StepState.of(disk, step) != StepState.PENDING) {
        reasons.add(Messages.of("change.outdated", placeOf(step)));
      }
    }
    return reasons;
  }

  private static Path placeOf(Step step) {
    return switch (step) {
      case Step.Write write -> write.path();
      case Step.Remove remove -> remove.path();
      case Step.Rename rename -> rename.to();
    };
  }

  private ChangeOutcome run(Change change) throws IOException {
    if (change.steps().isEmpty()) {
      return done(change);
    }
    log.prune();
    List<AtomicWrite.Prepared> prepared = new ArrayList<>();
    try {
      log.open(change);
      for (Path folder : change.madeFolders()) {
        Folders.create(disk, folder, false);
      }
      for (Step step : change.steps()) {
        if (step instanceof Step.Write write) {
          prepared.add(prepare(write));
        }
      }
      apply(change, new ArrayList<>(prepared));
      log.done(change);
      removeEmptied(change);
    } catch (IOException e) {
      prepared.forEach(each -> writing.abandon(each, e));
      return revert(change, e);
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

  private AtomicWrite.Prepared prepare(Step.Write write) throws IOException {
    return write.before().isPresent()
        ? writing.prepare(write.path(), write.before().get().bytes(), write.after().bytes())
        : writing.prepareNew(write.path(), write.after().bytes(), write.like());
  }

  /** What is new becomes visible and safe; then, and only then, what is old goes. */
  private void apply(Change change, List<AtomicWrite.Prepared> prepared) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Step step : change.steps()) {
      if (step instanceof Step.Write write) {
        boolean done =
            writing.commit(
                prepared.removeFirst(), () -> StepState.of(disk, write) == StepState.PENDING);
        if (!done) {
          throw new IOException(Messages.of("change.outdated", write.path()));
        }
        folders.add(Folders.parent(write.path()));
      }
    }
    force(folders);
    for (Step step : change.steps()) {
      if (!(step instanceof Step.Write)) {
        apply(step);
      }
    }
  }

  private void apply(Step step) throws IOException {
    StepState state = StepState.of(disk, step);
    if (state == StepState.APPLIED) {
      return;
    }
    if (state == StepState.FOREIGN) {
      throw new IOException(Messages.of("change.outdated", placeOf(step)));
    }
    switch (step) {
      case Step.Write write -> writing.commit(prepare(write), () -> true);
      case Step.Remove remove -> disk.delete(remove.path());
      case Step.Rename rename -> rename(rename, state);
    }
    List<Path> folders = new ArrayList<>(List.of(Folders.parent(placeOf(step))));
    if (step instanceof Step.Rename rename) {
      folders.add(Folders.parent(rename.from()));
    }
    force(folders);
  }

  private void rename(Step.Rename rename, StepState state) throws IOException {
    Path between = StepState.between(rename);
    if (state == StepState.BETWEEN) {
      disk.rename(between, rename.to());
    } else if (state == StepState.HALF) {
      disk.delete(rename.from());
    } else if (disk.facts(rename.to()).isPresent()) {
      // Only the case of a name changes, on a disk that is blind to it: by way of a third name.
      disk.rename(rename.from(), between);
      disk.rename(between, rename.to());
    } else if (writing.linkOrRename(rename.from(), rename.to())) {
      disk.forceDirectory(Folders.parent(rename.to()));
      disk.delete(rename.from());
    }
  }

  private void force(List<Path> folders) throws IOException {
    for (Path folder : folders.stream().distinct().toList()) {
      disk.forceDirectory(folder);
    }
  }

  private ChangeOutcome revert(Change change, IOException why) {
    try {
      takeBack(change);
      return new ChangeOutcome.Failed(
          Messages.of("change.failed", change.title(), Messages.reason(why)));
    } catch (IOException e) {
      why.addSuppressed(e);
      return new ChangeOutcome.Unfinished(
          Messages.of("change.unfinished", change.title(), Messages.reason(why)));
    }
  }

  /** Takes back every step that has happened; files that somebody else wrote since stay. */
  private void takeBack(Change change) throws IOException {
    for (Step step : change.steps().reversed()) {
      StepState state = StepState.of(disk, step);
      if (step instanceof Step.Rename rename
          && (state == StepState.HALF || state == StepState.BETWEEN)) {
        takeBackHalf(rename, state);
      } else if (state == StepState.APPLIED) {
        apply(step.inverse());
      }
    }
    removeEmpty(change.madeFolders());
    log.drop(change);
  }

  private void takeBackHalf(Step.Rename rename, StepState state) throws IOException {
    if (state == StepState.HALF) {
      disk.delete(rename.to());
    } else {
      disk.rename(StepState.between(rename), rename.from());
    }
    force(List.of(Folders.parent(rename.to())));
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
        takeBack(change);
        mended.add(new ChangeOutcome.Mended(change.undo(), false));
        continue;
      }
      for (Path folder : change.madeFolders()) {
        Folders.create(disk, folder, false);
      }
      for (Step step : left) {
        apply(step);
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
