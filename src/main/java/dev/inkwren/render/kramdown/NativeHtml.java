package dev.inkwren.render.kramdown;

/** Turns HTML elements into the kramdown elements they stand for ({@code html_to_native}). */
final class NativeHtml {
  private NativeHtml() {}

  static void convert(Node element) {}
}
