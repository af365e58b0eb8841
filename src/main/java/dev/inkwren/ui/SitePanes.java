package dev.inkwren.ui;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.profile.SiteProfile;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.FullText;
import dev.inkwren.session.SiteCheck;
import dev.inkwren.session.SitePaths;
import dev.inkwren.session.Workspace;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.posts.PostListView;
import dev.inkwren.ui.posts.SearchView;
import dev.inkwren.ui.posts.SiteHeader;
import dev.inkwren.ui.problems.SiteProblemsView;
import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the window shows of the site as a whole: its posts, the search in them, their problems. */
final class SitePanes {

  private final MainWindow window;
  private final Workspace workspace;
  private final Texts texts;
  private final SiteHeader header;
  private final PostListView posts;
  private final SearchView search;
  private final SiteProblemsView problems;

  SitePanes(MainWindow window) {
    this.window = window;
    this.workspace = window.workspace();
    this.texts = window.doors().texts();
    header = new SiteHeader(texts, this::chooseTheme);
    posts =
        new PostListView(
            texts, header.root(), entry -> window.open(file(entry.path())), this::startCheck);
    search = new SearchView(texts, workspace.search()::ask, this::goTo);
    problems = new SiteProblemsView(texts, new OnProblems(), this::titleOf);
    workspace.site().addListener((property, old, site) -> siteIs(site, old));
    workspace.search().result().addListener((property, old, result) -> search.show(result));
    workspace.check().progress().addListener((property, old, progress) -> showCheck(progress));
  }

  PostListView posts() {
    return posts;
  }

  SearchView search() {
    return search;
  }

  SiteProblemsView problems() {
    return problems;
  }

  private Path file(String path) {
    return workspace.site().get().root().resolve(path);
  }

  private String titleOf(String path) {
    return workspace.site().get().entry(path).map(PostEntry::title).orElse(path);
  }

  private void siteIs(Site site, Site old) {
    showSite(site);
    Optional<String> problem =
        site.problem().filter(why -> !old.problem().equals(Optional.of(why)));
    boolean another = !site.root().equals(old.root());
    // Only who has just opened a folder waits for an answer; a later fault must not interrupt.
    problem.ifPresent(another ? window::tell : window::notice);
  }

  /** Shows the open site; {@link Site#empty} when none is. */
  void showSite(Site site) {
    header.show(site, window.doors().memory().theme(site.root()));
    posts.show(site);
    showCheck(workspace.check().progress().get());
    if (!search.query().isBlank()) {
      workspace.search().ask(search.query());
    }
    select(window.session());
  }

  /** Marks the post of {@code session} in the list. */
  void select(Optional<EditorSession> session) {
    posts.select(session.flatMap(s -> SitePaths.inside(workspace.site().get(), s.file().get())));
  }

  private void chooseTheme(Optional<SiteProfile> theme) {
    window.doors().memory().rememberTheme(workspace.site().get().root(), theme);
    workspace.chooseProfile(theme);
  }

  private void showCheck(SiteCheck.Progress progress) {
    problems.show(progress, workspace.hasSite());
    if (!progress.running()) {
      Map<String, Integer> counts = new TreeMap<>();
      progress.found().forEach((path, found) -> counts.put(path, found.size()));
      posts.showProblems(counts, progress.complete());
    }
  }

  private void startCheck() {
    if (workspace.hasSite()) {
      window.frame().show("site-problems");
      workspace.check().start(workspace.site().get());
    }
  }

  private void goTo(FullText.Hit hit) {
    at(hit.path(), new TextRange(hit.start(), hit.start() + hit.length()));
  }

  private void at(String path, TextRange range) {
    open(path, session -> window.goTo(session, range));
  }

  private void open(String path, Consumer<EditorSession> then) {
    workspace.openFile(file(path), then);
  }

  private final class OnProblems implements SiteProblemsView.Actions {

    @Override
    public void start() {
      startCheck();
    }

    @Override
    public void cancel() {
      workspace.check().cancel();
    }

    @Override
    public void open(String path, Problem problem) {
      at(path, problem.range());
    }

    /** Repairs in the open text, where the author sees it, and does not save. */
    @Override
    public void fix(String path, Problem problem, QuickFix fix) {
      SitePanes.this.open(
          path,
          session -> {
            Optional<String> checked = workspace.site().get().text(path).map(t -> t.text());
            if (checked.equals(Optional.of(session.revision().source().text()))) {
              window.goTo(session, problem.range());
              session.apply(fix.edits());
            } else {
              window.notice(texts.get("fix.changed"));
            }
          });
    }
  }
}
