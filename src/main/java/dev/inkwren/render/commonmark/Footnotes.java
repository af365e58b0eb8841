package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.inkwren.render.kramdown.FootnoteUse;
import dev.inkwren.text.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of a document, numbered by their first use. */
final class Footnotes {

  private final Map<String, FootnoteParser.Definition> definitions = new HashMap<>();
  private final List<FootnoteParser.Definition> used = new ArrayList<>();

  Footnotes(Document document) {
    collect(document);
  }

  private void collect(Node parent) {
    for (Node child : parent.getChildren()) {
      if (child instanceof FootnoteParser.Definition definition) {
        definitions.putIfAbsent(definition.name(), definition);
      }
      collect(child);
    }
  }

  boolean isDefined(String name) {
    return definitions.containsKey(name);
  }

  /** The number of a defined footnote. */
  int number(String name) {
    FootnoteParser.Definition definition = definitions.get(name);
    if (!used.contains(definition)) {
      used.add(definition);
    }
    return used.indexOf(definition) + 1;
  }

  /** Those used so far, in order; printing them may use more. */
  List<FootnoteParser.Definition> used() {
    return used;
  }

  List<FootnoteUse> uses(Lines lines) {
    List<FootnoteUse> uses = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      FootnoteParser.Definition definition = used.get(i);
      uses.add(
          new FootnoteUse(definition.name(), i + 1, lines.lineAt(definition.getStartOffset())));
    }
    return uses;
  }
}
