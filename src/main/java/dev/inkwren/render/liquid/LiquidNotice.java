package dev.inkwren.render.liquid;

/**
 * What Liquid could not do with a construct.
 *
 * @param kind what follows for the build
 * @param message the reason, in Liquid's words or about the construct, plain text
 * @param line where it starts, 0-based within the body
 */
public record LiquidNotice(Kind kind, String message, int line) {

  /** What follows from it. */
  public enum Kind {
    /** Jekyll prints nothing for it, perhaps with a warning, and goes on. */
    PRINTS_NOTHING,
    /** Jekyll stops the build. */
    STOPS_BUILD,
    /** A file that neither the site nor the theme as far as known has; Jekyll would stop. */
    UNKNOWN_INCLUDE,
    /** A file that the site's theme may have, which is not here: only a real build knows it. */
    THEME_INCLUDE,
    /** A tag of a plug-in: only a real build knows what it prints. */
    PLUGIN_TAG
  }
}
