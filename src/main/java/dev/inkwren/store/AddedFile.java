package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts a new file below a folder, never over another and never outside. */
final class AddedFile {

  private final Disk disk;
  private final AtomicWrite writing;
  private final NameGuard guard;

  AddedFile(Disk disk, AtomicWrite writing) {
    this.disk = disk;
    this.writing = writing;
    this.guard = new NameGuard(disk);
  }

  /** See {@link PostStore#add}; looks only when {@code content} is empty. */
  AddOutcome add(Path root, String path, Optional<byte[]> content) throws IOException {
    List<String> parts = List.of(NameGuard.composed(path).split("/"));
    for (String part : parts) {
      Optional<String> fault = NameGuard.fault(part);
      if (fault.isPresent()) {
        return new AddOutcome.Failed(fault.get());
      }
    }
    Path real = disk.realPath(root);
    Path at = real;
    for (String part : parts) {
      Path next = at.resolve(part);
      Optional<Path> twin = disk.facts(next).isPresent() ? Optional.empty() : guard.twin(at, part);
      if (twin.isPresent()) {
        return new AddOutcome.Taken(below(real, twin.get()));
      }
      at = next;
    }
    return put(real, at, content);
  }

  private AddOutcome put(Path root, Path target, Optional<byte[]> content) throws IOException {
    Path folder = Folders.parent(target);
    Path deepest = folder;
    while (disk.facts(deepest).isEmpty()) {
      deepest = Folders.parent(deepest);
    }
    if (!disk.realPath(deepest).startsWith(root)) {
      return new AddOutcome.Failed(Messages.of("add.outside", target));
    }
    if (disk.facts(target).isPresent()) {
      return content.isPresent() && isSame(target, content.get())
          ? new AddOutcome.Added(below(root, target))
          : new AddOutcome.Taken(below(root, target));
    }
    if (content.isPresent()) {
      Folders.create(disk, folder, false);
      try {
        writing.create(target, content.get());
      } catch (FileAlreadyExistsException overtaken) {
        return new AddOutcome.Taken(below(root, target));
      }
    }
    return new AddOutcome.Added(below(root, target));
  }

  private boolean isSame(Path file, byte[] content) throws IOException {
    boolean regular = disk.facts(file).filter(f -> f.kind() == FileFacts.Kind.FILE).isPresent();
    return regular && Arrays.equals(disk.read(file), content);
  }

  private static String below(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
