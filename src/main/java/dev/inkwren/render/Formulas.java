package dev.inkwren.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Puts drawings where a theme's scripts would: for formulas between the delimiters that Chirpy
 * gives MathJax (C30), and for code of the language mermaid (C19). Works on HTML that is clean
 * already; what it puts in must be clean as well, see {@link DrawingSanitizer}.
 */
public final class Formulas {

  /** On the page, the text of which a diagram was drawn. */
  static final String DRAWN = "data-ink-drawn";

  private static final Set<String> SKIPPED = Set.of("code", "pre", "script", "style", "textarea");
  private static final int LONGEST = 5_000;
  private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eq)?ref\\{[^}\\n]{1,200}+}");

  private Formulas() {}

  /**
   * A formula.
   *
   * @param tex what stands between the delimiters
   * @param display whether it stands on lines of its own
   * @param before how many numbers the page has given before it, when it takes one; else 0
   */
  public record Formula(String tex, boolean display, int before) {}

  private record Found(int start, int end, Formula formula) {}

  /** The formulas in {@code html}, in order. */
  public static List<Formula> of(String html) {
    List<Formula> all = new ArrayList<>();
    in(
        html,
        formula -> {
          all.add(formula);
          return Optional.empty();
        });
    return all;
  }

  /**
   * {@code html} with every formula replaced for which {@code drawing} has HTML; it is asked about
   * them in order.
   */
  public static String in(String html, Function<Formula, Optional<String>> drawing) {
    if (html.indexOf('$') < 0 && html.indexOf('\\') < 0) {
      return html;
    }
    Document document = parsed(html);
    List<TextNode> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !isSkipped(text)) {
            texts.add(text);
          }
        },
        document.body());
    texts.forEach(text -> replace(text, drawing));
    return document.body().html();
  }

  private static Document parsed(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static boolean isSkipped(Node node) {
    for (Node at = node.parent(); at != null; at = at.parent()) {
      if (SKIPPED.contains(at.nodeName())) {
        return true;
      }
    }
    return false;
  }

  private static void replace(TextNode text, Function<Formula, Optional<String>> drawing) {
    String words = text.getWholeText();
    int from = 0;
    boolean any = false;
    for (Optional<Found> next = next(words, 0); next.isPresent(); ) {
      Found found = next.get();
      Optional<String> html = drawing.apply(found.formula());
      if (html.isPresent()) {
        text.before(new TextNode(words.substring(from, found.start())));
        boolean display = found.formula().display();
        Element box = new Element("span").addClass(display ? "ink-math-block" : "ink-math");
        // Whoever listens to the page, or copies it as plain text, has the source.
        box.attr("role", "img").attr("aria-label", found.formula().tex()).html(html.get());
        text.before(box);
        from = found.end();
        any = true;
      }
      next = next(words, found.end());
    }
    if (any) {
      text.text(words.substring(from));
    }
  }

  private static Optional<Found> next(String words, int from) {
    for (int i = from; i < words.length() - 1; i++) {
      char c = words.charAt(i);
      Optional<Found> found = Optional.empty();
      if (c == '\\') {
        found =
            switch (words.charAt(i + 1)) {
              case '(' -> between(words, i, 2, "\\)", false);
              case '[' -> between(words, i, 2, "\\]", true);
              case 'b' -> environment(words, i);
              case 'e', 'r' -> reference(words, i);
              default -> Optional.empty();
            };
        i += found.isEmpty() ? 1 : 0;
      } else if (c == '$') {
        boolean two = words.charAt(i + 1) == '$';
        found = between(words, i, two ? 2 : 1, two ? "$$" : "$", two);
        i += found.isEmpty() && two ? 1 : 0;
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> between(
      String words, int start, int width, String close, boolean display) {
    for (int i = start + width; i < words.length() && i < start + LONGEST; i++) {
      if (words.startsWith(close, i)) {
        String tex = words.substring(start + width, i);
        return tex.isBlank()
            ? Optional.empty()
            : Optional.of(new Found(start, i + close.length(), new Formula(tex, display, 0)));
      }
      i += words.charAt(i) == '\\' ? 1 : 0;
    }
    return Optional.empty();
  }

  /** MathJax finds references outside of formulas as well. */
  private static Optional<Found> reference(String words, int start) {
    Matcher reference = REFERENCE.matcher(words).region(start, words.length());
    return reference.lookingAt()
        ? Optional.of(new Found(start, reference.end(), new Formula(reference.group(), false, 0)))
        : Optional.empty();
  }

  private static Optional<Found> environment(String words, int start) {
    int close = words.startsWith("\\begin{", start) ? words.indexOf('}', start) : -1;
    if (close < 0 || close - start > 40) {
      return Optional.empty();
    }
    String name = words.substring(start + "\\begin{".length(), close);
    String ending = "\\end{" + name + "}";
    int end = words.indexOf(ending, close);
    if (end < 0 || end - start > LONGEST) {
      return Optional.empty();
    }
    int stop = end + ending.length();
    return Optional.of(new Found(start, stop, new Formula(words.substring(start, stop), true, 0)));
  }

  /** {@code html} with every mermaid block replaced for which {@code drawing} has HTML. */
  public static String diagrams(String html, Function<String, Optional<String>> drawing) {
    if (!html.contains("language-mermaid")) {
      return html;
    }
    Document document = parsed(html);
    for (Element code : document.select("pre > code.language-mermaid")) {
      Element pre = code.parent();
      Optional<String> drawn = drawing.apply(code.wholeText());
      if (pre != null && drawn.isPresent()) {
        Element diagram = new Element("div").addClass("ink-diagram").html(drawn.get());
        pre.after(diagram.attr(DRAWN, code.wholeText()));
        pre.remove();
      }
    }
    return document.body().html();
  }

  /** {@code html} of the page with the diagrams in it drawn once more by {@code drawing}. */
  public static String redrawn(String html, UnaryOperator<String> drawing) {
    Document document = parsed(html);
    for (Element diagram : document.select("[" + DRAWN + "]")) {
      diagram.html(drawing.apply(diagram.attr(DRAWN)));
    }
    return document.body().html();
  }
}
