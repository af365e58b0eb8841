package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What saving does to real files of the machine the tests run on. */
class PostStoreTest {

  @TempDir Path folder;
  private Path site;
  private Path post;
  private PostStore store;

  @BeforeEach
  void makeASite() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    post = Files.writeString(site.resolve("2024-01-01-글.md"), "first\n");
    store = new PostStore(new RealDisk(), new DataDirectory(folder.resolve("data")));
  }

  @Test
  void aSavedTextIsInTheFileAndNothingElseIsInTheFolder() throws IOException {
    LoadOutcome.Loaded loaded = load(post);
    SaveOutcome outcome = store.save(post, text("second\n"), Optional.of(loaded.stamp()));
    assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(post).hasContent("second\n");
    assertThat(names(site)).containsExactly("2024-01-01-글.md");
    assertThat(names(folder.resolve("data/temps"))).isEmpty();
  }

  @Test
  void aNewFileIsMadeAndAnExistingOneIsNotTakenForNew() throws IOException {
    Path fresh = site.resolve("new.md");
    assertThat(store.save(fresh, text("x"), Optional.empty()))
        .isInstanceOf(SaveOutcome.Saved.class);
    assertThat(fresh).hasContent("x");
    assertThat(store.save(post, text("x"), Optional.empty()))
        .isInstanceOfSatisfying(
            SaveOutcome.ChangedOnDisk.class,
            changed -> assertThat(changed.current().text()).isEqualTo("first\n"));
    assertThat(post).hasContent("first\n");
  }

  @Test
  void whatAnotherProgramWroteIsShownAndOverwrittenOnlyKnowingly() throws IOException {
    FileStamp stamp = load(post).stamp();
    Files.writeString(post, "there\n");
    Files.setLastModifiedTime(
        post, java.nio.file.attribute.FileTime.fromMillis(stamp.modifiedNanos() / 1_000_000));
    SaveOutcome.ChangedOnDisk changed =
        (SaveOutcome.ChangedOnDisk) store.save(post, text("mine\n"), Optional.of(stamp));
    assertThat(changed.current().text()).isEqualTo("there\n");
    assertThat(post).hasContent("there\n");
    assertThat(store.save(post, text("mine\n"), Optional.of(changed.stamp())))
        .isInstanceOf(SaveOutcome.Saved.class);
    assertThat(post).hasContent("mine\n");
  }

  @Test
  void aTouchedFileIsNoConflict() throws IOException {
    FileStamp stamp = load(post).stamp();
    Files.setLastModifiedTime(post, java.nio.file.attribute.FileTime.fromMillis(0));
    assertThat(store.save(post, text("mine\n"), Optional.of(stamp)))
        .isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void aDeletedFileIsToldAndComesBackOnlyWhenAskedFor() throws IOException {
    FileStamp stamp = load(post).stamp();
    Files.delete(post);
    assertThat(store.save(post, text("mine\n"), Optional.of(stamp)))
        .isInstanceOf(SaveOutcome.Gone.class);
    assertThat(post).doesNotExist();
    assertThat(store.save(post, text("mine\n"), Optional.empty()))
        .isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void modeOwnerAndExtendedAttributesStay() throws IOException {
    assumeThat(post.getFileSystem().supportedFileAttributeViews()).contains("unix");
    Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("rw-r-x--x"));
    UserDefinedFileAttributeView view =
        Files.getFileAttributeView(post, UserDefinedFileAttributeView.class);
    view.write("colour", ByteBuffer.wrap(new byte[] {1, 2, 3}));
    var before = Files.readAttributes(post, "unix:mode,uid,gid");
    saveOver(post, "second\n");
    assertThat(Files.readAttributes(post, "unix:mode,uid,gid")).isEqualTo(before);
    ByteBuffer value = ByteBuffer.allocate(3);
    assertThat(view.read("colour", value)).isEqualTo(3);
    assertThat(value.array()).containsExactly(1, 2, 3);
  }

  @Test
  void aNewFileGetsTheModeThatTheUserGivesToNewFiles() throws IOException {
    assumeThat(post.getFileSystem().supportedFileAttributeViews()).contains("unix");
    Path fresh = site.resolve("new.md");
    store.save(fresh, text("x"), Optional.empty());
    assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(post));
  }

  @Test
  void aSymbolicLinkStaysAndItsFileIsWritten() throws IOException {
    Path link = Files.createSymbolicLink(site.resolve("link.md"), post);
    saveOver(link, "second\n");
    assertThat(link).isSymbolicLink();
    assertThat(post).hasContent("second\n");
  }

  @Test
  void allNamesOfAFileGetTheNewText() throws IOException {
    Path other = Files.createLink(site.resolve("other.md"), post);
    saveOver(post, "a longer text\n");
    assertThat(other).hasContent("a longer text\n");
    saveOver(other, "s\n");
    assertThat(post).hasContent("s\n");
    assertThat(Files.isSameFile(post, other)).isTrue();
    assertThat(names(folder.resolve("data/inplace"))).isEmpty();
  }

  @Test
  void aTargetBehindALinkOutOfTheSiteIsRefusedUnlessTheAuthorAllowsIt() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.md"), "first\n");
    Path link = Files.createSymbolicLink(site.resolve("link.md"), outside);
    Optional<FileStamp> stamp = Optional.of(load(link).stamp());
    assertThat(store.saveInside(site, link, text("x"), stamp))
        .isEqualTo(new SaveOutcome.OutsideSite(outside.toRealPath()));
    assertThat(store.saveInside(site, site.resolve("../new.md"), text("x"), Optional.empty()))
        .isInstanceOf(SaveOutcome.OutsideSite.class);
    assertThat(outside).hasContent("first\n");
    assertThat(store.save(link, text("x"), stamp)).isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void foldersDevicesAndDanglingLinksAreNotWritten() throws IOException {
    Path dangling = Files.createSymbolicLink(site.resolve("gone.md"), site.resolve("nowhere"));
    assertThat(failure(dangling)).isEqualTo(Messages.of("save.danglingLink", dangling));
    assertThat(failure(site)).isEqualTo(Messages.of("save.notAFile", site));
    assertThat(failure(site.resolve("no/such.md")))
        .isEqualTo(Messages.of("save.noFolder", site.resolve("no/such.md"), site.resolve("no")));
    assertThat(site.resolve("nowhere")).doesNotExist();
  }

  @Test
  void halfOfACharacterPairIsRefusedWithItsLine() {
    FileStamp stamp = load(post).stamp();
    assertThat(store.save(post, text("one\ntwo \uD83D\n"), Optional.of(stamp)))
        .isInstanceOfSatisfying(
            SaveOutcome.Failed.class,
            failed ->
                assertThat(failed.message()).isEqualTo(Messages.of("save.loneSurrogate", post, 2)));
    assertThat(post).hasContent("first\n");
  }

  @Test
  void aFileThatIsNotUtf8OpensForReadingAndIsConvertedWhenAsked() throws IOException {
    byte[] bytes = "title\n한글\n".getBytes(Charset.forName("x-windows-949"));
    Files.write(post, bytes);
    LoadOutcome.NotUtf8 outcome = (LoadOutcome.NotUtf8) store.load(post);
    assertThat(outcome.byteOffset()).isEqualTo(6);
    assertThat(outcome.candidates()).startsWith("x-windows-949");
    assertThat(store.save(post, outcome.readOnly(), Optional.of(outcome.stamp())))
        .isInstanceOf(SaveOutcome.Failed.class);
    assertThat(post).hasBinaryContent(bytes);
    LoadOutcome.Loaded converted =
        (LoadOutcome.Loaded) store.loadAs(post, Charset.forName("x-windows-949"));
    assertThat(converted.text().text()).isEqualTo("title\n한글\n");
    store.save(post, converted.text(), Optional.of(converted.stamp()));
    assertThat(post).hasContent("title\n한글\n");
  }

  @Test
  void aWriteProtectedFileIsToldAndStays() throws IOException {
    assumeThat(post.getFileSystem().supportedFileAttributeViews()).contains("unix");
    FileStamp seen = load(post).stamp();
    Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(store.save(post, text("second\n"), Optional.of(seen)))
        .isInstanceOfSatisfying(
            SaveOutcome.Failed.class,
            failed -> assertThat(failed.message()).contains("write-protected"));
    assertThat(post).hasContent("first\n");
    Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(store.save(post, text("second\n"), Optional.of(seen)))
        .isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void theLongestNamesAreSaved() throws IOException {
    String name = "2024-01-01-" + "글".repeat(80) + "x.md";
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(255);
    Path longest = Files.writeString(site.resolve(name), "first\n");
    saveOver(longest, "second\n");
    assertThat(longest).hasContent("second\n");
    assertThat(failure(site.resolve(name.replace("x", "xy")))).isNotEmpty();
    assertThat(names(site)).containsExactlyInAnyOrder(name, "2024-01-01-글.md");
  }

  @Test
  void aSiteThatHasGoneIsToldAndComesBackWithItsPosts() throws IOException {
    FileStamp seen = load(post).stamp();
    Path away = folder.resolve("unplugged");
    Files.move(site, away);
    assertThat(store.look(post, seen)).isInstanceOf(LookOutcome.Gone.class);
    assertThat(store.saveInside(site, post, text("second\n"), Optional.of(seen)))
        .isInstanceOf(SaveOutcome.Failed.class);
    assertThat(site).doesNotExist();
    Files.move(away, site);
    assertThat(store.look(post, seen)).isInstanceOf(LookOutcome.Unchanged.class);
    assertThat(store.saveInside(site, post, text("second\n"), Optional.of(seen)))
        .isInstanceOf(SaveOutcome.Saved.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a link out of the site", "a folder"})
  void whatIsPutInTheFilesPlaceDuringASaveIsNotWritten(String what) throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.md"), "first\n");
    FileStamp seen = load(post).stamp();
    HookedDisk swapping =
        new HookedDisk(
            new RealDisk(),
            (operation, path) -> {
              boolean temp = !path.equals(post) && path.startsWith(site);
              if (operation.equals("forceFile") && temp) {
                Files.delete(post);
                if (what.equals("a folder")) {
                  Files.createDirectory(post);
                } else {
                  Files.createSymbolicLink(post, outside);
                }
              }
            });
    PostStore attacked = new PostStore(swapping, new DataDirectory(folder.resolve("data")));

    SaveOutcome outcome = attacked.saveInside(site, post, text("second\n"), Optional.of(seen));

    assertThat(outcome).isNotInstanceOf(SaveOutcome.Saved.class);
    assertThat(outside).hasContent("first\n");
    assertThat(Files.isRegularFile(post, LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(names(site)).containsExactly("2024-01-01-글.md");
  }

  private void saveOver(Path path, String text) {
    assertThat(store.save(path, text(text), Optional.of(load(path).stamp())))
        .isInstanceOf(SaveOutcome.Saved.class);
  }

  private String failure(Path path) {
    return ((SaveOutcome.Failed) store.save(path, text("x"), Optional.empty())).message();
  }

  private LoadOutcome.Loaded load(Path path) {
    return (LoadOutcome.Loaded) store.load(path);
  }

  private static SourceText text(String text) {
    return SourceText.of(text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(p -> p.getFileName().toString()).toList();
    }
  }
}
