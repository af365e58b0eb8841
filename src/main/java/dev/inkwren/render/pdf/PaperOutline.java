package dev.inkwren.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings of the page as the bookmarks that readers of PDFs show beside it. */
final class PaperOutline {

  private static final String HEADINGS =
      "#ink-head h1, .content h1, .content h2, .content h3, .content h4";

  private PaperOutline() {}

  /** A bookmark under which deeper ones go. */
  private record Open(int level, Element bookmark) {}

  /** Writes them into the head, where the library looks for them. */
  static void write(Document document) {
    Element all = new Element("bookmarks");
    Deque<Open> path = new ArrayDeque<>();
    path.push(new Open(0, all));
    int number = 0;
    for (Element heading : document.select(HEADINGS)) {
      String words = heading.text().strip();
      if (words.isEmpty()) {
        continue;
      }
      if (heading.id().isEmpty()) {
        heading.id("ink-heading-" + number++);
      }
      int level =
          heading.closest("#ink-head") != null ? 1 : 1 + heading.normalName().charAt(1) - '0';
      while (path.getFirst().level() >= level) {
        path.pop();
      }
      Element bookmark = path.getFirst().bookmark().appendElement("bookmark");
      bookmark.attr("name", words).attr("href", "#" + heading.id());
      path.push(new Open(level, bookmark));
    }
    if (all.childrenSize() > 0) {
      document.head().appendChild(all);
    }
  }
}
