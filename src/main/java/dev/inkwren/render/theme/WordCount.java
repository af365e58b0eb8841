package dev.inkwren.render.theme;

/**
 * Counts words as Jekyll does where Chinese, Japanese or Korean letters occur (C11): each of those
 * is a word, and so is each run of other characters between white space and them. Without such
 * letters that is the number of runs between white space, as in Jekyll's other mode.
 */
public final class WordCount {

  private WordCount() {}

  /** How many words HTML has, tags, comments, scripts and styles left out. */
  public static int ofHtml(String html) {
    int words = 0;
    boolean inRun = false;
    for (int i = 0; i < html.length(); ) {
      char c = html.charAt(i);
      if (c == '<') {
        i = behindTag(html, i);
        continue;
      }
      int point = html.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point)) {
        inRun = false;
      } else if (isLetterWord(point)) {
        words++;
        inRun = false;
      } else if (!inRun) {
        words++;
        inRun = true;
      }
    }
    return words;
  }

  private static int behindTag(String html, int open) {
    String closing =
        html.startsWith("<!--", open)
            ? "-->"
            : html.startsWith("<script", open)
                ? "</script>"
                : html.startsWith("<style", open) ? "</style>" : ">";
    int close = html.indexOf(closing, open);
    return close < 0 ? open + 1 : close + closing.length();
  }

  private static boolean isLetterWord(int point) {
    if (point < 0x1100) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  /** Minutes to read {@code words}, at least one. */
  public static int minutes(int words) {
    return Math.max(1, words / 180);
  }
}
