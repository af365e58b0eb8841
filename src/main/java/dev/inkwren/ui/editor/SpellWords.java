package dev.inkwren.ui.editor;

import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a line that readers read as prose: no code, addresses, Liquid, attributes, HTML,
 * math or names of footnotes, and of the front matter only what the site shows as text.
 */
final class SpellWords {

  private static final long SKIPPED =
      Tok.OPAQUE
          | Tok.FOOTNOTE.mask()
          | Tok.LANGUAGE.mask()
          | Tok.CODE_BLOCK.mask()
          | Tok.FENCE.mask()
          | Tok.DEFINITION.mask();

  private static final Set<LineKind> PROSE =
      Set.of(
          LineKind.TEXT,
          LineKind.HEADING_1,
          LineKind.HEADING_2,
          LineKind.HEADING_3,
          LineKind.HEADING_4,
          LineKind.HEADING_5,
          LineKind.HEADING_6,
          LineKind.QUOTE,
          LineKind.LIST,
          LineKind.TABLE);

  private static final Pattern SHOWN =
      Pattern.compile("^(?:title|description|excerpt|subtitle):[ \\t]+");

  /** Letters of one script in a row, an apostrophe between Latin ones. */
  private static final Pattern WORD =
      Pattern.compile("[가-힣]+|(?:\\p{IsLatin}\\p{M}*)+(?:['\u2019]\\p{IsLatin}+)*");

  private SpellWords() {}

  /** Where the words of {@code line} stand, in columns. */
  static List<TextRange> of(String line, LexedLine lexed) {
    char[] prose = line.toCharArray();
    if (lexed.kind() == LineKind.FRONT_MATTER) {
      Matcher shown = SHOWN.matcher(line);
      if (!shown.find()) {
        return List.of();
      }
      Arrays.fill(prose, 0, shown.end(), '\0');
    } else if (!PROSE.contains(lexed.kind())) {
      return List.of();
    } else {
      blank(prose, lexed);
    }
    return words(new String(prose));
  }

  private static void blank(char[] prose, LexedLine lexed) {
    int at = 0;
    for (LexedLine.Run run : lexed.runs()) {
      if ((run.mask() & SKIPPED) != 0) {
        Arrays.fill(prose, at, at + run.length(), '\0');
      }
      at += run.length();
    }
  }

  private static List<TextRange> words(String prose) {
    List<TextRange> words = new ArrayList<>();
    Matcher found = WORD.matcher(prose);
    while (found.find()) {
      if (!partOfName(prose, found.start() - 1) && !partOfName(prose, found.end())) {
        words.add(new TextRange(found.start(), found.end()));
      }
    }
    return words;
  }

  /** A digit, underscore, at sign or the like beside it makes a word part of a name. */
  private static boolean partOfName(String prose, int at) {
    if (at < 0 || at >= prose.length()) {
      return false;
    }
    char c = prose.charAt(at);
    boolean inside = at > 0 && at + 1 < prose.length();
    boolean dotted =
        inside
            && "./\\:".indexOf(c) >= 0
            && Character.isLetterOrDigit(prose.charAt(at - 1))
            && isLatin(prose.charAt(at + 1))
            && isLatin(prose.charAt(at - 1));
    return Character.isDigit(c) || "_@#$&=".indexOf(c) >= 0 || dotted;
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
