package dev.inkwren.render.kramdown;

import java.text.Normalizer;

/**
 * Latin letters for automatic ids. kramdown leaves this to a library with tables for all scripts
 * that Jekyll does not bring along; here accents are taken off and other letters dropped.
 */
final class Transliteration {
  private Transliteration() {}

  static String toAscii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
      if (c < 128) {
        out.append(c);
      } else if (c == 'đ') {
        out.append('d');
      } else if (c == 'Đ') {
        out.append('D');
      }
    }
    return out.toString();
  }
}
