package dev.inkwren.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one language is coloured; read from {@code code-colours.txt}, which says how it is written.
 *
 * @param rules tried in order where the text stands
 * @param parts rules that work within what others matched, by name
 */
record CodeGrammar(List<Rule> rules, Map<String, List<Rule>> parts) {

  /**
   * One rule.
   *
   * @param kinds the class of the whole match, or of each group
   */
  record Rule(Pattern pattern, List<Kind> kinds) {}

  /**
   * A class name and the part that looks closer; each empty for none.
   *
   * @param name empty for text that stays plain
   */
  record Kind(String name, String part) {

    private static Kind of(String written) {
      int brace = written.indexOf('{');
      String name = brace < 0 ? written : written.substring(0, brace);
      String part = brace < 0 ? "" : written.substring(brace + 1, written.length() - 1);
      return new Kind(name.equals("-") ? "" : name, part);
    }
  }

  private static final String RESOURCE = "code-colours.txt";

  /** All languages by name. */
  private static final Map<String, CodeGrammar> ALL = read();

  /** The language called {@code name}; empty when it stays plain. */
  static Optional<CodeGrammar> of(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Map<String, CodeGrammar> read() {
    try (InputStream in = CodeGrammar.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      return Map.copyOf(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, CodeGrammar> read(String text) {
    Map<String, CodeGrammar> all = new HashMap<>();
    CodeGrammar language = new CodeGrammar(List.of(), Map.of());
    List<Rule> rules = new ArrayList<>();
    boolean anyCase = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("!") || line.isBlank()) {
        continue;
      }
      if (line.startsWith("= ")) {
        rules = new ArrayList<>();
        language = new CodeGrammar(rules, new HashMap<>());
        anyCase = line.contains("sql");
        for (String name : line.substring(2).split(" ")) {
          all.put(name, language);
        }
      } else if (line.startsWith("[")) {
        rules = new ArrayList<>();
        language.parts().put(line.substring(1, line.length() - 1), rules);
      } else {
        rules.add(rule(line, anyCase));
      }
    }
    return all;
  }

  private static Rule rule(String line, boolean anyCase) {
    int space = line.indexOf(' ');
    String first = line.substring(0, space);
    String rest = line.substring(space + 1);
    int flags = Pattern.MULTILINE | (anyCase ? Pattern.CASE_INSENSITIVE : 0);
    if (first.equals("words")) {
      int next = rest.indexOf(' ');
      String words = rest.substring(next + 1).replace(' ', '|');
      Pattern pattern = Pattern.compile("\\b(?:" + words + ")\\b", flags);
      return new Rule(pattern, List.of(Kind.of(rest.substring(0, next))));
    }
    List<Kind> kinds = new ArrayList<>();
    for (String kind : first.split(",")) {
      kinds.add(Kind.of(kind));
    }
    return new Rule(Pattern.compile(rest, flags), kinds);
  }
}
