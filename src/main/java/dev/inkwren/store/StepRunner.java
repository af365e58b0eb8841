package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does the steps of a change to the files, one file after the other. Between two files, when
 * everything is whole, others may have the disk.
 */
final class StepRunner {

  private final Disk disk;
  private final AtomicWrite writing;
  private final Runnable between;

  /**
   * @param between runs between two files; may read and write files that the change does not touch
   */
  StepRunner(Disk disk, AtomicWrite writing, Runnable between) {
    this.disk = disk;
    this.writing = writing;
    this.between = between;
  }

  /**
   * Does all of {@code steps}: every new content is complete on the device before anything can be
   * seen; then what is new becomes visible and safe; then, and only then, what is old goes.
   */
  void run(List<Step> steps) throws IOException {
    List<AtomicWrite.Prepared> prepared = new ArrayList<>();
    try {
      for (Step step : steps) {
        if (step instanceof Step.Write write) {
          prepared.add(prepare(write));
          between.run();
        }
      }
      show(steps, new ArrayList<>(prepared));
    } catch (IOException e) {
      prepared.forEach(each -> writing.abandon(each, e));
      throw e;
    }
    for (Step step : steps) {
      if (!(step instanceof Step.Write)) {
        apply(step);
        between.run();
      }
    }
  }

  private void show(List<Step> steps, List<AtomicWrite.Prepared> prepared) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.Write write) {
        boolean done =
            writing.commit(
                prepared.removeFirst(), () -> StepState.of(disk, write) == StepState.PENDING);
        if (!done) {
          throw new IOException(Messages.of("change.outdated", write.path()));
        }
        folders.add(Folders.parent(write.path()));
        between.run();
      }
    }
    force(folders);
  }

  private AtomicWrite.Prepared prepare(Step.Write write) throws IOException {
    return write.before().isPresent()
        ? writing.prepare(write.path(), write.before().get().bytes(), write.after().bytes())
        : writing.prepareNew(write.path(), write.after().bytes(), write.like());
  }

  /** Does one step, as far as it has not happened yet. */
  void apply(Step step) throws IOException {
    StepState state = StepState.of(disk, step);
    if (state == StepState.APPLIED) {
      return;
    }
    if (state == StepState.FOREIGN) {
      throw new IOException(Messages.of("change.outdated", step.place()));
    }
    switch (step) {
      case Step.Write write -> writing.commit(prepare(write), () -> true);
      case Step.Remove remove -> disk.delete(remove.path());
      case Step.Rename rename -> rename(rename, state);
    }
    List<Path> folders = new ArrayList<>(List.of(Folders.parent(step.place())));
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

  /** Takes back every step that has happened; files that somebody else wrote since stay. */
  void takeBack(List<Step> steps) throws IOException {
    for (Step step : steps.reversed()) {
      StepState state = StepState.of(disk, step);
      if (step instanceof Step.Rename rename
          && (state == StepState.HALF || state == StepState.BETWEEN)) {
        takeBackHalf(rename, state);
      } else if (state == StepState.APPLIED) {
        apply(step.inverse());
      }
      between.run();
    }
  }

  private void takeBackHalf(Step.Rename rename, StepState state) throws IOException {
    if (state == StepState.HALF) {
      disk.delete(rename.to());
    } else {
      disk.rename(StepState.between(rename), rename.from());
    }
    force(List.of(Folders.parent(rename.to())));
  }

  private void force(List<Path> folders) throws IOException {
    for (Path folder : folders.stream().distinct().toList()) {
      disk.forceDirectory(folder);
    }
  }
}
