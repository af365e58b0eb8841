package dev.inkwren.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines as the page does with {@code word-break: keep-all}: not inside a Korean word. */
final class KeepAll implements FSTextBreaker {

  private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);

  @Override
  public int next() {
    return lines.next();
  }

  @Override
  public void setText(String text) {
    StringBuilder likeLatin = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HANGUL) {
        likeLatin.setCharAt(i, 'a');
      }
    }
    lines.setText(likeLatin.toString());
  }
}
