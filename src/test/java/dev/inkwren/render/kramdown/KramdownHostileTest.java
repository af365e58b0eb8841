package dev.inkwren.render.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.bench.Pathology;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The corpus again, damaged: whatever arrives, rendering answers and its line ranges hold. */
class KramdownHostileTest {

  private static final List<Sample> CASES = Sample.all("cases");
  private static final List<Sample> POSTS = Sample.all("posts");

  private static List<Sample> everything() {
    return Stream.concat(CASES.stream(), POSTS.stream()).toList();
  }

  @Test
  void windowsLineEndsGiveTheSameHtml() {
    for (Sample sample : everything()) {
      String windows = sample.body().replace("\n", "\r\n");
      assertThat(Kramdown.render(windows, sample.options()).html())
          .as(sample.name())
          .isEqualTo(sample.render().html());
    }
  }

  @Test
  void aByteOrderMarkIsSurvived() {
    for (Sample sample : everything()) {
      assertSound("\uFEFF" + sample.body(), sample);
    }
  }

  @Test
  void tabsForIndentAreSurvived() {
    for (Sample sample : everything()) {
      assertSound(sample.body().replace("    ", "\t").replace("\n  ", "\n\t"), sample);
    }
  }

  @Test
  void unpairedSurrogatesAndNulAreSurvived() {
    for (Sample sample : everything()) {
      int half = sample.body().length() / 2;
      String head = sample.body().substring(0, half);
      String tail = sample.body().substring(half);
      assertSound(head + "\uD83D" + tail, sample);
      assertSound(head + "\uDC4D\u0000" + tail, sample);
    }
  }

  @Test
  void everyCaseMayEndAtEveryCharacter() {
    for (Sample sample : CASES) {
      for (int end = 0; end <= sample.body().length(); end++) {
        assertSound(sample.body().substring(0, end), sample);
      }
    }
  }

  @Test
  void everyPostMayEndAtEverySeventhCharacter() {
    for (Sample sample : POSTS) {
      for (int end = 0; end <= sample.body().length(); end += 7) {
        assertSound(sample.body().substring(0, end), sample);
      }
    }
  }

  @Test
  void everyPostMayStartAtEveryFiftiethCharacter() {
    for (Sample sample : POSTS) {
      for (int start = 0; start <= sample.body().length(); start += 50) {
        assertSound(sample.body().substring(start), sample);
      }
    }
  }

  @Test
  void theBlocksTogetherAreTheDocument() {
    for (Sample sample : everything()) {
      KramdownDocument document = sample.render();
      StringBuilder joined = new StringBuilder();
      document.blocks().forEach(block -> joined.append(block.html()).append('\n'));
      assertThat(DomText.difference(document.html(), joined.toString()))
          .as(sample.name())
          .isEmpty();
    }
  }

  @Test
  void renderingTwiceGivesTheSame() {
    for (Sample sample : everything()) {
      assertThat(sample.render().html()).as(sample.name()).isEqualTo(sample.render().html());
    }
  }

  @Test
  void fourThreadsAtOnceGiveTheSame() throws Exception {
    List<String> alone = everything().stream().map(sample -> sample.render().html()).toList();
    Callable<List<String>> all =
        () -> everything().stream().map(sample -> sample.render().html()).toList();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (var answer : pool.invokeAll(List.of(all, all, all, all))) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void inputsMadeToHangOrOverflowAreAnswered() {
    Sample plain = CASES.getFirst();
    Pathology.inputs().forEach((name, input) -> assertSound(input.apply(2000), plain));
  }

  @Test
  void theRangeCheckSeesAWrongRange() {
    assertThat(faults(List.of(new HtmlBlock("<p>a</p>", 0, 2)), 1)).isNotEmpty();
    assertThat(faults(List.of(new HtmlBlock("<p>a</p>", -1, 1)), 1)).isNotEmpty();
    assertThat(faults(List.of(new HtmlBlock("<p>a</p>", 1, 0)), 1)).isNotEmpty();
    HtmlBlock first = new HtmlBlock("<p>a</p>", 0, 1);
    assertThat(faults(List.of(first, first), 1)).isNotEmpty();
    assertThat(faults(List.of(first), 1)).isEmpty();
  }

  private static void assertSound(String body, Sample sample) {
    List<HtmlBlock> blocks;
    try {
      blocks = Kramdown.render(body, sample.options()).blocks();
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(sample.name() + " damaged to:\n" + body, e);
    }
    List<String> faults = faults(blocks, (int) body.lines().count());
    if (!faults.isEmpty()) {
      throw new AssertionError(sample.name() + " " + faults + " damaged to:\n" + body);
    }
  }

  /**
   * What is wrong with the line ranges of these blocks; lines count from 0, ends are exclusive.
   * They must lie inside the document, in order, and not share a line.
   */
  static List<String> faults(List<HtmlBlock> blocks, int lines) {
    List<String> faults = new ArrayList<>();
    int free = 0;
    for (HtmlBlock block : blocks) {
      if (block.startLine() < free || block.endLine() < block.startLine()) {
        faults.add(block.startLine() + ".." + block.endLine() + " after line " + free);
      }
      if (block.endLine() > lines) {
        faults.add(block.startLine() + ".." + block.endLine() + " of " + lines + " lines");
      }
      free = block.endLine();
    }
    return faults;
  }
}
