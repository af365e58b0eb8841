package dev.inkwren.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.PreviewSanitizer;
import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.kramdown.Kramdown;
import dev.inkwren.render.kramdown.KramdownDocument;
import dev.inkwren.render.kramdown.KramdownOptions;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What one key costs: letters typed into documents of several sizes and taken out again, each key
 * answered by rendering again with what the version before it keeps. Thread CPU time, so that other
 * programs disturb little. Prints a Markdown table.
 *
 * <p>Run {@link #main} from the repository's top folder.
 */
public final class TypingBench {

  private static final Path POSTS = Path.of("src/test/resources/kramdown/posts");
  private static final String HEAD = "---\ntitle: Typing\ndate: 2025-03-01 10:00:00 +0900\n---\n";
  private static final int KEYS = 300;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private long swallowed;

  private TypingBench() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    new TypingBench().run();
  }

  private void run() throws IOException {
    System.out.println(
        "| document | from scratch, ms | key in kramdown, ms | key to clean HTML, ms |");
    System.out.println("|---|---:|---:|---:|");
    measure(92_000);
    for (int bytes : List.of(11_000, 92_000, 1_000_000)) {
      String row = measure(bytes);
      System.out.println(row);
    }
    System.err.println("(" + swallowed + " characters of HTML made)");
  }

  private String measure(int bytes) throws IOException {
    String text = document(bytes);
    KramdownOptions options = KramdownOptions.from(Map.of());
    double scratch = median(text, 40, typed -> Kramdown.render(typed, options).blocks().size());
    KramdownDocument[] last = {Kramdown.render(text, options)};
    double markdown =
        median(
            text,
            KEYS,
            typed -> {
              last[0] = Kramdown.render(typed, options, last[0]);
              return last[0].blocks().size();
            });
    double whole = median(text, KEYS, pipeline());
    return String.format(
        Locale.ROOT, "| %d KB | %.2f | %.2f | %.2f |", bytes / 1000, scratch, markdown, whole);
  }

  /** Liquid, kramdown and theme, then the sanitiser for the blocks that are new. */
  private static ToIntFunction<String> pipeline() {
    PostRenderer renderer = new PostRenderer(Site.empty());
    PreviewSanitizer sanitizer = new PreviewSanitizer();
    Set<String> shown = new HashSet<>();
    return typed -> {
      int made = 0;
      for (RenderedBlock block :
          renderer.render(Post.of(SourceText.of(HEAD + typed)), Optional.empty()).blocks()) {
        if (shown.add(block.html())) {
          made += sanitizer.clean(block.html()).html().length();
        }
      }
      return made;
    };
  }

  private double median(String text, int keys, ToIntFunction<String> renderer) {
    List<Integer> places = places(text, new Random(92));
    swallowed += renderer.applyAsInt(text);
    double[] times = new double[keys];
    for (int key = 0; key < keys; key++) {
      int at = places.get(key / 2 % places.size());
      String now = key % 2 == 1 ? text : text.substring(0, at) + "x" + text.substring(at);
      long start = clock.getCurrentThreadCpuTime();
      swallowed += renderer.applyAsInt(now);
      times[key] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[keys / 2];
  }

  /** Between two letters. */
  private static List<Integer> places(String text, Random random) {
    List<Integer> places = new ArrayList<>();
    while (places.size() < KEYS) {
      int at = 1 + random.nextInt(text.length() - 2);
      if (Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at))) {
        places.add(at);
      }
    }
    return places;
  }

  /** An element that is never closed would make one block of all that follows. */
  private static boolean hasOpenElement(String body) {
    return Kramdown.render(body, KramdownOptions.jekyll()).warnings().stream()
        .anyMatch(w -> w.message().contains("never closed;"));
  }

  private static String document(int bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Path> files;
    try (Stream<Path> all = Files.list(POSTS)) {
      files = all.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
    int size = 0;
    for (int i = 0; size < bytes; i++) {
      String post = Files.readString(files.get(i % files.size()), UTF_8);
      String body = post.substring(post.indexOf("\n---\n", 3) + 5);
      if (hasOpenElement(body)) {
        continue;
      }
      text.append(body).append('\n');
      size += body.getBytes(UTF_8).length;
    }
    return text.toString();
  }
}
