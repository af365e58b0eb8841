package dev.inkwren.ui.complete;

import dev.inkwren.ui.editor.Completion.Place;
import dev.inkwren.ui.editor.Completion.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictograms by their Unicode names behind a colon, for authors who want them. The character itself
 * is written: kramdown leaves {@code :smile:} as it is (A29).
 */
final class EmojiSource implements Source {

  private static final Pattern COLON = Pattern.compile("(?:^|\\s):([a-z][a-z0-9_ ]{1,30})$");

  /** Unicode blocks that hold pictograms, first and last character. */
  private static final int[][] BLOCKS = {
    {0x1F600, 0x1F64F},
    {0x1F300, 0x1F5FF},
    {0x1F680, 0x1F6FC},
    {0x1F900, 0x1F9FF},
    {0x2600, 0x27BF}
  };

  private final List<Item> all = new ArrayList<>();

  EmojiSource() {
    for (int[] block : BLOCKS) {
      for (int c = block[0]; c <= block[1]; c++) {
        if (Character.isEmojiPresentation(c)) {
          String sign = Character.toString(c);
          all.add(Item.of(sign, Character.getName(c).toLowerCase(Locale.ROOT), sign));
        }
      }
    }
  }

  @Override
  public Optional<Spot> at(Request request, Scene scene) {
    Matcher colon = COLON.matcher(request.before());
    if (!scene.emoji() || request.place() != Place.TEXT || !colon.find()) {
      return Optional.empty();
    }
    String words = colon.group(1).replace('_', ' ');
    return Optional.of(Spot.word(colon.start(1) - 1, request.column(), words, all));
  }
}
