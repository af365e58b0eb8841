package dev.inkwren.render.kramdown;

import java.util.HashMap;
import java.util.Map;

/** Prints code, with the wrappers of rouge where it would colour it. */
final class CodeWriter {
  private static final String MARK = "language-";

  private final HtmlWriter to;
  private final boolean rouge;
  private final Map<String, Object> blockOptions;
  private final Map<String, Object> spanOptions;

  CodeWriter(HtmlWriter to) {
    this.to = to;
    rouge = to.options.syntaxHighlighter().equals("rouge");
    blockOptions = optionsFor("block");
    spanOptions = optionsFor("span");
  }

  private Map<String, Object> optionsFor(String type) {
    Map<String, Object> options = new HashMap<>(to.options.highlighterOptions());
    Object own = options.remove(type);
    options.remove(type.equals("block") ? "span" : "block");
    if (own instanceof Map<?, ?> map) {
      map.forEach((key, value) -> options.put(String.valueOf(key), value));
    }
    return options;
  }

  private static boolean isSet(Map<String, Object> options, String name) {
    Object value = options.get(name);
    return value != null && !value.equals(false);
  }

  private static String word(Map<String, Object> options, String name) {
    Object value = options.get(name);
    return value == null || value.equals(false) ? "" : String.valueOf(value);
  }

  /** Whether rouge colours code of this language, which may be empty. */
  private boolean colours(String language, Map<String, Object> options) {
    String name = language.isEmpty() ? word(options, "default_lang") : language;
    boolean guess = isSet(options, "guess_lang");
    if (!rouge || isSet(options, "disable") || (name.isEmpty() && !guess)) {
      return false;
    }
    int question = name.indexOf('?');
    String lexer = question < 0 ? name : name.substring(0, question);
    if (lexer.isEmpty() || lexer.equals("guess")) {
      return true;
    }
    boolean plain = lexer.equals("plaintext") || lexer.equals("text");
    return RougeLanguages.has(lexer) && (!plain || guess);
  }

  void block(Node node, int indent) {
    Attributes attributes = node.attributes.copy();
    String language = takeLanguage(attributes);
    to.uses.code(node, language, false);
    String full = node.language.isEmpty() ? language : node.language;
    to.indent(indent);
    if (colours(full, blockOptions)) {
      addClass(attributes, language.isEmpty() ? word(blockOptions, "default_lang") : language);
      to.open("div", attributes);
      coloured(node.value);
      to.indent(indent);
      to.out.append("</div>\n");
    } else {
      plain(node, attributes, language);
    }
  }

  private void coloured(String code) {
    boolean wrap = !Boolean.FALSE.equals(blockOptions.get("wrap"));
    String name = name(blockOptions, "css_class", "highlight");
    if (wrap) {
      to.out.append("<div class=\"highlight\"><pre class=\"").append(name).append("\"><code>");
    }
    lines(code, blockOptions);
    if (wrap) {
      to.out.append("</code></pre></div>");
    }
  }

  private void lines(String code, Map<String, Object> options) {
    if (isSet(options, "line_numbers")) {
      numbered(code, options);
    } else {
      HtmlEscape.code(code, to.out);
    }
  }

  private void numbered(String code, Map<String, Object> options) {
    int lines = (int) code.chars().filter(c -> c == '\n').count();
    boolean open = !code.endsWith("\n");
    int first = 1;
    if (options.get("start_line") instanceof Number number) {
      first = number.intValue();
    }
    to.out.append("<table class=\"").append(name(options, "table_class", "rouge-table"));
    to.out
        .append("\"><tbody><tr><td class=\"")
        .append(name(options, "gutter_class", "rouge-gutter"));
    to.out.append(" gl\"><pre class=\"lineno\">");
    for (int line = first; line < first + lines + (open ? 1 : 0); line++) {
      to.out.append(line).append('\n');
    }
    to.out.append("</pre></td><td class=\"").append(name(options, "code_class", "rouge-code"));
    to.out.append("\"><pre>");
    HtmlEscape.code(code, to.out);
    to.out.append(open ? "\n" : "").append("</pre></td></tr></tbody></table>");
  }

  private static String name(Map<String, Object> options, String option, String standard) {
    return options.containsKey(option) ? word(options, option) : standard;
  }

  private void plain(Node node, Attributes attributes, String language) {
    to.open("pre", attributes);
    Attributes inner = new Attributes();
    if (!language.isEmpty()) {
      inner.put("class", MARK + language);
    }
    to.open("code", inner);
    StringBuilder escaped = new StringBuilder(node.value.length());
    HtmlEscape.code(node.value, escaped);
    if (escaped.length() > 0 && escaped.charAt(escaped.length() - 1) == '\n') {
      escaped.setLength(escaped.length() - 1);
    }
    boolean show = VisibleSpaces.wanted(node.attributes.getOrEmpty("class"));
    to.out.append(show ? VisibleSpaces.mark(escaped.toString()) : escaped);
    to.out.append("\n</code></pre>\n");
  }

  void span(Node node) {
    Attributes attributes = node.attributes.copy();
    String language = languageOf(attributes.getOrEmpty("class"));
    to.uses.code(node, language, true);
    boolean coloured = colours(language, spanOptions);
    if (coloured) {
      addClass(attributes, language.isEmpty() ? word(spanOptions, "default_lang") : language);
    }
    to.open("code", attributes);
    lines(node.value, coloured ? spanOptions : Map.of());
    to.close("code");
  }

  /** Adds the highlighter's name and the language to the classes. */
  private static void addClass(Attributes attributes, String language) {
    attributes.addClass("highlighter-rouge");
    if (language.isEmpty()) {
      return;
    }
    String classes = attributes.getOrEmpty("class");
    int mark = findMark(classes);
    String name = MARK + language;
    attributes.put(
        "class",
        mark < 0
            ? name + " " + classes
            : classes.substring(0, mark) + name + classes.substring(endOfMark(classes, mark)));
  }

  /** Takes the language class away and returns the language, empty if there is none. */
  private static String takeLanguage(Attributes attributes) {
    String classes = attributes.getOrEmpty("class");
    String language = languageOf(classes);
    if (!language.isEmpty()) {
      int mark = findMark(classes);
      String rest =
          Chars.strip(classes.substring(0, mark) + classes.substring(endOfMark(classes, mark)));
      attributes.put("class", rest);
      if (rest.isEmpty()) {
        attributes.remove("class");
      }
    }
    return language;
  }

  private static String languageOf(String classes) {
    int mark = findMark(classes);
    return mark < 0 ? "" : classes.substring(mark + MARK.length(), endOfMark(classes, mark));
  }

  private static int findMark(String classes) {
    for (int i = classes.indexOf(MARK); i >= 0; i = classes.indexOf(MARK, i + 1)) {
      boolean wordStart = i == 0 || !Chars.isUnicodeWord(classes.codePointBefore(i));
      if (wordStart && endOfMark(classes, i) > i + MARK.length()) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfMark(String classes, int mark) {
    int end = mark;
    while (end < classes.length() && !Chars.isSpace(classes.charAt(end))) {
      end++;
    }
    return end;
  }
}
