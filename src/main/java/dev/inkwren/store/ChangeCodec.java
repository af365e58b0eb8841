package dev.inkwren.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a {@link Change} lies in its record. */
final class ChangeCodec {

  private ChangeCodec() {}

  static byte[] encode(Change change) {
    List<String> head = new ArrayList<>();
    List<byte[]> parts = new ArrayList<>();
    head.add(change.owner().line());
    head.add(change.title());
    head.add(Long.toString(change.millis()));
    head.add(change.site().toString());
    head.add(change.takesBack().orElse(""));
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

  /**
   * @return empty when the record names no process
   */
  static Optional<Change> decode(String id, Envelope envelope) {
    List<String> head = new ArrayList<>(envelope.head());
    List<byte[]> parts = new ArrayList<>(envelope.parts());
    Optional<ProcessMark> owner = ProcessMark.parse(head.removeFirst());
    String title = head.removeFirst();
    long millis = Long.parseLong(head.removeFirst());
    Path site = Path.of(head.removeFirst());
    Optional<String> takesBack = Optional.of(head.removeFirst()).filter(b -> !b.isEmpty());
    List<Path> folders = new ArrayList<>();
    for (int i = Integer.parseInt(head.removeFirst()); i > 0; i--) {
      folders.add(Path.of(head.removeFirst()));
    }
    List<Step> steps = new ArrayList<>();
    while (!head.isEmpty()) {
      steps.add(step(head, parts));
    }
    return owner.map(mark -> new Change(id, mark, title, millis, site, takesBack, folders, steps));
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
