package dev.inkwren.render.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Agreement with kramdown on documents nobody wrote: {@code src/test/ruby/fuzz_kramdown.rb} makes
 * them and asks kramdown, the property {@code inkwren.fuzz} or the variable {@code INKWREN_FUZZ}
 * names the folder.
 */
class KramdownFuzzTest {

  private static final double REQUIRED = 0.995;

  @Test
  void atLeast995Of1000RandomDocumentsAgree() {
    String folder =
        System.getProperty("inkwren.fuzz", System.getenv().getOrDefault("INKWREN_FUZZ", ""));
    if (folder.isEmpty()) {
      String loud =
          "*** NOT RUN: differential fuzzing. Make documents with src/test/ruby/fuzz_kramdown.rb"
              + " and name their folder with -Dinkwren.fuzz=FOLDER ***";
      System.err.println(loud);
      Assumptions.abort(loud);
    }
    List<Sample> documents = Sample.in(Path.of(folder), Path.of(folder));
    assertThat(documents).as("documents in " + folder).isNotEmpty();
    Map<String, List<Sample>> causes = causes(documents);
    long differing = causes.values().stream().mapToLong(List::size).sum();
    double agreement = 1 - (double) differing / documents.size();
    report(causes, documents.size(), agreement);
    assertThat(agreement).isGreaterThanOrEqualTo(REQUIRED);
  }

  /** Documents that differ, by the first pair of DOM lines that parts. */
  private static Map<String, List<Sample>> causes(List<Sample> documents) {
    Map<String, List<Sample>> causes = new TreeMap<>();
    for (Sample document : documents) {
      String cause = cause(document);
      if (!cause.isEmpty()) {
        causes.computeIfAbsent(cause, ignored -> new ArrayList<>()).add(document);
      }
    }
    return causes;
  }

  private static String cause(Sample document) {
    try {
      List<String> wanted = DomText.of(document.golden());
      List<String> got = DomText.of(document.render().html());
      int at = DomText.firstDifference(wanted, got);
      return at < 0 ? "" : kind(wanted, at) + " became " + kind(got, at);
    } catch (RuntimeException | StackOverflowError e) {
      return "exception " + e.getClass().getSimpleName();
    }
  }

  private static String kind(List<String> lines, int at) {
    String line = at < lines.size() ? lines.get(at) : "(end)";
    return line.startsWith("\"") ? "text" : line.replaceAll("\"[^\"]*\"", "…");
  }

  private static void report(Map<String, List<Sample>> causes, int all, double agreement) {
    System.out.printf("fuzz: %d documents, %.3f %% agree%n", all, agreement * 100);
    causes.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .forEach(
            entry -> {
              Sample shortest =
                  entry.getValue().stream()
                      .min(Comparator.comparing(sample -> sample.body().length()))
                      .orElseThrow();
              System.out.printf(
                  "%d x %s, for example %s:%n%s%n",
                  entry.getValue().size(),
                  entry.getKey(),
                  shortest.name(),
                  shortest.body().indent(4));
            });
  }
}
