package dev.inkwren.ui.preview;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;

/**
 * What one changed paragraph costs the FX thread until the page is laid out and painted, for pages
 * of several lengths, held in groups and, as with sharp styles of the site, in one box. Thread CPU
 * time less that of showing the same page again, so that other programs disturb little. Prints a
 * Markdown table.
 *
 * <p>Run {@link #main} from the repository's top folder with the options of the tests.
 */
public final class PatchBench {

  private static final int KEYS = 25;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final long fxThread;
  private final Path site;

  private PatchBench() throws IOException {
    site = Files.createTempDirectory("inkwren-patch");
    Files.writeString(site.resolve("sharp.css"), ".content > p {}");
    PreviewBench.open().close();
    fxThread = PreviewBench.fx(() -> Thread.currentThread().threadId());
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    new PatchBench().run();
    Platform.exit();
  }

  private void run() {
    System.out.println("| blocks | in groups, ms | to the shortest | in one box, ms |");
    System.out.println("|---:|---:|---:|---:|");
    measure(100, List.of());
    double shortest = measure(100, List.of());
    for (int count : List.of(100, 1_000, 3_000, 10_000)) {
      double grouped = measure(count, List.of());
      double flat = measure(count, List.of("/sharp.css"));
      System.out.printf("| %,d | %.1f | %.1f | %.1f |%n", count, grouped, grouped / shortest, flat);
    }
  }

  private double measure(int count, List<String> styles) {
    List<String> blocks = LongPageTest.blocks(count);
    try (PreviewBench bench = PreviewBench.open()) {
      bench.site(site);
      PreviewBench.fx(
          () -> {
            bench.view.setStyles(styles);
            return null;
          });
      bench.show(PreviewBench.post(blocks));
      bench.settle();
      List<Double> costs = new ArrayList<>();
      for (int key = 0; key < KEYS; key++) {
        double still = cost(bench, blocks);
        blocks.set(1, "<p>typed " + key + "</p>");
        costs.add(cost(bench, blocks) - still);
      }
      Collections.sort(costs);
      return costs.get(KEYS / 2);
    }
  }

  private double cost(PreviewBench bench, List<String> blocks) {
    long before = clock.getThreadCpuTime(fxThread);
    bench.show(PreviewBench.post(blocks));
    bench.settle();
    return (clock.getThreadCpuTime(fxThread) - before) / 1e6;
  }
}
