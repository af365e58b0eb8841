package dev.inkwren.ui.editor;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;

/** Picks a typeface in which Hangul is exactly two Latin letters wide, where one is installed. */
final class EditorFonts {

  private static final List<String> PREFERRED =
      List.of(
          "D2Coding",
          "D2Coding ligature",
          "NanumGothicCoding",
          "Sarasa Mono K",
          "Noto Sans Mono CJK KR",
          "Cascadia Mono",
          "Menlo",
          "Consolas",
          "DejaVu Sans Mono");

  private EditorFonts() {}

  /** The first preferred family that is installed; the toolkit's monospaced one otherwise. */
  static String family() {
    return PREFERRED.stream().filter(EditorFonts::installed).findFirst().orElse("monospace");
  }

  private static boolean installed(String family) {
    return Font.font(family)
        .getFamily()
        .toLowerCase(Locale.ROOT)
        .equals(family.toLowerCase(Locale.ROOT));
  }
}
