package dev.inkwren.render;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The cards that stand for what the preview does not show; their words come from the style sheet.
 */
final class PreviewCards {

  /** Holds the clean HTML of what a card stands for, to be put back for others than the preview. */
  static final String STANDS_FOR = "data-ink-for";

  private PreviewCards() {}

  /**
   * A card of the look {@code kind}.
   *
   * @param subject what it stands for, plain text; may be empty
   * @param address where a click may lead, empty for nowhere
   */
  static String card(String kind, String subject, String address) {
    Element card = new Element("span").addClass("ink-card").addClass("ink-card-" + kind);
    card.appendElement("span").addClass("ink-card-icon");
    Element text = card.appendElement("span").addClass("ink-card-text");
    text.appendElement("span").addClass("ink-card-kind");
    if (!address.isEmpty()) {
      text.appendElement("a").attr("href", address).text(subject);
    } else if (!subject.isEmpty()) {
      text.appendElement("span").text(subject);
    }
    return card.outerHtml();
  }

  /** What a script or frame is, in few words: a known service with its id, or its host. */
  static String origin(Element element) {
    String address = source(element);
    String host = MediaAddress.host(address);
    if (host.isEmpty()) {
      return address.isEmpty() ? element.normalName() : MediaAddress.shortened(address);
    }
    return service(host).map(name -> name + " · " + lastPart(address)).orElse(host);
  }

  /** The web address behind a frame or script, empty when it is none. */
  static String address(Element element) {
    String address = source(element);
    if (MediaAddress.of(address) != MediaAddress.REMOTE) {
      return "";
    }
    return address.startsWith("//") ? "https:" + address : address;
  }

  private static String source(Element element) {
    String data = element.attr("data");
    return (element.hasAttr("src") ? element.attr("src") : data).strip();
  }

  private static Optional<String> service(String host) {
    if (host.endsWith("youtube.com") || host.endsWith("youtube-nocookie.com")) {
      return Optional.of("YouTube");
    }
    if (host.endsWith("twitch.tv")) {
      return Optional.of("Twitch");
    }
    if (host.endsWith("bilibili.com")) {
      return Optional.of("Bilibili");
    }
    if (host.endsWith("spotify.com")) {
      return Optional.of("Spotify");
    }
    return Optional.empty();
  }

  private static String lastPart(String address) {
    int end = address.indexOf('?');
    String path = end < 0 ? address : address.substring(0, end);
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() || last.contains(".") ? MediaAddress.shortened(address) : last;
  }

  /** A placeholder for a picture or other medium of another host; keeps its classes. */
  static Element remote(Element element, String host, String source) {
    return inPlaceOf(element, "remote", host).attr("title", source);
  }

  /**
   * A placeholder for a picture or player of which nothing is shown; keeps its classes, and itself
   * in {@link #STANDS_FOR}.
   */
  static Element medium(Element element, RenderNotice.Kind kind, String subject) {
    String look =
        kind == RenderNotice.Kind.PLAYER
            ? element.normalName()
            : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Element card = inPlaceOf(element, look, subject).attr(STANDS_FOR, element.outerHtml());
    String poster = element.attr("poster");
    if (!poster.isEmpty()) {
      card.prependElement("img").addClass("ink-card-poster").attr("src", poster).attr("alt", "");
    }
    return card;
  }

  private static Element inPlaceOf(Element element, String look, String subject) {
    Element card = new Element("span").addClass("ink-card").addClass("ink-card-" + look);
    for (String kept : element.classNames()) {
      card.addClass(kept);
    }
    card.appendElement("span").addClass("ink-card-icon");
    Element text = card.appendElement("span").addClass("ink-card-text");
    text.appendElement("span").addClass("ink-card-kind");
    text.appendElement("span").text(subject);
    String alt = element.attr("alt");
    if (!alt.isEmpty()) {
      text.appendElement("span").addClass("ink-card-alt").text(alt);
    }
    return card;
  }
}
