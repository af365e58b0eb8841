package dev.inkwren.render.kramdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An image of a document.
 *
 * @param source as written, before any escaping
 * @param alt its alternative text, as kramdown prints it
 * @param attributes all attributes in their order, {@code src} and {@code alt} included
 * @param line line of the body, 0-based
 */
public record ImageUse(String source, String alt, Map<String, String> attributes, int line) {
  /** Copies the attributes, keeping their order. */
  public ImageUse {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
