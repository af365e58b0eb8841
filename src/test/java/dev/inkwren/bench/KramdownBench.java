package dev.inkwren.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.inkwren.render.kramdown.Kramdown;
import dev.inkwren.render.kramdown.KramdownOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How fast the renderer is beside flexmark and beside Ruby's kramdown, on the same documents in the
 * same run. Prints a Markdown table; read the ratios, the milliseconds belong to one machine.
 *
 * <p>Run {@link #main} from the repository's top folder. The argument {@code --ruby} adds the
 * column of the real kramdown, which needs Ruby.
 */
public final class KramdownBench {

  private static final Path POSTS = Path.of("src/test/resources/kramdown/posts");
  private static final Path FOLDER = Path.of("target", "bench");
  private static final Map<String, Integer> SIZES = sizes();
  private static final long WARM_NANOS = 4_000_000_000L;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private long swallowed;

  private KramdownBench() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new KramdownBench().run(List.of(arguments).contains("--ruby"));
  }

  private static Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("11 KB", 11_000);
    sizes.put("92 KB", 92_000);
    sizes.put("1 MB", 1_000_000);
    sizes.put("5 MB", 5_000_000);
    return sizes;
  }

  private void run(boolean withRuby) throws IOException, InterruptedException {
    Map<String, String> documents = documents();
    KramdownOptions options = KramdownOptions.from(Map.of());
    Function<String, Integer> ours = text -> Kramdown.render(text, options).html().length();
    Function<String, Integer> stock = flexmark();
    Map<String, Double> ruby = withRuby ? ruby(documents) : Map.of();
    warm(ours, documents.get("92 KB"));
    warm(stock, documents.get("92 KB"));
    System.out.println("| document | ours, ms | per KB, µs | flexmark / ours | kramdown / ours |");
    System.out.println("|---|---:|---:|---:|---:|");
    for (Map.Entry<String, String> document : documents.entrySet()) {
      String text = document.getValue();
      double[] times = alternating(ours, stock, text);
      double kilobytes = text.getBytes(UTF_8).length / 1000.0;
      Double real = ruby.get(document.getKey().replace(' ', '-'));
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.1f | %.2f | %s |%n",
          document.getKey(),
          times[0],
          times[0] * 1000 / kilobytes,
          times[1] / times[0],
          real == null ? "–" : String.format(Locale.ROOT, "%.1f", real / times[0]));
    }
    System.out.println("\n(" + swallowed + " characters of HTML made)");
  }

  /** Medians of both, measured in turns so that a slow moment of the machine hits both. */
  private double[] alternating(
      Function<String, Integer> first, Function<String, Integer> second, String text) {
    int rounds = Math.clamp(40_000_000L / text.length(), 5, 200);
    double[] one = new double[rounds];
    double[] two = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      one[i] = milliseconds(first, text);
      two[i] = milliseconds(second, text);
    }
    Arrays.sort(one);
    Arrays.sort(two);
    return new double[] {one[rounds / 2], two[rounds / 2]};
  }

  private double milliseconds(Function<String, Integer> renderer, String text) {
    long start = clock.getCurrentThreadCpuTime();
    swallowed += renderer.apply(text);
    return (clock.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private void warm(Function<String, Integer> renderer, String text) {
    long end = System.nanoTime() + WARM_NANOS;
    while (System.nanoTime() < end) {
      swallowed += renderer.apply(text);
    }
  }

  private static Function<String, Integer> flexmark() {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.KRAMDOWN);
    options.set(
        Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));
    Parser parser = Parser.builder(options).build();
    HtmlRenderer renderer = HtmlRenderer.builder(options).build();
    return text -> renderer.render(parser.parse(text)).length();
  }

  /** Posts one after the other until each size is reached; the last one is cut off. */
  private static Map<String, String> documents() throws IOException {
    List<String> bodies = new ArrayList<>();
    try (Stream<Path> files = Files.list(POSTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file, UTF_8);
        bodies.add(text.substring(text.indexOf("\n---\n", 3) + 5));
      }
    }
    Map<String, String> documents = new LinkedHashMap<>();
    SIZES.forEach((name, bytes) -> documents.put(name, document(bodies, bytes)));
    return documents;
  }

  private static String document(List<String> bodies, int bytes) {
    StringBuilder text = new StringBuilder();
    int size = 0;
    for (int i = 0; size < bytes; i++) {
      String body = bodies.get(i % bodies.size());
      for (String line : body.lines().toList()) {
        if (size < bytes) {
          text.append(line).append('\n');
          size += line.getBytes(UTF_8).length + 1;
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static Map<String, Double> ruby(Map<String, String> documents)
      throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    List<String> command = new ArrayList<>(List.of("ruby", "src/test/ruby/bench_kramdown.rb"));
    for (Map.Entry<String, String> document : documents.entrySet()) {
      Path file = FOLDER.resolve(document.getKey().replace(' ', '-') + ".md");
      Files.writeString(file, document.getValue());
      command.add(file.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Map<String, Double> times = new LinkedHashMap<>();
    for (String line :
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList()) {
      String[] parts = line.split(" ");
      times.put(parts[0], Double.valueOf(parts[1]));
    }
    if (process.waitFor() != 0) {
      throw new IOException("The Ruby benchmark failed: " + times);
    }
    return times;
  }
}
