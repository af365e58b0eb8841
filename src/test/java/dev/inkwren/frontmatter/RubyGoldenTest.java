package dev.inkwren.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The engine against what Ruby said, recorded by {@code src/test/ruby/record_frontmatter.rb}. */
class RubyGoldenTest {

  /** Numbers at which safe_yaml itself fails, offsets of a day and more, and a map as a key. */
  private static final List<String> KNOWN_UNLIKE =
      List.of(
          "1__0.5",
          ".5_",
          "._5",
          "2024-01-01 10:00:00 +2500",
          "2024-01-01 10:00:00 +0960",
          "{{ page.title }}");

  @Test
  void everyNaughtyStringReadsBackEqualInRuby() {
    List<String> naughty = NaughtyStrings.all();
    assertThat(naughty).hasSizeGreaterThanOrEqualTo(515);
    assertThat(Json.list("naughty-written.json"))
        .as("the recorded documents are what the engine writes today")
        .isEqualTo(GoldenInputs.naughty());
    List<Object> golden = Json.list("naughty-psych.golden.json");
    assertThat(golden).hasSameSizeAs(naughty);
    for (int i = 0; i < naughty.size(); i++) {
      String text = naughty.get(i);
      Map<String, Object> wanted =
          Map.of(
              "title",
              text,
              "tags",
              List.of(text, text),
              "list",
              List.of(text),
              "double",
              text,
              "single",
              text);
      assertThat(golden.get(i)).as(text).isEqualTo(Map.of("safe_yaml", wanted, "psych", wanted));
    }
  }

  @Test
  void everyNaughtyStringInABlockScalarReadsBackEqualInRuby() {
    List<String> written = GoldenInputs.blockScalars();
    assertThat(Json.list("block-scalars-written.json")).isEqualTo(written);
    List<Object> golden = Json.list("block-scalars-psych.golden.json");
    assertThat(golden).hasSameSizeAs(written);
    for (int i = 0; i < written.size(); i++) {
      String text = GoldenInputs.twoLines(NaughtyStrings.all().get(i));
      Map<String, Object> wanted = Map.of("literal", text, "folded", text);
      assertThat(golden.get(i))
          .as(written.get(i))
          .isEqualTo(Map.of("safe_yaml", wanted, "psych", wanted));
    }
    assertThat(written)
        .filteredOn(yaml -> yaml.contains("literal: |-\n    "))
        .hasSizeGreaterThan(300);
  }

  @Test
  void everyNaughtyStringReadsBackEqualHereAndInSnakeYaml() {
    for (String text : NaughtyStrings.all()) {
      String document = GoldenInputs.document(text);
      Map<String, Object> wanted =
          Map.of(
              "title",
              text,
              "tags",
              List.of(text, text),
              "list",
              List.of(text),
              "double",
              text,
              "single",
              text);
      FrontMatter matter = FrontMatter.of(SourceText.of("---\n" + document + "---\n"));
      assertThat(matter.data()).as(document).isEqualTo(wanted);
      Object other = new Yaml(new SafeConstructor(new LoaderOptions())).load(document);
      assertThat(other).as(document).isEqualTo(wanted);
    }
  }

  @Test
  void everyNaughtyStringCanBeSetAsTitleAndTag() {
    SourceText source = SourceText.of("---\ntitle: \"old\" # t\ntags: [a] # c\n---\nbody\n");
    for (String text : NaughtyStrings.all()) {
      assertThat(FrontMatterEdits.set(source, "title", text))
          .as(text)
          .isInstanceOf(EditResult.Edits.class);
      assertThat(FrontMatterEdits.addItem(source, "tags", text))
          .as(text)
          .isInstanceOf(EditResult.Edits.class);
      EditResult slug = FrontMatterEdits.set(source, "slug", text);
      assertThat(slug).as(text).isInstanceOf(EditResult.Edits.class);
    }
  }

  @Test
  void scalarsHaveTheTypeThatJekyllGivesThem() {
    List<String> wrong = new ArrayList<>();
    Json.map("scalars.golden.json")
        .forEach(
            (text, golden) -> {
              FrontMatter matter = FrontMatter.of(SourceText.of("---\nx: " + text + "\n---\n"));
              Object found =
                  matter.value("x").isEmpty() ? List.of("error") : typed(matter.data().get("x"));
              if (!found.equals(golden) && !KNOWN_UNLIKE.contains(text)) {
                wrong.add(text + ": Ruby " + golden + ", here " + found);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void headersAreFoundByJekyllsRule() {
    List<Object> inputs = Json.list("headers.json");
    List<Object> golden = Json.list("headers.golden.json");
    for (int i = 0; i < inputs.size(); i++) {
      SourceText source = SourceText.of((String) inputs.get(i));
      Header header = Header.find(source);
      Object found =
          header.present()
              ? List.of(inFile(source, header.blockEnd()), inFile(source, header.bodyStart()))
              : "nil";
      assertThat(found).as(Json.of(List.of((String) inputs.get(i)))).isEqualTo(golden.get(i));
    }
  }

  /** An offset in the file without its byte order mark, as Ruby counts. */
  private static double inFile(SourceText source, int offset) {
    int added = 0;
    int line = 0;
    for (int i = 0; i < offset; i++) {
      if (source.text().charAt(i) == '\n') {
        added += source.ending(line++).characters().length() - 1;
      }
    }
    return offset + added;
  }

  @Test
  void brokenAndValidBlocksAreToldApartAsByLibyaml() {
    List<Object> inputs = Json.list("blocks.json");
    List<Object> golden = Json.list("blocks.golden.json");
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      String block = (String) inputs.get(i);
      FrontMatter matter = FrontMatter.of(SourceText.of("---\n" + block + "---\n"));
      Object found =
          matter.errors().stream().anyMatch(RubyGoldenTest::isFatal)
              ? "error"
              : typed(matter.data());
      Object wanted = golden.get(i);
      boolean failed = !List.of("map", "nil").contains(((List<?>) wanted).getFirst());
      boolean same =
          failed ? found.equals("error") : found.equals(wanted) || isEmpty(wanted, found);
      if (!same) {
        wrong.add("Ruby " + wanted + "\nhere " + found + "\n" + Json.of(List.of(block)));
      }
    }
    System.out.println("blocks read unlike Ruby: " + wrong.size() + " of " + inputs.size());
    assertThat(wrong.size())
        .as(String.join("\n=====\n", wrong))
        .isLessThanOrEqualTo(inputs.size() / 100);
  }

  private static boolean isFatal(YamlError error) {
    return error.consequence().equals(Messages.of("then.noMetadata"));
  }

  private static boolean isEmpty(Object wanted, Object found) {
    return wanted.equals(List.of("nil")) && found.equals(List.of("map", List.of()));
  }

  private static Object typed(Object value) {
    return switch (value) {
      case null -> List.of("nil");
      case Boolean flag -> List.of("flag", flag);
      case Double number -> List.of("float", RubyText.number(number));
      case Number number -> List.of("integer", number.toString());
      case LocalDate day -> List.of("date", day.toString());
      case OffsetDateTime time ->
          List.of("time", DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").format(time));
      case List<?> list -> List.of("list", list.stream().map(RubyGoldenTest::typed).toList());
      case Map<?, ?> map ->
          List.of(
              "map",
              map.entrySet().stream().map(e -> List.of(e.getKey(), typed(e.getValue()))).toList());
      default -> List.of("text", value.toString());
    };
  }
}
