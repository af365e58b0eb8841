package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings option values from YAML or from a text into the form that the options keep. */
final class OptionReader {
  private enum Type {
    FLAG,
    WORD,
    /** A word, where nil, false and none mean that there is none. */
    SYMBOL,
    NUMBER,
    WORDS,
    LEVELS,
    MAP,
    LINKS
  }

  private record Default(Type type, Object value) {}

  private static final Map<String, Default> DEFAULTS = Map.copyOf(defaults());

  private OptionReader() {}

  private static Map<String, Default> defaults() {
    Map<String, Default> all = new HashMap<>();
    for (String name : Strings.words("hard_wrap auto_ids parse_span_html remove_block_html_tags")) {
      all.put(name, new Default(Type.FLAG, true));
    }
    for (String name :
        Strings.words(
            "auto_id_stripping transliterated_header_ids parse_block_html html_to_native header_links"
                + " remove_span_html_tags footnote_backlink_inline remove_line_breaks_for_cjk")) {
      all.put(name, new Default(Type.FLAG, false));
    }
    for (String name :
        Strings.words(
            "template auto_id_prefix footnote_prefix footnote_link_title footnote_backlink_title")) {
      all.put(name, new Default(Type.WORD, ""));
    }
    all.put("input", new Default(Type.WORD, "kramdown"));
    all.put("footnote_backlink", new Default(Type.WORD, "&#8617;"));
    all.put("footnote_link_text", new Default(Type.WORD, "%s"));
    all.put("kramdown_version", new Default(Type.WORD, "2.4"));
    all.put("entity_output", new Default(Type.SYMBOL, "as_char"));
    all.put("syntax_highlighter", new Default(Type.SYMBOL, "rouge"));
    all.put("math_engine", new Default(Type.SYMBOL, "mathjax"));
    all.put("footnote_nr", new Default(Type.NUMBER, 1));
    all.put("header_offset", new Default(Type.NUMBER, 0));
    all.put("line_width", new Default(Type.NUMBER, 72));
    all.put("list_indent", new Default(Type.NUMBER, 2));
    all.put("smart_quotes", words("lsquo rsquo ldquo rdquo"));
    all.put("gfm_quirks", words("paragraph_end"));
    all.put("latex_headers", words("section subsection subsubsection paragraph subparagraph"));
    all.put("forbidden_inline_options", words("template"));
    all.put("toc_levels", new Default(Type.LEVELS, List.of(1, 2, 3, 4, 5, 6)));
    all.put("typographic_symbols", new Default(Type.MAP, Map.of()));
    all.put("syntax_highlighter_opts", new Default(Type.MAP, Map.of()));
    all.put("math_engine_opts", new Default(Type.MAP, Map.of()));
    all.put("link_defs", new Default(Type.LINKS, Map.of()));
    return all;
  }

  private static Default words(String words) {
    return new Default(Type.WORDS, List.copyOf(Strings.words(words)));
  }

  private static Default of(String name) {
    Default known = DEFAULTS.get(name);
    if (known == null) {
      throw new IllegalArgumentException("there is no such option");
    }
    return known;
  }

  static boolean knows(String name) {
    return DEFAULTS.containsKey(name);
  }

  static Object defaultOf(String name) {
    return of(name).value;
  }

  /**
   * The value of an option in the form that is kept. Nothing turns a flag or a text off.
   *
   * @throws IllegalArgumentException if it cannot be used, saying why
   */
  static Object read(String name, @Nullable Object value) {
    Default standard = of(name);
    if (value == null) {
      return switch (standard.type) {
        case FLAG -> false;
        case WORD, SYMBOL -> "";
        default -> standard.value;
      };
    }
    return switch (standard.type) {
      case FLAG -> flag(value);
      case WORD -> String.valueOf(value);
      case SYMBOL -> symbol(value);
      case NUMBER -> number(value);
      case WORDS -> name.equals("smart_quotes") ? quotes(list(value)) : list(value);
      case LEVELS -> levels(value);
      case MAP -> name.equals("typographic_symbols") ? symbols(map(value)) : map(value);
      case LINKS -> links(map(value));
    };
  }

  /** kramdown takes every text but {@code false} for true. */
  private static boolean flag(Object value) {
    String text = Chars.strip(String.valueOf(value)).toLowerCase(Locale.ROOT);
    return !text.equals("false") && !text.isEmpty();
  }

  private static String symbol(Object value) {
    String text = Chars.strip(String.valueOf(value));
    String word = text.startsWith(":") ? text.substring(1) : text;
    return switch (word) {
      case "null", "nil", "none", "false" -> "";
      default -> word;
    };
  }

  private static int number(Object value) {
    try {
      return Integer.parseInt(Chars.strip(String.valueOf(value)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + value + "\" is not a whole number", e);
    }
  }

  private static List<String> list(Object value) {
    List<String> words = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(word -> words.add(symbolText(String.valueOf(word))));
    } else {
      for (String word : Strings.split(String.valueOf(value), ',')) {
        words.add(symbolText(word));
      }
    }
    return List.copyOf(words);
  }

  private static List<String> quotes(List<String> marks) {
    if (marks.size() != 4) {
      throw new IllegalArgumentException("four quotation marks are needed, not " + marks.size());
    }
    return marks;
  }

  private static String symbolText(String word) {
    String text = Chars.strip(word);
    return text.startsWith(":") ? text.substring(1) : text;
  }

  private static List<Integer> levels(Object value) {
    String text = Chars.strip(String.valueOf(value));
    List<Integer> levels = new ArrayList<>();
    int dots = text.indexOf("..");
    if (!(value instanceof List<?>) && dots > 0) {
      int last = number(text.substring(dots + 2));
      for (int level = number(text.substring(0, dots)); level <= last; level++) {
        levels.add(level);
      }
    } else {
      list(value).forEach(level -> levels.add(number(level)));
    }
    if (levels.isEmpty() && !(value instanceof List<?>)) {
      throw new IllegalArgumentException("write heading levels as 1..3 or 1,2,3");
    }
    if (levels.stream().anyMatch(level -> level < 1 || level > 6)) {
      throw new IllegalArgumentException("heading levels go from 1 to 6, not " + value);
    }
    return List.copyOf(levels);
  }

  private static Map<String, Object> map(Object value) {
    Map<String, Object> result = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (entry.getValue() != null) {
          result.put(symbolText(String.valueOf(entry.getKey())), entry.getValue());
        }
      }
    } else if (value instanceof String text) {
      readFlowMap(text, result);
    } else {
      throw new IllegalArgumentException("a map of names to values is needed, not " + value);
    }
    return result;
  }

  /** The one-line maps that fit into {@code {::options}}: <code>{a: b, c: d}</code>. */
  private static void readFlowMap(String text, Map<String, Object> into) {
    String body = Chars.strip(text);
    if (body.startsWith("{") && body.endsWith("}")) {
      body = body.substring(1, body.length() - 1);
    }
    for (String pair : Strings.split(body, ',')) {
      int colon = pair.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException("\"" + text + "\" is not a map of names to values");
      }
      into.put(
          symbolText(pair.substring(0, colon)), unquoted(Chars.strip(pair.substring(colon + 2))));
    }
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() >= 2
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static Map<String, String> symbols(Map<String, Object> map) {
    Map<String, String> symbols = new HashMap<>();
    map.forEach((name, text) -> symbols.put(name, String.valueOf(text)));
    return Map.copyOf(symbols);
  }

  private static Map<String, LinkTarget> links(Map<String, Object> map) {
    Map<String, LinkTarget> links = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          List<?> parts = value instanceof List<?> list ? list : List.of();
          if (parts.isEmpty() || parts.size() > 2) {
            throw new IllegalArgumentException("a link needs an address and at most a title");
          }
          Object title = parts.size() == 2 ? parts.get(1) : null;
          String text = title == null ? null : title.toString();
          links.put(name, new LinkTarget(String.valueOf(parts.get(0)), text, null));
        });
    return links;
  }
}
