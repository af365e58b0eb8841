package dev.inkwren.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.inkwren.check.rules.Rules;
import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.site.Site;
import dev.inkwren.store.SiteScanner;
import dev.inkwren.text.Lines;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two sample sites: in one every check finds something, in the other none does. */
class SamplesTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-01T00:00:00Z"));
  private static final String MARK = "\n<!-- expected\n";

  private static Inspector inspector() {
    return new Inspector(Rules.all(), Locale.ENGLISH, CLOCK);
  }

  private static Map<String, List<String>> found(Site site) {
    SiteInspection inspection = new SiteInspection(inspector(), site);
    Map<String, List<String>> found = new TreeMap<>();
    SiteInspection.flawed(inspection.check(inspection.paths(), () -> false, () -> {}))
        .forEach(f -> found.put(f.path(), lines(site, f)));
    return found;
  }

  private static List<String> lines(Site site, SiteInspection.Findings findings) {
    Lines lines = Lines.of(site.text(findings.path()).orElseThrow().text());
    return findings.problems().stream()
        .map(
            p ->
                (lines.lineAt(p.range().start()) + 1)
                    + ":"
                    + (lines.columnAt(p.range().start()) + 1)
                    + " "
                    + p.rule())
        .toList();
  }

  private static Map<String, List<String>> marked(Site site) {
    Map<String, List<String>> marks = new TreeMap<>();
    site.files()
        .posts()
        .forEach(
            (path, file) -> {
              String text = file.text().text();
              int at = text.indexOf(MARK);
              if (at >= 0) {
                String list = text.substring(at + MARK.length(), text.indexOf("-->", at));
                marks.put(path, list.strip().lines().toList());
              }
            });
    return marks;
  }

  @Test
  void theFlawedSiteHasExactlyTheProblemsItIsMarkedWith() {
    Site site = new SiteScanner(CLOCK).scan(Path.of("samples/flawed"));
    assertThat(found(site)).isEqualTo(marked(site));
  }

  @Test
  void everyRuleFindsSomethingInTheFlawedSite() {
    Site site = new SiteScanner(CLOCK).scan(Path.of("samples/flawed"));
    TreeSet<String> hit =
        marked(site).values().stream()
            .flatMap(List::stream)
            .map(mark -> mark.substring(mark.indexOf(' ') + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(hit)
        .isEqualTo(
            Rules.all().stream()
                .map(rule -> rule.id().value())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theBlogHasNoProblem() {
    Site site = new SiteScanner(CLOCK).scan(Path.of("samples/blog"));
    assertThat(site.posts()).hasSizeGreaterThan(10);
    assertThat(found(site)).isEmpty();
  }

  @Test
  void theFoundingPostHasNoError() throws IOException {
    Path folder = Path.of("../shared/seed");
    assumeThat(folder).exists();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(alone(Files.readString(file)))
            .noneSatisfy(p -> assertThat(p.severity()).isEqualTo(Severity.ERROR));
      }
    }
  }

  private static List<Problem> alone(String text) {
    Post post = Post.of(SourceText.of(text));
    PostRenderer renderer = new PostRenderer(Site.empty(), false);
    return inspector()
        .inspect(
            post,
            () -> renderer.render(post, Optional.empty()),
            Site.empty(),
            Optional.of("2024-01-01-x.md"));
  }

  @Test
  void noRuleFailsOnAnyPartOfAnySample() {
    Random random = new Random(11);
    List<String> failed = new ArrayList<>();
    for (String folder : List.of("samples/flawed", "samples/blog")) {
      Site site = new SiteScanner(CLOCK).scan(Path.of(folder));
      Inspector inspector = inspector();
      PostRenderer renderer = new PostRenderer(site, false);
      site.files()
          .posts()
          .forEach(
              (path, file) -> {
                String text = file.text().fileText();
                for (int cut = 0; cut < 12; cut++) {
                  int from = cut % 3 == 0 ? 0 : random.nextInt(text.length() + 1);
                  int to = from + random.nextInt(text.length() + 1 - from);
                  Post part = Post.of(SourceText.of(text.substring(from, to)));
                  Optional<String> where = Optional.of(path);
                  inspector.inspect(part, () -> renderer.render(part, where), site, where).stream()
                      .filter(p -> p.rule().value().equals("rule-failed"))
                      .forEach(p -> failed.add(path + " " + from + ".." + to + " " + p.message()));
                }
              });
    }
    assertThat(failed).isEmpty();
  }

  @Test
  void everyMendCanBeAppliedAndEndsInsideTheText() {
    Site site = new SiteScanner(CLOCK).scan(Path.of("samples/flawed"));
    SiteInspection inspection = new SiteInspection(inspector(), site);
    int mends = 0;
    for (SiteInspection.Findings f : inspection.check(inspection.paths(), () -> false, () -> {})) {
      String text = site.text(f.path()).orElseThrow().text();
      for (Problem problem : f.problems()) {
        assertThat(problem.range().end()).isLessThanOrEqualTo(text.length());
        for (QuickFix fix : problem.fixes()) {
          assertThat(fix.edits().applyTo(text)).as(fix.label()).isNotEqualTo(text);
          mends++;
        }
      }
    }
    assertThat(mends).isGreaterThan(25);
  }
}
