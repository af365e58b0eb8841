package dev.inkwren.session;

/** How well a typed word fits a name. */
final class FuzzyWord {

  /** It does not fit at all. */
  static final int NO = 1_000_000;

  /** Initial consonants in the order of the Hangul syllables, as a keyboard types them. */
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';
  private static final int MEDIALS = 21;
  private static final int FINALS = 28;

  private static final int SCATTERED = 200;
  private static final int INSIDE = 60;
  private static final int WORD_START = 20;

  private FuzzyWord() {}

  /**
   * The lower the better; {@link #NO} when {@code word} does not fit.
   *
   * @param name folded
   * @param word folded; the empty one fits everything best
   */
  static int cost(String name, String word) {
    if (word.isEmpty()) {
      return 0;
    }
    int best = NO;
    for (int at = 0; at + word.length() <= name.length(); at++) {
      if (stands(name, at, word)) {
        boolean starts = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
        int place = at == 0 ? 0 : starts ? WORD_START : INSIDE;
        best = Math.min(best, place + Math.min(at, 15));
      }
    }
    return best < NO ? best : scattered(name, word);
  }

  private static boolean stands(String name, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!fits(word.charAt(i), name.charAt(at + i), i == word.length() - 1)) {
        return false;
      }
    }
    return true;
  }

  /** All letters in order, others between: what hurried fingers type. Needs three letters. */
  private static int scattered(String name, String word) {
    if (word.length() < 3) {
      return NO;
    }
    int gaps = 0;
    int at = -1;
    for (int i = 0; i < word.length(); i++) {
      int next = at + 1;
      while (next < name.length() && !fits(word.charAt(i), name.charAt(next), false)) {
        next++;
      }
      if (next == name.length()) {
        return NO;
      }
      gaps += at < 0 ? 0 : next - at - 1;
      at = next;
    }
    return gaps > 3 * word.length() ? NO : SCATTERED + gaps;
  }

  /**
   * @param last whether the syllable may still be growing, so that 버 stands for 번 too
   */
  private static boolean fits(char typed, char in, boolean last) {
    if (typed == in) {
      return true;
    }
    if (in < FIRST_SYLLABLE || in > LAST_SYLLABLE) {
      return false;
    }
    int syllable = in - FIRST_SYLLABLE;
    int initial = INITIALS.indexOf(typed);
    if (initial >= 0) {
      return syllable / (MEDIALS * FINALS) == initial;
    }
    boolean open =
        typed >= FIRST_SYLLABLE && typed <= LAST_SYLLABLE && (typed - FIRST_SYLLABLE) % FINALS == 0;
    return last && open && syllable - syllable % FINALS == typed - FIRST_SYLLABLE;
  }
}
