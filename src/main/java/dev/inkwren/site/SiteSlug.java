package dev.inkwren.site;

import java.util.Locale;

/** The slugs that addresses of tags and categories end in. */
public final class SiteSlug {

  private SiteSlug() {}

  /**
   * Jekyll's default slug (J29), which the address of a tag or category page ends in: letters,
   * marks and decimal digits of any script, everything else one hyphen, lower case; empty when
   * nothing is left.
   */
  public static String tag(String name) {
    StringBuilder slug = new StringBuilder(name.length());
    boolean gap = false;
    for (int at = 0; at < name.length(); ) {
      int c = name.codePointAt(at);
      at += Character.charCount(c);
      if (kept(c)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(c);
      } else {
        gap = true;
      }
    }
    return slug.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean kept(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
