package dev.inkwren.render.liquid;

import dev.inkwren.render.liquid.LiquidToken.Tag;
import dev.inkwren.render.liquid.LiquidToken.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the white space that Liquid leaves out: a block that prints nothing but white space, such
 * as a loop that only assigns, prints nothing at all.
 */
final class BlankBlocks {

  private static final Set<String> EMPTIED = Set.of("if", "unless", "case", "for");
  private static final Set<String> SILENT =
      Set.of("assign", "else", "elsif", "when", "break", "continue");
  private static final Set<String> APART = Set.of("capture", "comment");

  /** A block that is open. */
  private static final class Frame {
    private final String name;
    private final List<Text> spaces = new ArrayList<>();
    private boolean blank = true;

    Frame(String name) {
      this.name = name;
    }
  }

  private final String body;
  private final Set<Text> dropped = new HashSet<>();
  private final Deque<Frame> open = new ArrayDeque<>();

  private BlankBlocks(String body) {
    this.body = body;
  }

  /** The texts among {@code tokens} that are not printed. */
  static Set<Text> in(String body, List<LiquidToken> tokens) {
    BlankBlocks blocks = new BlankBlocks(body);
    blocks.open.push(new Frame(""));
    tokens.forEach(blocks::add);
    return blocks.dropped;
  }

  private void add(LiquidToken token) {
    switch (token) {
      case Text text -> {
        if (body.substring(text.start(), text.end()).isBlank()) {
          open.element().spaces.add(text);
        } else {
          open.element().blank = false;
        }
      }
      case Tag tag when tag.name().startsWith("end") -> close(tag.name().substring(3));
      case Tag tag when EMPTIED.contains(tag.name()) || LiquidStage.BLOCKS.contains(tag.name()) ->
          open.push(new Frame(tag.name()));
      case Tag tag when SILENT.contains(tag.name()) -> {
        // Prints nothing.
      }
      default -> open.element().blank = false;
    }
  }

  private void close(String name) {
    if (open.size() < 2 || !open.element().name.equals(name)) {
      return;
    }
    Frame frame = open.pop();
    if (EMPTIED.contains(name) && frame.blank) {
      dropped.addAll(frame.spaces);
    } else if (!APART.contains(name)) {
      open.element().blank = false;
    }
  }
}
