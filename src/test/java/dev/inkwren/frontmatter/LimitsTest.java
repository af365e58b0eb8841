package dev.inkwren.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Front matter made to hurt: it is answered, and its text stays editable. */
class LimitsTest {

  private static FrontMatter read(String block) {
    return FrontMatter.of(SourceText.of("---\n" + block + "---\nbody\n"));
  }

  private static String edited(FrontMatter matter, String key) {
    EditResult result = FrontMatterEdits.set(matter.source(), key, "new");
    assertThat(result).isInstanceOf(EditResult.Edits.class);
    return matter.source().apply(((EditResult.Edits) result).edits()).text();
  }

  @Test
  void aThousandMillionLaughsAreReadAsTheyStand() {
    StringBuilder bomb = new StringBuilder("title: x\na0: &a0 [lol, lol]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    FrontMatter matter = read(bomb.toString());
    assertThat(matter.errors()).isEmpty();
    assertThat(matter.data()).hasSize(61);
    assertThat(edited(matter, "title")).startsWith("---\ntitle: new\na0: &a0 [lol");
  }

  @Test
  void aLongChainOfAliasesIsRead() {
    StringBuilder chain = new StringBuilder("a0: &a0 x\n");
    for (int i = 1; i < 10_000; i++) {
      chain.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }
    assertThat(read(chain.toString()).value("a9999")).isPresent();
  }

  @Test
  void tenThousandBracketsAreRefusedWithTheirPlace() {
    FrontMatter matter = read("title: x\ndeep: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
    assertThat(matter.errors().getFirst().message()).isEqualTo(Messages.of("error.tooDeep"));
    assertThat(edited(matter, "title")).startsWith("---\ntitle: new\ndeep: [[[");
    FrontMatter dashes = read("title: x\ndeep:\n  " + "- ".repeat(10_000) + "a\n");
    assertThat(dashes.errors()).isNotEmpty();
  }

  @Test
  void threeMegabytesInOneScalarStayEditable() {
    FrontMatter plain = read("title: x\nlong: \"" + "한a ".repeat(1_000_000) + "\"\n");
    assertThat(plain.data().get("long")).asString().hasSize(3_000_000);
    assertThat(edited(plain, "title")).startsWith("---\ntitle: new\nlong: \"한a ");
    FrontMatter escaped = read("title: x\nlong: \"" + "\\ta ".repeat(1_000_000) + "\"\n");
    assertThat(escaped.errors().getFirst().message()).isEqualTo(Messages.of("error.tooLarge"));
    assertThat(edited(escaped, "title")).startsWith("---\ntitle: new\nlong: \"\\ta ");
  }

  @Test
  void aHundredThousandKeysAreRead() {
    StringBuilder keys = new StringBuilder("title: x\n");
    for (int i = 0; i < 100_000; i++) {
      keys.append("key").append(i).append(": value ").append(i).append('\n');
    }
    FrontMatter matter = read(keys.toString());
    assertThat(matter.keys()).hasSize(100_001);
    assertThat(matter.errors()).isEmpty();
    assertThat(matter.data()).hasSize(100_001).containsEntry("key7", "value 7");
    assertThat(edited(matter, "title")).startsWith("---\ntitle: new\nkey0: value 0\n");
  }

  @Test
  void aHundredThousandSmallMapsAndListsAreRead() {
    StringBuilder keys = new StringBuilder("title: x\n");
    for (int i = 0; i < 50_000; i++) {
      keys.append("map%d:\n  a: %d\n  b: x\nlist%d:\n- a\n- %d\n".formatted(i, i, i, i));
    }
    FrontMatter matter = read(keys.toString());
    assertThat(matter.errors()).isEmpty();
    assertThat(matter.data())
        .hasSize(100_001)
        .containsEntry("map7", Map.of("a", 7L, "b", "x"))
        .containsEntry("list7", List.of("a", 7L));
    assertThat(edited(matter, "map3")).contains("\nmap3: new\nlist3:\n- a\n- 3\nmap4:\n  a: 4\n");
  }

  @Test
  void blocksReadWithoutYamlsReaderAreWhatThatReaderReads() {
    Random random = new Random(20251126);
    String[] starts = {"", "", "  ", "  ", "   ", "    ", "- ", "  - ", "   - ", " -", "# "};
    String[] contents = {
      "a: 1",
      "b: x y",
      "c:",
      "d: [x, 1]",
      "e: 'q'",
      "item",
      "item # why",
      "d: 2024-05-17 10:00:00 +0900   # 왜",
      "7",
      "true",
      "\"q\"",
      "a: b: c",
      "",
      " "
    };
    int nested = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder lines = new StringBuilder("key:\n");
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        lines.append(starts[random.nextInt(starts.length)]);
        lines.append(contents[random.nextInt(contents.length)]).append('\n');
      }
      String text = lines.toString();
      YamlNode.Pair pair = SimpleBlock.read(text, 0, text.length());
      if (pair != null && SimpleBlock.end(text, pair, text.length()) == text.length()) {
        nested++;
        assertThat(YamlReader.read(text, 0))
            .as(text)
            .isInstanceOfSatisfying(
                YamlReader.Read.class,
                read -> assertThat(BlockReader.onlyPair(read.parsed().root())).isEqualTo(pair));
      }
    }
    assertThat(nested).isGreaterThan(2_000);
  }

  @Test
  void whatIsReadWithoutYamlsReaderIsWhatThatReaderReads() {
    Random random = new Random(20240517);
    String[] bits = {
      "a",
      "Key",
      "7",
      "010",
      "1.5",
      "_",
      ": ",
      ":",
      " ",
      "-",
      "/",
      ".",
      "한글",
      "\"",
      "'",
      "[",
      "]",
      ", ",
      ",",
      "#",
      "true",
      "no",
      "2024-05-17",
      "~",
      "\n",
      "\\",
      "null",
      "e3",
      "|",
      "&",
      "*",
      "!",
      " # why",
      "#c",
      "   ",
      "10:30",
      "+",
      "T09:00:00+09:00"
    };
    int plain = 0;
    for (int i = 0; i < 300_000; i++) {
      StringBuilder line = new StringBuilder(List.of("", "key: ", "키: ").get(random.nextInt(3)));
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        line.append(bits[random.nextInt(bits.length)]);
      }
      String text = line.append('\n').toString();
      YamlNode.Pair pair = SimpleLine.read(text, 0, text.length());
      if (pair != null) {
        plain++;
        assertThat(YamlReader.read(text, 0))
            .as(text)
            .isInstanceOfSatisfying(
                YamlReader.Read.class,
                read -> assertThat(BlockReader.onlyPair(read.parsed().root())).isEqualTo(pair));
      }
    }
    assertThat(plain).isGreaterThan(10_000);
  }

  @Test
  void aLargePlainBlockIsReadAsASmallOne() {
    String lines =
        "title: \"A: b\"\n\n  # kept\ntags: [a, b]\nempty:\nflag: yes\ntitle: 'x'\n"
            + "image:\n  path: /a.png\n  alt:\n# kept\nseries:\n  - one\n  - 2\nmore:\n- x\n";
    FrontMatter small = read(lines);
    FrontMatter large = read(lines + "filler: text\n".repeat(3_000));
    assertThat(large.data()).containsAllEntriesOf(small.data()).hasSize(8);
    assertThat(large.nodes().subList(0, small.nodes().size())).isEqualTo(small.nodes());
    assertThat(large.errors()).isEmpty();
    assertThat(edited(large, "flag")).startsWith("---\n" + lines.replace("yes", "new"));
  }

  @Test
  void aValueThatRefersToItselfIsShownAsSuch() {
    assertThat(read("a: &a [*a]\nb: *b\n").value("a")).isPresent();
  }

  @Test
  void everySentenceExistsInBothLanguages() throws Exception {
    Properties english = new Properties();
    Properties korean = new Properties();
    try (var en = Messages.class.getResourceAsStream("messages.properties");
        var ko = Messages.class.getResourceAsStream("messages_ko.properties")) {
      english.load(new java.io.InputStreamReader(en, java.nio.charset.StandardCharsets.UTF_8));
      korean.load(new java.io.InputStreamReader(ko, java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(korean.keySet()).isEqualTo(english.keySet());
  }
}
