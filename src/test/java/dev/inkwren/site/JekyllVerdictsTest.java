package dev.inkwren.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Compares verdicts with those of real Jekyll, recorded by src/test/ruby/jekyll_verdicts.rb. */
class JekyllVerdictsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void everyPostGetsJekyllsVerdictAddressDateAndNames() throws IOException {
    Map<String, String> golden = golden();
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Map.Entry<String, Site> site : sites().entrySet()) {
      for (PostEntry entry : site.getValue().posts()) {
        String key = site.getKey() + "\t" + entry.path();
        String expected = normal(golden.getOrDefault(key, "not recorded"));
        String actual = ours(entry, expected);
        compared++;
        if (!actual.equals(expected)) {
          wrong.add(key + "\n  jekyll: " + expected + "\n  ours:   " + actual);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isEqualTo(golden.size()).isGreaterThan(280);
  }

  @Test
  void aWrongVerdictWouldBeCaught() throws IOException {
    PostEntry entry = sites().get("plain").posts().getFirst();
    assertThat(ours(entry, "")).isNotEqualTo(normal("published\t/wrong/"));
  }

  private static String normal(String golden) {
    String[] parts = golden.split("\t", 2);
    String state =
        switch (parts[0]) {
          case "ignored", "aborts" -> "IGNORED";
          default -> parts[0].toUpperCase(Locale.ROOT);
        };
    return parts.length < 2 ? state : state + "\t" + parts[1];
  }

  private static String ours(PostEntry entry, String expected) {
    boolean whole = expected.contains("\t");
    if (!whole) {
      return entry.state().toString();
    }
    String date =
        entry
            .date()
            .map(d -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx").format(d))
            .orElse("");
    return String.join(
        "\t",
        entry.state().toString(),
        entry.url(),
        date,
        entry.title().replace("\n", "\\n"),
        String.join("|", entry.categories()),
        String.join("|", entry.tags()),
        entry.author().orElse(""));
  }

  private static Map<String, String> golden() throws IOException {
    Map<String, String> golden = new LinkedHashMap<>();
    for (String line : resource("verdict-golden.txt").split("\n")) {
      String[] parts = line.split("\t", 3);
      golden.put(parts[0] + "\t" + parts[1], parts[2]);
    }
    return golden;
  }

  private static Map<String, Site> sites() throws IOException {
    Map<String, Site> sites = new LinkedHashMap<>();
    for (String part : resource("verdict-posts.txt").split("(?m)^##### ")) {
      if (part.isEmpty()) {
        continue;
      }
      String[] posts = part.split("(?m)^=== ");
      String[] head = posts[0].split("\n", 2);
      Map<String, SiteFiles.PostFile> files = new LinkedHashMap<>();
      for (String post : List.of(posts).subList(1, posts.length)) {
        String[] halves = post.split("\n", 2);
        files.put(halves[0], new SiteFiles.PostFile(SourceText.of(halves[1]), Optional.of(NOW)));
      }
      sites.put(
          head[0],
          Site.build(
              new SiteFiles(
                  Path.of("site"),
                  head[1],
                  files,
                  Map.of(),
                  Map.of(),
                  Map.of(),
                  Map.of(),
                  Map.of(),
                  Map.of(),
                  NOW)));
    }
    return sites;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = JekyllVerdictsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
