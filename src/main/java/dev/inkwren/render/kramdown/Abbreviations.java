package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the defined abbreviations in running text (K16), the longest first. */
final class Abbreviations {
  private static final class Letter {
    final Map<Character, Letter> next = new HashMap<>(2);
    boolean end;
  }

  private final Letter first = new Letter();

  private Abbreviations(Iterable<String> names) {
    for (String name : names) {
      Letter letter = first;
      for (int i = 0; i < name.length(); i++) {
        letter = letter.next.computeIfAbsent(name.charAt(i), c -> new Letter());
      }
      letter.end = true;
    }
  }

  static void replace(DocumentState doc, List<Node> roots) {
    if (!doc.abbreviations.isEmpty()) {
      Abbreviations finder = new Abbreviations(doc.abbreviations.keySet());
      roots.forEach(finder::replaceIn);
    }
  }

  private void replaceIn(Node node) {
    if (node.children.isEmpty()) {
      return;
    }
    List<Node> replaced = null;
    for (int i = 0; i < node.children.size(); i++) {
      Node child = node.children.get(i);
      List<Node> parts = null;
      if (child.kind == Kind.TEXT && !node.isRawHtml()) {
        parts = split(child);
      } else if (child.kind != Kind.TEXT) {
        replaceIn(child);
      }
      if (parts != null && replaced == null) {
        replaced = new ArrayList<>(node.children.subList(0, i));
      }
      if (replaced != null) {
        replaced.addAll(parts == null ? List.of(child) : parts);
      }
    }
    if (replaced != null) {
      node.children.clear();
      node.children.addAll(replaced);
    }
  }

  private @Nullable List<Node> split(Node text) {
    String s = text.text();
    List<Node> parts = null;
    int done = 0;
    for (int i = 0; i <= s.length(); i++) {
      boolean lineStart = i == done || s.charAt(i - 1) == '\n';
      int start = -1;
      if (i < s.length() && !Chars.isWord(s.charAt(i)) && longest(s, i + 1, true) > 0) {
        start = longest(s, i, false) > 0 ? i : i + 1;
      } else if (lineStart && longest(s, i, true) > 0) {
        start = i;
      }
      if (start >= 0) {
        int end = longest(s, start, false);
        if (parts == null) {
          parts = new ArrayList<>();
        }
        parts.add(new Node(Kind.TEXT, s.substring(done, start), text.line));
        parts.add(new Node(Kind.ABBREVIATION, s.substring(start, end), text.line));
        done = end;
        i = end - 1;
      }
    }
    if (parts != null) {
      parts.add(new Node(Kind.TEXT, s.substring(done), text.line));
    }
    return parts;
  }

  /** End of the longest abbreviation at {@code from}, or 0; whole: no word character follows. */
  private int longest(String s, int from, boolean whole) {
    Letter letter = first;
    int end = 0;
    for (int i = from; i < s.length(); i++) {
      letter = letter.next.get(s.charAt(i));
      if (letter == null) {
        break;
      }
      boolean inWord = i + 1 < s.length() && Chars.isWord(s.charAt(i + 1));
      if (letter.end && !(whole && inWord)) {
        end = i + 1;
      }
    }
    return end;
  }
}
