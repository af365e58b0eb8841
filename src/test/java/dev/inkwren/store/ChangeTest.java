package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans carried out on real files, and taken back. */
class ChangeTest {

  @TempDir Path folder;
  private Path site;
  private PostStore store;

  @BeforeEach
  void makeASite() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    store = store();
    write("_drafts/글.md", "---\ntitle: 글\n---\n");
    write("_posts/2024/b.md", "see /posts/a/\n");
    write("assets/a.png", "PNG");
  }

  private PostStore store() {
    return new PostStore(new RealDisk(), new DataDirectory(folder.resolve("data")));
  }

  @Test
  void aPlanIsDoneAndItsUndoBringsEveryByteBackAlsoAfterARestart() throws IOException {
    Path picture = Files.writeString(folder.resolve("picture.png"), "another");
    Map<String, String> before = files();
    ChangeOutcome.Undo undo =
        done(
            new FileOperation.Move(
                "_drafts/글.md", "_posts/2025/2025-01-01-글.md", "---\ntitle: 글\n---\n", "new\n"),
            new FileOperation.Replace("_posts/2024/b.md", "see /posts/a/\n", "see /posts/글/\n"),
            new FileOperation.MoveFile("assets/a.png", "assets/글/a.png"),
            new FileOperation.Create("_posts/c.md", "c"),
            new FileOperation.Copy(picture.toString(), "assets/b.png"));
    assertThat(files())
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "_posts/2025/2025-01-01-글.md", "new\n",
                    "_posts/2024/b.md", "see /posts/글/\n",
                    "assets/글/a.png", "PNG",
                    "assets/b.png", "another",
                    "_posts/c.md", "c")));
    PostStore restarted = store();
    assertThat(restarted.undoable(site)).containsExactly(undo);
    assertThat(restarted.undo(undo)).isInstanceOf(ChangeOutcome.Done.class);
    assertThat(files()).isEqualTo(before);
    assertThat(site.resolve("_posts/2025")).doesNotExist();
    assertThat(restarted.undo(undo)).isInstanceOf(ChangeOutcome.Refused.class);
    assertThat(restarted.undoable(site)).as("what was taken back").isEmpty();
  }

  @Test
  void whoeverHasAFileOpenIsToldWhereItWent() throws IOException {
    FileOperation move =
        new FileOperation.Move("_drafts/글.md", "_posts/글.md", "---\ntitle: 글\n---\n", "new\n");
    FileOperation replace =
        new FileOperation.Replace("_posts/2024/b.md", "see /posts/a/\n", "see /posts/글/\n");
    Path root = site.toRealPath();
    Path draft = root.resolve("_drafts/글.md");
    Path post = root.resolve("_posts/글.md");
    ChangeOutcome.Done done =
        (ChangeOutcome.Done)
            store.carryOut(new ChangePlan("t", List.of(move, replace), List.of()), site);
    assertThat(done.moved()).isEqualTo(Map.of(draft, post));
    assertThat(done.touched())
        .containsExactlyInAnyOrder(draft, post, root.resolve("_posts/2024/b.md"));
    ChangeOutcome.Done back = (ChangeOutcome.Done) store.undo(done.undo());
    assertThat(back.moved()).isEqualTo(Map.of(post, draft));
  }

  @Test
  void changesOfAnotherSiteAreNotOffered() throws IOException {
    done(new FileOperation.Create("_posts/c.md", "c"));
    assertThat(store.undoable(Files.createDirectory(folder.resolve("other")))).isEmpty();
  }

  @Test
  void theTrashKeepsDeletedPostsLongerThanOtherChanges() throws IOException {
    done(new FileOperation.Delete("_posts/2024/b.md", "see /posts/a/\n"));
    for (int i = 0; i < 120; i++) {
      done(new FileOperation.Create("_posts/n" + i + ".md", "x"));
    }
    ChangeOutcome.Trashed trashed = store().trash(site).getFirst();
    assertThat(trashed.path()).isEqualTo("_posts/2024/b.md");
    assertThat(trashed.text().text()).isEqualTo("see /posts/a/\n");
    assertThat(store.undo(trashed.undo())).isInstanceOf(ChangeOutcome.Done.class);
    assertThat(files()).containsEntry("_posts/2024/b.md", "see /posts/a/\n");
    assertThat(store.trash(site)).isEmpty();
  }

  @Test
  void aPostIsRestoredOnlyWhereNothingHasTakenItsPlace() throws IOException {
    ChangeOutcome.Undo undo = done(new FileOperation.Delete("_posts/2024/b.md", "see /posts/a/\n"));
    write("_posts/2024/b.md", "another\n");
    assertThat(store.undo(undo)).isInstanceOf(ChangeOutcome.Refused.class);
    assertThat(files()).containsEntry("_posts/2024/b.md", "another\n");
    assertThat(store.forget(undo)).isEmpty();
    assertThat(store.trash(site)).isEmpty();
  }

  @Test
  void aFolderOfPicturesThatMovedGoesAndComesBackButTheDraftsFolderStays() throws IOException {
    write("assets/img/old/a.png", "A");
    ChangeOutcome.Undo undo =
        done(
            new FileOperation.MoveFile("assets/img/old/a.png", "assets/img/new/a.png"),
            new FileOperation.Move("_drafts/글.md", "_posts/글.md", "---\ntitle: 글\n---\n", "new\n"));
    assertThat(site.resolve("assets/img/old")).doesNotExist();
    assertThat(site.resolve("_drafts")).isEmptyDirectory();
    assertThat(store.undo(undo)).isInstanceOf(ChangeOutcome.Done.class);
    assertThat(files()).containsEntry("assets/img/old/a.png", "A");
    assertThat(site.resolve("assets/img/new")).doesNotExist();
  }

  @Test
  void whatOnlyMovesIsNoTrash() throws IOException {
    done(new FileOperation.Move("_drafts/글.md", "_posts/글.md", "---\ntitle: 글\n---\n", "new\n"));
    assertThat(store.trash(site)).isEmpty();
  }

  @Test
  void aDeletedPostComesBackFromTheTrash() throws IOException {
    Map<String, String> before = files();
    ChangeOutcome.Undo undo = done(new FileOperation.Delete("_posts/2024/b.md", "see /posts/a/\n"));
    assertThat(site.resolve("_posts/2024/b.md")).doesNotExist();
    ChangeOutcome.Done again = (ChangeOutcome.Done) store.undo(undo);
    assertThat(files()).isEqualTo(before);
    assertThat(store.undo(again.undo())).isInstanceOf(ChangeOutcome.Done.class);
    assertThat(site.resolve("_posts/2024/b.md")).doesNotExist();
  }

  @Test
  void whatWasTakenBackCanBeDoneAgainAndTakenBackAgainAlsoAfterARestart() throws IOException {
    Map<String, String> before = files();
    ChangeOutcome.Undo undo =
        done(
            new FileOperation.Replace("_posts/2024/b.md", "see /posts/a/\n", "see /posts/c/\n"),
            new FileOperation.Create("_posts/new/c.md", "c"));
    Map<String, String> after = files();
    assertThat(store.redoable(site)).isEmpty();
    store.undo(undo);

    PostStore restarted = store();
    ChangeOutcome.Undo again = restarted.redoable(site).getFirst();
    assertThat(again.title()).isEqualTo(undo.title());
    assertThat(restarted.undo(again)).isInstanceOf(ChangeOutcome.Done.class);
    assertThat(files()).isEqualTo(after);
    assertThat(restarted.redoable(site)).as("it is done now").isEmpty();

    assertThat(restarted.undo(restarted.undoable(site).getFirst()))
        .isInstanceOf(ChangeOutcome.Done.class);
    assertThat(files()).isEqualTo(before);
    assertThat(restarted.redoable(site)).hasSize(1);
  }

  @Test
  void betweenTwoFilesAnotherFileCanBeSaved() throws IOException {
    write("_posts/other.md", "0");
    List<FileOperation> many = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      many.add(new FileOperation.Create("_posts/n" + i + ".md", "x"));
    }
    many.add(new FileOperation.Delete("_posts/2024/b.md", "see /posts/a/\n"));
    Path other = site.resolve("_posts/other.md");
    List<SaveOutcome> saves = new ArrayList<>();
    ChangeOutcome outcome =
        store.carryOut(
            new ChangePlan("t", many, List.of()),
            site,
            () -> {
              LoadOutcome.Loaded now = (LoadOutcome.Loaded) store.load(other);
              SourceText more = SourceText.of(now.text().fileText() + ".");
              saves.add(store.save(other, more, Optional.of(now.stamp())));
            });
    assertThat(outcome).isInstanceOf(ChangeOutcome.Done.class);
    assertThat(saves).hasSizeGreaterThan(10).allMatch(SaveOutcome.Saved.class::isInstance);
    assertThat(Files.readString(other)).isEqualTo("0" + ".".repeat(saves.size()));
    assertThat(files()).containsKey("_posts/n4.md").doesNotContainKey("_posts/2024/b.md");
  }

  @Test
  void undoIsRefusedWhereAFileWasChangedSince() throws IOException {
    ChangeOutcome.Undo undo =
        done(
            new FileOperation.Replace("_posts/2024/b.md", "see /posts/a/\n", "x\n"),
            new FileOperation.Create("_posts/c.md", "c"));
    write("_posts/2024/b.md", "edited later\n");
    Map<String, String> before = files();
    assertThat(store.undo(undo)).isInstanceOf(ChangeOutcome.Refused.class);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aPlanThatDoesNotFitIsRefusedWhole() throws IOException {
    Files.createSymbolicLink(site.resolve("out"), folder);
    String decomposed = Normalizer.normalize("_drafts/글.md", Normalizer.Form.NFD);
    Map<String, String> before = files();
    for (FileOperation bad :
        List.of(
            new FileOperation.Replace("_posts/2024/b.md", "something else\n", "x"),
            new FileOperation.Replace("_posts/none.md", "", "x"),
            new FileOperation.Delete("_posts/2024/b.md", "something else"),
            new FileOperation.Create("assets/a.png", "x"),
            new FileOperation.Create("assets/A.PNG", "x"),
            new FileOperation.Create(decomposed, "x"),
            new FileOperation.Create("_posts/con.md", "x"),
            new FileOperation.Create("out/planted.md", "x"),
            new FileOperation.Create("_posts/half.md", "\uD83D"),
            new FileOperation.MoveFile("assets/none.png", "assets/c.png"),
            new FileOperation.Delete("_posts/2024", ""),
            new FileOperation.Copy(folder.resolve("none").toString(), "assets/d.png"),
            new FileOperation.Create("_posts/fine.md", "twice"))) {
      ChangePlan plan =
          new ChangePlan(
              "t", List.of(new FileOperation.Create("_posts/fine.md", "x"), bad), List.of());
      assertThat(store.carryOut(plan, site))
          .as("%s", bad)
          .isInstanceOf(ChangeOutcome.Refused.class);
      assertThat(files()).isEqualTo(before);
    }
    assertThat(folder.resolve("planted.md")).doesNotExist();
  }

  @Test
  void aNameMayChangeItsCaseOnly() throws IOException {
    ChangeOutcome.Undo undo = done(new FileOperation.MoveFile("assets/a.png", "assets/A.png"));
    assertThat(files()).containsKey("assets/A.png").doesNotContainKey("assets/a.png");
    store.undo(undo);
    assertThat(files()).containsKey("assets/a.png").doesNotContainKey("assets/A.png");
  }

  @Test
  void aMovedPostKeepsItsMode() throws IOException {
    if (!site.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Path draft = site.resolve("_drafts/글.md");
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-rw-r--"));
    ChangeOutcome.Undo undo =
        done(
            new FileOperation.Move(
                "_drafts/글.md", "_posts/글.md", "---\ntitle: 글\n---\n", "published\n"));
    assertThat(mode(site.resolve("_posts/글.md"))).isEqualTo("rw-rw-r--");
    store.undo(undo);
    assertThat(mode(draft)).isEqualTo("rw-rw-r--");
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void thousandsOfChangesLeaveABoundedTrail() throws IOException {
    for (int i = 0; i < 120; i++) {
      done(new FileOperation.Create("_posts/n" + i + ".md", "x"));
    }
    assertThat(store.undoable(site)).hasSizeBetween(90, 110);
  }

  private ChangeOutcome.Undo done(FileOperation... operations) {
    ChangeOutcome outcome =
        store.carryOut(new ChangePlan("t", List.of(operations), List.of()), site);
    assertThat(outcome).isInstanceOf(ChangeOutcome.Done.class);
    return ((ChangeOutcome.Done) outcome).undo();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }
}
