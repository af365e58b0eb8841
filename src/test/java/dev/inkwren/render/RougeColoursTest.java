package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the colours of code against those of Rouge, character by character. {@code
 * src/test/ruby/record_rouge.rb} records.
 */
class RougeColoursTest {

  /** So many of the characters that show must have the class that Rouge gives them. */
  private static final double ENOUGH = 0.9;

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(RougeColoursTest.class.getResource("/rouge")).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(String name) {
    try {
      return Files.readString(folder().resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> languages() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".txt"))
          .map(f -> f.replace(".txt", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The class of each character that shows, the character in front. */
  private static List<String> classes(String html) {
    List<String> classes = new ArrayList<>();
    Element body = Jsoup.parseBodyFragment("<pre>\n" + html + "</pre>").body();
    for (Node node : Objects.requireNonNull(body.firstElementChild()).childNodes()) {
      String name = node instanceof Element span ? span.className() : "";
      String text =
          node instanceof Element span ? span.wholeText() : ((TextNode) node).getWholeText();
      text.chars()
          .filter(c -> !Character.isWhitespace(c))
          .forEach(c -> classes.add((char) c + " " + name));
    }
    return classes;
  }

  private static String ours(String language) {
    String escaped =
        read(language + ".txt").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String frame =
        "<div class=\"language-"
            + language
            + " highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>";
    String html = CodeColours.in(frame + escaped + "</code></pre></div></div>");
    return html.substring(frame.length(), html.lastIndexOf("</code>"));
  }

  private static double agreement(List<String> one, List<String> other) {
    assertThat(one).hasSameSizeAs(other);
    long same = IntStream.range(0, one.size()).filter(i -> one.get(i).equals(other.get(i))).count();
    return (double) same / one.size();
  }

  @TestFactory
  Stream<DynamicTest> samplesLookAsRougeColoursThem() {
    assertThat(languages()).hasSizeGreaterThan(20);
    return languages().stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language,
                    () -> {
                      List<String> rouge = classes(read(language + ".html"));
                      List<String> here = classes(ours(language));
                      double share = agreement(here, rouge);
                      assertThat(share)
                          .as(() -> language + differences(here, rouge))
                          .isGreaterThanOrEqualTo(ENOUGH);
                    }));
  }

  private static String differences(List<String> ours, List<String> theirs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ours.size(); i++) {
      if (!ours.get(i).equals(theirs.get(i))) {
        String rest = theirs.get(i).substring(1);
        text.append(ours.get(i)).append(" ->").append(rest).append(';');
      }
    }
    return text.toString();
  }

  @Test
  void codeWithoutColoursIsCaught() {
    List<String> rouge = classes(read("java.html"));
    List<String> plain = classes(read("java.txt").replace("&", "&amp;").replace("<", "&lt;"));
    assertThat(agreement(plain, rouge)).isLessThan(ENOUGH);
  }
}
