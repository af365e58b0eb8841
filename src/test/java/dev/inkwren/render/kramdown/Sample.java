package dev.inkwren.render.kramdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Matcher.quoteReplacement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One document of the recorded corpus: what kramdown was given and what it answered.
 *
 * @param name folder and file name without extension, such as {@code cases/list/lazy-continuation}
 * @param body Markdown without front matter, LF line ends
 * @param overlay what the case lays over Jekyll's defaults; empty for most
 * @param golden HTML that the real kramdown gave
 */
record Sample(String name, String body, Map<String, Object> overlay, String golden) {

  private static final Pattern CODE = Pattern.compile("(?s)<code[^>]*>.*?</code>");
  private static final Pattern TOKEN = Pattern.compile("<span class=\"\\w+\">|</span>");
  private static final Path CORPUS = Path.of("src", "test", "resources", "kramdown");

  /** The goldens come from this line of kramdown; 2.5 moved some roles of footnotes. */
  private static final String RECORDED_WITH = "2.4";

  /** Every document of one part of the corpus ({@code cases} or {@code posts}), sorted by name. */
  static List<Sample> all(String part) {
    List<Sample> found = in(CORPUS.resolve(part), CORPUS);
    if (found.isEmpty()) {
      throw new IllegalStateException("No documents below " + CORPUS.resolve(part));
    }
    return found;
  }

  /** Every document of a folder, names relative to {@code root}. */
  static List<Sample> in(Path folder, Path root) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(file -> read(file, root))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of the written list of accepted differences, comments and blanks left out. */
  static List<String> knownDifferences() {
    return content(CORPUS.resolve("known-differences.txt"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** The options the golden was recorded with. */
  KramdownOptions options() {
    Map<String, Object> settings = new HashMap<>(overlay);
    settings.putIfAbsent("syntax_highlighter", "none");
    settings.putIfAbsent("kramdown_version", RECORDED_WITH);
    return KramdownOptions.from(settings);
  }

  /** What our renderer makes of the body. */
  KramdownDocument render() {
    return Kramdown.render(body, options());
  }

  /** Where our rendering leaves the golden, or an empty text. */
  String difference() {
    return DomText.difference(golden, withoutTokens(render().html()));
  }

  /** As the reference is recorded: without the token spans of a highlighter, its wrappers kept. */
  private String withoutTokens(String html) {
    return overlay.containsKey("syntax_highlighter")
        ? CODE.matcher(html)
            .replaceAll(code -> quoteReplacement(TOKEN.matcher(code.group()).replaceAll("")))
        : html;
  }

  private static Sample read(Path file, Path root) {
    String base = file.toString().replaceFirst("\\.md$", "");
    String name = root.relativize(Path.of(base)).toString().replace('\\', '/');
    Path options = Path.of(base + ".opts");
    return new Sample(
        name,
        name.startsWith("posts/") ? withoutFrontMatter(content(file)) : content(file),
        Files.exists(options) ? settings(content(options)) : Map.of(),
        content(Path.of(base + ".html")));
  }

  private static String withoutFrontMatter(String text) {
    return text.substring(text.indexOf("\n---\n", 3) + 5);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> settings(String yaml) {
    return (Map<String, Object>) new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
