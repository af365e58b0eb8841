package dev.inkwren.render.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a live preview asks of the renderer while somebody types anywhere in the corpus. */
class KramdownTypingTest {

  private static final int EDITS = 50_000;
  private static final int STROKES = 25;
  private static final List<String> KEYS =
      List.of(
          "a",
          "가",
          " ",
          "\n",
          "*",
          "**",
          "_",
          "`",
          "```\n",
          "~~",
          "[",
          "]",
          "(",
          ")",
          "!",
          "<",
          ">",
          "|",
          "- ",
          "1. ",
          "> ",
          "# ",
          "    ",
          "\t",
          ":",
          "{: .x}",
          "{",
          "}",
          "^",
          "$$",
          "\\",
          "\"",
          "'",
          "--",
          "...",
          "&",
          "<b>",
          "</div>",
          "<!--",
          "-->",
          "[^1]",
          "\n[^1]: ",
          "\n\n",
          "  \n");

  @Test
  void fiftyThousandStrokesAreAnsweredWithSoundBlocks() {
    List<Sample> cases = Sample.all("cases");
    Random random = new Random(50_000);
    int edits = 0;
    while (edits < EDITS) {
      Sample sample = cases.get(random.nextInt(cases.size()));
      String text = sample.body();
      for (int stroke = 0; stroke < STROKES; stroke++) {
        text = edited(text, random);
        edits++;
        assertSound(text, sample);
      }
    }
  }

  @Test
  void typingGivesWhatRenderingFromScratchGives() {
    List<Sample> cases = Sample.all("cases");
    List<Sample> posts = Sample.all("posts");
    Random random = new Random(7);
    for (int edits = 0; edits < EDITS; ) {
      boolean post = random.nextInt(100) == 0;
      Sample sample = post ? posts.get(random.nextInt(posts.size())) : glued(cases, random);
      String text = sample.body();
      KramdownDocument typed = sample.render();
      for (int stroke = 0; stroke < STROKES; stroke++, edits++) {
        text = edited(text, random);
        typed = Kramdown.render(text, sample.options(), typed);
        KramdownDocument fresh = Kramdown.render(text, sample.options());
        assertThat(typed.html()).as(text).isEqualTo(fresh.html());
        assertThat(typed.blocks()).as(text).isEqualTo(fresh.blocks());
        assertThat(typed.outline()).as(text).isEqualTo(fresh.outline());
        assertThat(typed.links()).as(text).isEqualTo(fresh.links());
        assertThat(typed.images()).as(text).isEqualTo(fresh.images());
        assertThat(typed.footnotes()).as(text).isEqualTo(fresh.footnotes());
      }
    }
  }

  /** Several cases one after the other, so that most blocks are far from the edit. */
  private static Sample glued(List<Sample> cases, Random random) {
    Sample last = cases.get(random.nextInt(cases.size()));
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      body.append(cases.get(random.nextInt(cases.size())).body()).append('\n');
    }
    return new Sample(last.name(), body + last.body(), last.overlay(), last.golden());
  }

  @Test
  void aLetterTypedIntoAParagraphChangesThatBlockAlone() {
    Random random = new Random(92);
    int typed = 0;
    for (Sample post : Sample.all("posts")) {
      if (post.body().contains("*[")) {
        continue; // an abbreviation may begin or end anywhere
      }
      List<HtmlBlock> before = post.render().blocks();
      for (int i = 0; i < 400; i++) {
        int at = random.nextInt(post.body().length() - 1);
        if (isPlainProse(post.body(), at, before)) {
          String text = post.body().substring(0, at) + "x" + post.body().substring(at);
          List<HtmlBlock> after = Kramdown.render(text, post.options()).blocks();
          assertThat(changed(before, after)).as(post.name() + " at " + at).isEqualTo(1);
          typed++;
        }
      }
    }
    assertThat(typed).isGreaterThan(100);
  }

  private static String edited(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int kind = random.nextInt(4);
    if (kind == 0 && text.length() > 1) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(3));
      return text.substring(0, at) + text.substring(end);
    }
    return text.substring(0, at) + KEYS.get(random.nextInt(KEYS.size())) + text.substring(at);
  }

  private static void assertSound(String text, Sample sample) {
    try {
      List<HtmlBlock> blocks = Kramdown.render(text, sample.options()).blocks();
      List<String> faults = KramdownHostileTest.faults(blocks, (int) text.lines().count());
      if (!faults.isEmpty()) {
        throw new AssertionError(sample.name() + " " + faults + " typed to:\n" + text);
      }
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(sample.name() + " typed to:\n" + text, e);
    }
  }

  /** Two letters with nothing but prose on their line, in a paragraph at the top level. */
  private static boolean isPlainProse(String body, int at, List<HtmlBlock> blocks) {
    int start = body.lastIndexOf('\n', at - 1) + 1;
    int end = body.indexOf('\n', at);
    String line = body.substring(start, end < 0 ? body.length() : end);
    int number = (int) body.substring(0, start).chars().filter(c -> c == '\n').count();
    boolean paragraph =
        blocks.stream()
            .anyMatch(
                block ->
                    block.startLine() <= number
                        && number < block.endLine()
                        && block.html().startsWith("<p>"));
    return paragraph
        && line.codePoints().noneMatch(c -> "[]{}<>`:|".indexOf(c) >= 0)
        && at > start
        && Character.isLetter(body.charAt(at - 1))
        && Character.isLetter(body.charAt(at));
  }

  private static long changed(List<HtmlBlock> before, List<HtmlBlock> after) {
    if (before.size() != after.size()) {
      return Long.MAX_VALUE;
    }
    long changed = 0;
    for (int i = 0; i < before.size(); i++) {
      changed += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    return changed;
  }
}
