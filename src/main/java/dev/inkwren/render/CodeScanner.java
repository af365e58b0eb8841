package dev.inkwren.render;

import java.util.Locale;

/** Cuts one piece of code into coloured pieces; every character comes out once, escaped. */
final class CodeScanner {

  private final String code;
  private final CodeLanguage language;
  private final StringBuilder out;
  private int at;
  private boolean lineStart = true;

  CodeScanner(String code, CodeLanguage language) {
    this.code = code;
    this.language = language;
    this.out = new StringBuilder(code.length() * 2);
  }

  String html() {
    switch (language.shape()) {
      case WORDS, KEYS -> words();
      case MARKUP -> markup();
      case DIFF, CONSOLE -> lines();
    }
    return out.toString();
  }

  private void words() {
    while (at < code.length()) {
      char c = code.charAt(at);
      int comment = comment();
      if (comment > at) {
        emit(code.startsWith("/*", at) ? "cm" : "c1", comment);
      } else if (language.quotes().indexOf(c) >= 0) {
        string(c);
      } else if (isDigit(c)) {
        emit("mi", number());
      } else if (isWord(c) || (c == '$' && at + 1 < code.length())) {
        word();
      } else if ("+-*/%=<>!&|^~?:".indexOf(c) >= 0) {
        emit("o", at + 1);
      } else {
        lineStart = c == '\n' || (lineStart && (c == ' ' || c == '\t' || c == '-' || c == '{'));
        emit(Character.isWhitespace(c) ? "" : "p", at + 1);
      }
    }
  }

  /** Where the comment that starts here ends; not behind {@link #at} when none does. */
  private int comment() {
    if (language.blockComments() && code.startsWith("/*", at)) {
      int end = code.indexOf("*/", at + 2);
      return end < 0 ? code.length() : end + 2;
    }
    for (String start : language.lineComments()) {
      boolean here = code.startsWith(start, at);
      boolean alone = !start.equals("#") || at == 0 || Character.isWhitespace(code.charAt(at - 1));
      if (here && alone) {
        return endOfLine(at);
      }
    }
    return -1;
  }

  private int endOfLine(int from) {
    int end = code.indexOf('\n', from);
    return end < 0 ? code.length() : end;
  }

  private void string(char quote) {
    boolean triple = code.startsWith(String.valueOf(quote).repeat(3), at);
    int end = triple ? code.indexOf(String.valueOf(quote).repeat(3), at + 3) : single(quote);
    int stop = end < 0 ? endOfLine(at) : end + (triple ? 3 : 1);
    boolean key = isKeyBehind(stop);
    emit(key ? "nl" : quote == '\'' ? "s1" : quote == '`' ? "sb" : "s2", stop);
    lineStart = false;
  }

  private boolean isKeyBehind(int from) {
    int next = from;
    while (next < code.length() && code.charAt(next) == ' ') {
      next++;
    }
    boolean keyed = language.shape() == CodeLanguage.Shape.KEYS;
    return keyed && lineStart && next < code.length() && ":=".indexOf(code.charAt(next)) >= 0;
  }

  /** The closing quote on the same line; -1 for none. */
  private int single(char quote) {
    for (int i = at + 1; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        return i;
      } else if (c == '\n' && quote != '`') {
        return -1;
      }
    }
    return -1;
  }

  private int number() {
    int end = at;
    while (end < code.length() && (isWord(code.charAt(end)) || code.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private void word() {
    int end = at + 1;
    boolean keyed = language.shape() == CodeLanguage.Shape.KEYS;
    while (end < code.length()
        && (isWord(code.charAt(end)) || (keyed && "-.".indexOf(code.charAt(end)) >= 0))) {
      end++;
    }
    String word = code.substring(at, end);
    emit(kind(language.anyCase() ? word.toLowerCase(Locale.ROOT) : word, end), end);
    lineStart = false;
  }

  private String kind(String word, int end) {
    if (isKeyBehind(end)) {
      return "na";
    }
    if (language.constants().contains(word)) {
      return "kc";
    }
    if (language.keywords().contains(word)) {
      return "k";
    }
    if (language.declarations().contains(word)) {
      return "kd";
    }
    if (language.types().contains(word)) {
      return "kt";
    }
    if (word.startsWith("$")) {
      return "nv";
    }
    boolean call = end < code.length() && code.charAt(end) == '(';
    return call ? "nf" : Character.isUpperCase(word.charAt(0)) ? "nc" : "n";
  }

  private void markup() {
    while (at < code.length()) {
      if (code.startsWith("<!--", at)) {
        int end = code.indexOf("-->", at);
        emit("c", end < 0 ? code.length() : end + 3);
      } else if (code.charAt(at) == '<') {
        tag();
      } else {
        int next = code.indexOf('<', at);
        emit("", next < 0 ? code.length() : next);
      }
    }
  }

  private void tag() {
    int end = at + 1;
    while (end < code.length()
        && (isWord(code.charAt(end)) || "/!?-:".indexOf(code.charAt(end)) >= 0)) {
      end++;
    }
    emit("nt", end);
    while (at < code.length() && code.charAt(at) != '>') {
      char c = code.charAt(at);
      if (c == '"' || c == '\'') {
        int close = code.indexOf(c, at + 1);
        emit("s", close < 0 ? code.length() : close + 1);
      } else if (isWord(c)) {
        int stop = at + 1;
        while (stop < code.length() && (isWord(code.charAt(stop)) || code.charAt(stop) == '-')) {
          stop++;
        }
        emit("na", stop);
      } else {
        emit("", at + 1);
      }
    }
    if (at < code.length()) {
      emit("nt", at + 1);
    }
  }

  private void lines() {
    boolean diff = language.shape() == CodeLanguage.Shape.DIFF;
    while (at < code.length()) {
      int end = endOfLine(at);
      char first = code.charAt(at);
      if (diff) {
        emit(first == '+' ? "gi" : first == '-' ? "gd" : first == '@' ? "gu" : "", end);
      } else if (first == '$' || first == '#' || first == '>') {
        emit("gp", Math.min(end, at + 1));
        emit("", end);
      } else {
        emit("go", end);
      }
      emit("", Math.min(code.length(), end + 1));
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  /** Puts out what stands up to {@code end} under {@code kind}, plain for none. */
  private void emit(String kind, int end) {
    if (end <= at) {
      return;
    }
    if (!kind.isEmpty()) {
      out.append("<span class=\"").append(kind).append("\">");
    }
    for (int i = at; i < end; i++) {
      switch (code.charAt(i)) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> out.append(code.charAt(i));
      }
    }
    out.append(kind.isEmpty() ? "" : "</span>");
    at = end;
  }
}
