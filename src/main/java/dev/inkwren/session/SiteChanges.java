package dev.inkwren.session;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.change.NameEdit;
import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.LoadOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
    services
        .background()
        .helper()
        .execute(
            () -> {
              NameOverview names = NameOverview.of(seen.site(), kind);
              services.fxThread().execute(() -> found.accept(names));
            });
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
    onDiskThenHere(
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
            run(() -> services.store().carryOut(plan, root), root, done);
          }
        });
  }

  /** The open posts with text that is not saved, of the files that {@code plan} touches. */
  List<EditorSession> unsaved(ChangePlan plan, Path root) {
    Set<Path> touched = new HashSet<>();
    Path folder = root.toAbsolutePath().normalize();
    for (FileOperation operation : plan.operations()) {
      touched.add(folder.resolve(operation.path()));
      if (operation instanceof FileOperation.Move move) {
        touched.add(folder.resolve(move.from()));
      }
    }
    return workspace.sessions().stream()
        .filter(EditorSession::unsaved)
        .filter(session -> session.file().get().filter(touched::contains).isPresent())
        .toList();
  }

  /** Takes a change back; {@code done} hears what became of it. */
  public void undo(ChangeOutcome.Undo undo, Consumer<ChangeOutcome> done) {
    run(() -> services.store().undo(undo), workspace.site().get().root(), done);
  }

  /** Tells what the author did to the open site and can take back, latest first. */
  public void undoable(Consumer<List<ChangeOutcome.Undo>> found) {
    Path root = workspace.site().get().root();
    onDiskThenHere(() -> services.store().undoable(root), found);
  }

  /** Tells which deleted posts of the open site can be restored, latest first. */
  public void trash(Consumer<List<ChangeOutcome.Trashed>> found) {
    Path root = workspace.site().get().root();
    onDiskThenHere(() -> services.store().trash(root), found);
  }

  /** Tells what was mended of what a crash had broken off, first to last. */
  public void mended(Consumer<List<ChangeOutcome.Mended>> found) {
    onDiskThenHere(() -> services.store().mended(), found);
  }

  /** Lets go of a deleted post for good; {@code done} hears why it failed, or nothing. */
  public void forget(ChangeOutcome.Undo undo, Consumer<Optional<String>> done) {
    onDiskThenHere(() -> services.store().forget(undo), done);
  }

  private <T> void onDiskThenHere(Supplier<T> task, Consumer<T> then) {
    services
        .background()
        .disk()
        .execute(
            () -> {
              T result = task.get();
              services.fxThread().execute(() -> then.accept(result));
            });
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

  private void run(Supplier<ChangeOutcome> change, Path root, Consumer<ChangeOutcome> done) {
    List<Open> open = new ArrayList<>();
    for (EditorSession session : workspace.sessions()) {
      session.file().get().ifPresent(file -> open.add(new Open(session, file)));
    }
    services
        .background()
        .disk()
        .execute(
            () -> {
              Map<Open, Path> real = new LinkedHashMap<>();
              for (Open each : open) {
                real.put(each, services.store().realPath(each.file()));
              }
              ChangeOutcome outcome = change.get();
              List<After> after = new ArrayList<>();
              List<String> failures = new ArrayList<>();
              if (outcome instanceof ChangeOutcome.Done finished) {
                Shown shown = shown(root, finished.undo().site());
                real.forEach((each, path) -> look(each, path, finished, shown, after));
                finished
                    .moved()
                    .forEach(
                        (from, to) ->
                            services
                                .history()
                                .moved(shown.path(from), shown.path(to))
                                .ifPresent(failures::add));
              }
              services
                  .fxThread()
                  .execute(
                      () -> {
                        after.forEach(this::follow);
                        done.accept(outcome);
                        failures.forEach(workspace::report);
                        workspace.refreshSite();
                      });
            });
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
