package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers footnotes by first use and prints them behind the document (K17). */
final class FootnoteList {
  private static final class Used {
    final Footnote footnote;
    final String name;
    final int number;
    int repeats;

    Used(Footnote footnote, String name, int number) {
      this.footnote = footnote;
      this.name = name;
      this.number = number;
    }
  }

  final String placeholder;

  private final HtmlWriter to;
  private final List<Used> used = new ArrayList<>();
  private final Map<String, Used> byName = new HashMap<>();
  private boolean placed;

  FootnoteList(HtmlWriter to, String source) {
    this.to = to;
    placeholder = HtmlWriter.placeholder("footnotes", source);
  }

  /** Whether this list says where the footnotes go: {@code {:footnotes}}. */
  boolean takesPlace(Node list) {
    if (list.ial == null || !list.ial.references.contains("footnotes")) {
      return false;
    }
    to.dependent++;
    boolean first = !placed;
    placed = true;
    return first;
  }

  boolean isPlaced() {
    return placed;
  }

  void marker(Node node) {
    to.dependent++;
    Footnote footnote = node.footnote;
    if (footnote == null) {
      return;
    }
    String name = to.options.footnotePrefix() + footnote.name();
    Used use = byName.get(name);
    String repeat = "";
    if (use == null) {
      use = new Used(footnote, name, to.options.footnoteNumber() + used.size());
      used.add(use);
      byName.put(name, use);
    } else {
      repeat = ":" + ++use.repeats;
    }
    boolean recent = to.options.newFootnoteRoles();
    String number = String.valueOf(use.number);
    to.out.append("<sup id=\"fnref:").append(name).append(repeat);
    to.out.append(recent ? "\">" : "\" role=\"doc-noteref\">").append("<a href=\"#fn:");
    to.out.append(name).append("\" class=\"footnote\" rel=\"footnote\"");
    to.out.append(recent ? " role=\"doc-noteref\"" : "");
    to.out.append(title(to.options.footnoteLinkTitle(), number)).append('>');
    to.out.append(to.options.footnoteLinkText().replace("%s", number)).append("</a></sup>");
  }

  private static String title(String pattern, String number) {
    if (pattern.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder(" title=\"");
    HtmlEscape.attribute(pattern.replace("%s", number), out);
    return out.append('"').toString();
  }

  List<FootnoteUse> uses() {
    return used.stream()
        .map(use -> new FootnoteUse(use.footnote.name(), use.number, use.footnote.line()))
        .toList();
  }

  /** The list of footnotes, empty if none is used. */
  String print() {
    if (used.isEmpty() && byName.isEmpty()) {
      return "";
    }
    StringBuilder outer = to.out;
    to.out = new StringBuilder();
    to.out.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n  <ol");
    if (to.options.footnoteNumber() != 1) {
      to.out.append(" start=\"").append(to.options.footnoteNumber()).append('"');
    }
    to.out.append(">\n");
    // Printing a footnote may meet markers of further ones, which then join the list.
    for (int i = 0; i < used.size(); i++) {
      print(used.get(i));
    }
    to.out.append("  </ol>\n</div>\n");
    String html = to.out.toString();
    to.out = outer;
    return html;
  }

  private void print(Used use) {
    Node item = new Node(Kind.ITEM, use.footnote.line());
    item.attributes.put("id", "fn:" + use.name);
    if (!to.options.newFootnoteRoles()) {
      item.attributes.put("role", "doc-endnote");
    }
    item.children.addAll(use.footnote.content().children);
    addBacklinks(item, use);
    to.enter(item);
    to.write(item, 4);
    to.leave();
  }

  private void addBacklinks(Node item, Used use) {
    Node paragraph = lastParagraph(item);
    boolean space = paragraph != null;
    if (paragraph == null) {
      paragraph = new Node(Kind.PARAGRAPH, item.line);
      item.add(paragraph);
    }
    if (to.options.footnoteBacklink().isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    HtmlEscape.text(to.options.footnoteBacklink(), text);
    String gap = HtmlEscape.entity(0xA0, "", to.options.entityOutput());
    String title = title(to.options.footnoteBacklinkTitle(), String.valueOf(use.number));
    String attributes = "\" class=\"reversefootnote\" role=\"doc-backlink\"" + title + ">";
    addBacklink(paragraph, space ? gap : "", use.name + attributes + text);
    for (int i = 1; i <= use.repeats; i++) {
      String again = text + "<sup>" + (i + 1) + "</sup>";
      addBacklink(paragraph, gap, use.name + ":" + i + attributes + again);
    }
  }

  private @Nullable Node lastParagraph(Node item) {
    Node last = item.last();
    if (last == null || (last.kind != Kind.PARAGRAPH && !to.options.footnoteBacklinkInline())) {
      return null;
    }
    while (last != null && last.kind != Kind.PARAGRAPH && last.kind != Kind.HEADING) {
      last = last.last();
    }
    return last;
  }

  private static void addBacklink(Node paragraph, String gap, String link) {
    String html = gap + "<a href=\"#fnref:" + link + "</a>";
    paragraph.add(new Node(Kind.VERBATIM, html, paragraph.line));
  }
}
