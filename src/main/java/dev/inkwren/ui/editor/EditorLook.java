package dev.inkwren.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How the text looks: typeface, size, width, colours, modes for writing. FX thread only. */
public final class EditorLook {

  private static final double ABOVE = 12;

  /** What stands beside the text of a line: its own padding, the fold mark, the scroll bar. */
  private static final double BESIDE = 80;

  private final ImeCodeArea area;
  private final Region root;
  private final LongLines longLines;
  private final Scroll scroll;
  private final Gutter gutter;
  private String family = EditorFonts.family();
  private double size = 15;
  private double zoom = 1;
  private int columns;
  private boolean typewriter;
  private String tail = "";

  EditorLook(ImeCodeArea area, Region root, LongLines longLines, Scroll scroll, Gutter gutter) {
    this.area = area;
    this.root = root;
    this.longLines = longLines;
    this.scroll = scroll;
    this.gutter = gutter;
    area.widthProperty().addListener((property, was, is) -> showWidth());
    area.heightProperty().addListener((property, was, is) -> fitTail());
    showFont();
  }

  /**
   * Typeface and size of the text.
   *
   * @param wanted an installed family; empty for the best one found for Korean
   * @param pixels size before zooming
   */
  public void setFont(String wanted, double pixels) {
    family = wanted.isBlank() ? EditorFonts.family() : wanted;
    size = pixels;
    showFont();
  }

  /** Makes the text larger or smaller; 1 is the size of {@link #setFont}. */
  public void setZoom(double factor) {
    zoom = Math.clamp(factor, 0.5, 4);
    showFont();
  }

  /** The factor of {@link #setZoom}. */
  public double zoom() {
    return zoom;
  }

  private void showFont() {
    String pixels = String.format(Locale.ROOT, "%.1f", size * zoom);
    area.setStyle("-fx-font-family: \"" + family + "\"; -fx-font-size: " + pixels + "px;");
    showWidth();
  }

  /** Breaks long lines at the pane's edge (on at the start). */
  public void setWrap(boolean wrap) {
    longLines.setWrap(wrap);
  }

  /**
   * Keeps lines to {@code most} Latin characters (half as many Hangul syllables), in the middle of
   * the pane; 0 for as wide as the pane.
   */
  public void setColumns(int most) {
    columns = most;
    showWidth();
  }

  private void showWidth() {
    double side = 0;
    if (columns > 0) {
      Text sample = new Text("0".repeat(10));
      sample.setFont(Font.font(family, size * zoom));
      double wanted = sample.getLayoutBounds().getWidth() / 10 * columns + BESIDE;
      side = Math.max(0, Math.floor((area.getWidth() - wanted) / 2));
    }
    area.setPadding(new Insets(ABOVE, side, ABOVE, side));
  }

  /** Dark colours instead of light ones. */
  public void setDark(boolean dark) {
    setStyleClass(root, "dark", dark);
  }

  /** Dims every line but those of the caret's paragraph. */
  public void setFocusMode(boolean on) {
    setStyleClass(area, FocusBlock.MODE, on);
    restyle();
  }

  /** Keeps the caret's line in the middle of the pane while the caret moves. */
  public void setTypewriter(boolean on) {
    typewriter = on;
    showTail();
    scroll.setTypewriter(on);
  }

  /** The last line, too, can stand in the middle only with half a pane of nothing below it. */
  private void showTail() {
    area.getStylesheets().remove(tail);
    tail = typewriter ? tail(Math.floor(area.getHeight() / 2)) : "";
    if (typewriter) {
      area.getStylesheets().add(tail);
    }
    restyle();
  }

  /**
   * Other rules take all styles off the lines first: until they are back, no line must be measured,
   * since the library keeps what it has measured.
   */
  private void restyle() {
    area.applyCss();
  }

  private void fitTail() {
    if (typewriter) {
      showTail();
    }
  }

  private static String tail(double height) {
    String sheet =
        String.format(
            Locale.ROOT,
            """
            .styled-text-area .paragraph-box:last-paragraph {
              -fx-padding: -2 22 %1$.0f 2;
              -fx-background-insets: 0 0 %1$.0f 0;
            }
            """,
            height);
    byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /** Shows line numbers at the left (off at the start). */
  public void setLineNumbers(boolean shown) {
    gutter.setNumbers(shown);
  }

  private static void setStyleClass(Region region, String name, boolean on) {
    region.getStyleClass().remove(name);
    if (on) {
      region.getStyleClass().add(name);
    }
  }
}
