package dev.inkwren.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a page on their way into a folder beside it, each once, under plain names. */
final class PictureFolder {

  private final String folder;
  private final PreviewFiles files;
  private final Map<String, Optional<String>> known = new HashMap<>();
  private final Map<String, byte[]> content = new LinkedHashMap<>();

  PictureFolder(String folder, PreviewFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /** What is to be written, by name. */
  Map<String, byte[]> content() {
    return content;
  }

  /** The address, relative to the page, of the picture that has {@code address} on it now. */
  Optional<String> address(String address) {
    return known.computeIfAbsent(path(address), this::taken);
  }

  /** The path that {@code address} of the page means, decoded. */
  static String path(String address) {
    String path = address.replaceFirst("[?#].*", "").replace("+", "%2B");
    try {
      return URLDecoder.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      // A per cent sign of its own; the site would answer to it as it stands.
      return path;
    }
  }

  private Optional<String> taken(String path) {
    try (InputStream in = files.open(path).content()) {
      String name = free(path.substring(path.lastIndexOf('/') + 1));
      content.put(name, in.readAllBytes());
      return Optional.of(encoded(folder) + "/" + encoded(name));
    } catch (IOException missing) {
      // As on the page itself: a picture that is not there shows its words.
      return Optional.empty();
    }
  }

  private String free(String wanted) {
    String plain = wanted.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    int dot = plain.lastIndexOf('.');
    String stem = dot > 0 ? plain.substring(0, dot) : plain;
    String ending = dot > 0 ? plain.substring(dot) : "";
    String name = plain;
    for (int i = 2; isTaken(name); i++) {
      name = stem + "-" + i + ending;
    }
    return name;
  }

  /** Letter case aside, for some disks know no difference. */
  private boolean isTaken(String name) {
    return content.keySet().stream().anyMatch(name::equalsIgnoreCase);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
