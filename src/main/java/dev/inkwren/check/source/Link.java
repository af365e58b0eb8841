package dev.inkwren.check.source;

import dev.inkwren.text.TextRange;
import java.util.Map;

/**
 * A link or image in a body, in Markdown or HTML.
 *
 * @param kind how it is written
 * @param range all of it
 * @param label the link text or alternative text; for HTML the tag's own range
 * @param target the address as typed, without angle brackets; empty range where there is none
 * @param address the characters under {@code target}
 * @param attributes HTML attributes by lower-case name; for Markdown those of the attribute list
 *     that touches it; never null, no value for those without one
 */
public record Link(
    Kind kind,
    TextRange range,
    TextRange label,
    TextRange target,
    String address,
    Map<String, String> attributes) {

  /** How a link is written. */
  public enum Kind {
    LINK,
    IMAGE,
    /** A reference definition, {@code [id]: address}. */
    DEFINITION,
    AUTOLINK,
    HTML_LINK,
    HTML_IMAGE
  }

  /** True for both spellings of an image. */
  public boolean isImage() {
    return kind == Kind.IMAGE || kind == Kind.HTML_IMAGE;
  }
}
