package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the top level of a document passage by passage, or takes passages over. */
final class PassageReader {
  private final DocumentState doc;
  private final BlockText text;
  private final Fragments earlier;
  private final TextChange change;
  private boolean reused;

  PassageReader(DocumentState doc, String text, Fragments earlier) {
    this.doc = doc;
    this.text = new BlockText(text, 0);
    this.earlier = earlier;
    change = TextChange.between(earlier.text, text);
  }

  List<Passage> read() {
    List<Passage> passages = new ArrayList<>();
    int line = 0;
    while (!text.atEnd()) {
      Passage known = known(text.pos);
      Passage passage;
      if (known == null) {
        passage = readAt(text.pos, line);
      } else {
        passage = known.moved(text.pos - known.start(), line - known.line());
        passage.warnings().forEach(w -> doc.warn(w.message(), w.line()));
        reused = true;
      }
      passages.add(passage);
      text.pos = passage.end();
      line = passage.endLine();
    }
    return passages;
  }

  /** Whether any passage was taken over. */
  boolean hasReused() {
    return reused;
  }

  /** The passage of the earlier document that is sure to be read the same way here, or null. */
  private @Nullable Passage known(int at) {
    boolean behind = at >= change.newTail();
    if (!behind && at >= change.prefix()) {
      return null;
    }
    Passage passage = earlier.startingAt(behind ? at - change.newTail() + change.oldTail() : at);
    boolean same =
        passage != null
            && (at > 0) == (passage.start() > 0)
            && (behind || passage.reach() <= change.prefix())
            && isInForce(passage.options());
    return same ? passage : null;
  }

  /** Most often no text sets options, and they are the very same object. */
  private boolean isInForce(KramdownOptions options) {
    return Objects.equals(options, doc.options);
  }

  /** Reads a passage whose start is known. */
  Passage readAt(int start, int line) {
    int warnings = doc.warnings.size();
    int changes = doc.changes;
    KramdownOptions options = doc.options;
    Node root = new Node(Kind.ROOT, line);
    text.startPassage(start, line);
    boolean afterGap = start > 0;
    if (afterGap) {
      root.add(new Node(Kind.BLANK, line));
    }
    new BlockParser(doc, text, root).parsePassage();
    if (afterGap) {
      root.children.remove(0);
    }
    int end = text.pos;
    text.sees(text.endOfNextLine(end));
    return new Passage(
        start,
        end,
        text.reach(),
        line,
        text.lineOf(end),
        options,
        doc.changes == changes,
        List.copyOf(doc.warnings.subList(warnings, doc.warnings.size())),
        root,
        null);
  }
}
