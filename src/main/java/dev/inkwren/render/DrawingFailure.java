package dev.inkwren.render;

import org.jsoup.nodes.Entities;

/** What stands in the place of a formula or diagram that is not drawn: its text, and why. */
public final class DrawingFailure {

  private static final int LONGEST_REASON = 300;

  private DrawingFailure() {}

  /** The author's own fault: {@code reason} in the words of the library that draws on the site. */
  public static String refused(String source, String reason) {
    String line = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    return span("ink-failed", source + "\n" + line);
  }

  /** It is too large, or has parts that the preview lets through from nobody. */
  public static String notShown(String source) {
    return PreviewCards.card("undrawn", "", "") + text(source);
  }

  /** This machine draws nothing. */
  public static String unavailable(String source) {
    return PreviewCards.card("undrawable", "", "") + text(source);
  }

  private static String text(String source) {
    return span("ink-undrawn", source);
  }

  /** With its lines, which jsoup's own printing of an element would join. */
  private static String span(String look, String text) {
    return "<span class=\"" + look + "\">" + Entities.escape(text) + "</span>";
  }
}
