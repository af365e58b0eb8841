package dev.inkwren.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  @Test
  void openAndSaveOfThreeThousandFilesChangesNothingAndThePiecesTileTheBlock() {
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      String file = mangled(new FuzzedPosts(random.nextLong()).file(), random);
      FrontMatter matter = FrontMatter.of(SourceText.of(file));
      assertThat(matter.source().fileText()).isEqualTo(file);
      StringBuilder tiles = new StringBuilder();
      matter.nodes().forEach(node -> tiles.append(node.range().in(matter.source().text())));
      assertThat(tiles.toString()).isEqualTo(matter.blockRange().in(matter.source().text()));
    }
  }

  /** The file with mixed line ends, NUL, tabs, cut off somewhere or with comments all over. */
  private static String mangled(String file, Random random) {
    int at = file.isEmpty() ? 0 : random.nextInt(file.length());
    return switch (random.nextInt(6)) {
      case 0 -> file.substring(0, at);
      case 1 -> file.substring(0, at) + "\u0000" + file.substring(at);
      case 2 -> file.substring(0, at) + "\r" + file.substring(at);
      case 3 -> file.substring(0, at) + "\t\n# \uFEFF" + file.substring(at);
      case 4 -> file.replace("\n", "\n# c\n");
      default -> file;
    };
  }
}
