package dev.inkwren.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a stretch of a line is; several may hold at once, so each is one bit of a mask. */
enum Tok {
  /** Characters that mean something but are not shown: {@code **}, {@code #}, {@code ](}. */
  MARKUP,
  HEADING,
  STRONG,
  EM,
  STRIKE,
  CODE,
  LINK,
  URL,
  IMAGE,
  FOOTNOTE,
  ATTRIBUTE,
  LIQUID,
  HTML,
  COMMENT,
  ENTITY,
  ESCAPE,
  MATH,
  BAR,
  HARD_BREAK,
  LIST_MARK,
  QUOTE_MARK,
  TASK,
  TASK_DONE,
  RULE,
  FENCE,
  LANGUAGE,
  CODE_BLOCK,
  KEYWORD,
  STRING,
  NUMBER,
  NAME,
  YAML_KEY,
  YAML_TEXT,
  DEFINITION;

  private static final Tok[] ALL = values();

  /** Code spans and the like: no Markdown is looked for inside. */
  static final long OPAQUE =
      CODE.mask()
          | MATH.mask()
          | LIQUID.mask()
          | HTML.mask()
          | COMMENT.mask()
          | ESCAPE.mask()
          | ENTITY.mask()
          | URL.mask()
          | ATTRIBUTE.mask();

  long mask() {
    return 1L << ordinal();
  }

  /** The name in the stylesheet. */
  String styleClass() {
    return "md-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names in the stylesheet of all that {@code mask} holds. */
  static List<String> styleClasses(long mask) {
    List<String> classes = new ArrayList<>(3);
    for (Tok tok : ALL) {
      if ((mask & tok.mask()) != 0) {
        classes.add(tok.styleClass());
      }
    }
    return List.copyOf(classes);
  }
}
