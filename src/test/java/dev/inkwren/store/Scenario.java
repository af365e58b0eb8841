package dev.inkwren.store;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something the author does to a site on a simulated disk.
 *
 * @param before the files of the site at first
 * @param after the files of the site when it is done
 * @param action does it; true when it says that it is done
 */
record Scenario(String name, Map<String, String> before, Map<String, String> after, Action action) {

  /** In memory it may be anything; {@link SaveOnce} puts it into a real folder. */
  private static final Path FOLDER =
      Path.of(System.getProperty("scenario.folder", "/")).toAbsolutePath();

  static final Path SITE = FOLDER.resolve("site");
  static final DataDirectory DATA = new DataDirectory(FOLDER.resolve("home/data"));

  /** A process that runs no more, so that a fresh store mends what it left. */
  static final ProcessMark DEAD = new ProcessMark(999_999_999L, 1, ProcessMark.current().host());

  static final String OLD = "---\ntitle: 옛 글\n---\n\nThe first version, long enough for blocks.\n";
  static final String NEW = "---\ntitle: 새 글\ntags: [a]\n---\n\nA second version that is longer.\n";
  static final String SHORT = "---\n---\nshort\n";

  @Override
  public String toString() {
    return name;
  }

  interface Action {
    boolean run(Disk disk) throws IOException;
  }

  static PostStore store(Disk disk) {
    return new PostStore(disk, DATA, DEAD, InstantSource.system());
  }

  SimDisk start() {
    List<Path> folders = new ArrayList<>(List.of(SITE, Path.of("/home").toAbsolutePath()));
    before.keySet().forEach(name -> folders.add(SITE.resolve(name).getParent()));
    SimDisk disk = new SimDisk(folders.toArray(Path[]::new));
    before.forEach((name, text) -> disk.put(SITE.resolve(name), bytes(text)));
    return disk;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The files of the site, temporary ones left out. */
  static Map<String, String> site(SimDisk disk) {
    Map<String, String> files = new TreeMap<>();
    disk.files()
        .forEach(
            (path, text) -> {
              boolean temporary = path.getFileName().toString().startsWith(".inkwren-");
              if (path.startsWith(SITE) && !temporary) {
                files.put(SITE.relativize(path).toString(), text);
              }
            });
    return files;
  }

  static Scenario saving() {
    return new Scenario("save", Map.of("a.md", OLD), Map.of("a.md", NEW), disk -> save(disk, NEW));
  }

  static Scenario savingShorter() {
    return new Scenario(
        "save shorter", Map.of("a.md", OLD), Map.of("a.md", SHORT), disk -> save(disk, SHORT));
  }

  static Scenario savingNew() {
    return new Scenario(
        "save new",
        Map.of("b.md", OLD),
        Map.of("a.md", NEW, "b.md", OLD),
        disk ->
            saved(store(disk).save(SITE.resolve("a.md"), SourceText.of(NEW), Optional.empty())));
  }

  static boolean save(Disk disk, String text) {
    PostStore store = store(disk);
    return store.load(SITE.resolve("a.md")) instanceof LoadOutcome.Loaded loaded
        && saved(
            store.save(SITE.resolve("a.md"), SourceText.of(text), Optional.of(loaded.stamp())));
  }

  static boolean saved(SaveOutcome outcome) {
    return outcome instanceof SaveOutcome.Saved;
  }

  static Scenario exporting() {
    return plan(
        "export",
        Map.of("draft/pic.png", "PNG picture bytes ".repeat(9)),
        Map.of(
            "draft/pic.png", "PNG picture bytes ".repeat(9),
            "_posts/2024-01-01-글.md", NEW,
            "assets/img/글/pic.png", "PNG picture bytes ".repeat(9)),
        new FileOperation.Copy("draft/pic.png", "assets/img/글/pic.png"),
        new FileOperation.Create("_posts/2024-01-01-글.md", NEW));
  }

  static Scenario renaming() {
    return plan(
        "rename with links repaired",
        Map.of("p/old.md", OLD, "p/b.md", "see old\n", "p/c.md", "see old too\n", "i/o.png", "P"),
        Map.of("p/new.md", OLD, "p/b.md", "see new\n", "p/c.md", "see new too\n", "i/n.png", "P"),
        new FileOperation.Move("p/old.md", "p/new.md", OLD, OLD),
        new FileOperation.Replace("p/b.md", "see old\n", "see new\n"),
        new FileOperation.Replace("p/c.md", "see old too\n", "see new too\n"),
        new FileOperation.MoveFile("i/o.png", "i/n.png"));
  }

  static Scenario publishing() {
    return plan(
        "publish",
        Map.of("_drafts/a.md", OLD),
        Map.of("_posts/2024/a.md", NEW),
        new FileOperation.Move("_drafts/a.md", "_posts/2024/a.md", OLD, NEW));
  }

  static Scenario publishingBack() {
    return plan(
        "publish back",
        Map.of("_posts/2024/a.md", NEW),
        Map.of("_drafts/a.md", OLD),
        new FileOperation.Move("_posts/2024/a.md", "_drafts/a.md", NEW, OLD));
  }

  static Scenario merging() {
    Map<String, String> before = new TreeMap<>();
    Map<String, String> after = new TreeMap<>();
    List<FileOperation> operations = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      before.put("p/" + i + ".md", i + OLD);
      after.put("p/" + i + ".md", i + NEW);
      operations.add(new FileOperation.Replace("p/" + i + ".md", i + OLD, i + NEW));
    }
    return plan("tag merge", before, after, operations.toArray(FileOperation[]::new));
  }

  static Scenario deleting() {
    return plan(
        "delete",
        Map.of("p/a.md", OLD, "p/b.md", NEW),
        Map.of("p/b.md", NEW),
        new FileOperation.Delete("p/a.md", OLD));
  }

  private static Scenario plan(
      String name,
      Map<String, String> before,
      Map<String, String> after,
      FileOperation... operations) {
    ChangePlan plan = new ChangePlan(name, List.of(operations), List.of());
    return new Scenario(
        name,
        before,
        after,
        disk -> store(disk).carryOut(plan, SITE) instanceof ChangeOutcome.Done);
  }

  /** All plans of several files. */
  static List<Scenario> plans() {
    return List.of(exporting(), renaming(), publishing(), merging(), deleting());
  }

  /** The usual mistake: the file is emptied and written again. */
  static Scenario savingCarelessly() {
    return new Scenario(
        "careless save",
        Map.of("a.md", OLD),
        Map.of("a.md", NEW),
        disk -> {
          try (Disk.Output output = disk.open(SITE.resolve("a.md"))) {
            output.truncate(0);
            Bytes.write(output, bytes(NEW), 0, bytes(NEW).length);
          }
          return true;
        });
  }

  /** The other usual mistake: moved without waiting for the device, old file first. */
  static Scenario publishingCarelessly() {
    return new Scenario(
        "careless publish",
        Map.of("_drafts/a.md", OLD, "_posts/b.md", OLD),
        Map.of("_posts/a.md", NEW, "_posts/b.md", OLD),
        disk -> {
          disk.delete(SITE.resolve("_drafts/a.md"));
          try (Disk.Output output = disk.create(SITE.resolve("_posts/a.md"))) {
            Bytes.write(output, bytes(NEW), 0, bytes(NEW).length);
          }
          return true;
        });
  }
}
