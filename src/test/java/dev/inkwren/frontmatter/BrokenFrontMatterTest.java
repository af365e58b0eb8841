package dev.inkwren.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.Lines;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken front matter with the culprit marked: the first error must point exactly there. */
class BrokenFrontMatterTest {

  /** A marked text: {@code text} without marks, {@code culprit} between them. */
  record Case(String name, String text, TextRange culprit) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Pattern CHARACTER = Pattern.compile("‹([0-9A-F]{4})›");

  private static String character(String number) {
    return String.valueOf((char) Integer.parseInt(number, 16));
  }

  static List<Case> blocks() {
    return read("broken.txt").stream()
        .map(c -> marked(c[0], "---\n" + c[1] + "---\nbody\n"))
        .toList();
  }

  static List<Case> headers() {
    return read("broken-headers.txt").stream().map(c -> marked(c[0], c[1])).toList();
  }

  static Stream<Case> all() {
    return Stream.concat(blocks().stream(), headers().stream());
  }

  private static List<String[]> read(String name) {
    try (InputStream in = BrokenFrontMatterTest.class.getResourceAsStream("/frontmatter/" + name)) {
      String all = new String(in.readAllBytes(), UTF_8).replace('→', '\t');
      all = CHARACTER.matcher(all).replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))));
      List<String[]> cases = new ArrayList<>();
      String[] parts = all.split("(?m)^=== ");
      for (String part : List.of(parts).subList(1, parts.length)) {
        int end = part.indexOf('\n');
        cases.add(new String[] {part.substring(0, end), part.substring(end + 1)});
      }
      return cases;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Case marked(String name, String text) {
    int start = text.indexOf('⟦');
    int end = text.indexOf('⟧') - 1;
    return new Case(name, text.replace("⟦", "").replace("⟧", ""), new TextRange(start, end));
  }

  @Test
  void thereAreEnoughCases() {
    assertThat(blocks().size() + headers().size()).isGreaterThanOrEqualTo(120);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theFirstErrorPointsAtTheCulprit(Case broken) {
    FrontMatter matter = FrontMatter.of(SourceText.of(broken.text()));
    assertThat(matter.errors()).as(broken.text()).isNotEmpty();
    Lines lines = Lines.of(matter.text());
    YamlError error = matter.errors().getFirst();
    int found = error.range().start();
    int wanted = broken.culprit().start();
    assertThat(lines.lineAt(found) + 1 + ":" + (lines.columnAt(found) + 1))
        .as(broken.text() + "\n" + error.message())
        .isEqualTo(lines.lineAt(wanted) + 1 + ":" + (lines.columnAt(wanted) + 1));
    assertThat(error.range()).as(broken.text()).isEqualTo(broken.culprit());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theTextStaysIntactAndThePiecesTileTheBlock(Case broken) {
    SourceText source = SourceText.of(broken.text());
    FrontMatter matter = FrontMatter.of(source);
    assertThat(source.fileText()).isEqualTo(broken.text());
    StringBuilder tiles = new StringBuilder();
    matter.nodes().forEach(node -> tiles.append(node.range().in(matter.text())));
    assertThat(tiles.toString()).isEqualTo(matter.blockRange().in(matter.text()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFixMendsTheErrorItIsOfferedFor(Case broken) {
    SourceText source = SourceText.of(broken.text());
    List<YamlError> errors = FrontMatter.of(source).errors();
    errors
        .getFirst()
        .fix()
        .ifPresent(
            fix ->
                assertThat(FrontMatter.of(source.apply(fix)).errors().size())
                    .as(broken.text() + "\n=>\n" + source.apply(fix).text())
                    .isLessThan(errors.size()));
  }
}
