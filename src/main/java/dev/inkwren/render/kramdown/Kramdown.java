package dev.inkwren.render.kramdown;

/** Renders Markdown as kramdown does. Holds no state: any thread may call it. */
public final class Kramdown {
  private Kramdown() {}

  /**
   * Renders a body.
   *
   * @param body Markdown without front matter; lines may end in LF, CRLF or CR
   * @param options see {@link KramdownOptions#from}
   * @return never null; input that is nested too deeply is cut short with a warning
   */
  public static KramdownDocument render(String body, KramdownOptions options) {
    return new Rendering(normalized(body), options, Fragments.none()).run();
  }

  /**
   * Renders a body that differs little from one rendered before. The result equals that of {@link
   * #render(String, KramdownOptions)}; blocks that did not change keep their HTML objects.
   *
   * @param previous any earlier document; the closer it is, the faster
   */
  public static KramdownDocument render(
      String body, KramdownOptions options, KramdownDocument previous) {
    return new Rendering(normalized(body), options, previous.fragments()).run();
  }

  /** The text with LF only, the last line ended by one too. */
  private static String normalized(String body) {
    String text = body;
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return text.endsWith("\n") ? text : text + "\n";
  }
}
