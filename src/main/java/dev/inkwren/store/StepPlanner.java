package dev.inkwren.store;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a plan into steps and looks, before anything is touched, whether all of them can be done:
 * every file holds what the plan expects, every new name is free and good everywhere, nothing leads
 * out of the site. Used for one plan.
 */
final class StepPlanner {

  private final Disk disk;
  private final NameGuard names;
  private final Path root;
  private final List<Step> writes = new ArrayList<>();
  private final List<Step> renames = new ArrayList<>();
  private final List<Step> removes = new ArrayList<>();
  private final Set<Path> folders = new LinkedHashSet<>();
  private final Set<Path> leaving = new HashSet<>();
  private final Set<Path> touched = new HashSet<>();
  private final List<String> reasons = new ArrayList<>();

  /**
   * @param root the site's folder, without links
   */
  StepPlanner(Disk disk, Path root) {
    this.disk = disk;
    this.names = new NameGuard(disk);
    this.root = root;
  }

  /** Why the plan cannot be carried out; empty when it can. */
  List<String> reasons() {
    return reasons;
  }

  /** Folders that have to be made first, outermost first. */
  List<Path> missingFolders() {
    return folders.stream().sorted(Comparator.comparingInt(Path::getNameCount)).toList();
  }

  /** What to do, in this order: what is new is there before what is old goes. */
  List<Step> steps() {
    List<Step> all = new ArrayList<>(writes);
    all.addAll(renames);
    all.addAll(removes);
    return all;
  }

  /**
   * @param between runs after each file
   */
  void read(ChangePlan plan, Runnable between) throws IOException {
    for (FileOperation operation : plan.operations()) {
      switch (operation) {
        case FileOperation.Move move -> leaving.add(root.resolve(move.from()));
        case FileOperation.MoveFile move -> leaving.add(root.resolve(move.from()));
        default -> {}
      }
    }
    for (FileOperation operation : plan.operations()) {
      add(operation);
      between.run();
    }
  }

  private void add(FileOperation operation) throws IOException {
    switch (operation) {
      case FileOperation.Create create -> {
        Optional<Path> path = vacant(create.path());
        if (path.isPresent()) {
          writes.add(write(path.get(), held(create.content()), Optional.empty()));
        }
      }
      case FileOperation.Replace replace -> {
        Optional<Path> path = behindLink(replace.path(), replace.expected());
        if (path.isPresent()) {
          Bytes.Held before = held(replace.expected());
          writes.add(
              new Step.Write(
                  path.get(), Optional.of(before), held(replace.content()), Optional.empty()));
        }
      }
      case FileOperation.Delete delete -> {
        Optional<Path> path = holding(delete.path(), delete.expected());
        if (path.isPresent()) {
          removes.add(new Step.Remove(path.get(), held(delete.expected())));
        }
      }
      case FileOperation.Copy copy -> addCopy(copy);
      case FileOperation.Move move -> addMove(move);
      case FileOperation.MoveFile move -> {
        Optional<Path> from = existing(move.from());
        Optional<Path> to = vacant(move.path());
        if (from.isPresent() && to.isPresent()) {
          String hash = FileStamp.hash(disk.read(from.get()));
          renames.add(new Step.Rename(from.get(), to.get(), hash));
        }
      }
    }
  }

  private void addMove(FileOperation.Move move) throws IOException {
    Optional<Path> from = holding(move.from(), move.expected());
    Optional<Path> to = vacant(move.to());
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    Bytes.Held before = held(move.expected());
    Bytes.Held after = held(move.content());
    boolean sameFile = disk.facts(to.get()).isPresent();
    if (before.equals(after) || sameFile) {
      renames.add(new Step.Rename(from.get(), to.get(), FileStamp.hash(before.bytes())));
    }
    if (sameFile && !before.equals(after)) {
      renames.add(new Step.Write(to.get(), Optional.of(before), after, Optional.empty()));
    }
    if (!sameFile && !before.equals(after)) {
      writes.add(write(to.get(), after, from));
      removes.add(new Step.Remove(from.get(), before));
    }
  }

  private void addCopy(FileOperation.Copy copy) throws IOException {
    Path source = Path.of(copy.source());
    Optional<Path> from =
        source.isAbsolute() ? readable(source, copy.source()) : existing(copy.source());
    Optional<Path> to = vacant(copy.path());
    if (from.isPresent() && to.isPresent()) {
      writes.add(write(to.get(), new Bytes.Held(disk.read(from.get())), Optional.empty()));
    }
  }

  private static Step write(Path path, Bytes.Held content, Optional<Path> like) {
    return new Step.Write(path, Optional.empty(), content, like);
  }

  private static Bytes.Held held(String content) throws IOException {
    return new Bytes.Held(Utf8.encode(content));
  }

  /** A path for a new file; empty, with the reason noted, when it cannot be made. */
  private Optional<Path> vacant(String relative) throws IOException {
    Optional<Path> path = inside(relative);
    if (path.isEmpty()) {
      return path;
    }
    Path parent = Folders.parent(path.get());
    switch (names.judge(parent, path.get().getFileName().toString())) {
      case NameGuard.Verdict.Fine fine -> {}
      case NameGuard.Verdict.Refused refused -> {
        return refuse(refused.message());
      }
      case NameGuard.Verdict.Twin twin -> {
        boolean leaves = leaving.contains(twin.existing()) && !twin.existing().equals(path.get());
        if (!leaves) {
          return refuse(
              Messages.of("change.exists", relative, twin.existing().getFileName().toString()));
        }
      }
    }
    for (Path at = parent; disk.facts(at).isEmpty(); at = Folders.parent(at)) {
      folders.add(at);
    }
    return path;
  }

  /** Like {@link #holding}, but a link to a file inside the site stands for that file. */
  private Optional<Path> behindLink(String relative, String expected) throws IOException {
    Path path = root.resolve(relative).normalize();
    boolean link = disk.facts(path).filter(f -> f.kind() == FileFacts.Kind.LINK).isPresent();
    Path real = link ? disk.realPath(path) : path;
    boolean below = real.startsWith(root) && !real.equals(path);
    return holding(below ? root.relativize(real).toString() : relative, expected);
  }

  /** A file that holds {@code expected}; empty, with the reason noted, when it does not. */
  private Optional<Path> holding(String relative, String expected) throws IOException {
    Optional<Path> path = existing(relative);
    boolean holds = path.isPresent() && Arrays.equals(disk.read(path.get()), Utf8.encode(expected));
    return path.isEmpty() || holds ? path : refuse(Messages.of("change.outdated", relative));
  }

  private Optional<Path> existing(String relative) throws IOException {
    Optional<Path> path = inside(relative);
    return path.isEmpty() ? path : readable(path.get(), relative);
  }

  private Optional<Path> readable(Path path, String name) throws IOException {
    Optional<FileFacts> facts = disk.facts(path);
    if (facts.isEmpty()) {
      return refuse(Messages.of("change.missing", name));
    }
    return facts.get().kind() == FileFacts.Kind.FILE
        ? Optional.of(path)
        : refuse(Messages.of("change.notAFile", name));
  }

  /** The path below the real root; empty when a link leads out, or another step has it. */
  private Optional<Path> inside(String relative) throws IOException {
    Path path = root.resolve(relative).normalize();
    Path at = Folders.parent(path);
    while (disk.facts(at).isEmpty()) {
      at = Folders.parent(at);
    }
    Path real = disk.realPath(at).resolve(at.relativize(path)).normalize();
    if (!real.startsWith(root) || real.equals(root)) {
      return refuse(Messages.of("change.leaves", relative, root));
    }
    return touched.add(real) ? Optional.of(real) : refuse(Messages.of("change.twice", relative));
  }

  private Optional<Path> refuse(String reason) {
    reasons.add(reason);
    return Optional.empty();
  }
}
