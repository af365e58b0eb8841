package dev.inkwren.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The page's elements as a printer of CSS 2.1 can show them: icons drawn instead of masked, words
 * written that the screen takes from variables, code a row per line, drawings with their sizes.
 */
final class PaperDocument {

  /** What only a screen has. */
  private static final String SCREEN_ONLY =
      "style, script, link, meta:not([name=author]), button, .anchor, object, embed, iframe, audio, input,"
          + " a.dark, img.dark, .dark-only";

  /** Pixels in MathJax's {@code ex}, half the size of the text. */
  private static final double EX = 7.2;

  private static final String TEXT = "#34343c";
  private static final String MUTED = "#757575";
  private static final String BOX = "#c5c5c5";

  private final PdfPage.Source source;
  private final Document document;
  private final PaperIcons icons;
  private int unreadable;

  PaperDocument(PdfPage.Source source) {
    this.source = source;
    this.document = Jsoup.parse(source.html());
    this.icons = new PaperIcons(source.screen());
    document.outputSettings().prettyPrint(false);
    Element html = document.selectFirst("html");
    if (html != null && html.hasClass("dark")) {
      html.removeClass("dark").addClass("light");
    }
    document.select(SCREEN_ONLY).remove();
    document.select("[download]").removeAttr("download");
    document.select(".rouge-table, .highlight table").forEach(CodeRows::split);
    document.select(".content table:not(.rouge-table, .highlight table)").forEach(PaperTables::fit);
    document.select(".content").forEach(Glue::put);
    words();
    marks();
    formulas();
  }

  /** All that fonts are needed for. */
  String text() {
    StringBuilder text = new StringBuilder("0123456789/[]U+ABCDEF•◦▪“”");
    document.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          }
        });
    document.select("img[src^=data:image/svg]").forEach(p -> text.append(PaperPictures.words(p)));
    document.select("[alt]").forEach(e -> text.append(e.attr("alt")));
    return text.toString();
  }

  /** The document to be printed, with what no font has named by number. */
  Document finish(FontChoice fonts, String css) {
    PaperPictures pictures = new PaperPictures(fonts.families(FontChoice.SANS));
    pictures.prepare(document.body());
    unreadable = pictures.unreadable();
    PaperOutline.write(document);
    name(fonts.missing());
    document.head().appendElement("style").appendChild(new DataNode(css));
    return document;
  }

  /** How many pictures could not be read. */
  int unreadable() {
    return unreadable;
  }

  private void words() {
    for (Element label : document.select(".code-header span[data-label-text]")) {
      label.appendText(" " + label.attr("data-label-text"));
    }
    for (Element kind : document.select(".ink-card-kind")) {
      Element card = kind.closest(".ink-card");
      source
          .words()
          .forEach(
              (key, word) -> {
                if (card != null && card.hasClass("ink-card-" + key)) {
                  kind.prependText(word + " ");
                }
              });
    }
  }

  private void marks() {
    prompt("tip", "#03b303");
    prompt("info", "#0070cb");
    prompt("warning", "#ef9c03");
    prompt("danger", "#df3c30");
    for (Element check : document.select(".ink-check, .task-list-item i")) {
      boolean done = check.hasClass("checked") || check.hasClass("fa-check-circle");
      Element drawn = icons.draw(done ? "done" : "circle", 14, done ? "#07a8f7" : BOX);
      check.replaceWith(drawn.addClass("task"));
    }
    for (Element icon : document.select("i[class*=fa-]")) {
      String colour = icon.closest(".code-header") == null ? MUTED : "#c9c8c8";
      icon.replaceWith(icons.draw(PaperIcons.nameFor(icon), 13, colour));
    }
    document.select(".code-header").forEach(header -> header.prependChild(PaperIcons.dots()));
    for (Element icon : document.select(".ink-card-icon")) {
      icon.replaceWith(icons.draw(cardIcon(icon), 20, MUTED).addClass("card-icon"));
    }
    for (Element video : document.select("video")) {
      Element box = new Element("div").addClass("film");
      video.replaceWith(box.appendChild(icons.draw("play", 44, "#ffffff")));
    }
  }

  private static String cardIcon(Element icon) {
    Element card = icon.closest(".ink-card");
    String classes = card == null ? "" : card.className();
    for (String[] pair :
        new String[][] {
          {"frame", "play"},
          {"script", "braces"},
          {"form", "form"},
          {"remote", "picture"},
          {"picture", "picture"},
          {"large", "warning"},
          {"liquid", "liquid"},
          {"plugin", "liquid"},
          {"theme", "liquid"}
        }) {
      if (classes.contains("ink-card-" + pair[0])) {
        return pair[1];
      }
    }
    return "shape";
  }

  private void prompt(String kind, String colour) {
    for (Element quote : document.select("blockquote.prompt-" + kind)) {
      quote.prependChild(icons.draw(kind, 17, colour).addClass("prompt-icon"));
    }
  }

  private void formulas() {
    for (Element svg : document.select(".ink-math svg, .ink-math-block svg")) {
      double width = pixels(svg.attr("width"));
      double scale = Math.min(1, PaperPictures.TEXT_WIDTH / Math.max(1, width));
      svg.attr("width", PaperPictures.pixels(width * scale));
      svg.attr("height", PaperPictures.pixels(pixels(svg.attr("height")) * scale));
      String style = svg.attr("style").toLowerCase(Locale.ROOT);
      int at = style.indexOf("vertical-align:");
      if (at >= 0) {
        String drop = style.substring(at + "vertical-align:".length()).replaceFirst(";.*", "");
        String pixels = PaperPictures.pixels(pixels(drop.strip()) * scale);
        svg.attr("style", "vertical-align:" + pixels + "px");
      }
      svg.attr("color", TEXT);
    }
  }

  private static double pixels(String ex) {
    boolean negative = ex.startsWith("-");
    String number = ex.replaceFirst("^-", "").replaceFirst("ex$", "");
    double value = PaperPictures.number(number).orElse(0.0) * EX;
    return negative ? -value : value;
  }

  private void name(Set<Integer> missing) {
    List<TextNode> texts = new ArrayList<>();
    NodeVisitor collect =
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          }
        };
    // Title and bookmarks are shown by other programs, with fonts of their own.
    document.body().traverse(collect);
    for (TextNode text : texts) {
      StringBuilder named = new StringBuilder();
      text.getWholeText()
          .codePoints()
          .forEach(
              c -> {
                if (missing.contains(c)) {
                  named.append(String.format(Locale.ROOT, "[U+%04X]", c));
                } else if (FontChoice.isDrawn(c) || Character.isWhitespace(c) || c == 0xA0) {
                  named.appendCodePoint(c);
                }
              });
      text.text(named.toString());
    }
  }
}
