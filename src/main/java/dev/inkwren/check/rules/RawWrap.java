package dev.inkwren.check.rules;

import dev.inkwren.check.source.Body;
import dev.inkwren.check.source.Fence;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.Optional;

/** Puts code between raw tags (J43). */
final class RawWrap {

  private RawWrap() {}

  /** The edits that protect the code at {@code offset}; empty where lines must be moved. */
  static Optional<TextEdits> around(Body body, int offset) {
    for (TextRange span : body.codeSpans()) {
      if (span.contains(offset)) {
        return wrapped(body, span, "{% raw %}", "{% endraw %}");
      }
    }
    int line = body.lines().lineAt(offset);
    return body.fences().stream()
        .filter(f -> f.openLine() <= line && f.closeLine().filter(c -> line <= c).isPresent())
        .findFirst()
        .flatMap(fence -> fenced(body, fence));
  }

  private static Optional<TextEdits> fenced(Body body, Fence fence) {
    int start = body.lines().start(fence.openLine());
    int end = body.lines().end(fence.closeLine().orElseThrow());
    String prefix = body.text().substring(start, fence.marks().start());
    boolean quoteOrIndent = prefix.chars().allMatch(c -> c == '>' || c == ' ' || c == '\t');
    return quoteOrIndent
        ? wrapped(
            body, new TextRange(start, end), prefix + "{% raw %}\n", "\n" + prefix + "{% endraw %}")
        : Optional.empty();
  }

  private static Optional<TextEdits> wrapped(
      Body body, TextRange range, String before, String after) {
    return range.in(body.text()).contains("raw %}")
        ? Optional.empty()
        : Optional.of(
            TextEdits.of(
                TextEdit.insert(range.start(), before), TextEdit.insert(range.end(), after)));
  }
}
