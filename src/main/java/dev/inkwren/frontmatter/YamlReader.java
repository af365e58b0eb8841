package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlFailure.Kind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The only door to SnakeYAML: YAML text to tree or failure, never an exception. What libyaml (so
 * Jekyll) accepts and SnakeYAML does not, a tab between tokens, is accepted here too.
 */
final class YamlReader {

  /** Longer YAML is read line by line only. */
  static final int MAX_LENGTH = 1 << 20;

  /** How often a text is read again with one character stood in for, and how much in all. */
  private static final int MAX_TRIES = 200;

  private static final int MAX_WORK = 8 << 20;

  /** Stands for a question mark inside a flow scalar while SnakeYAML reads. */
  static final char QUESTION = '\uE0BF';

  private YamlReader() {}

  /** Either a document or the failure. */
  sealed interface Result {}

  record Read(YamlTree.Parsed parsed) implements Result {}

  record Broken(YamlFailure failure) implements Result {}

  /**
   * Reads the first document of {@code text}.
   *
   * @param base offset of {@code text} in the file; all offsets of the result are in the file
   */
  static Result read(String text, int base) {
    if (text.length() > MAX_LENGTH) {
      return new Broken(new YamlFailure(Kind.TOO_LARGE, "", base, "", -1));
    }
    int bad = firstForbidden(text);
    if (bad >= 0) {
      return new Broken(new YamlFailure(Kind.CONTROL_CHARACTER, "", base + bad, "", -1));
    }
    String readable = text;
    CodePoints points = CodePoints.of(text);
    for (int tries = 0; ; tries++) {
      try {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setProcessComments(false);
        ParserImpl parser = new ParserImpl(new StreamReader(readable), options);
        return new Read(new YamlTree(readable, base, points, !text.equals(readable)).read(parser));
      } catch (YamlTree.TooDeep tooDeep) {
        return new Broken(new YamlFailure(Kind.TOO_DEEP, "", tooDeep.at(), "", -1));
      } catch (YamlTree.Unlike unlike) {
        String problem = String.valueOf(unlike.getMessage());
        return new Broken(new YamlFailure(Kind.SYNTAX, problem, unlike.at(), "", -1));
      } catch (MarkedYAMLException e) {
        int at = offset(e.getProblemMark(), points);
        boolean again = tries < MAX_TRIES && (long) tries * text.length() < MAX_WORK;
        if (again && isTabBetweenTokens(readable, at, e)) {
          readable = readable.substring(0, at) + " " + readable.substring(at + 1);
          continue;
        }
        if (again && text.indexOf(QUESTION) < 0 && isQuestionInScalar(readable, at)) {
          readable = readable.substring(0, at) + QUESTION + readable.substring(at + 1);
          continue;
        }
        return new Broken(failure(e, base, points, text.length()));
      } catch (YAMLException e) {
        return new Broken(new YamlFailure(Kind.SYNTAX, message(e.getMessage()), base, "", -1));
      }
    }
  }

  private static YamlFailure failure(
      MarkedYAMLException e, int base, CodePoints points, int length) {
    int problem = Math.min(offset(e.getProblemMark(), points), length);
    int context = e.getContextMark() == null ? -1 : offset(e.getContextMark(), points);
    return new YamlFailure(
        Kind.SYNTAX,
        message(e.getProblem()),
        base + Math.max(problem, 0),
        message(e.getContext()),
        context < 0 ? -1 : base + Math.min(context, length));
  }

  private static String message(@org.jspecify.annotations.Nullable String words) {
    return words == null ? "" : words;
  }

  private static int offset(@org.jspecify.annotations.Nullable Mark mark, CodePoints points) {
    return mark == null ? -1 : points.offset(mark.getIndex());
  }

  /** libyaml skips tabs between tokens except where a new key or item may start. */
  private static boolean isTabBetweenTokens(String text, int at, MarkedYAMLException e) {
    boolean tab = at >= 0 && at < text.length() && text.charAt(at) == '\t';
    if (!tab || !message(e.getProblem()).contains("cannot start any token")) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    if (before < 0 || text.charAt(before) == '\n') {
      return insideBrackets(text, at);
    }
    char c = text.charAt(before);
    boolean alone = before == 0 || Header.isSpace(text.charAt(before - 1));
    return !((c == '-' || c == '?') && alone) || insideBrackets(text, at);
  }

  /**
   * In a flow list libyaml 0.2.5 takes the mark in {@code [why?, b]} for text, SnakeYAML does not.
   */
  private static boolean isQuestionInScalar(String text, int at) {
    return at > 0
        && at < text.length()
        && text.charAt(at) == '?'
        && !Header.isSpace(text.charAt(at - 1))
        && "[]{},\"'".indexOf(text.charAt(at - 1)) < 0;
  }

  private static boolean insideBrackets(String text, int at) {
    int start = at;
    while (start > 0) {
      start = text.lastIndexOf('\n', start - 1) + 1;
      char c = start < text.length() ? text.charAt(start) : '\n';
      if (start == 0 || !(Header.isSpace(c) || c == '#' || c == ']' || c == '}')) {
        break;
      }
      start--;
    }
    return Brackets.depth(text, Math.max(start, 0), at) > 0;
  }

  /**
   * The first character libyaml cannot read, or -1: control characters, half surrogate pairs, and a
   * byte order mark at the start of a line, which it skips but counts as indentation.
   */
  static int firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || (c >= 0xA0 && c < 0xD800)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      boolean shiftsLine = c == 0xFEFF && (i == 0 || text.charAt(i - 1) == '\n');
      if (c == 0x85 || (c >= 0xE000 && c <= 0xFFFD && !shiftsLine)) {
        continue;
      }
      return i;
    }
    return -1;
  }
}
