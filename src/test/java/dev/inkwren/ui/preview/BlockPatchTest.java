package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockPatchTest {

  private static List<String> applied(List<String> before, List<BlockPatch> patches) {
    List<String> now = new ArrayList<>(before);
    for (BlockPatch patch : patches) {
      now.subList(patch.at(), patch.at() + patch.removed()).clear();
      now.addAll(patch.at(), patch.inserted());
    }
    return now;
  }

  @Test
  void equalListsNeedNoPatch() {
    assertThat(BlockPatch.between(List.of("a", "b"), List.of("a", "b"))).isEmpty();
  }

  @Test
  void oneChangedBlockIsOneReplacement() {
    assertThat(BlockPatch.between(List.of("a", "b", "c"), List.of("a", "x", "c")))
        .containsExactly(new BlockPatch(1, 1, List.of("x")));
  }

  @Test
  void twoDistantChangesLeaveTheMiddleAlone() {
    assertThat(
            BlockPatch.between(List.of("1", "a", "b", "c", "n"), List.of("2", "a", "b", "c", "m")))
        .containsExactly(new BlockPatch(0, 1, List.of("2")), new BlockPatch(4, 1, List.of("m")));
  }

  @Test
  void randomEditsAlwaysArriveAtTheNewList() {
    Random random = new Random(7);
    List<String> now = new ArrayList<>(List.of("a", "b", "a", "c"));
    for (int i = 0; i < 10_000; i++) {
      List<String> next = new ArrayList<>(now);
      for (int edits = random.nextInt(4); edits >= 0; edits--) {
        int at = random.nextInt(next.size() + 1);
        if (at < next.size() && random.nextInt(next.size() > 30 ? 2 : 4) == 0) {
          next.remove(at);
        } else {
          next.add(at, String.valueOf((char) ('a' + random.nextInt(9))));
        }
      }
      assertThat(applied(now, BlockPatch.between(now, next))).isEqualTo(next);
      now = next;
    }
  }
}
