package dev.inkwren.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lets through to the preview only what is on a list, and says what it kept back. It touches
 * nothing but the preview: the post and what is exported stay as typed.
 *
 * <p>Works on a parsed tree and writes it out anew, so that what the engine parses is what was
 * checked. Elements whose content browsers read by other rules (drawings, formulas, style, noscript
 * and the like) never pass. Stateless; safe on any thread.
 */
public final class PreviewSanitizer {

  private static final int LARGEST_BLOCK = 2_000_000;
  private static final int DEEPEST = 200;

  private static final Set<String> ALLOWED =
      Set.of(
          ("a abbr address article aside audio b bdi bdo big blockquote br button caption center"
                  + " cite code col colgroup data dd del details dfn div dl dt em figcaption figure"
                  + " font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p"
                  + " pre q rp rt ruby s samp section small source span strike strong sub summary"
                  + " sup table tbody td tfoot th thead time tr tt u ul var video wbr")
              .split(" "));

  private static final Set<String> SCRIPTS = Set.of("script");
  private static final Set<String> FRAMES =
      Set.of("iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe");
  private static final Set<String> FORMS =
      Set.of("form", "input", "select", "textarea", "option", "optgroup", "datalist", "keygen");
  private static final Set<String> DRAWINGS = Set.of("svg", "math", "canvas");
  private static final Set<String> DROPPED =
      Set.of(
          ("style noscript template meta base link title head noembed noframes xmp plaintext"
                  + " listing param track map area dialog slot marquee bgsound isindex image"
                  + " selectedcontent")
              .split(" "));

  /**
   * A block fit for the preview.
   *
   * @param html what may be shown
   * @param hidden what was kept back, in order
   * @param asked the addresses that {@link PageMedia} was asked about
   */
  public record Clean(String html, List<Hidden> hidden, List<String> asked) {
    public Clean {
      hidden = List.copyOf(hidden);
      asked = List.copyOf(asked);
    }
  }

  /**
   * One thing kept back.
   *
   * @param kind what it is
   * @param subject its name for the author: an element, an attribute, a host
   */
  public record Hidden(RenderNotice.Kind kind, String subject) {}

  private final PageMedia media;

  /** Shows no picture from another host. */
  public PreviewSanitizer() {
    this(PageMedia.NONE);
  }

  /**
   * @param media what pictures there are, and which of other hosts the author allows
   */
  public PreviewSanitizer(PageMedia media) {
    this.media = media;
  }

  /** Cleans one block; total: whatever is given, what comes out may be shown. */
  public Clean clean(String html) {
    List<Hidden> hidden = new ArrayList<>();
    if (html.length() > LARGEST_BLOCK) {
      hidden.add(new Hidden(RenderNotice.Kind.TOO_LARGE, String.valueOf(html.length())));
      return new Clean(PreviewCards.card("large", "", ""), hidden, List.of());
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    MediaPlaces places = new MediaPlaces(media, hidden);
    new Sweep(hidden, places).children(document.body(), 0);
    String clean = document.body().html().replace("\u0001", "");
    return new Clean(clean, hidden, places.asked());
  }

  private static final class Sweep {

    private final List<Hidden> hidden;
    private final MediaPlaces places;

    Sweep(List<Hidden> hidden, MediaPlaces places) {
      this.hidden = hidden;
      this.places = places;
    }

    void children(Element parent, int depth) {
      if (depth > DEEPEST) {
        hide(RenderNotice.Kind.TOO_LARGE, parent.normalName());
        parent.empty();
        return;
      }
      for (Node node : List.copyOf(parent.childNodes())) {
        switch (node) {
          case Element element -> element(element, depth + 1);
          case TextNode text -> {
            // Text is written out escaped.
          }
          case Comment comment -> comment.remove();
          default -> node.remove();
        }
      }
    }

    private void element(Element element, int depth) {
      String name = element.normalName();
      String space = element.tag().namespace();
      if (SCRIPTS.contains(name)) {
        card(element, RenderNotice.Kind.SCRIPT, "script", PreviewCards.origin(element));
      } else if (FRAMES.contains(name)) {
        card(element, RenderNotice.Kind.FRAME, "frame", PreviewCards.origin(element));
      } else if (name.equals("input") && isCheckbox(element)) {
        checkbox(element);
      } else if (FORMS.contains(name)) {
        card(element, RenderNotice.Kind.FORM, "form", name);
      } else if (DRAWINGS.contains(name) || !space.equals("http://www.w3.org/1999/xhtml")) {
        card(element, RenderNotice.Kind.DRAWING, "drawing", name);
      } else if (DROPPED.contains(name)) {
        hide(RenderNotice.Kind.HIDDEN_MARKUP, "<" + name + ">");
        element.remove();
      } else if (ALLOWED.contains(name)) {
        attributes(element);
        children(element, depth);
        finish(element);
      } else {
        // A browser shows an element it does not know as if it were a span.
        element.tagName("span");
        attributes(element);
        children(element, depth);
      }
    }

    private static boolean isCheckbox(Element element) {
      return element.attr("type").equalsIgnoreCase("checkbox");
    }

    private static void checkbox(Element element) {
      Element box = new Element("span").addClass("ink-check");
      if (element.hasAttr("checked")) {
        box.addClass("checked");
      }
      element.replaceWith(box);
    }

    private void card(Element element, RenderNotice.Kind kind, String look, String subject) {
      hide(kind, subject);
      element.after(PreviewCards.card(look, subject, PreviewCards.address(element)));
      element.remove();
    }

    private void attributes(Element element) {
      for (Attribute attribute : element.attributes().asList()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean kept = PreviewAttributes.allows(element.normalName(), name, attribute.getValue());
        if (name.equals("style")) {
          String style = PreviewAttributes.style(attribute.getValue());
          kept = !style.isEmpty();
          element.attr("style", style);
          if (!kept) {
            hide(RenderNotice.Kind.HIDDEN_MARKUP, "style");
          }
        } else if (!kept && !PreviewAttributes.isHarmless(name)) {
          hide(RenderNotice.Kind.HIDDEN_MARKUP, name);
        }
        if (!kept) {
          element.removeAttr(attribute.getKey());
        }
      }
    }

    /** What an allowed element needs beyond its attributes. */
    private void finish(Element element) {
      switch (element.normalName()) {
        case "img", "video", "audio", "source" -> places.place(element);
        case "button" -> element.attr("type", "button");
        default -> {
          // Nothing more.
        }
      }
    }

    private void hide(RenderNotice.Kind kind, String subject) {
      hidden.add(new Hidden(kind, subject));
    }
  }
}
