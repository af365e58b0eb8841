package dev.inkwren.ui.preview;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventListener;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;

/**
 * Hears the page's events before the page does and lets none of them act: a click on a link never
 * navigates, a form never submits. Listeners of JavaScript would be dead, as page scripts are off.
 */
final class PreviewEvents {

  /** What the view does on an event. */
  interface Reactions {
    void scrolled();

    /** A click on no link, {@code y} CSS pixels below the top of the view. */
    void clicked(double y);

    /** A click on a link with an address that may be followed outside the page. */
    void link(String address);

    /** The picture with that address on the page cannot be drawn. */
    void undrawn(String address);
  }

  private static final List<String> REFUSED =
      List.of("auxclick", "dblclick", "submit", "dragstart", "drop");

  private final EventTarget target;
  private final EventListener click;
  private final EventListener refuse = Event::preventDefault;
  private final EventListener scroll;
  private final EventListener failure = this::failed;
  private final Reactions reactions;

  PreviewEvents(Document document, Reactions reactions) {
    this.reactions = reactions;
    click = this::clicked;
    scroll = event -> reactions.scrolled();
    target = (EventTarget) document;
    target.addEventListener("click", click, true);
    REFUSED.forEach(kind -> target.addEventListener(kind, refuse, true));
    target.addEventListener("scroll", scroll, true);
    target.addEventListener("error", failure, true);
  }

  /**
   * Hears no more; the engine itself holds listeners only weakly, so keep this object till then.
   */
  void stop() {
    target.removeEventListener("click", click, true);
    REFUSED.forEach(kind -> target.removeEventListener(kind, refuse, true));
    target.removeEventListener("scroll", scroll, true);
    target.removeEventListener("error", failure, true);
  }

  private void clicked(Event event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    Element control = closest(node, "summary", "audio", "video");
    Element link = closest(node, "a", "area");
    if (link == null && control != null) {
      return;
    }
    event.preventDefault();
    if (link != null) {
      follow(link.getAttribute("href"));
    } else if (event instanceof MouseEvent mouse) {
      reactions.clicked(mouse.getClientY());
    }
  }

  private void failed(Event event) {
    if (event.getTarget() instanceof Element element
        && element.getTagName().equalsIgnoreCase("img")) {
      reactions.undrawn(element.getAttribute("src"));
    }
  }

  private void follow(@Nullable String address) {
    if (address == null || address.isBlank()) {
      return;
    }
    String plain = address.strip();
    int colon = plain.indexOf(':');
    boolean hasScheme = colon > 0 && plain.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
    String scheme = hasScheme ? plain.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    switch (scheme) {
      case "", "http", "https", "mailto" -> reactions.link(plain);
      default -> {
        // Other programs' schemes could start them; the page shows the address as text.
      }
    }
  }

  private static @Nullable Element closest(@Nullable Node node, String... names) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at instanceof Element element) {
        for (String name : names) {
          if (name.equalsIgnoreCase(element.getTagName())) {
            return element;
          }
        }
      }
    }
    return null;
  }
}
