package dev.inkwren.render;

/**
 * Something the preview hides, cannot know, or shows otherwise than the site will; never silent.
 *
 * @param kind what it is; the window has the words for it
 * @param subject what it is about, plain text: a host, an include's name, Liquid's own message
 * @param line the line in the file it belongs to, 0-based
 */
public record RenderNotice(Kind kind, String subject, int line) {

  /** What kind of difference; each has one sentence in the window's messages. */
  public enum Kind {
    /** Liquid prints nothing or something else than meant; the build goes on (J42). */
    LIQUID_WARNING,
    /** Jekyll aborts the whole build here (J42). */
    LIQUID_FATAL,
    /** An include that neither the site nor the theme as we know it has. */
    UNKNOWN_INCLUDE,
    /** An include that the theme may have, whose files are not here: only a real build knows it. */
    THEME_INCLUDE,
    /** A tag of a plug-in: only a real build knows what it prints. */
    PLUGIN_TAG,
    /** Markdown that was too deep or too large to be shown fully. */
    TOO_LARGE,
    /** A script, shown as a card. */
    SCRIPT,
    /** A frame or other embedded page, shown as a card. */
    FRAME,
    /** A form or control, shown as a card. */
    FORM,
    /** An inline drawing or formula markup, shown as a card. */
    DRAWING,
    /** An element or attribute the preview leaves out. */
    HIDDEN_MARKUP,
    /** An image or medium from another host, shown as a placeholder until allowed. */
    REMOTE_MEDIA,
    /** A picture that the open site does not have; a card stands for it. */
    PICTURE_MISSING,
    /** A picture of a kind that the preview's engine does not draw; a card stands for it. */
    PICTURE_FORMAT,
    /** A picture that is damaged or did not come; a card stands for it. */
    PICTURE_BROKEN,
    /** A picture too large or too rich to be drawn here; a card stands for it. */
    PICTURE_HEAVY,
    /** A film or sound, which the site plays and the preview does not; a card stands for it. */
    PLAYER,
    /** Something Markdown could not make sense of. */
    MARKDOWN
  }
}
