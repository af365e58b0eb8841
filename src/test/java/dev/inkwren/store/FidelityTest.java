package dev.inkwren.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Opens and saves thousands of files as no author would write them. */
class FidelityTest {

  private static final int FILES = 2_400;
  private static final Path POST = Scenario.SITE.resolve("a.md");
  private static final Path COPY = Scenario.SITE.resolve("copy.md");

  /** Reads a file and writes the text to another one. */
  private interface Editor {
    void openAndSaveAs(SimDisk disk) throws IOException;
  }

  @Test
  void openedAndSavedEveryFileIsTheSameByteForByte() throws IOException {
    assertThat(damaged(FidelityTest::carefully)).isEmpty();
  }

  @Test
  void theSuiteCatchesAnEditorThatReplacesWhatItCannotRead() throws IOException {
    assertThat(damaged(FidelityTest::carelessly)).isNotEmpty();
  }

  private static void carefully(SimDisk disk) {
    PostStore store = Scenario.store(disk);
    switch (store.load(POST)) {
      case LoadOutcome.Loaded loaded -> {
        assertThat(store.save(COPY, loaded.text(), Optional.empty()))
            .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(store.save(POST, loaded.text(), Optional.of(loaded.stamp())))
            .isInstanceOf(SaveOutcome.Saved.class);
      }
      case LoadOutcome.NotUtf8 strange -> {
        assertThat(store.save(POST, strange.readOnly(), Optional.of(strange.stamp())))
            .isInstanceOf(SaveOutcome.Failed.class);
        disk.put(COPY, encodeReversibly(strange.readOnly().fileText()));
      }
      case LoadOutcome.Failed failed -> throw new AssertionError(failed.message());
    }
  }

  private static void carelessly(SimDisk disk) throws IOException {
    String text = new String(disk.read(POST), StandardCharsets.UTF_8);
    disk.put(COPY, Scenario.bytes(text.lines().reduce("", (all, line) -> all + line + "\n")));
  }

  private static List<Integer> damaged(Editor editor) throws IOException {
    List<Integer> damaged = new ArrayList<>();
    for (int seed = 0; seed < FILES; seed++) {
      byte[] bytes = file(new Random(seed));
      SimDisk disk = new SimDisk(Scenario.SITE, Path.of("/home").toAbsolutePath());
      disk.put(POST, bytes);
      editor.openAndSaveAs(disk);
      if (!Arrays.equals(disk.read(POST), bytes) || !Arrays.equals(disk.read(COPY), bytes)) {
        damaged.add(seed);
      }
    }
    return damaged;
  }

  @Test
  void oneTypedCharacterChangesOneLine() throws IOException {
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      byte[] bytes = file(random);
      Optional<String> decoded = Utf8.decode(bytes);
      if (decoded.isEmpty()) {
        continue;
      }
      SimDisk disk = new SimDisk(Scenario.SITE, Path.of("/home").toAbsolutePath());
      disk.put(POST, bytes);
      PostStore store = Scenario.store(disk);
      LoadOutcome.Loaded loaded = (LoadOutcome.Loaded) store.load(POST);
      String text = loaded.text().text();
      int at =
          text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
      TextEdits edit = new TextEdits(List.of(new TextEdit(new TextRange(at, at), "x")));
      store.save(POST, loaded.text().apply(edit), Optional.of(loaded.stamp()));
      byte[] now = disk.read(POST);
      int same = Arrays.mismatch(now, bytes);
      assertThat(now).as("seed %s", seed).hasSize(bytes.length + 1);
      assertThat(Arrays.copyOfRange(now, same + 1, now.length))
          .as("seed %s", seed)
          .isEqualTo(Arrays.copyOfRange(bytes, same, bytes.length));
    }
  }

  /** A file of random lines with random ends, in a random encoding, perhaps damaged. */
  private static byte[] file(Random random) {
    String[] pieces = {
      "---",
      "title: 글",
      "가나다 ",
      "text  ",
      "\t",
      "é",
      "e\u0301",
      "🐦",
      "\u0000",
      "\u2028",
      "\u0085",
      "{{ x }}",
      "\uFEFF",
      "값".repeat(30),
      "\uFFFD",
      "-",
      ""
    };
    String[] ends = {"\n", "\r\n", "\r", "\n\n", "\r\r\n", " \n"};
    int uniform = random.nextInt(ends.length * 2);
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    for (int lines = random.nextInt(30); lines > 0; lines--) {
      for (int words = random.nextInt(4); words > 0; words--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      text.append(ends[uniform < ends.length ? uniform : random.nextInt(ends.length)]);
    }
    text.append(random.nextBoolean() ? "no line end" : "");
    return switch (random.nextInt(8)) {
      case 0 -> text.toString().getBytes(Charset.forName("x-windows-949"));
      case 1 -> text.toString().getBytes(StandardCharsets.UTF_16);
      case 2 -> text.toString().getBytes(StandardCharsets.UTF_16LE);
      case 3 -> damage(Scenario.bytes(text.toString()), random);
      default -> Scenario.bytes(text.toString());
    };
  }

  private static byte[] damage(byte[] bytes, Random random) {
    byte[] damaged = Arrays.copyOf(bytes, bytes.length + random.nextInt(3));
    for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private static byte[] encodeReversibly(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0xDC80 && c <= 0xDCFF) {
                bytes.write(c - 0xDC00);
              } else {
                bytes.writeBytes(Scenario.bytes(Character.toString(c)));
              }
            });
    return bytes.toByteArray();
  }

  @Test
  void theCharacterSetOfAForeignFileIsAmongTheCandidates() {
    String text = "제목: 한글로 쓴 글입니다\n본문\n";
    assertThat(Utf8.candidates(text.getBytes(Charset.forName("x-windows-949"))))
        .startsWith("x-windows-949");
    assertThat(Utf8.candidates("caf\u00E9 \u201Cx\u201D".getBytes(Charset.forName("windows-1252"))))
        .contains("windows-1252");
    assertThat(Utf8.candidates(text.getBytes(StandardCharsets.UTF_16))).startsWith("UTF-16");
    assertThat(Utf8.candidates(text.getBytes(StandardCharsets.UTF_16LE))).startsWith("UTF-16LE");
    assertThat(Utf8.candidates(text.getBytes(StandardCharsets.UTF_16BE))).startsWith("UTF-16BE");
  }

  @Test
  void convertedFilesHoldTheTextAsUtf8() throws IOException {
    String text = "제목: 한글\n";
    for (String charset : List.of("x-windows-949", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      SimDisk disk = new SimDisk(Scenario.SITE, Path.of("/home").toAbsolutePath());
      disk.put(POST, text.getBytes(Charset.forName(charset)));
      PostStore store = Scenario.store(disk);
      LoadOutcome.Loaded loaded = (LoadOutcome.Loaded) store.loadAs(POST, Charset.forName(charset));
      store.save(POST, SourceText.of(loaded.text().fileText()), Optional.of(loaded.stamp()));
      assertThat(new String(disk.read(POST), StandardCharsets.UTF_8)).isEqualTo(text);
    }
  }
}
