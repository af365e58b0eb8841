package dev.inkwren.bench;

import dev.inkwren.change.NameEdit;
import dev.inkwren.check.Inspector;
import dev.inkwren.check.SiteInspection;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.session.FullText;
import dev.inkwren.session.PostFilter;
import dev.inkwren.session.QuickOpen;
import dev.inkwren.site.Site;
import dev.inkwren.store.SiteScanner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a site of 5,000 posts costs: its list, a change of one file, search, the check of all posts,
 * a tag renamed in all of them. Run from the top folder; {@code SiteBench [POSTS]}.
 */
public final class SiteBench {

  private static final int ROUNDS = 5;

  private SiteBench() {}

  /**
   * @param arguments how many posts; 5,000 when empty
   */
  public static void main(String[] arguments) throws IOException {
    int posts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
    Path root = Files.createTempDirectory("inkwren-bench");
    BigSite.write(root, posts, 1);
    age(root);
    System.out.printf("%d posts, %d processors%n", posts, processors());
    System.out.printf("%-34s %10s %10s%n", "", "wall, ms", "CPU, ms");
    Site site = first("first reading", () -> new SiteScanner().scan(root));
    long chars =
        site.posts().stream()
            .mapToLong(p -> site.text(p.path()).orElseThrow().text().length())
            .sum();
    System.out.printf("(%,d characters)%n", chars);
    row("reading anew", () -> new SiteScanner().scan(root));
    SiteScanner scanner = new SiteScanner();
    Site known = scanner.scan(root);
    row("looking again, nothing changed", () -> scanner.rescan(known, Set.of()));
    touchUp(root, 1_000);
    first("1,000 files changed, as by checkout", () -> scanner.rescan(known, Set.of()));
    row("list of all posts, filtered", () -> PostFilter.ALL.withText("운영").of(site, Set.of()));
    row(
        "tag renamed everywhere (the plan)",
        () -> NameEdit.rename(site, NameEdit.Kind.TAGS, "subject-000", "renamed"));
    FullText index = first("full text: index", () -> FullText.empty().of(site));
    row("full text: index after one change", () -> index.of(site));
    for (String query : List.of("운영 노트", "ConnectionPool", "뷁", "q", "the", "없는말이다")) {
      row("full text: \"" + query + "\"", () -> index.find(query, Map.of()));
    }
    row("quick open: \"ㅋㅂㄴㅌㅅ\"", () -> QuickOpen.find(site.posts(), "ㅋㅂㄴㅌㅅ", 50));
    for (int i = 0; i < 2; i++) {
      first("check of every post", () -> check(site));
    }
    delete(root);
  }

  private static List<SiteInspection.Findings> check(Site site) {
    SiteInspection inspection = new SiteInspection(new Inspector(Rules.all()), site);
    return inspection.check(inspection.paths(), () -> false, () -> {});
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static <T> T first(String what, Supplier<T> task) {
    long cpu = cpuNanos();
    long wall = System.nanoTime();
    T made = task.get();
    print(what, System.nanoTime() - wall, cpuNanos() - cpu);
    return made;
  }

  private static void row(String what, Supplier<?> task) {
    double[] walls = new double[ROUNDS];
    double[] cpus = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long cpu = cpuNanos();
      long wall = System.nanoTime();
      if (task.get() == null) {
        throw new IllegalStateException(what);
      }
      walls[i] = System.nanoTime() - wall;
      cpus[i] = cpuNanos() - cpu;
    }
    Arrays.sort(walls);
    Arrays.sort(cpus);
    print(what, walls[ROUNDS / 2], cpus[ROUNDS / 2]);
  }

  private static void print(String what, double wallNanos, double cpuNanos) {
    System.out.printf(Locale.ROOT, "%-34s %10.1f %10.1f%n", what, wallNanos / 1e6, cpuNanos / 1e6);
  }

  /** CPU time of the whole process, so that helpers count, too. */
  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Files as old as those of a real site; fresh ones are read again for safety. */
  private static void age(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
      }
    }
  }

  /** Changes {@code count} posts a little. */
  private static void touchUp(Path root, int count) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("_posts"))) {
      for (Path file : files.filter(Files::isRegularFile).limit(count).toList()) {
        Files.writeString(file, Files.readString(file) + "\n덧붙인 줄입니다.\n");
      }
    }
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
