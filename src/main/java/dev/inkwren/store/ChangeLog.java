package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what every change does in the data directory: before it begins, so that a crash can be
 * finished or reverted, and afterwards, so that it can be taken back.
 */
final class ChangeLog {

  private static final String FOLDER = "changes";
  private static final String OPEN = ".open";
  private static final String DONE = ".done";
  private static final String TAKEN_BACK = ".undone";
  private static final String TRASH = ".trash";
  private static final List<String> COMPLETE = List.of(DONE, TAKEN_BACK, TRASH);
  private static final int MOST_DONE = 100;
  private static final long MOST_DONE_BYTES = 200L << 20;

  /** Deleted posts stay longer than what merely could be taken back. */
  private static final int MOST_TRASH = 1_000;

  private final Disk disk;
  private final DataDirectory data;
  private final ProcessMark owner;

  ChangeLog(Disk disk, DataDirectory data, ProcessMark owner) {
    this.disk = disk;
    this.data = data;
    this.owner = owner;
  }

  /** Records a change that is about to begin. */
  void open(Change change) throws IOException {
    data.folder(disk, FOLDER);
    Bytes.createForced(disk, path(change.id(), OPEN), ChangeCodec.encode(change));
  }

  /** Records that a change is complete. */
  void done(Change change) throws IOException {
    disk.replace(path(change.id(), OPEN), path(change.id(), whenComplete(change)));
    disk.forceDirectory(data.root().resolve(FOLDER));
  }

  private static String whenComplete(Change change) {
    if (change.takesBack().isPresent()) {
      return TAKEN_BACK;
    }
    return change.trashes() ? TRASH : DONE;
  }

  /** Forgets a change that was taken back or never began. */
  void drop(Change change) throws IOException {
    drop(change.id());
  }

  /** Forgets the change called {@code id}, if there is one. */
  void drop(String id) throws IOException {
    for (String state : List.of(OPEN, DONE, TAKEN_BACK, TRASH)) {
      Path record = path(id, state);
      if (disk.facts(record).isPresent()) {
        disk.delete(record);
      }
    }
    disk.forceDirectory(data.root().resolve(FOLDER));
  }

  /** Changes that were broken off, by this process or one that runs no more. */
  List<Change> brokenOff() throws IOException {
    List<Change> found = new ArrayList<>();
    for (Path record : records(OPEN)) {
      read(record)
          .filter(change -> change.owner().equals(owner) || !change.owner().isRunning())
          .ifPresent(found::add);
    }
    return found;
  }

  /** A change that can be taken back. */
  Optional<Change> find(String id) throws IOException {
    for (String state : COMPLETE) {
      Path record = path(id, state);
      if (disk.facts(record).isPresent()) {
        return read(record);
      }
    }
    return Optional.empty();
  }

  /** All that the author did and can take back, latest first. */
  List<ChangeOutcome.Undo> undoable() throws IOException {
    return newestFirst(DONE, TRASH).stream().map(Change::undo).toList();
  }

  /** All that was taken back and can be done again, latest first. */
  List<ChangeOutcome.Undo> redoable() throws IOException {
    return newestFirst(TAKEN_BACK).stream().map(Change::undo).toList();
  }

  /** All deletions that can be taken back, latest first. */
  List<Change> deletions() throws IOException {
    return newestFirst(TRASH);
  }

  private List<Change> newestFirst(String... states) throws IOException {
    List<Change> found = new ArrayList<>();
    for (String state : states) {
      for (Path record : records(state)) {
        read(record).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Change::id).reversed());
    return found;
  }

  /** Lets go of the oldest changes when there are too many or too big ones. */
  void prune() throws IOException {
    prune(DONE, MOST_DONE);
    prune(TAKEN_BACK, MOST_DONE);
    prune(TRASH, MOST_TRASH);
  }

  private void prune(String state, int most) throws IOException {
    List<Path> newestFirst = new ArrayList<>(records(state));
    newestFirst.sort((a, b) -> b.getFileName().compareTo(a.getFileName()));
    long bytes = 0;
    for (int i = 0; i < newestFirst.size(); i++) {
      bytes += disk.facts(newestFirst.get(i)).map(FileFacts::size).orElse(0L);
      if (i > 0 && (i >= most || bytes > MOST_DONE_BYTES)) {
        disk.delete(newestFirst.get(i));
      }
    }
  }

  private List<Path> records(String state) throws IOException {
    return disk.list(data.root().resolve(FOLDER)).stream()
        .filter(path -> path.toString().endsWith(state))
        .toList();
  }

  private Path path(String id, String state) {
    return data.root().resolve(FOLDER).resolve(id + state);
  }

  /** A record that a crash left incomplete is empty: nothing was changed because of it. */
  private Optional<Change> read(Path record) throws IOException {
    String name = record.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    return Envelope.parse(disk.read(record)).flatMap(envelope -> ChangeCodec.decode(id, envelope));
  }
}
