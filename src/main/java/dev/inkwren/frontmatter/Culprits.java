package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdit;
import java.util.Optional;

/**
 * Finds where the author erred in a piece of broken YAML. A parser says where it gave up, which may
 * be far behind: an unclosed quote is only noticed at the end.
 */
final class Culprits {

  private final String text;
  private final int start;
  private final int end;
  private final YamlFailure failure;

  /**
   * @param text the file
   * @param start offset where the piece starts
   * @param end offset where it ends
   */
  Culprits(String text, int start, int end, YamlFailure failure) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.failure = failure;
  }

  Culprit find() {
    return switch (failure.kind()) {
      case CONTROL_CHARACTER -> controlCharacter();
      case IGNORED_REST -> ignoredRest();
      case TOO_DEEP -> Culprit.at(failure.problemAt(), 1, "error.tooDeep");
      case TOO_LARGE -> Culprit.at(start, Math.min(1, end - start), "error.tooLarge");
      case SYNTAX -> syntax();
    };
  }

  private Culprit controlCharacter() {
    int at = failure.problemAt();
    char c = text.charAt(at);
    Culprit found =
        Culprit.at(
            at, 1, Character.isSurrogate(c) ? "error.halfCharacter" : "error.controlCharacter");
    return found.mendedBy(TextEdit.replace(at, at + 1, ""));
  }

  /** A second document, or a first key indented deeper than the next. */
  private Culprit ignoredRest() {
    int rest = failure.problemAt();
    if (text.startsWith("---", rest) || text.startsWith("...", rest) || failure.contextAt() < 0) {
      return Culprit.at(rest, Math.min(3, end - rest), "error.document");
    }
    return Culprit.at(failure.contextAt(), 1, "error.firstIndent");
  }

  private Culprit syntax() {
    String problem = failure.problem();
    String context = failure.context();
    if (problem.contains("TAB") || isTab(failure.problemAt())) {
      return tab();
    }
    if (context.contains("quoted scalar")) {
      return quoted();
    }
    ValueLine line = ValueLine.at(text, failure.problemAt(), start, end);
    if (context.contains("flow") && failure.contextAt() >= 0) {
      return flow();
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon(line);
    }
    if (problem.contains("could not find expected ':'")) {
      return new KeyLine(text, keyLineStart(), end).find();
    }
    if (line.startsWithIndicator()) {
      return Culprit.at(line.value(), 1, "error.reserved").mendedBy(line.quote());
    }
    return other(line, problem);
  }

  private int keyLineStart() {
    int at = failure.contextAt() >= 0 ? failure.contextAt() : failure.problemAt();
    return Math.max(start, Math.min(Block.lineStart(text, at), Math.max(start, end - 1)));
  }

  private boolean isTab(int at) {
    return at < end && at >= start && text.charAt(at) == '\t' && onlyBlanksBefore(at);
  }

  private boolean onlyBlanksBefore(int at) {
    return text.substring(Block.lineStart(text, at), at).isBlank();
  }

  private Culprit tab() {
    int from = Math.min(failure.problemAt(), text.length() - 1);
    while (from > start && text.charAt(from) != '\t' && text.charAt(from) != '\n') {
      from--;
    }
    int to = from;
    while (to < end && text.charAt(to) == '\t') {
      to++;
    }
    String spaces = onlyBlanksBefore(from) ? "  ".repeat(Math.max(1, to - from)) : " ";
    return Culprit.at(from, Math.max(0, to - from), "error.tab")
        .mendedBy(TextEdit.replace(from, Math.max(from, to), spaces));
  }

  private Culprit quoted() {
    int open = failure.contextAt();
    String problem = failure.problem();
    if (problem.contains("escape") || problem.contains("Unicode")) {
      int slash = text.lastIndexOf('\\', Math.min(failure.problemAt(), end) - 1);
      int at = Math.max(open, slash);
      return Culprit.at(at, Math.min(2, end - at), "error.escape")
          .mendedBy(TextEdit.insert(at, "\\"));
    }
    ValueLine line = ValueLine.at(text, open, start, end);
    boolean apostrophe = text.charAt(open) == '\'';
    Culprit found = Culprit.at(open, 1, "error.quote");
    if (line.value() != open || line.spansLines()) {
      return found;
    }
    return apostrophe
        ? found.mendedBy(line.quote())
        : found.mendedBy(TextEdit.insert(line.valueEnd(), "\""));
  }

  private Culprit flow() {
    int open = failure.contextAt();
    if (open >= end || (text.charAt(open) != '[' && text.charAt(open) != '{')) {
      int last = Brackets.lastOpen(text, start, Math.min(failure.problemAt(), end));
      open = last < 0 ? start : last;
    }
    int problem = Math.min(failure.problemAt(), end);
    char closer = text.charAt(open) == '{' ? '}' : ']';
    char found = problem < end ? text.charAt(problem) : ' ';
    if ((found == ']' || found == '}') && closesOuter(open, found)) {
      return Culprit.at(open, 1, "error.bracket")
          .mendedBy(TextEdit.insert(problem, String.valueOf(closer)));
    }
    if (found == ']' || found == '}') {
      return Culprit.at(problem, 1, "error.bracketKind")
          .mendedBy(TextEdit.replace(problem, problem + 1, String.valueOf(closer)));
    }
    if (Brackets.depth(text, open, end) > 0) {
      ValueLine opened = ValueLine.at(text, open, start, end);
      Culprit culprit = Culprit.at(open, 1, "error.bracket");
      return opened.spansLines()
          ? culprit
          : culprit.mendedBy(TextEdit.insert(opened.valueEnd(), String.valueOf(closer)));
    }
    if ("@`%*&!|>:".indexOf(found) >= 0) {
      return Culprit.at(problem, 1, "error.reserved");
    }
    return Culprit.at(problem, Math.max(0, Math.min(1, end - problem)), "error.comma");
  }

  /** Whether the bracket around the one at {@code open} is of the kind that {@code closer} ends. */
  private boolean closesOuter(int open, char closer) {
    int outer = Brackets.lastOpen(text, start, open);
    return outer >= 0 && text.charAt(outer) == (closer == ']' ? '[' : '{');
  }

  private Culprit colon(ValueLine line) {
    int at = failure.problemAt();
    if (line.isContinuation()) {
      return Culprit.at(line.first(), at - line.first(), "error.indent");
    }
    return Culprit.at(at, 1, "error.colon").mendedBy(line.quote());
  }

  private Culprit other(ValueLine line, String problem) {
    int at = Math.min(failure.problemAt(), end);
    if (problem.contains("sequence entries are not allowed")) {
      boolean inValue = !line.isContinuation() && line.value() == at;
      Culprit found = Culprit.at(at, 1, inValue ? "error.dash" : "error.indent");
      return inValue ? found.mendedBy(line.quote()) : found;
    }
    if (problem.contains("<block mapping start>") && text.startsWith("- ", at)) {
      return Culprit.at(at, 1, "error.keylessItem");
    }
    if (problem.contains("<block mapping start>") || problem.contains("<block sequence start>")) {
      return Culprit.at(at, Math.min(1, end - at), "error.indent");
    }
    boolean behind = !line.isContinuation() && at > line.value();
    if (problem.contains("expected <block end>") && behind) {
      return Culprit.at(at, line.valueEnd() > at ? line.valueEnd() - at : 0, "error.behind")
          .mendedBy(line.quote());
    }
    Optional<TextEdit> quote =
        !line.isContinuation() && line.value() == at ? line.quote() : Optional.empty();
    int length = at < end && text.charAt(at) != '\n' ? 1 : 0;
    return Culprit.at(at, length, length == 0 ? "error.syntax" : "error.reserved").mendedBy(quote);
  }
}
