package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.change.Delete;
import dev.inkwren.change.NameEdit;
import dev.inkwren.change.OldAddress;
import dev.inkwren.change.PlanResult;
import dev.inkwren.change.Publish;
import dev.inkwren.change.Rename;
import dev.inkwren.check.Inspector;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.History;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.Journal;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.RealDisk;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of a site's files while posts of it are open. */
class SiteChangesTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final String DRAFT = "---\r\ntitle: 초안\r\n---\r\n\r\n본문  \r\n";
  private static final String LINKING =
      "---\ntitle: B\ndate: 2024-05-18 09:00:00 +0900\ntags: [x]\n---\n[a](/posts/a/)\n\nend\n";

  @TempDir Path folder;
  private final List<MemoryBuffer> buffers = new ArrayList<>();
  private final List<ChangeOutcome> outcomes = new ArrayList<>();
  private final DirectBackground background = new DirectBackground();
  private Runnable inEachPause = () -> {};
  private final Background pausing =
      new ForwardingBackground(background) {
        @Override
        public void letPromptGo() {
          inEachPause.run();
        }
      };
  private Path site;
  private SessionServices services;
  private Workspace workspace;

  @BeforeEach
  void openASite() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    site = folder.resolve("site");
    write(
        "_config.yml",
        "theme: jekyll-theme-chirpy\ntimezone: Asia/Seoul\npermalink: /posts/:title/\n");
    write("_drafts/초안.md", DRAFT);
    write(
        "_posts/2024-05-17-a.md",
        "---\ntitle: A\ndate: 2024-05-17 09:00:00 +0900\ntags: [x]\n---\nA\n");
    write("_posts/2024-05-18-b.md", LINKING);
    start();
  }

  /** As after a start of the program. */
  private void start() {
    DataDirectory data = new DataDirectory(folder.resolve("data"));
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    services =
        new SessionServices(
            pausing,
            Runnable::run,
            new PostStore(new RealDisk(), data),
            new SiteScanner(clock),
            new Journal(new RealDisk(), data, ProcessMark.current()),
            new History(new RealDisk(), data, History.Limits.usual()),
            new InstanceLock(new RealDisk(), data, ProcessMark.current()),
            new Inspector(Rules.all(), Locale.ENGLISH, clock),
            clock);
    buffers.clear();
    workspace =
        new Workspace(
            services,
            () -> {
              buffers.add(new MemoryBuffer());
              return buffers.getLast();
            });
    workspace.openSite(site, Optional.empty());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private EditorSession open(String path) {
    workspace.openFile(site.resolve(path));
    return workspace.active().get().orElseThrow();
  }

  private static void type(MemoryBuffer buffer, String text) {
    buffer.apply(TextEdits.of(TextEdit.insert(buffer.text.length(), text)));
  }

  private void change(Function<Site, PlanResult> planner) {
    workspace.changes().draft(planner).carryOut(outcomes::add);
  }

  private static PlanResult publish(Site site) {
    ZonedDateTime now = NOW.atZone(ZoneOffset.UTC);
    return Publish.plan(
        site, "_drafts/초안.md", new Publish.Wish(Optional.empty(), Optional.of(now), now));
  }

  private ChangeOutcome.Undo done() {
    assertThat(outcomes.getLast()).isInstanceOf(ChangeOutcome.Done.class);
    return ((ChangeOutcome.Done) outcomes.getLast()).undo();
  }

  @Test
  void anOpenDraftIsSavedPublishedAndFollowedAndAnUndoBringsAllOfItBack() throws IOException {
    EditorSession draft = open("_drafts/초안.md");
    type(buffers.getFirst(), "더 썼습니다.\n");

    change(SiteChangesTest::publish);

    Path post = site.resolve("_posts/2026-01-01-초안.md");
    String published =
        "---\r\ntitle: 초안\r\ndate: 2026-01-01 09:00:00 +0900\r\n---\r\n\r\n본문  \r\n더 썼습니다.\r\n";
    assertThat(files()).containsEntry("_posts/2026-01-01-초안.md", published);
    assertThat(files()).doesNotContainKey("_drafts/초안.md");
    assertThat(draft.file().get()).contains(post);
    assertThat(draft.revision().source().fileText()).isEqualTo(published);
    assertThat(draft.unsaved()).isFalse();
    assertThat(workspace.site().get().entry("_posts/2026-01-01-초안.md")).isPresent();

    workspace.changes().undo(done(), outcomes::add);

    assertThat(files()).containsEntry("_drafts/초안.md", DRAFT + "더 썼습니다.\r\n");
    assertThat(draft.file().get()).contains(site.resolve("_drafts/초안.md"));
    assertThat(draft.unsaved()).isFalse();
    assertThat(draft.revision().source().fileText()).isEqualTo(DRAFT + "더 썼습니다.\r\n");
  }

  @Test
  void savingAfterAPublishWritesToTheNewPlace() throws IOException {
    EditorSession draft = open("_drafts/초안.md");
    change(SiteChangesTest::publish);
    type(buffers.getFirst(), "later\n");
    draft.save();
    assertThat(draft.unsaved()).isFalse();
    assertThat(files().get("_posts/2026-01-01-초안.md")).endsWith("later\r\n");
    assertThat(files()).doesNotContainKey("_drafts/초안.md");
  }

  @Test
  void anotherOpenPostGetsTheRepairedLinkAsAnEditThatLeavesItsRestAlone() throws IOException {
    EditorSession other = open("_posts/2024-05-18-b.md");
    change(s -> Rename.plan(s, "_posts/2024-05-17-a.md", "z", OldAddress.BREAKS));
    String repaired = LINKING.replace("/posts/a/", "/posts/z/");
    assertThat(buffers.getFirst().text).isEqualTo(repaired);
    assertThat(buffers.getFirst().lastEdits.edits()).hasSize(1);
    assertThat(other.unsaved()).isFalse();
    buffers.getFirst().undo();
    assertThat(other.unsaved()).as("the text pane's own undo is an edit like any other").isTrue();
    assertThat(files()).containsEntry("_posts/2024-05-18-b.md", repaired);
  }

  @Test
  void aLinkThatWasTypedAndNotSavedIsRepairedToo() throws IOException {
    open("_drafts/초안.md");
    type(buffers.getFirst(), "[a](/posts/a/)\n");
    change(s -> Rename.plan(s, "_posts/2024-05-17-a.md", "z", OldAddress.BREAKS));
    assertThat(files()).containsEntry("_drafts/초안.md", DRAFT + "[a](/posts/z/)\r\n");
    assertThat(buffers.getFirst().text).endsWith("[a](/posts/z/)\n");
  }

  @Test
  void whatWasTypedInAnotherPostIsNeitherSavedNorTouchedWithoutNeed() throws IOException {
    EditorSession draft = open("_drafts/초안.md");
    type(buffers.getFirst(), "unfinished");
    change(s -> Rename.plan(s, "_posts/2024-05-17-a.md", "z", OldAddress.BREAKS));
    assertThat(done().title()).contains("z");
    assertThat(draft.unsaved()).isTrue();
    assertThat(files()).containsEntry("_drafts/초안.md", DRAFT);
  }

  @Test
  void typedTextSurvivesAnUndoThatRewritesItsFile() throws IOException {
    EditorSession other = open("_posts/2024-05-18-b.md");
    change(s -> Rename.plan(s, "_posts/2024-05-17-a.md", "z", OldAddress.BREAKS));
    type(buffers.getFirst(), "typed\n");
    workspace.changes().undo(done(), outcomes::add);
    assertThat(buffers.getFirst().text).isEqualTo(LINKING + "typed\n");
    assertThat(other.unsaved()).isTrue();
    assertThat(files()).containsEntry("_posts/2024-05-18-b.md", LINKING);
    other.save();
    assertThat(files()).containsEntry("_posts/2024-05-18-b.md", LINKING + "typed\n");
  }

  @Test
  void whatIsSavedWhileFilesChangeIsSavedAtOnceOrWithTheChangeInIt() throws IOException {
    EditorSession other = open("_drafts/초안.md");
    EditorSession linking = open("_posts/2024-05-18-b.md");
    List<String> typed = new ArrayList<>(List.of("one\n"));
    inEachPause =
        () -> {
          if (!typed.isEmpty()) {
            type(buffers.getFirst(), typed.getFirst());
            other.save();
            assertThat(other.unsaved()).as("no part of the change").isFalse();
            type(buffers.getLast(), typed.removeFirst());
            linking.save();
          }
        };

    change(s -> Rename.plan(s, "_posts/2024-05-17-a.md", "z", OldAddress.BREAKS));

    String repaired = LINKING.replace("/posts/a/", "/posts/z/") + "one\n";
    assertThat(outcomes.getLast()).isInstanceOf(ChangeOutcome.Done.class);
    assertThat(files())
        .containsEntry("_drafts/초안.md", DRAFT + "one\r\n")
        .containsEntry("_posts/2024-05-18-b.md", repaired);
    assertThat(buffers.getLast().text).isEqualTo(repaired);
    assertThat(linking.saveState().get()).isInstanceOf(SaveState.Clean.class);
  }

  @Test
  void aPostThatAnotherProgramHasChangedIsNeverOverwritten() throws IOException {
    EditorSession draft = open("_drafts/초안.md");
    type(buffers.getFirst(), "mine\n");
    write("_drafts/초안.md", DRAFT + "theirs\n");
    Map<String, String> before = files();

    change(SiteChangesTest::publish);

    assertThat(outcomes.getLast()).isInstanceOf(ChangeOutcome.Refused.class);
    assertThat(files()).isEqualTo(before);
    assertThat(draft.saveState().get()).isInstanceOf(SaveState.Conflict.class);
    assertThat(buffers.getFirst().text).endsWith("mine\n");
  }

  @Test
  void twoTagsAreMergedInOpenAndClosedPostsAndTakenApartAgainAfterARestart() throws IOException {
    write(
        "_posts/2024-05-19-c.md",
        "---\ntitle: C\ndate: 2024-05-19 09:00:00 +0900\ntags: [y, x]\n---\nC\n");
    workspace.refreshSite();
    Map<String, String> before = files();
    open("_posts/2024-05-18-b.md");

    change(s -> NameEdit.merge(s, NameEdit.Kind.TAGS, List.of("x", "y"), "y"));

    assertThat(files().get("_posts/2024-05-19-c.md")).contains("tags: [y]\n");
    assertThat(buffers.getFirst().text).contains("tags: [y]\n");
    start();
    List<ChangeOutcome.Undo> undoable = new ArrayList<>();
    workspace.changes().past(past -> undoable.addAll(past.done()));
    assertThat(undoable).hasSize(1);
    workspace.changes().undo(undoable.getFirst(), outcomes::add);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aDeletedPostClosesItsTabAndComesBackFromTheTrash() throws IOException {
    Map<String, String> before = files();
    open("_posts/2024-05-17-a.md");
    change(s -> Delete.plan(s, "_posts/2024-05-17-a.md"));
    assertThat(workspace.sessions()).isEmpty();
    assertThat(files()).doesNotContainKey("_posts/2024-05-17-a.md");
    List<ChangeOutcome.Trashed> trash = new ArrayList<>();
    workspace.changes().trash(trash::addAll);
    assertThat(trash)
        .extracting(ChangeOutcome.Trashed::path)
        .containsExactly("_posts/2024-05-17-a.md");
    workspace.changes().undo(trash.getFirst().undo(), outcomes::add);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aSiteBehindALinkKeepsTheNamesTheAuthorSees() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("blog"), site);
    workspace.openSite(link, Optional.empty());
    workspace.openFile(link.resolve("_drafts/초안.md"));
    EditorSession draft = workspace.active().get().orElseThrow();
    change(SiteChangesTest::publish);
    assertThat(draft.file().get()).contains(link.resolve("_posts/2026-01-01-초안.md"));
  }

  @Test
  void theLocalHistoryFollowsThePost() throws IOException {
    EditorSession draft = open("_drafts/초안.md");
    type(buffers.getFirst(), "one\n");
    draft.save();
    change(SiteChangesTest::publish);
    List<History.Snapshot> versions = new ArrayList<>();
    new LocalHistory(services, draft).list(versions::addAll);
    assertThat(versions).isNotEmpty();
  }

  @Test
  void aDeployIsForetoldForThePostAsItWillLie() throws IOException {
    write("_drafts/bad.md", "---\ntitle: Bad\ntags: [Java]\n---\n{% wibble %}\n");
    workspace.refreshSite();
    ZonedDateTime now = NOW.atZone(ZoneOffset.UTC);
    ChangeDraft draft =
        workspace
            .changes()
            .judgedDraft(
                s ->
                    Publish.plan(
                        s,
                        "_drafts/bad.md",
                        new Publish.Wish(Optional.empty(), Optional.empty(), now)));
    Preflight report = draft.report().get().orElseThrow();
    assertThat(report.stopsBuild()).isTrue();
    assertThat(report.findings().getFirst().problem().orElseThrow().rule().value())
        .isEqualTo("liquid-unknown-tag");
    assertThat(report.findings().getFirst().post().path()).isEqualTo("_posts/2026-01-01-bad.md");
    assertThat(report.findings())
        .anyMatch(
            f -> f.problem().filter(p -> p.rule().value().equals("tag-uppercase")).isPresent());
  }

  @Test
  void theWholeSiteIsLookedAtWithWhatNobodyWillSee() throws IOException {
    write(
        "_posts/2030-01-01-later.md",
        "---\ntitle: Later\ndate: 2030-01-01 09:00:00 +0900\n---\n\n");
    workspace.refreshSite();
    List<String> all = workspace.site().get().posts().stream().map(p -> p.path()).toList();
    Preflight report = workspace.changes().preflight(all).report().get().orElseThrow();
    assertThat(report.stopsBuild()).isFalse();
    assertThat(report.posts()).isEqualTo(4);
    assertThat(report.findings().getFirst().post().path()).isEqualTo("_posts/2030-01-01-later.md");
    assertThat(report.findings().getFirst().problem()).isEmpty();
  }
}
