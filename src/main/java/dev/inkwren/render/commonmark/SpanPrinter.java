package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.inkwren.render.kramdown.CodeUse;
import dev.inkwren.render.kramdown.ImageUse;
import dev.inkwren.render.kramdown.LinkUse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints what stands in running text. */
final class SpanPrinter {

  private final CommonMarkOptions options;
  private final Document document;
  private final Found found;
  private final Footnotes footnotes;
  private StringBuilder out = new StringBuilder();
  private boolean plain;
  private int links;
  private int brackets;

  SpanPrinter(CommonMarkOptions options, Document document, Found found, Footnotes footnotes) {
    this.options = options;
    this.document = document;
    this.found = found;
    this.footnotes = footnotes;
  }

  /** The HTML of what a node holds. */
  String of(Node parent) {
    StringBuilder outer = out;
    out = new StringBuilder();
    children(parent);
    String html = out.toString();
    out = outer;
    return html;
  }

  private String plainTextOf(Node parent) {
    boolean before = plain;
    plain = true;
    String text = of(parent);
    plain = before;
    return text;
  }

  private void children(Node parent) {
    for (Node child : parent.getChildren()) {
      print(child);
    }
  }

  private void print(Node node) {
    switch (node) {
      case Emphasis e -> wrap("em", e);
      case StrongEmphasis s -> wrap("strong", s);
      case Strikethrough s -> wrap("del", s);
      case Subscript s -> wrap("del", s);
      case Code code -> code(code);
      case Link link -> link(link, link.getUrl().unescape(), link.getTitle().unescape());
      case Image image -> image(image, image);
      case LinkRef reference -> reference(reference, false);
      case ImageRef reference -> reference(reference, true);
      case AutoLink link -> address(link.getText().unescape(), link.getText().unescape(), link);
      case MailLink link -> address("mailto:" + link.getText(), link.getText().toString(), link);
      case HtmlInlineBase html -> html(html.getChars().toString());
      case HtmlEntity entity -> Escaping.text(entity.getChars().unescape(), out);
      case SoftLineBreak ignored -> softBreak();
      case HardLineBreak ignored -> out.append(plain ? "\n" : "<br />\n");
      default -> {
        if (node.hasChildren()) {
          children(node);
        } else {
          text(node.getChars());
        }
      }
    }
  }

  private void wrap(String tag, Node node) {
    if (plain) {
      children(node);
    } else {
      out.append('<').append(tag).append('>');
      children(node);
      out.append("</").append(tag).append('>');
    }
  }

  private void softBreak() {
    if (options.is("HARDBREAKS")) {
      out.append("<br />\n");
    } else {
      out.append(options.is("NOBREAKS") ? " " : "\n");
    }
  }

  private void code(Code code) {
    String text = onOneLine(code.getText());
    if (code.getAncestorOfType(TableCell.class) != null) {
      text = text.replace("\\|", "|");
    }
    boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
    String inner = padded && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
    int line = found.line(code);
    found.codes.add(new CodeUse("", true, line, line + 1));
    if (!plain) {
      out.append("<code>");
      Escaping.text(inner, out);
      out.append("</code>");
    }
  }

  /** Line breaks become spaces; the indentation of the lines is no part of the code. */
  private static String onOneLine(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean lineStart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean indentation = lineStart && (c == ' ' || c == '\t');
      if (!indentation) {
        lineStart = c == '\n';
        out.append(lineStart ? ' ' : c);
      }
    }
    return out.toString();
  }

  private void html(String html) {
    if (!plain) {
      out.append(options.is("UNSAFE") ? TagFilter.in(html, options) : "<!-- raw HTML omitted -->");
    }
  }

  /** Text, in which flexmark leaves footnote markers that follow each other or stand in a link. */
  private void text(BasedSequence source) {
    int done = 0;
    for (int open = source.indexOf("[^"); open >= 0; open = source.indexOf("[^", open + 1)) {
      int close = source.indexOf(']', open);
      boolean escaped = open > 0 && source.charAt(open - 1) == '\\';
      if (close > open && !escaped && isFootnote(source.subSequence(open + 1, close))) {
        words(source.subSequence(done, open));
        footnote(source.subSequence(open + 1, close));
        done = close + 1;
      }
    }
    words(source.subSequence(done));
  }

  private void words(BasedSequence source) {
    String text =
        options.is("SMART")
            ? SmartText.of(document.getChars(), source.getStartOffset(), source.getEndOffset())
            : source.unescape();
    if (!options.has("autolink") || links > 0 || plain) {
      Escaping.text(text, out);
      return;
    }
    int done = 0;
    for (Autolinks.Found link : Autolinks.in(text, brackets)) {
      String words = text.substring(link.start(), link.end());
      Escaping.text(text.substring(done, link.start()), out);
      out.append("<a href=\"").append(Escaping.address(link.prefix() + words)).append("\">");
      Escaping.text(words, out);
      out.append("</a>");
      int line = found.lines.lineAt(Math.min(source.getStartOffset(), document.getTextLength()));
      found.links.add(new LinkUse(link.prefix() + words, words, line));
      done = link.end();
    }
    Escaping.text(text.substring(done), out);
  }

  private void address(String address, String words, Node node) {
    found.links.add(new LinkUse(address, words, found.line(node)));
    out.append(plain ? "" : "<a href=\"" + Escaping.address(address) + "\">");
    Escaping.text(words, out);
    out.append(plain ? "" : "</a>");
  }

  private void link(Node node, String url, String title) {
    if (plain) {
      children(node);
      return;
    }
    out.append("<a href=\"").append(Escaping.address(url)).append('"');
    title(title);
    out.append('>');
    int start = out.length();
    links++;
    children(node);
    links--;
    found.links.add(new LinkUse(url, Found.withoutTags(out.substring(start)), found.line(node)));
    out.append("</a>");
  }

  private void title(String title) {
    if (!title.isEmpty()) {
      out.append(" title=\"");
      Escaping.text(title, out);
      out.append('"');
    }
  }

  private void image(Node node, LinkNodeBase target) {
    String alt = plainTextOf(node);
    if (plain) {
      out.append(alt);
      return;
    }
    String url = target.getUrl().unescape();
    out.append("<img src=\"").append(Escaping.address(url)).append("\" alt=\"");
    out.append(alt).append('"');
    title(target.getTitle().unescape());
    out.append(" />");
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", url);
    attributes.put("alt", alt);
    found.images.add(new ImageUse(url, alt, attributes, found.line(node)));
  }

  private void reference(RefNode node, boolean image) {
    Reference target = node.isDefined() ? node.getReferenceNode(document) : null;
    if (target != null && image) {
      image(node, target);
    } else if (target != null) {
      link(node, target.getUrl().unescape(), target.getTitle().unescape());
    } else if (!image && isFootnote(node.getReference())) {
      if (isFootnote(node.getText())) {
        footnote(node.getText());
      }
      footnote(node.getReference());
    } else if (node.hasChildren()) {
      text(node.getChars().prefixOf(node.getChildChars()));
      brackets++;
      children(node);
      brackets--;
      text(node.getChars().suffixOf(node.getChildChars()));
    } else {
      text(node.getChars());
    }
  }

  private boolean isFootnote(BasedSequence reference) {
    String name = reference.toString();
    return name.startsWith("^") && footnotes.isDefined(FootnoteParser.normal(name.substring(1)));
  }

  private void footnote(BasedSequence reference) {
    int number = footnotes.number(FootnoteParser.normal(reference.subSequence(1)));
    if (!plain) {
      out.append("<sup class=\"footnote-ref\"><a href=\"#fn").append(number);
      out.append("\" id=\"fnref").append(number).append("\">").append(number);
      out.append("</a></sup>");
    }
  }
}
