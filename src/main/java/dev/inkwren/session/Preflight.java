package dev.inkwren.session;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.change.PlannedSite;
import dev.inkwren.check.Deploy;
import dev.inkwren.check.Inspector;
import dev.inkwren.check.Problem;
import dev.inkwren.check.SiteInspection;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import dev.inkwren.text.Lines;
import dev.inkwren.text.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a deploy would say, everything in one list. Pure; made on the helper thread.
 *
 * @param findings worst first: what stops the build, what readers would not see, then problems by
 *     severity
 * @param posts how many were looked at
 */
public record Preflight(List<Finding> findings, int posts) {

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing((Finding f) -> !f.stopsBuild())
          .thenComparing(f -> f.problem().isPresent())
          .thenComparingInt(f -> f.problem().map(p -> p.severity().ordinal()).orElse(0))
          .thenComparing(f -> f.post().path())
          .thenComparingInt(Finding::line);

  public Preflight {
    findings = List.copyOf(findings);
  }

  /**
   * One thing the author should know before the site is built.
   *
   * @param post where; its {@link PostEntry#reason} says why it is not published
   * @param text the text that was looked at
   * @param problem what is wrong; empty when the post merely is not published
   * @param line of the problem, 0-based
   * @param stopsBuild true when nothing at all would be published
   */
  public record Finding(
      PostEntry post, SourceText text, Optional<Problem> problem, int line, boolean stopsBuild) {}

  /**
   * Looks at the posts at {@code paths}.
   *
   * @param cancelled asked before every post
   * @param after run after every post, on any thread
   */
  public static Preflight of(
      Inspector inspector,
      Site site,
      Collection<String> paths,
      BooleanSupplier cancelled,
      Runnable after) {
    List<Finding> findings = new ArrayList<>();
    List<SiteInspection.Findings> checked =
        new SiteInspection(inspector, site).check(paths, cancelled, after);
    for (SiteInspection.Findings found : checked) {
      PostEntry post = site.entry(found.path()).orElseThrow();
      SourceText text = site.text(found.path()).orElseThrow();
      Lines lines = Lines.of(text.text());
      for (Problem problem : found.problems()) {
        int line = lines.lineAt(problem.range().start());
        findings.add(
            new Finding(post, text, Optional.of(problem), line, Deploy.stops(problem, post)));
      }
    }
    for (String path : paths) {
      site.entry(path)
          .filter(Preflight::unseen)
          .ifPresent(
              post ->
                  findings.add(
                      new Finding(
                          post,
                          site.text(path).orElse(SourceText.of("")),
                          Optional.empty(),
                          0,
                          false)));
    }
    findings.sort(WORST_FIRST);
    return new Preflight(findings, checked.size());
  }

  private static boolean unseen(PostEntry post) {
    return post.state() != PostState.PUBLISHED && post.state() != PostState.DRAFT;
  }

  /** What a deploy would say of the posts that {@code plan} brings in or moves, once it is done. */
  static Preflight after(Inspector inspector, Site site, ChangePlan plan) {
    List<String> brought =
        plan.operations().stream()
            .filter(
                step -> step instanceof FileOperation.Create || step instanceof FileOperation.Move)
            .map(FileOperation::path)
            .toList();
    return of(inspector, PlannedSite.after(site, plan), brought, () -> false, () -> {});
  }

  /** True when a build would end with an error. */
  public boolean stopsBuild() {
    return findings.stream().anyMatch(Finding::stopsBuild);
  }
}
