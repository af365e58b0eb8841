package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replaces a list marked {@code {:toc}} by links to the headings (K38). */
final class TableOfContents {
  /** A heading that is listed; its spans are those of the printed heading. */
  record Entry(int level, String id, Node heading) {}

  final String placeholder;

  private final HtmlWriter to;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable Node list;

  TableOfContents(HtmlWriter to, String source) {
    this.to = to;
    placeholder = HtmlWriter.placeholder("contents", source);
  }

  /** Whether this list is the first one marked for it. */
  boolean takesPlace(Node candidate) {
    if (candidate.ial == null || !candidate.ial.references.contains("toc")) {
      return false;
    }
    to.dependent++;
    boolean first = list == null;
    if (first) {
      list = candidate;
    }
    return first;
  }

  boolean isPlaced() {
    return list != null;
  }

  void add(Node heading, String id) {
    boolean wanted = to.options.tocLevels().contains(heading.level);
    if (wanted && !excluded(heading.attributes.getOrEmpty("class"))) {
      entries.add(new Entry(heading.level, id, heading));
    }
  }

  /** How many headings are listed so far. */
  int size() {
    return entries.size();
  }

  /** The headings listed after the first {@code size}. */
  List<Entry> since(int size) {
    return List.copyOf(entries.subList(size, entries.size()));
  }

  void addAll(List<Entry> more) {
    entries.addAll(more);
  }

  private static boolean excluded(String classes) {
    for (int i = classes.indexOf("no_toc"); i >= 0; i = classes.indexOf("no_toc", i + 1)) {
      int end = i + "no_toc".length();
      boolean start = i == 0 || !Chars.isUnicodeWord(classes.codePointBefore(i));
      if (start && (end == classes.length() || !Chars.isUnicodeWord(classes.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The printed table, empty if there is no heading for it. */
  String print() {
    Node place = list;
    if (place == null || entries.isEmpty()) {
      return "";
    }
    Node root = new Node(place.kind, place.line);
    root.attributes.putAll(place.attributes);
    if (!root.attributes.has("id")) {
      root.attributes.put("id", "markdown-toc");
    }
    fill(root);
    StringBuilder outer = to.out;
    to.out = new StringBuilder();
    to.uses.active = false;
    to.wrap(root.kind == Kind.BULLETS ? "ul" : "ol", root, 0);
    to.uses.active = true;
    String html = to.out.toString();
    to.out = outer;
    return html;
  }

  private void fill(Node root) {
    List<Node> open = new ArrayList<>();
    for (Entry entry : entries) {
      Node item = item(root, entry);
      while (!open.isEmpty() && open.get(open.size() - 1).level >= entry.level) {
        open.remove(open.size() - 1);
      }
      if (open.isEmpty()) {
        root.add(item);
      } else {
        Node parent = open.get(open.size() - 1);
        if (parent.children.size() == 1) {
          parent.add(new Node(root.kind, root.line));
        }
        parent.children.get(1).add(item);
      }
      open.add(item);
    }
  }

  private static Node item(Node root, Entry entry) {
    Node link = new Node(Kind.LINK, root.line);
    link.attributes.put("href", "#" + entry.id);
    link.attributes.put("id", root.attributes.getOrEmpty("id") + "-" + entry.id);
    plainEntries(entry.heading.children, link.children);
    Node paragraph = new Node(Kind.PARAGRAPH, root.line);
    paragraph.transparent = true;
    paragraph.add(link);
    Node item = new Node(Kind.ITEM, root.line);
    item.level = entry.level;
    item.add(paragraph);
    return item;
  }

  /** The spans of a heading without footnotes and with the text of links in their place. */
  private static void plainEntries(List<Node> spans, List<Node> into) {
    for (Node span : spans) {
      if (span.kind == Kind.FOOTNOTE) {
        continue;
      }
      if (span.kind == Kind.LINK) {
        plainEntries(span.children, into);
      } else if (span.children.isEmpty()) {
        into.add(span);
      } else {
        Node copy = span.copy();
        copy.children.clear();
        plainEntries(span.children, copy.children);
        into.add(copy);
      }
    }
  }
}
