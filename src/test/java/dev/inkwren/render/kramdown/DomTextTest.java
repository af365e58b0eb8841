package dev.inkwren.render.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison behind every golden must see what a reader would see, and nothing else. */
class DomTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p id='a' class='x y'>t</p> | <p class='y x' id='a'>t</p>",
        "<br><hr>                    | <br /><hr/>",
        "<p>&copy;&#44032;</p>       | <p>©가</p>",
        "<ul> <li>a</li> </ul>       | <ul><li>a</li></ul>",
        "<p>a  b</p>                 | <p>a b</p>",
        "<p> a </p>                  | <p>a</p>",
        "<input disabled>            | <input disabled=''>",
      })
  void spellingsOfOneDocumentAreEqual(String one, String other) {
    assertThat(DomText.of(one)).isEqualTo(DomText.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a b</p>                | <p>ab</p>",
        "<p>“a”</p>                | <p>\"a\"</p>",
        "<p>a <em>b</em></p>       | <p>a<em> b</em></p>",
        "<pre>a  b</pre>           | <pre>a b</pre>",
        "<p><code>a  b</code></p>  | <p><code>a b</code></p>",
        "<p class='x'>a</p>        | <p class='x y'>a</p>",
        "<p title='a  b'>c</p>     | <p title='a b'>c</p>",
        "<li><p>a</p></li>         | <li>a</li>",
        "<p>a<!-- b --></p>        | <p>a</p>",
        "<p>a\u00a0b</p>           | <p>a b</p>",
        "<p>a</p><p></p>           | <p>a</p>",
        "<p>a<br>b</p>             | <p>a b</p>",
      })
  void whatAReaderCouldSeeIsADifference(String one, String other) {
    assertThat(DomText.difference(one, other)).isNotEmpty();
  }

  @Test
  void everyMutatedAttributeOfTheGoldensIsFlagged() {
    assertEveryMutantIsFlagged(DomTextTest::changeAnAttribute);
  }

  @Test
  void everyMutatedCharacterOfTheGoldensIsFlagged() {
    assertEveryMutantIsFlagged(DomTextTest::changeACharacter);
  }

  @Test
  void everyMovedElementOfTheGoldensIsFlagged() {
    assertEveryMutantIsFlagged(DomTextTest::moveAnElement);
  }

  @Test
  void everyUnwrappedElementOfTheGoldensIsFlagged() {
    assertEveryMutantIsFlagged(DomTextTest::unwrapAnElement);
  }

  /** The mutation answers false when it finds nothing to change in a document. */
  private static void assertEveryMutantIsFlagged(BiFunction<Element, Random, Boolean> mutation) {
    Random random = new Random(8);
    int mutants = 0;
    for (Sample sample : Sample.all("posts")) {
      for (int round = 0; round < 5; round++) {
        Document document = Jsoup.parseBodyFragment(sample.golden());
        document.outputSettings().prettyPrint(false);
        if (mutation.apply(document.body(), random)) {
          mutants++;
          assertThat(DomText.difference(sample.golden(), document.body().html()))
              .as(sample.name())
              .isNotEmpty();
        }
      }
    }
    assertThat(mutants).isGreaterThan(150);
  }

  private static Element any(Element body, Random random, String selector) {
    List<Element> found = body.select(selector);
    return found.isEmpty() ? body : found.get(random.nextInt(found.size()));
  }

  private static boolean changeAnAttribute(Element body, Random random) {
    Element victim = any(body, random, "[id], [class], [href], [style]");
    if (victim == body) {
      return false;
    }
    var attribute = victim.attributes().iterator().next();
    victim.attr(attribute.getKey(), attribute.getValue() + "x");
    return true;
  }

  private static boolean changeACharacter(Element body, Random random) {
    List<TextNode> texts =
        body.select("*").textNodes().stream().filter(t -> !t.getWholeText().isBlank()).toList();
    TextNode victim = texts.get(random.nextInt(texts.size()));
    String text = victim.getWholeText();
    int at = random.nextInt(text.length());
    while (Character.isWhitespace(text.charAt(at))) {
      at = (at + 1) % text.length();
    }
    victim.text(text.substring(0, at) + "¤" + text.substring(at + 1));
    return true;
  }

  private static boolean moveAnElement(Element body, Random random) {
    Element victim = any(body, random, "p, h2, pre, ul, table, blockquote");
    Element target = body.child(0);
    if (victim == body || victim == target || victim.elementSiblingIndex() == 0) {
      return false;
    }
    target.before(victim);
    return true;
  }

  private static boolean unwrapAnElement(Element body, Random random) {
    Element victim = any(body, random, "em, strong, code, blockquote, a, h2, del");
    if (victim == body) {
      return false;
    }
    victim.unwrap();
    return true;
  }
}
