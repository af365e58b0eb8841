package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private static final int MOST_DONE = 100;
  private static final long MOST_DONE_BYTES = 200L << 20;

  private final Disk disk;
  private final DataDirectory data;
  private final ProcessMark owner;

  ChangeLog(Disk disk, DataDirectory data, ProcessMark owner) {
    this.disk = disk;
    this.data = data;
    this.owner = owner;
  }

  /**
   * One change.
   *
   * @param madeFolders folders that are not there before it, outermost first
   */
  record Change(
      String id,
      ProcessMark owner,
      String title,
      long millis,
      List<Path> madeFolders,
      List<Step> steps) {

    ChangeOutcome.Undo undo() {
      return new ChangeOutcome.Undo(id, title, millis);
    }
  }

  /** Records a change that is about to begin. */
  void open(Change change) throws IOException {
    data.folder(disk, FOLDER);
    Bytes.createForced(disk, path(change.id(), OPEN), encode(change));
  }

  /** Records that a change is complete. */
  void done(Change change) throws IOException {
    disk.replace(path(change.id(), OPEN), path(change.id(), DONE));
    disk.forceDirectory(data.root().resolve(FOLDER));
  }

  /** Forgets a change that was taken back or never began. */
  void drop(Change change) throws IOException {
    for (String state : List.of(OPEN, DONE)) {
      Path record = path(change.id(), state);
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
    Path record = path(id, DONE);
    return disk.facts(record).isPresent() ? read(record) : Optional.empty();
  }

  /** All that can be taken back, latest first. */
  List<ChangeOutcome.Undo> undoable() throws IOException {
    List<ChangeOutcome.Undo> found = new ArrayList<>();
    for (Path record : records(DONE)) {
      read(record).map(Change::undo).ifPresent(found::add);
    }
    found.sort((a, b) -> Long.compare(b.doneMillis(), a.doneMillis()));
    return found;
  }

  /** Lets go of the oldest changes when there are too many or too big ones. */
  void prune() throws IOException {
    List<Path> newestFirst = new ArrayList<>(records(DONE));
    newestFirst.sort((a, b) -> b.getFileName().compareTo(a.getFileName()));
    long bytes = 0;
    for (int i = 0; i < newestFirst.size(); i++) {
      bytes += disk.facts(newestFirst.get(i)).map(FileFacts::size).orElse(0L);
      if (i > 0 && (i >= MOST_DONE || bytes > MOST_DONE_BYTES)) {
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

  private static byte[] encode(Change change) {
    List<String> head = new ArrayList<>();
    List<byte[]> parts = new ArrayList<>();
    head.add(change.owner().line());
    head.add(change.title());
    head.add(Long.toString(change.millis()));
    head.add(Integer.toString(change.madeFolders().size()));
    change.madeFolders().forEach(folder -> head.add(folder.toString()));
    for (Step step : change.steps()) {
      switch (step) {
        case Step.Write write -> {
          head.addAll(List.of("write", "" + write.path(), "" + write.before().isPresent()));
          head.add(write.like().map(Path::toString).orElse(""));
          write.before().ifPresent(held -> parts.add(held.bytes()));
          parts.add(write.after().bytes());
        }
        case Step.Remove remove -> {
          head.addAll(List.of("remove", "" + remove.path()));
          parts.add(remove.before().bytes());
        }
        case Step.Rename rename ->
            head.addAll(List.of("rename", "" + rename.from(), "" + rename.to(), rename.sha256()));
      }
    }
    return Envelope.of(head, parts);
  }

  /** A record that a crash left incomplete is empty: nothing was changed because of it. */
  private Optional<Change> read(Path record) throws IOException {
    String name = record.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    return Envelope.parse(disk.read(record)).flatMap(envelope -> decode(id, envelope));
  }

  private static Optional<Change> decode(String id, Envelope envelope) {
    List<String> head = new ArrayList<>(envelope.head());
    List<byte[]> parts = new ArrayList<>(envelope.parts());
    Optional<ProcessMark> owner = ProcessMark.parse(head.removeFirst());
    String title = head.removeFirst();
    long millis = Long.parseLong(head.removeFirst());
    List<Path> folders = new ArrayList<>();
    for (int i = Integer.parseInt(head.removeFirst()); i > 0; i--) {
      folders.add(Path.of(head.removeFirst()));
    }
    List<Step> steps = new ArrayList<>();
    while (!head.isEmpty()) {
      steps.add(step(head, parts));
    }
    return owner.map(mark -> new Change(id, mark, title, millis, folders, steps));
  }

  private static Step step(List<String> head, List<byte[]> parts) {
    String kind = head.removeFirst();
    Path path = Path.of(head.removeFirst());
    return switch (kind) {
      case "write" -> {
        boolean before = Boolean.parseBoolean(head.removeFirst());
        Optional<Path> like =
            Optional.of(head.removeFirst()).filter(l -> !l.isEmpty()).map(Path::of);
        yield new Step.Write(
            path,
            before ? Optional.of(new Bytes.Held(parts.removeFirst())) : Optional.empty(),
            new Bytes.Held(parts.removeFirst()),
            like);
      }
      case "remove" -> new Step.Remove(path, new Bytes.Held(parts.removeFirst()));
      case "rename" -> new Step.Rename(path, Path.of(head.removeFirst()), head.removeFirst());
      default -> throw new IllegalStateException("a record of a newer Inkwren: " + kind);
    };
  }
}
