package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts bytes into a file so that at every moment, and after every crash, the file is wholly the old
 * or wholly the new one. Paths are absolute and resolved: no links in them.
 */
final class AtomicWrite {

  private static final int TRIES = 5;
  private static final long FIRST_PAUSE_MILLIS = 50;

  private final Disk disk;
  private final TempFiles temps;
  private final InPlaceWrite inPlace;

  AtomicWrite(Disk disk, TempFiles temps, InPlaceWrite inPlace) {
    this.disk = disk;
    this.temps = temps;
    this.inPlace = inPlace;
  }

  /** Looks, directly before a file is replaced, whether it still holds what it should. */
  interface Guard {
    boolean holds() throws IOException;
  }

  /**
   * A content that is complete on the device and waits to become visible.
   *
   * @param temp where it waits; empty when the file has to be written in place
   */
  record Prepared(
      Path target, boolean isNew, Optional<Path> temp, Bytes.Held before, Bytes.Held content) {}

  /**
   * Replaces the content of an existing file.
   *
   * @param before what it holds
   * @return whether it was done; false, with nothing changed, when {@code guard} did not hold
   */
  boolean replace(Path target, byte[] before, byte[] content, Guard guard) throws IOException {
    boolean done = commit(prepare(target, before, content), guard);
    if (done) {
      disk.forceDirectory(Folders.parent(target));
    }
    return done;
  }

  /**
   * Makes a new file.
   *
   * @throws FileAlreadyExistsException when there is one; it stays as it is
   */
  void create(Path target, byte[] content) throws IOException {
    commit(prepareNew(target, content, Optional.empty()), () -> true);
    disk.forceDirectory(Folders.parent(target));
  }

  /** Gets everything ready for {@link #replace}; nothing can be seen yet. */
  Prepared prepare(Path target, byte[] before, byte[] content) throws IOException {
    // A rename would tear a file with several names away from its other names.
    boolean severalNames = disk.facts(target).map(FileFacts::names).orElse(1) > 1;
    Optional<Path> temp = severalNames ? Optional.empty() : tempLike(target, content);
    return new Prepared(target, false, temp, new Bytes.Held(before), new Bytes.Held(content));
  }

  /**
   * Gets everything ready for {@link #create}.
   *
   * @param like a file whose mode and attributes the new one gets as far as possible
   */
  Prepared prepareNew(Path target, byte[] content, Optional<Path> like) throws IOException {
    Path temp = temps.fresh(Folders.parent(target));
    try (Disk.Output output =
        like.isPresent() ? disk.createLike(like.get(), temp) : disk.create(temp)) {
      Bytes.fill(output, content);
    } catch (IOException e) {
      temps.discard(temp, e);
      throw e;
    }
    return new Prepared(
        target, true, Optional.of(temp), new Bytes.Held(content), new Bytes.Held(content));
  }

  /**
   * Makes a prepared content visible; the folder is not forced yet.
   *
   * @return as {@link #replace}
   */
  boolean commit(Prepared prepared, Guard guard) throws IOException {
    Path target = prepared.target();
    if (prepared.temp().isEmpty()) {
      return inPlace.write(target, prepared.before().bytes(), prepared.content().bytes(), guard);
    }
    Path temp = prepared.temp().get();
    try {
      boolean holds = guard.holds();
      if (!holds) {
        disk.delete(temp);
      } else if (prepared.isNew()) {
        if (linkOrRename(temp, target)) {
          disk.delete(temp);
        }
      } else {
        insist(() -> disk.replace(temp, target));
      }
      temps.forget(temp);
      return holds;
    } catch (IOException e) {
      temps.discard(temp, e);
      throw e;
    }
  }

  /** Drops what was prepared; {@code why} hears of a failure. */
  void abandon(Prepared prepared, Throwable why) {
    prepared.temp().ifPresent(temp -> temps.discard(temp, why));
  }

  /**
   * Gives {@code from} the name {@code target}, never over another file.
   *
   * @return whether it has both names now, as it has where a second name can be given; otherwise it
   *     has lost the old one
   */
  boolean linkOrRename(Path from, Path target) throws IOException {
    try {
      disk.link(from, target);
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
      insist(() -> disk.rename(from, target));
      return false;
    }
  }

  /** A full copy in {@code target}'s clothes; empty when it has to be written in place. */
  private Optional<Path> tempLike(Path target, byte[] content) throws IOException {
    Path temp = temps.fresh(Folders.parent(target));
    Disk.Output opened;
    try {
      opened = disk.createLike(target, temp);
    } catch (AccessDeniedException closedFolder) {
      // The only failure that leads to writing in place: nothing has been opened yet. After any
      // other one (a full disk …) writing over the text would destroy it.
      temps.forget(temp);
      return Optional.empty();
    } catch (IOException e) {
      temps.discard(temp, e);
      throw e;
    }
    boolean same;
    try (Disk.Output output = opened) {
      Bytes.fill(output, content);
      same = disk.sameAttributes(target, temp);
    } catch (IOException e) {
      temps.discard(temp, e);
      throw e;
    }
    if (!same) {
      disk.delete(temp);
      temps.forget(temp);
      return Optional.empty();
    }
    return Optional.of(temp);
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Repeats a step that a virus scanner or indexer may be in the way of for a moment. */
  private void insist(Step step) throws IOException {
    long pause = FIRST_PAUSE_MILLIS;
    for (int tries = 1; ; tries++) {
      try {
        step.run();
        return;
      } catch (FileAlreadyExistsException e) {
        throw e;
      } catch (FileSystemException e) {
        if (tries == TRIES || !disk.filesGetHeld()) {
          throw e;
        }
        disk.pause(pause);
        pause *= 2;
      }
    }
  }
}
