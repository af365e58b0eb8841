package dev.inkwren.ui.preview;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a style sheet could tell that the blocks of a long page are held in groups, which are
 * {@code div}s without class or id between {@code div.content} and the blocks. It errs on the side
 * of yes: a selector passes only when nothing in it can be a group, when no child of the content is
 * asked for, and when nobody is asked for brothers or a place among them that blocks may be; a rule
 * passes only when nothing is counted in it.
 */
final class SheetSight {

  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile(
          "/\\*.*?(?:\\*/|$)|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'", Pattern.DOTALL);

  private static final Pattern ATTRIBUTE = Pattern.compile("\\[[^\\]]*\\]");

  /** Compounds and what stands between them; a blank is the descendant combinator. */
  private static final Pattern PART = Pattern.compile("\\s*([>+~])\\s*|\\s+|[^\\s>+~]+");

  private static final Pattern TYPE = Pattern.compile("^[a-z][a-z0-9-]*");
  private static final Pattern OWN_CLASS =
      Pattern.compile("[.#](?!(?:content|ink-body)(?![\\w-]))[\\w-]+");
  private static final Pattern PLACE =
      Pattern.compile(":(?:first-[^l]|last|nth|only|empty|is|not|where|has|matches|any|-)");

  /** At-rules that hold rules like any others. */
  private static final Set<String> GROUPING = Set.of("@media", "@supports", "@layer", "@container");

  /** At-rules whose blocks select no elements. */
  private static final Set<String> OTHER = Set.of("@font-face", "@keyframes", "@-webkit-keyframes");

  /** What is never a block of a post, as it stands only within others. */
  private static final Set<String> INNER =
      Set.of("li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "option");

  private SheetSight() {}

  /**
   * @param css the whole sheet
   */
  static boolean couldTell(String css) {
    String plain = COMMENT_OR_STRING.matcher(css).replaceAll("").toLowerCase(Locale.ROOT);
    plain = plain.replaceFirst("^\\s*@charset\\s*;", "");
    int at = 0;
    while (at < plain.length()) {
      int open = plain.indexOf('{', at);
      if (open < 0) {
        return plain.indexOf('@', at) >= 0;
      }
      String prelude = plain.substring(at, open).replace('}', ' ').strip();
      if (prelude.indexOf(';') >= 0) {
        return true;
      }
      if (GROUPING.contains(prelude.split("[\\s(]", 2)[0])) {
        at = open + 1;
        continue;
      }
      int close = end(plain, open);
      if (close < 0) {
        return true;
      }
      boolean other = OTHER.contains(prelude.split("\\s", 2)[0]);
      if (!other && (sees(prelude) || acts(prelude, plain.substring(open + 1, close)))) {
        return true;
      }
      at = close + 1;
    }
    return false;
  }

  /** The brace that closes the one at {@code open}; -1 if none does. */
  private static int end(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what is declared reaches over from block to block, or lays the content's out. */
  private static boolean acts(String selectors, String declarations) {
    boolean lays = declarations.contains("display") || declarations.contains("column");
    return declarations.indexOf('{') >= 0
        || declarations.contains("counter-")
        || (lays && selectors.contains(".content"));
  }

  private static boolean sees(String selectors) {
    if (selectors.indexOf('@') >= 0 || selectors.indexOf('(') >= 0 || selectors.indexOf('|') >= 0) {
      return true;
    }
    String plain = ATTRIBUTE.matcher(selectors).replaceAll("[]");
    for (String selector : plain.split(",")) {
      if (selector.isBlank() || selector.indexOf('\\') >= 0 || seesOne(selector.strip())) {
        return true;
      }
    }
    return false;
  }

  private static boolean seesOne(String selector) {
    String before = "";
    String between = "";
    Matcher parts = PART.matcher(selector);
    while (parts.find()) {
      String part = parts.group();
      if (part.isBlank() || parts.group(1) != null) {
        between = part.strip();
        continue;
      }
      if (couldBeGroup(part)
          || (PLACE.matcher(part).find() && !isInner(part))
          || (between.equals(">") && couldBeContent(before))
          || ((between.equals("+") || between.equals("~")) && !isInner(part))) {
        return true;
      }
      before = part;
    }
    return false;
  }

  private static boolean couldBeGroup(String compound) {
    boolean plain = compound.indexOf('.') < 0 && compound.indexOf('#') < 0;
    return plain && compound.indexOf('[') < 0 && couldBeDiv(compound);
  }

  private static boolean couldBeContent(String compound) {
    return couldBeDiv(compound) && !OWN_CLASS.matcher(compound).find();
  }

  private static boolean couldBeDiv(String compound) {
    Matcher type = TYPE.matcher(compound);
    return !type.find() || type.group().equals("div");
  }

  private static boolean isInner(String compound) {
    Matcher type = TYPE.matcher(compound);
    return type.find() && INNER.contains(type.group());
  }
}
