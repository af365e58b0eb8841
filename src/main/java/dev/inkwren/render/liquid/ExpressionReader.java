package dev.inkwren.render.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Liquid's expressions word by word, as its strict parser does. */
final class ExpressionReader {

  private static final Pattern WORD =
      Pattern.compile(
          "\\s*+(?:(?<compare>==|!=|<>|<=?|>=?|contains(?=\\s))|(?<string>'[^']*+'|\"[^\"]*+\")"
              + "|(?<number>-?\\d++(?:\\.\\d++)?)|(?<name>[a-zA-Z_][\\w-]*+\\??)"
              + "|(?<range>\\.\\.)|(?<sign>[|.:,\\[\\]()?-]))");

  /** The text does not follow the grammar. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  private enum Kind {
    COMPARE,
    STRING,
    NUMBER,
    NAME,
    RANGE,
    SIGN,
    END
  }

  private record Word(Kind kind, String text) {
    static final Word END = new Word(Kind.END, "");
  }

  private final String source;
  private final List<Word> words = new ArrayList<>();
  private int at;

  /**
   * @throws Malformed when a character has no business in an expression
   */
  ExpressionReader(String text) throws Malformed {
    this.source = text.strip();
    Matcher match = WORD.matcher(source);
    int start = 0;
    while (start < source.length()) {
      match.region(start, source.length());
      if (!match.lookingAt()) {
        throw malformed("Unexpected character " + source.substring(start).strip().charAt(0));
      }
      words.add(word(match));
      start = match.end();
    }
  }

  private static Word word(Matcher match) {
    for (Kind kind : Kind.values()) {
      String group = kind == Kind.END ? null : match.group(kind.name().toLowerCase(Locale.ROOT));
      if (group != null) {
        return new Word(kind, group);
      }
    }
    return Word.END;
  }

  private Malformed malformed(String why) {
    return new Malformed("Liquid syntax error: " + why + " in \"" + source + "\"");
  }

  private Word here() {
    return at < words.size() ? words.get(at) : Word.END;
  }

  boolean atEnd() {
    return here().kind() == Kind.END;
  }

  private boolean isSign(char sign) {
    Word word = here();
    return word.kind() == Kind.SIGN && word.text().charAt(0) == sign;
  }

  /** Whether {@code sign} comes next; passes over it. */
  boolean take(char sign) {
    boolean there = isSign(sign);
    at += there ? 1 : 0;
    return there;
  }

  /** Whether the word {@code name} comes next; passes over it. */
  boolean takeName(String name) {
    boolean there = here().kind() == Kind.NAME && here().text().equals(name);
    at += there ? 1 : 0;
    return there;
  }

  /** The comparison that comes next; empty when there is none. */
  String comparison() {
    return here().kind() == Kind.COMPARE ? words.get(at++).text() : "";
  }

  /** The name that must come next. */
  String name() throws Malformed {
    return must(Kind.NAME, "id");
  }

  /** Nothing may be left. */
  void end() throws Malformed {
    if (!atEnd()) {
      throw malformed("Expected end_of_string but found " + here().text());
    }
  }

  private String must(Kind kind, String called) throws Malformed {
    Word word = here();
    if (word.kind() != kind) {
      throw malformed("Expected " + called + " but found " + word.text());
    }
    at++;
    return word.text();
  }

  private String must(char sign) throws Malformed {
    if (!take(sign)) {
      throw malformed("Expected " + sign + " but found " + here().text());
    }
    return String.valueOf(sign);
  }

  /** A filter's argument, its name in front when it has one. */
  String argument() throws Malformed {
    boolean named =
        here().kind() == Kind.NAME && at + 1 < words.size() && words.get(at + 1).text().equals(":");
    if (!named) {
      return expression();
    }
    String name = name();
    return name + must(':') + " " + expression();
  }

  /** The expression that must come next, without spaces between its parts. */
  String expression() throws Malformed {
    Word word = here();
    at++;
    return switch (word.kind()) {
      case STRING, NUMBER -> word.text();
      case NAME -> word.text() + lookups();
      case SIGN -> {
        at--;
        yield bracketed();
      }
      default -> {
        at--;
        throw malformed("[" + word.text() + "] is not a valid expression");
      }
    };
  }

  private String bracketed() throws Malformed {
    if (take('[')) {
      return "[" + expression() + must(']') + lookups();
    }
    if (take('(')) {
      String first = expression();
      must(Kind.RANGE, "dotdot");
      return "(" + first + ".." + expression() + must(')');
    }
    throw malformed("[" + here().text() + "] is not a valid expression");
  }

  /** A name behind a point; the engine would read words of its own out of one with hyphens. */
  static String step(String name) {
    return name.indexOf('-') < 0 ? "." + name : "[\"" + name + "\"]";
  }

  private String lookups() throws Malformed {
    StringBuilder text = new StringBuilder();
    while (true) {
      if (take('[')) {
        text.append('[').append(expression()).append(must(']'));
      } else if (take('.')) {
        text.append(step(name()));
      } else {
        return text.toString();
      }
    }
  }
}
