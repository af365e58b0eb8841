package dev.inkwren.bench;

import com.sun.management.ThreadMXBean;
import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.text.SourceText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What enormous and hostile front matter costs: reading it, and changing its title with the check
 * that nothing else has changed. Each kind is measured at a tenth of its size too, turn by turn, so
 * that the ratio shows how the cost grows: 10 is in proportion. CPU time and bytes of the thread,
 * each the middle of the rounds.
 */
public final class FrontMatterBench {

  private static final int SIZE = 100_000;
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 11;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What one round took. */
  private record Cost(double millis, double megabytes) {}

  private FrontMatterBench() {}

  /**
   * @param arguments the size; 100,000 keys when empty
   */
  public static void main(String[] arguments) {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SIZE;
    FrontMatterBench bench = new FrontMatterBench();
    System.out.printf(
        "%-34s %9s %9s %7s %9s %9s %7s%n", "", "read, ms", "MB", "x", "set, ms", "MB", "x");
    inputs().forEach((name, input) -> bench.row(name, input, size));
  }

  private static Map<String, IntFunction<String>> inputs() {
    Map<String, IntFunction<String>> inputs = new LinkedHashMap<>();
    inputs.put("keys", n -> lines(n, "key%d: value %1$d\n"));
    inputs.put("keys with comments and quotes", n -> lines(n, "key%d: \"값 %1$d\"   # why\n"));
    inputs.put("small maps and lists", n -> lines(n / 2, "map%d:\n  a: 1\nlist%1$d:\n- a\n"));
    inputs.put("keys behind an unclosed quote", n -> "bad: \"open\n" + lines(n, "key%d: v\n"));
    inputs.put("tags in one list", n -> "tags: [" + lines(n, "tag%d, ") + "last]\n");
    inputs.put("one long text", n -> "long: \"" + "한a ".repeat(10 * n) + "\"\n");
    inputs.put("one long text with escapes", n -> "long: \"" + "\\ta ".repeat(10 * n) + "\"\n");
    inputs.put("brackets in brackets", n -> "deep: " + "[".repeat(n) + "]".repeat(n) + "\n");
    inputs.put("chain of aliases", n -> "a0: &a0 x\n" + lines(n / 10, "b%d: &b%1$d [*a0, *a0]\n"));
    return inputs;
  }

  private static String lines(int n, String pattern) {
    return IntStream.range(0, n)
        .mapToObj(i -> String.format(Locale.ROOT, pattern, i))
        .collect(Collectors.joining());
  }

  private void row(String name, IntFunction<String> input, int size) {
    SourceText large = SourceText.of("---\ntitle: x\n" + input.apply(size) + "---\nbody\n");
    SourceText small = SourceText.of("---\ntitle: x\n" + input.apply(size / 10) + "---\nbody\n");
    Cost[] read = turns(() -> FrontMatter.of(small).keys(), () -> FrontMatter.of(large).keys());
    Cost[] set = turns(() -> setTitle(small), () -> setTitle(large));
    System.out.printf(
        Locale.ROOT,
        "%-34s %9.1f %9.1f %7.1f %9.1f %9.1f %7.1f%n",
        name,
        read[1].millis(),
        read[1].megabytes(),
        read[1].millis() / read[0].millis(),
        set[1].millis(),
        set[1].megabytes(),
        set[1].millis() / set[0].millis());
  }

  private static EditResult setTitle(SourceText source) {
    return FrontMatterEdits.set(source, "title", "another");
  }

  private Cost[] turns(Runnable small, Runnable large) {
    List<Cost> ofSmall = new ArrayList<>();
    List<Cost> ofLarge = new ArrayList<>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      Cost first = cost(small);
      Cost second = cost(large);
      if (i >= WARM_UP) {
        ofSmall.add(first);
        ofLarge.add(second);
      }
    }
    return new Cost[] {middle(ofSmall), middle(ofLarge)};
  }

  private Cost cost(Runnable task) {
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    task.run();
    long nanos = threads.getCurrentThreadCpuTime() - start;
    return new Cost(nanos / 1e6, (threads.getCurrentThreadAllocatedBytes() - bytes) / 1048576.0);
  }

  private static Cost middle(List<Cost> costs) {
    double[] millis = costs.stream().mapToDouble(Cost::millis).sorted().toArray();
    double[] megabytes = costs.stream().mapToDouble(Cost::megabytes).sorted().toArray();
    return new Cost(middle(millis), middle(megabytes));
  }

  private static double middle(double[] sorted) {
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }
}
