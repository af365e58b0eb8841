package dev.inkwren.check.rules;

import dev.inkwren.check.Messages;
import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.Rule;
import dev.inkwren.check.Severity;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what one rule finds and puts it into words: message {@code id}, fix {@code id.fix}. */
final class Findings {

  private final Rule rule;
  private final Messages messages;
  private final List<Problem> problems = new ArrayList<>();

  Findings(Rule rule, Messages messages) {
    this.rule = rule;
    this.messages = messages;
  }

  List<Problem> problems() {
    return problems;
  }

  /** A problem only the author can mend. */
  void add(TextRange range, Object... words) {
    add("", rule.severity(), range, List.of(), words);
  }

  /** A problem with mends. */
  void add(TextRange range, List<QuickFix> fixes, Object... words) {
    add("", rule.severity(), range, fixes, words);
  }

  /**
   * A problem with a message of its own.
   *
   * @param variant what follows the rule's id in the message's key, with its dot; "" for nothing
   */
  void add(
      String variant, Severity severity, TextRange range, List<QuickFix> fixes, Object... words) {
    String message = messages.text(rule.id() + variant, words);
    problems.add(new Problem(rule.id(), severity, range, message, fixes));
  }

  /** One mend, labelled by the rule's own words. */
  List<QuickFix> fix(TextEdits edits, Object... words) {
    return edits.isEmpty()
        ? List.of()
        : List.of(new QuickFix(messages.text(rule.id() + ".fix", words), edits));
  }

  /** One mend of a single stretch. */
  List<QuickFix> fix(TextRange range, String replacement, Object... words) {
    return fix(TextEdits.of(new TextEdit(range, replacement)), words);
  }

  /** One mend that may not be possible. */
  List<QuickFix> fix(Optional<TextEdits> edits, Object... words) {
    return edits.map(e -> fix(e, words)).orElse(List.of());
  }

  /** One mend labelled by the message {@code key}. */
  List<QuickFix> fixAs(String key, Optional<TextEdits> edits, Object... words) {
    return edits
        .filter(e -> !e.isEmpty())
        .map(e -> List.of(new QuickFix(messages.text(key, words), e)))
        .orElse(List.of());
  }
}
