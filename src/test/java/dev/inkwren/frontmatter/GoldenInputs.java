package dev.inkwren.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The inputs whose outcome Ruby records. Run {@link #main} in the project's folder when they
 * change, then {@code src/test/ruby/record_frontmatter.rb}.
 */
final class GoldenInputs {

  private GoldenInputs() {}

  /** Writes the inputs that are made by rule. */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of("src/test/resources/frontmatter");
    Files.writeString(home.resolve("naughty-written.json"), Json.of(naughty()), UTF_8);
    Files.writeString(home.resolve("block-scalars-written.json"), Json.of(blockScalars()), UTF_8);
    Files.writeString(home.resolve("headers.json"), Json.of(headers()), UTF_8);
    Files.writeString(home.resolve("blocks.json"), Json.of(blocks()), UTF_8);
  }

  /** Each naughty string as title, as element of a flow list and of a block list, and as key. */
  static List<String> naughty() {
    return NaughtyStrings.all().stream().map(GoldenInputs::document).toList();
  }

  static String document(String naughty) {
    String flow = YamlScalars.write(naughty, YamlScalars.Place.FLOW);
    return "title: "
        + YamlScalars.write(naughty)
        + "\ntags: ["
        + flow
        + ", "
        + flow
        + "]\nlist:\n- "
        + YamlScalars.write(naughty)
        + "\ndouble: "
        + YamlScalars.write(naughty, YamlScalars.Place.BLOCK, Spelling.DOUBLE_QUOTED)
        + " # c\nsingle: "
        + YamlScalars.write(naughty, YamlScalars.Place.BLOCK, Spelling.SINGLE_QUOTED)
        + "\n";
  }

  /** Each naughty string with a line below it, set where a block scalar stood. */
  static List<String> blockScalars() {
    return NaughtyStrings.all().stream().map(GoldenInputs::inBlocks).toList();
  }

  /** What {@link #blockScalars} sets. */
  static String twoLines(String naughty) {
    return naughty + "\nwords: of the # second line";
  }

  private static String inBlocks(String naughty) {
    SourceText post =
        SourceText.of("---\nliteral: |-\n    old\nfolded: >- # c\n  old\n  text\n---\n");
    for (String key : List.of("literal", "folded")) {
      EditResult result = FrontMatterEdits.set(post, key, twoLines(naughty));
      post = post.apply(((EditResult.Edits) result).edits());
    }
    return FrontMatter.of(post).blockRange().in(post.text());
  }

  private static List<String> headers() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "---",
            "---",
            "---\n",
            "---\n",
            "\n",
            "\n",
            " ",
            "\t",
            "\r\n",
            "\r",
            "...",
            "...\n",
            "----",
            "a: b\n",
            "a: b\n",
            "--- x\n",
            "\f",
            "\u000B",
            "\uFEFF",
            " ---\n",
            "---\r\n",
            "--- \n",
            "b: |\n  ---\n",
            "\u00A0",
            "\u0085");
    Set<String> texts = new LinkedHashSet<>();
    while (texts.size() < 1500) {
      StringBuilder text =
          new StringBuilder(
              random.nextInt(4) == 0 ? "" : "---" + (random.nextBoolean() ? "\n" : ""));
      for (int i = random.nextInt(8); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      texts.add(text.toString());
    }
    return List.copyOf(texts);
  }

  /** Valid blocks, and the same with a few characters changed. */
  private static List<String> blocks() {
    Random random = new Random(11);
    List<String> odd =
        List.of(
            "\t",
            ":",
            ": ",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " #",
            "- ",
            "-",
            "|",
            ">",
            "&x ",
            "*b ",
            "*",
            "!",
            "!!str ",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "\n",
            "\n\t",
            "\n ",
            "  ",
            " ",
            "\\",
            "<<: ",
            "~",
            "\u2028",
            "\u0085",
            "\u0007",
            "\uFEFF",
            "=",
            "---\n",
            "--- a\n",
            ".",
            "0",
            "1e3",
            "|-\n",
            "[a]: ",
            "{a: b}: ",
            "*한 ",
            "&한 ");
    Set<String> blocks = new LinkedHashSet<>();
    while (blocks.size() < 3000) {
      String file = new FuzzedPosts(random.nextLong()).file().replace("\r\n", "\n");
      FrontMatter matter = FrontMatter.of(SourceText.of(file));
      StringBuilder block = new StringBuilder(matter.blockRange().in(matter.source().text()));
      for (int i = random.nextInt(4); i > 0 && block.length() > 0; i--) {
        int at = random.nextInt(block.length());
        int cut = Math.min(block.length(), at + random.nextInt(2));
        String replacement = random.nextInt(5) == 0 ? "" : odd.get(random.nextInt(odd.size()));
        block.replace(at, cut, replacement);
      }
      boolean whole =
          block.chars().noneMatch(c -> Character.isSurrogate((char) c))
              || YamlScalars.isWritable(block.toString());
      if (block.isEmpty() || block.charAt(block.length() - 1) != '\n') {
        block.append('\n');
      }
      if (whole) {
        blocks.add(block.toString());
      }
    }
    return new ArrayList<>(blocks);
  }
}
