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
   * Replaces the content of an existing file.
   *
   * @param before what it holds
   * @return whether it was done; false, with nothing changed, when {@code guard} did not hold
   */
  boolean replace(Path target, byte[] before, byte[] content, Guard guard) throws IOException {
    // A rename would tear a file with several names away from its other names.
    boolean severalNames = disk.facts(target).map(FileFacts::names).orElse(1) > 1;
    Optional<Path> temp = severalNames ? Optional.empty() : tempLike(target, content);
    if (temp.isEmpty()) {
      return inPlace.write(target, before, content, guard);
    }
    boolean moved = false;
    try {
      if (guard.holds()) {
        insist(() -> disk.replace(temp.get(), target));
        moved = true;
      }
    } catch (IOException e) {
      temps.discard(temp.get(), e);
      throw e;
    }
    if (moved) {
      disk.forceDirectory(Folders.parent(target));
      temps.forget(temp.get());
    } else {
      remove(temp.get());
    }
    return moved;
  }

  /**
   * Makes a new file.
   *
   * @throws FileAlreadyExistsException when there is one; it stays as it is
   */
  void create(Path target, byte[] content) throws IOException {
    Path temp = newTemp(target, content);
    try {
      place(temp, target);
    } catch (IOException e) {
      temps.discard(temp, e);
      throw e;
    }
    disk.forceDirectory(Folders.parent(target));
    temps.forget(temp);
  }

  /** Gives {@code from} the name {@code target}, never over another file. */
  void place(Path from, Path target) throws IOException {
    try {
      disk.link(from, target);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
      insist(() -> disk.rename(from, target));
      return;
    }
    disk.delete(from);
  }

  private Path newTemp(Path target, byte[] content) throws IOException {
    Path temp = temps.fresh(Folders.parent(target));
    try (Disk.Output output = disk.create(temp)) {
      Bytes.fill(output, content);
    } catch (IOException e) {
      temps.discard(temp, e);
      throw e;
    }
    return temp;
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
      remove(temp);
      return Optional.empty();
    }
    return Optional.of(temp);
  }

  private void remove(Path temp) throws IOException {
    disk.delete(temp);
    temps.forget(temp);
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
