package dev.inkwren.render.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Rendering after an edit, with what the earlier document keeps, against rendering from scratch.
 */
class KramdownAgainTest {
  private static final KramdownOptions OPTIONS = KramdownOptions.jekyll();
  private static final String MARKS = "*_`[]()<>{}:|-#>!\n\n \"'$&^~1.+=\\ab한";

  @Test
  void randomEditsGiveWhatRenderingFromScratchGives() {
    Random random = new Random(11);
    for (Sample sample : Sample.all("posts")) {
      StringBuilder body = new StringBuilder(sample.body());
      KramdownDocument document = Kramdown.render(body.toString(), OPTIONS);
      for (int edit = 0; edit < 12; edit++) {
        edit(body, random);
        document = Kramdown.render(body.toString(), OPTIONS, document);
        assertThat(document).as(sample.name()).isEqualTo(Kramdown.render(body.toString(), OPTIONS));
      }
    }
  }

  private static void edit(StringBuilder body, Random random) {
    int at = random.nextInt(body.length());
    if (random.nextBoolean()) {
      body.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
    } else {
      int end = Math.min(body.length(), at + random.nextInt(30));
      String cut = body.substring(at, end);
      body.delete(at, end).insert(random.nextInt(body.length() + 1), cut);
    }
  }

  @Test
  void aDefinitionThatChangesBelowChangesTheLinksAbove() {
    KramdownDocument before = Kramdown.render("[a]\n\n[a]: /one\n", OPTIONS);
    KramdownDocument after = Kramdown.render("[a]\n\n[a]: /two\n", OPTIONS, before);
    assertThat(after.html()).isEqualTo("<p><a href=\"/two\">a</a></p>\n\n");
  }

  @Test
  void usesMoveWithTheLinesAboveThem() {
    String body = "x\n\n[text](url) and `code`\n";
    KramdownDocument before = Kramdown.render(body, OPTIONS);
    KramdownDocument after = Kramdown.render("new\n\n" + body, OPTIONS, before);
    assertThat(after.links()).isEqualTo(List.of(new LinkUse("url", "text", 4)));
    assertThat(after.codes()).isEqualTo(List.of(new CodeUse("", true, 4, 5)));
  }

  @Test
  void topLevelBlocksKnowTheirLines() {
    KramdownDocument document =
        Kramdown.render("# a\n\nb\nc\n\n\n- d\n  - e\n\n```\nf\n\ng\n```\n", OPTIONS);
    assertThat(document.blocks())
        .extracting(block -> block.startLine() + "-" + block.endLine())
        .containsExactly("0-1", "2-4", "6-8", "9-14");
  }

  @Test
  void circlesOfAttributeDefinitionsEnd() {
    KramdownDocument document = Kramdown.render("{:a: .x b}\n{:b: .y a}\n\nz\n{: a}\n", OPTIONS);
    assertThat(document.html()).isEqualTo("\n<p class=\"y x\">z</p>\n");
  }
}
