package dev.inkwren.ui.complete;

import dev.inkwren.change.PictureHabit;
import java.util.List;
import java.util.Optional;

/** The site's pictures as candidates, written as this post has to write them. */
final class Pictures {

  private Pictures() {}

  /**
   * @param closing written behind the address
   */
  static List<Item> of(Scene scene, String closing) {
    Optional<String> folder = scene.mediaFolder();
    return scene.site().assets().stream()
        .filter(PictureHabit::isPicture)
        .filter(path -> folder.isEmpty() || path.startsWith(folder.get() + "/"))
        .sorted()
        .map(path -> item(path, folder.map(f -> path.substring(f.length() + 1)), closing))
        .toList();
  }

  private static Item item(String path, Optional<String> below, String closing) {
    int slash = path.lastIndexOf('/');
    String insert = PictureHabit.escaped(below.orElse(path)) + closing;
    return new Item(
        path.substring(slash + 1), path.substring(0, slash), insert, insert.length(), path);
  }
}
