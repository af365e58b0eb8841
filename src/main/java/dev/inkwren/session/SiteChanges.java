package dev.inkwren.session;

import static java.util.stream.Collectors.toSet;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.NameEdit;
import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.LoadOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Changes of several files of a site, done and taken back, with the open posts kept in step: what
 * is not saved is saved first, a tab follows its file to another place, and a text that was
 * rewritten gets the rewriting as an edit. FX thread only.
 */
public final class SiteChanges {

  private final Workspace workspace;
  private final SessionServices services;

  SiteChanges(Workspace workspace, SessionServices services) {
    this.workspace = workspace;
    this.services = services;
  }

  /**
   * Begins to decide about a change of the open site.
   *
   * @param planner pure; called on the helper thread with the site as the window shows it, texts
   *     that are not saved yet included
   */
  public ChangeDraft draft(Function<Site, PlanResult> planner) {
    return draft(planner, false);
  }

  /** The same, with {@link ChangeDraft#report} for a change that brings a post onto the site. */
  public ChangeDraft judgedDraft(Function<Site, PlanResult> planner) {
    return draft(planner, true);
  }

  private ChangeDraft draft(Function<Site, PlanResult> planner, boolean judged) {
    ChangeDraft draft = new ChangeDraft(this, workspace, services, judged);
    draft.replan(planner);
    return draft;
  }

  /** Tells all tags or categories of the site as it stands in the window. */
  public void names(NameEdit.Kind kind, Consumer<NameOverview> found) {
    SeenSite seen = SeenSite.of(workspace, services.clock().instant());
    services.make(() -> NameOverview.of(seen.site(), kind), found);
  }

  /** Begins to look at what a deploy would say of the posts at {@code paths}. */
  public PreflightRun preflight(List<String> paths) {
    SeenSite seen = SeenSite.of(workspace, services.clock().instant());
    PreflightRun run = new PreflightRun(services.fxThread(), Math.max(1, paths.size()));
    services.background().helper().execute(() -> run.look(services.inspector(), seen::site, paths));
    return run;
  }

  /** Carries out {@code plan} in the site at {@code root}; {@code done} hears what became of it. */
  public void carryOut(ChangePlan plan, Path root, Consumer<ChangeOutcome> done) {
    List<EditorSession> first = unsaved(plan, root);
    first.forEach(EditorSession::save);
    services.onDisk(
        () -> "",
        ignored -> {
          Optional<Path> stuck =
              first.stream()
                  .filter(EditorSession::unsaved)
                  .findFirst()
                  .flatMap(session -> session.file().get());
          if (stuck.isPresent()) {
            done.accept(ChangeOutcome.unsaved(stuck.get()));
          } else {
            Runnable pause = services.background()::letPromptGo;
            run(
                () -> services.store().touched(plan, root),
                () -> services.store().carryOut(plan, root, pause),
                root,
                done);
          }
        });
  }

  /** The open posts with text that is not saved, of the files that {@code plan} touches. */
  List<EditorSession> unsaved(ChangePlan plan, Path root) {
    Path folder = root.toAbsolutePath().normalize();
    Set<Path> touched = plan.paths().stream().map(folder::resolve).collect(toSet());
    return workspace.sessions().stream()
        .filter(EditorSession::unsaved)
        .filter(session -> session.file().get().filter(touched::contains).isPresent())
        .toList();
  }

  /** Takes a change back; {@code done} hears what became of it. */
  public void undo(ChangeOutcome.Undo undo, Consumer<ChangeOutcome> done) {
    Runnable pause = services.background()::letPromptGo;
    run(
        () -> services.store().touched(undo),
        () -> services.store().undo(undo, pause),
        workspace.site().get().root(),
        done);
  }

  /**
   * What the author did to a site, each latest first.
   *
   * @param done can be taken back
   * @param takenBack can be done again: {@link #undo} takes back the taking back
   */
  public record Past(List<ChangeOutcome.Undo> done, List<ChangeOutcome.Undo> takenBack) {}

  /** Tells what the author did to the open site. */
  public void past(Consumer<Past> found) {
    Path root = workspace.site().get().root();
    services.onDisk(
        () -> new Past(services.store().undoable(root), services.store().redoable(root)), found);
  }

  /** Tells which deleted posts of the open site can be restored, latest first. */
  public void trash(Consumer<List<ChangeOutcome.Trashed>> found) {
    Path root = workspace.site().get().root();
    services.onDisk(() -> services.store().trash(root), found);
  }

  /** Tells what was mended of what a crash had broken off, first to last. */
  public void mended(Consumer<List<ChangeOutcome.Mended>> found) {
    services.onDisk(() -> services.store().mended(), found);
  }

  /** Lets go of a deleted post for good; {@code done} hears why it failed, or nothing. */
  public void forget(ChangeOutcome.Undo undo, Consumer<Optional<String>> done) {
    services.onDisk(() -> services.store().forget(undo), done);
  }

  /** An open post and its file, before a change. */
  private record Open(EditorSession session, Path file) {}

  /**
   * What a change has made of an open post.
   *
   * @param place where its file is now
   * @param content what it holds; {@link LoadOutcome.Failed} when it is gone
   */
  private record After(EditorSession session, Path place, LoadOutcome content) {}

  /**
   * @param touched the files that {@code change} is about; asked on the disk thread
   */
  private void run(
      Supplier<Set<Path>> touched,
      Supplier<ChangeOutcome> change,
      Path root,
      Consumer<ChangeOutcome> done) {
    List<Open> open = new ArrayList<>();
    for (EditorSession session : workspace.sessions()) {
      session.file().get().ifPresent(file -> open.add(new Open(session, file)));
    }
    services.onDisk(
        () -> affected(open, touched.get()),
        affected -> {
          affected.keySet().forEach(each -> each.session().standing().beingChanged());
          services.onDisk(
              () -> result(affected, change.get(), root),
              result -> {
                result.after().forEach(this::follow);
                affected.keySet().forEach(each -> each.session().standing().released());
                done.accept(result.outcome());
                result.failures().forEach(workspace::report);
                workspace.refreshSite();
              });
        });
  }

  /** Those of {@code open} whose files are in {@code touched}, with where they really are. */
  private Map<Open, Path> affected(List<Open> open, Set<Path> touched) {
    Map<Open, Path> affected = new LinkedHashMap<>();
    for (Open each : open) {
      Path real = services.store().realPath(each.file());
      if (touched.contains(real)) {
        affected.put(each, real);
      }
    }
    return affected;
  }

  /**
   * @param after what it has made of open posts
   * @param failures what went wrong beside it
   */
  private record Result(ChangeOutcome outcome, List<After> after, List<String> failures) {}

  private Result result(Map<Open, Path> affected, ChangeOutcome outcome, Path root) {
    List<After> after = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    if (outcome instanceof ChangeOutcome.Done finished) {
      Shown shown = shown(root, finished.undo().site());
      affected.forEach((open, real) -> look(open, real, finished, shown, after));
      finished
          .moved()
          .forEach(
              (from, to) ->
                  services
                      .history()
                      .moved(shown.path(from), shown.path(to))
                      .ifPresent(failures::add));
    }
    return new Result(outcome, after, failures);
  }

  /** How the author sees the site's paths: a link on the way to its folder stays in them. */
  private record Shown(Path root, Path realRoot) {
    Path path(Path real) {
      return real.startsWith(realRoot) ? root.resolve(realRoot.relativize(real)) : real;
    }
  }

  /** The change may be one of another site than the open one, which a crash had broken off. */
  private Shown shown(Path root, Path changedRoot) {
    boolean open = services.store().realPath(root).equals(changedRoot);
    return new Shown(open ? root.toAbsolutePath().normalize() : changedRoot, changedRoot);
  }

  private void look(Open open, Path path, ChangeOutcome.Done done, Shown shown, List<After> found) {
    if (done.touched().contains(path)) {
      Path now = done.moved().getOrDefault(path, path);
      Path place = now.equals(path) ? open.file() : shown.path(now);
      found.add(new After(open.session(), place, services.store().load(now)));
    }
  }

  private void follow(After after) {
    switch (after.content()) {
      case LoadOutcome.Loaded loaded ->
          after.session().standing().rewritten(after.place(), loaded.text(), loaded.stamp());
      case LoadOutcome.NotUtf8 strange -> after.session().standing().takenAway();
      case LoadOutcome.Failed gone -> {
        if (after.session().unsaved()) {
          after.session().standing().takenAway();
        } else {
          workspace.close(after.session());
        }
      }
    }
  }
}
