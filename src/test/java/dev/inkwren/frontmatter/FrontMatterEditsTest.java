package dev.inkwren.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FrontMatterEditsTest {

  private static final String POST =
      """
      ---
      title: 첫 글 Hello
      date: 2024-05-17 21:53:31 +0900
      author: mina
      categories: [Cloud]
      tags: [aws summit, karpenter]     # TAG names should always be lowercase
      comments: true
      # image:
      #   path: /assets/old.png
      ---

      Body
      """;

  private static String block(String yaml, Function<SourceText, EditResult> edit) {
    String result = apply("---\n" + yaml + "---\nbody\n", edit);
    return result.startsWith("refused") ? result : result.substring(4, result.length() - 9);
  }

  private static String apply(String file, Function<SourceText, EditResult> edit) {
    SourceText source = SourceText.of(file);
    return switch (edit.apply(source)) {
      case EditResult.Edits edits -> source.apply(edits.edits()).fileText();
      case EditResult.Refused refused -> "refused: " + refused.reason();
    };
  }

  @Test
  void titleTagAndCoverAreThreeHunksAndTheCommentsStay() {
    String after = apply(POST, s -> FrontMatterEdits.set(s, "title", "Notes: on YAML"));
    after = apply(after, s -> FrontMatterEdits.addItem(s, "tags", "open source"));
    after = apply(after, s -> FrontMatterEdits.setNested(s, "image", "path", "/assets/new.png"));
    assertThat(after)
        .isEqualTo(
            POST.replace("title: 첫 글 Hello", "title: \"Notes: on YAML\"")
                .replace("karpenter]", "karpenter, open source]")
                .replace("comments: true\n", "comments: true\nimage:\n  path: /assets/new.png\n"));
  }

  @Test
  void aTagAddedToMapIsRefusedForItWouldTakeThePlaceOfTheMap() {
    assertThat(block("tags: {a: 1}\n", s -> FrontMatterEdits.addItem(s, "tags", "b")))
        .startsWith("refused");
    assertThat(block("tags:\n  a: 1\n", s -> FrontMatterEdits.addItem(s, "tags", "b")))
        .startsWith("refused");
    assertThat(block("tags: {}\n", s -> FrontMatterEdits.addItem(s, "tags", "b")))
        .isEqualTo("tags: [b]\n");
  }

  @Test
  void quotingStyleStays() {
    assertThat(block("title: \"a\" # x\n", s -> FrontMatterEdits.set(s, "title", "b \"c\"")))
        .isEqualTo("title: \"b \\\"c\\\"\" # x\n");
    assertThat(block("title: 'a'\n", s -> FrontMatterEdits.set(s, "title", "it's")))
        .isEqualTo("title: 'it''s'\n");
  }

  @Test
  void blockListsStayBlockLists() {
    String tags = "tags:\n- a # one\n# note\n- b\ntitle: t\n";
    assertThat(block(tags, s -> FrontMatterEdits.addItem(s, "tags", "c")))
        .isEqualTo("tags:\n- a # one\n# note\n- b\n- c\ntitle: t\n");
    assertThat(block(tags, s -> FrontMatterEdits.removeItem(s, "tags", "a")))
        .isEqualTo("tags:\n# note\n- b\ntitle: t\n");
    assertThat(block(tags, s -> FrontMatterEdits.moveItem(s, "tags", 0, 1)))
        .isEqualTo("tags:\n# note\n- b\n- a # one\ntitle: t\n");
  }

  @Test
  void wordsStayWordsUntilOneHasASpace() {
    assertThat(block("tags: a b # c\n", s -> FrontMatterEdits.addItem(s, "tags", "d")))
        .isEqualTo("tags: a b d # c\n");
    assertThat(block("tags: a b # c\n", s -> FrontMatterEdits.addItem(s, "tags", "d e")))
        .isEqualTo("tags: [a, b, d e] # c\n");
  }

  @Test
  void aFileWithoutFrontMatterGetsOne() {
    assertThat(apply("Hello\n", s -> FrontMatterEdits.set(s, "title", "T")))
        .isEqualTo("---\ntitle: T\n---\n\nHello\n");
  }

  @Test
  void aliasesKeepTheirValues() {
    assertThat(block("a: &x one\nb: *x\n", s -> FrontMatterEdits.set(s, "a", "two")))
        .startsWith("refused");
    assertThat(block("a: &x one\nb: *x\n", s -> FrontMatterEdits.set(s, "b", "two")))
        .isEqualTo("a: &x one\nb: two\n");
  }

  @Test
  void lineEndsAndByteOrderMarkStay() {
    String file = "\uFEFF---\r\ntitle: a\r\ntags:\r\n- x\r\n---\r\nbody";
    assertThat(apply(file, s -> FrontMatterEdits.setList(s, "tags", List.of("x", "y"))))
        .isEqualTo("\uFEFF---\r\ntitle: a\r\ntags:\r\n- x\r\n- y\r\n---\r\nbody");
  }

  @Test
  void aDateKeepsItsSpelling() {
    LocalDateTime next = LocalDateTime.of(2025, 1, 2, 3, 4, 5);
    Optional<ZoneOffset> seoul = Optional.of(ZoneOffset.ofHours(9));
    assertThat(block("date: 2024-05-17 21:53:31 +0900 # d\n", s -> setDate(s, next, seoul)))
        .isEqualTo("date: 2025-01-02 03:04:05 +0900 # d\n");
    assertThat(block("date: '2024/5/7T1:53:00+09:00'\n", s -> setDate(s, next, seoul)))
        .isEqualTo("date: '2025/1/2T3:04:05+09:00'\n");
    assertThat(block("date: 2024-05-17 21:53\n", s -> setDate(s, next, Optional.empty())))
        .isEqualTo("date: 2025-01-02 03:04:05\n");
    assertThat(block("date: 2024-05-17\n", s -> setDate(s, next, seoul)))
        .isEqualTo("date: 2025-01-02 03:04:05 +0900\n");
    assertThat(block("title: x\n", s -> setDate(s, next, seoul)))
        .isEqualTo("title: x\ndate: 2025-01-02 03:04:05 +0900\n");
  }

  private static EditResult setDate(
      SourceText source, LocalDateTime local, Optional<ZoneOffset> offset) {
    return FrontMatterEdits.setDate(source, "date", local, offset);
  }

  @Test
  void aStringCoverBecomesAMapWhenAnotherKeyIsSet() {
    assertThat(block("image: /a.png # c\npin: true\n", s -> nested(s, "alt", "A: b")))
        .isEqualTo("image: # c\n  path: /a.png\n  alt: \"A: b\"\npin: true\n");
    assertThat(block("image: /a.png # c\n", s -> nested(s, "path", "/b.png")))
        .isEqualTo("image: /b.png # c\n");
    assertThat(block("image:\n    path: /a.png\n    # alt: x\n", s -> nested(s, "alt", "y")))
        .isEqualTo("image:\n    path: /a.png\n    alt: y\n    # alt: x\n");
    assertThat(block("image: {path: /a.png}\n", s -> nested(s, "alt", "a, b")))
        .isEqualTo("image: {path: /a.png, alt: \"a, b\"}\n");
    assertThat(block("image:\n", s -> nested(s, "path", "/b.png")))
        .isEqualTo("image:\n  path: /b.png\n");
  }

  @Test
  void aBlockScalarInAMapKeepsItsStyle() {
    String image = "image:\n  path: /a.png\n  alt: >-\n    One\n    two\nz: 1\n";
    assertThat(block(image, s -> nested(s, "alt", "One two three")))
        .isEqualTo(image.replace("    two", "    two three"));
    assertThat(block(image.replace(">-", "|2-"), s -> nested(s, "alt", "  x")))
        .isEqualTo("image:\n  path: /a.png\n  alt: |2-\n      x\nz: 1\n");
    assertThat(block(image, s -> nested(s, "alt", "")))
        .isEqualTo("image:\n  path: /a.png\n  alt: \"\"\nz: 1\n");
  }

  private static EditResult nested(SourceText source, String key, String value) {
    return FrontMatterEdits.setNested(source, "image", key, value);
  }

  @Test
  void goodLinesOfABrokenBlockStayEditable() {
    String broken = "title: a: b\nauthor: mina # me\ntags: [x]\n";
    assertThat(block(broken, s -> FrontMatterEdits.set(s, "author", "jun")))
        .isEqualTo("title: a: b\nauthor: jun # me\ntags: [x]\n");
    assertThat(block(broken, s -> FrontMatterEdits.addItem(s, "tags", "y")))
        .isEqualTo("title: a: b\nauthor: mina # me\ntags: [x, y]\n");
    assertThat(block(broken, s -> FrontMatterEdits.set(s, "title", "c"))).startsWith("refused");
  }

  @Test
  void aValueOfAnySortIsWrittenAsItIsSpelled() {
    String map = "x: 1\nextra:\n  a: 1   # one\n  b:\n    - c\n# kept\nz: 2\n";
    FrontMatter matter = FrontMatter.of(SourceText.of("---\n" + map + "---\n"));
    assertThat(matter.spelled("extra")).contains("a: 1   # one\nb:\n  - c");
    assertThat(matter.spelled("x")).contains("1");
    assertThat(block(map, s -> FrontMatterEdits.setSpelled(s, "extra", "a: 2\n\nb: [c]")))
        .isEqualTo("x: 1\nextra:\n  a: 2\n\n  b: [c]\n# kept\nz: 2\n");
    assertThat(block(map, s -> FrontMatterEdits.setSpelled(s, "extra", "[a,\n b]")))
        .isEqualTo("x: 1\nextra:\n  [a,\n   b]\n# kept\nz: 2\n");
    assertThat(block(map, s -> FrontMatterEdits.setSpelled(s, "x", "a: 1\nb: 2")))
        .isEqualTo(map.replace("x: 1\n", "x:\n  a: 1\n  b: 2\n"));
    assertThat(block(map, s -> FrontMatterEdits.setSpelled(s, "extra", "7")))
        .isEqualTo("x: 1\nextra: 7\n# kept\nz: 2\n");
    for (String wrong : new String[] {"a: [", "a\nz: 3: 4", "\"open", "", "1\ny: 2", "- a\nb: c"}) {
      assertThat(block(map, s -> FrontMatterEdits.setSpelled(s, "extra", wrong)))
          .as(wrong)
          .startsWith("refused");
    }
  }

  private static String described(String yaml, String value) {
    return block(yaml, s -> FrontMatterEdits.set(s, "description", value));
  }

  @Test
  void aBlockScalarKeepsItsStyleWhereItCan() {
    String literal = "description: |-   # said\n    One\n    two.\n\n# kept\nz: 1\n";
    assertThat(described(literal, "One\n\n  three: #4."))
        .isEqualTo(literal.replace("    two.", "\n      three: #4."));
    assertThat(described(literal, "only")).isEqualTo(literal.replace("One\n    two.", "only"));
    String folded = "description: >-\n  One two\n  three four\n  five\nz: 1\n";
    assertThat(described(folded, "One two three 4 five")).isEqualTo(folded.replace("four", "4"));
    assertThat(described(folded, "One two three four five six"))
        .isEqualTo(folded.replace("five", "five six"));
    assertThat(described(folded, "One two  three four five"))
        .isEqualTo(folded.replace("two\n", "two \n"));
    assertThat(described(folded, "One two three four "))
        .isEqualTo(folded.replace("four\n  five", "four "));
    assertThat(described(folded, "One two\nthree four five"))
        .isEqualTo(folded.replace("two\n", "two\n\n"));
    assertThat(described("description: >\n  One\n\n  two\n", "One\nthree\n"))
        .isEqualTo("description: >\n  One\n\n  three\n");
    assertThat(described("description: |2\n    one\nz: 1\n", "    two\n"))
        .isEqualTo("description: |2\n      two\nz: 1\n");
    assertThat(described("description: |+\n  one\n\nz: 1\n", "two\n\n\n"))
        .isEqualTo("description: |+\n  two\n\n\nz: 1\n");
  }

  @Test
  void aBlockScalarChangesItsMarkOrItsStyleOnlyForTextItCannotHold() {
    String clip = "description: | # said\n  one\n\nz: 1\n";
    assertThat(described(clip, "two")).isEqualTo("description: |- # said\n  two\n\nz: 1\n");
    assertThat(described("description: |-\n  one\nz: 1\n", "end \n\n"))
        .isEqualTo("description: |+\n  end \n\nz: 1\n");
    assertThat(described("description: |+\n  end \n\nz: 1\n", "end \n\nx"))
        .isEqualTo("description: |-\n  end \n\n  x\nz: 1\n");
    for (String text : List.of("", " led", "\ttab", "\u0085", "a\n\n\n", "a\n \nb", "\n")) {
      assertThat(described(clip, text)).as(text).startsWith("description: \"").endsWith("z: 1\n");
    }
  }

  @Test
  void aValueGivenBackAsItIsSpelledChangesNothing() {
    for (String yaml :
        List.of(
            "k: a\n  b\n",
            "k:\n- a\n\n- b\n",
            "k:\n  - /old/\n",
            "k: |+\n  kept\n\n",
            "k: &mark [a,\n b]\n",
            "k:\n",
            "k:\n  path: /a.png   # why\n")) {
      String spelled =
          FrontMatter.of(SourceText.of("---\n" + yaml + "z: 1\n---\n")).spelled("k").orElseThrow();
      assertThat(block(yaml + "z: 1\n", s -> FrontMatterEdits.setSpelled(s, "k", spelled)))
          .isEqualTo(yaml + "z: 1\n");
    }
  }

  @Test
  void aValueOnItsOwnLinesIsEditedWhereItStands() {
    assertThat(block("k:\n- a\n- b\n", s -> FrontMatterEdits.setSpelled(s, "k", "- a\n- c")))
        .isEqualTo("k:\n- a\n- c\n");
    assertThat(block("k:\n  - /old/\n", s -> FrontMatterEdits.setSpelled(s, "k", "- /new/")))
        .isEqualTo("k:\n  - /new/\n");
    assertThat(
            block("k:\n    p: a\nz: 1\n", s -> FrontMatterEdits.setSpelled(s, "k", "p: b\nq: c")))
        .isEqualTo("k:\n    p: b\n    q: c\nz: 1\n");
    assertThat(block("k: one\n  two\n", s -> FrontMatterEdits.setSpelled(s, "k", "one\n  three")))
        .isEqualTo("k: one\n  three\n");
    assertThat(block("k:\n- a\nz: 1\n", s -> FrontMatterEdits.setSpelled(s, "k", "p: 1\nq: 2")))
        .as("no keys of their own beside k")
        .isEqualTo("k:\n  p: 1\n  q: 2\nz: 1\n");
  }

  @Test
  void aKeyStaysThatKeepsACommentOutOfTheTextAboveIt() {
    String yaml = "title: |\n  a line\ndate: 2024-05-17\n  # indented\ntags: [a]\n";
    assertThat(FrontMatterEdits.remove(SourceText.of("---\n" + yaml + "---\n"), "date"))
        .isInstanceOf(EditResult.Refused.class);
    assertThat(block(yaml.replace("  #", "#"), s -> FrontMatterEdits.remove(s, "date")))
        .isEqualTo("title: |\n  a line\n# indented\ntags: [a]\n");
  }

  @Test
  void textThatYamlWouldTakeForAListOrMarkIsQuoted() {
    for (String text : List.of("- x", "@name", "? x", "-", "`a`", "%a", "- ", "a: b", "[a")) {
      assertThat(block("title: y\n", s -> FrontMatterEdits.set(s, "title", text)))
          .as(text)
          .isEqualTo("title: \"" + text + "\"\n");
    }
    assertThat(block("title: y\n", s -> FrontMatterEdits.set(s, "title", "-x")))
        .isEqualTo("title: -x\n");
  }

  @Test
  void aNewKeyNeverLandsBetweenAKeyWithAQuestionMarkAndItsValue() {
    String complex = "? title\n: x\nauthor: me\n";
    assertThat(block(complex, s -> FrontMatterEdits.set(s, "date", "soon")))
        .isEqualTo("? title\n: x\ndate: soon\nauthor: me\n");
    assertThat(block("? title\n: x\n", s -> FrontMatterEdits.addItem(s, "tags", 0, "a")))
        .startsWith("? title\n: x\ntags:");
  }
}
