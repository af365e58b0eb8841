package dev.inkwren.render;

import dev.inkwren.render.PageMedia.Trouble;
import dev.inkwren.render.PreviewSanitizer.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Pictures and players of one block: what takes the place of those that the preview lacks. */
final class MediaPlaces {

  private final PageMedia media;
  private final List<Hidden> hidden;
  private final List<String> asked = new ArrayList<>();

  /**
   * @param hidden receives what is kept back
   */
  MediaPlaces(PageMedia media, List<Hidden> hidden) {
    this.media = media;
    this.hidden = hidden;
  }

  /** The addresses that were asked about. */
  List<String> asked() {
    return asked;
  }

  /** Prepares an element whose attributes have been cleaned; its children are clean too. */
  void place(Element element) {
    element.removeAttr("autoplay");
    if (element.hasAttr("data-src") && element.hasAttr("data-lqip")) {
      element.attr("src", element.attr("data-src"));
    }
    String poster = element.attr("poster").strip();
    if (!poster.isEmpty() && MediaAddress.of(poster) != MediaAddress.SITE) {
      element.removeAttr("poster");
    }
    String source = element.attr("src").strip();
    switch (MediaAddress.of(source)) {
      case SITE, PICTURE_DATA -> own(element, source, source);
      case NOTHING -> own(element, firstSource(element), "");
      case REMOTE -> remote(element, source);
      case OTHER -> {
        hide(RenderNotice.Kind.HIDDEN_MARKUP, "src=" + MediaAddress.shortened(source));
        element.removeAttr("src");
      }
    }
  }

  /** A player's sources are its children, and those from elsewhere have become cards by now. */
  private static String firstSource(Element player) {
    Element source = player.selectFirst("source[src]");
    return source == null ? "" : source.attr("src").strip();
  }

  private void own(Element element, String source, String shown) {
    switch (element.normalName()) {
      case "img" -> picture(element, source, shown);
      case "video", "audio" -> player(element, source);
      default -> {
        // A source: its player stands for it.
      }
    }
  }

  private void picture(Element element, String address, String shown) {
    if (address.isEmpty()) {
      return;
    }
    trouble(address).ifPresent(trouble -> instead(element, trouble, shown));
  }

  private Optional<Trouble> trouble(String address) {
    asked.add(address);
    return media.trouble(address);
  }

  /** OpenJFX plays only what it can open by itself, which the page's own addresses are not. */
  private void player(Element element, String source) {
    if (source.isEmpty() && element.selectFirst(".ink-card") != null) {
      // Its sources are of other hosts: their cards say so.
      element.replaceWith(new Element("span").appendChildren(element.select(".ink-card")));
      return;
    }
    Optional<Trouble> missing =
        source.isEmpty() ? Optional.empty() : trouble(source).filter(Trouble::isMissing);
    instead(element, missing.orElse(new Trouble(RenderNotice.Kind.PLAYER, "")), source);
  }

  private void remote(Element element, String source) {
    String host = MediaAddress.host(source);
    asked.add(source);
    Optional<String> address = media.remote(source, host);
    if (address.isPresent() && element.normalName().equals("img")) {
      element.attr("src", address.get());
      picture(element, address.get(), source);
      return;
    }
    hide(RenderNotice.Kind.REMOTE_MEDIA, host);
    element.replaceWith(PreviewCards.remote(element, host, source));
  }

  private void instead(Element element, Trouble trouble, String source) {
    String plain = MediaAddress.shortened(source);
    String subject = trouble.detail().isEmpty() ? plain : plain + " (" + trouble.detail() + ")";
    hide(trouble.kind(), subject);
    element.replaceWith(PreviewCards.medium(element, trouble.kind(), subject));
  }

  private void hide(RenderNotice.Kind kind, String subject) {
    hidden.add(new Hidden(kind, subject));
  }
}
