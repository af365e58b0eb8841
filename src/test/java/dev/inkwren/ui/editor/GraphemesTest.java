package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where the caret may stand, beside what regular expressions take for one character. */
class GraphemesTest {

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  /** One of every kind that Unicode's rules for grapheme clusters (UAX #29) tell apart. */
  private static final String[] PARTS = {
    "a",
    " ",
    "\t",
    "é",
    "e",
    "\u0301",
    "\u0308",
    "\u20E3",
    "1",
    "#",
    "\u00AD",
    "\u200B",
    "\u0007",
    "가",
    "각",
    "ㄱ",
    "\u1112",
    "\u1161",
    "\u11AB",
    "\uA97C",
    "\uD7B0",
    "\uD7CB",
    "😀",
    "👩",
    "👨",
    "💻",
    "❤",
    "☕",
    "\uFE0F",
    "\uFE0E",
    "\u200D",
    "🏽",
    "👍",
    "🇰",
    "🇷",
    "🇺",
    "🏴",
    "\uDB40\uDC67",
    "\uDB40\uDC7F",
    "क",
    "ष",
    "\u094D",
    "\u093F",
    "\u0BCD",
    "த",
    "\u0E33",
    "ก",
    "\u0600",
    "\u0D4E",
    "漢",
    "\uDB40\uDD00",
    "か",
    "\u3099",
    "ｶ",
    "\uFF9E",
    "\uD83D",
    "\uDC00",
    "\u200C"
  };

  @Test
  void theCaretStandsWhereCharactersEndAndNowhereElse() {
    Random random = new Random(29);
    for (int i = 0; i < 20_000; i++) {
      String line = line(random);
      List<Integer> ends = ends(line);
      List<Integer> stands = new ArrayList<>();
      for (int at = 0; at < line.length(); at = Graphemes.after(line, at)) {
        stands.add(at);
      }
      stands.add(line.length());
      assertThat(stands).as(shown(line)).isEqualTo(ends);
      checkEveryOffset(line, ends);
    }
  }

  private static void checkEveryOffset(String line, List<Integer> ends) {
    for (int at = 0; at <= line.length(); at++) {
      int offset = at;
      int before = ends.stream().filter(e -> e < offset).reduce(0, Math::max);
      int after = ends.stream().filter(e -> e > offset).findFirst().orElse(line.length());
      boolean stands = ends.contains(at);
      String what = shown(line) + " at " + at;
      assertThat(Graphemes.isBoundary(line, at)).as(what).isEqualTo(stands);
      assertThat(Graphemes.before(line, at)).as(what).isEqualTo(before);
      assertThat(Graphemes.after(line, at)).as(what).isEqualTo(after);
      assertThat(Graphemes.snap(line, at)).as(what).isEqualTo(stands ? at : before);
      assertThat(ends).as("word moves of " + what).contains(Graphemes.wordBefore(line, at));
      assertThat(ends).as("word moves of " + what).contains(Graphemes.wordAfter(line, at));
    }
  }

  private static List<Integer> ends(String line) {
    List<Integer> ends = new ArrayList<>(List.of(0));
    Matcher matcher = CHARACTER.matcher(line);
    while (matcher.find()) {
      ends.add(matcher.end());
    }
    return ends;
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    int parts = 1 + random.nextInt(8);
    for (int i = 0; i < parts; i++) {
      line.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return line.toString();
  }

  private static String shown(String line) {
    StringBuilder shown = new StringBuilder();
    line.chars().forEach(c -> shown.append(String.format("\\u%04X", c)));
    return shown.toString();
  }
}
