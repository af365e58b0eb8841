package dev.inkwren.ui.preview;

import dev.inkwren.render.PageMedia.Trouble;
import dev.inkwren.render.RenderNotice.Kind;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one preview page may read: the app's own shell, files whose real path lies inside the site,
 * and what the author has allowed of other hosts' pictures. Everything else does not exist. Safe
 * for use by the engine's loader threads.
 */
final class PreviewFiles {

  /**
   * Folder of the scheme that holds the app's own files; no Jekyll site serves one of that name.
   */
  static final String OWN = "/-/";

  private static final long LARGEST = 64L * 1024 * 1024;
  private static final int LARGEST_DRAWING = 1024 * 1024;

  /** More references than this could multiply into a drawing that never ends. */
  private static final int MOST_REFERENCES = 20;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("bmp", "image/bmp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("wav", "audio/wav"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("css", "text/css"),
          Map.entry("html", "text/html"),
          Map.entry("js", "text/javascript"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"));

  private final Optional<Path> root;
  private final SiteAddress address;
  private final RemotePictures remote;
  private final Set<Layer> layers;

  /**
   * @param root the site's folder; empty when there is none, then only the shell is served
   * @param address where the site stands: addresses may begin with it
   * @param remote the pictures of other hosts that may be loaded
   * @param layers all of them, but in tests
   */
  PreviewFiles(Optional<Path> root, SiteAddress address, RemotePictures remote, Set<Layer> layers) {
    this.root = root;
    this.address = address;
    this.remote = remote;
    this.layers = layers;
  }

  /** The path of a picture that is here though its address is written whole, with the host. */
  Optional<String> here(String whole) {
    return address.path(whole).filter(path -> isThere(PictureFolder.path(path)));
  }

  private boolean isThere(String path) {
    return trouble(path).filter(found -> found.kind() == Kind.PICTURE_MISSING).isEmpty();
  }

  /** What the page may have of other hosts. */
  RemotePictures remote() {
    return remote;
  }

  /** A file's content and media type. */
  record Served(InputStream content, String type, long length) {}

  /** A file that is there, and is more than the preview takes. */
  private static final class Heavy extends IOException {
    private static final long serialVersionUID = 1;

    Heavy(String message) {
      super(message);
    }
  }

  /**
   * Why nothing can be shown of the picture behind {@code path}, which is decoded; empty when it
   * begins like one that the engine draws.
   */
  Optional<Trouble> trouble(String path) {
    try {
      Served served = open(path);
      try (InputStream in = served.content()) {
        return EnginePictures.trouble(served.type(), in.readNBytes(EnginePictures.HEAD));
      }
    } catch (Heavy heavy) {
      return Optional.of(new Trouble(Kind.PICTURE_HEAVY, ""));
    } catch (IOException none) {
      return Optional.of(new Trouble(Kind.PICTURE_MISSING, ""));
    }
  }

  /**
   * Opens the picture or file behind {@code path}, decoded and absolute within the scheme.
   *
   * @throws IOException when there is no such file or the page may not have it
   */
  Served open(String path) throws IOException {
    if (path.startsWith(RemotePictures.FOLDER)) {
      return remote.open(path.substring(RemotePictures.FOLDER.length()));
    }
    if (path.startsWith(OWN)) {
      return own(path.substring(OWN.length()));
    }
    Path real = inside(path);
    String type = typeOf(real.getFileName().toString());
    if (type.equals("text/html") || type.equals("text/javascript")) {
      throw new IOException("not a medium: " + path);
    }
    File file = real.toFile();
    if (file.length() > LARGEST) {
      throw new Heavy("too large for the preview: " + path);
    }
    if (type.equals("image/svg+xml")) {
      return drawing(file);
    }
    return new Served(new FileInputStream(file), type, file.length());
  }

  /** The words of the file behind {@code path}; empty when the page may not have it. */
  String text(String path) {
    try (InputStream in = open(path).content()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException none) {
      // The engine will not get it either.
      return "";
    }
  }

  private Served own(String name) throws IOException {
    if (name.contains("..")) {
      throw new IOException("no such page: " + name);
    }
    InputStream content = PreviewFiles.class.getResourceAsStream("page/" + name);
    if (content == null) {
      throw new IOException("no such page: " + name);
    }
    byte[] bytes;
    try (content) {
      bytes = content.readAllBytes();
    }
    if (!layers.contains(Layer.POLICY)) {
      String page = new String(bytes, StandardCharsets.UTF_8);
      bytes = page.replace("Content-Security-Policy", "x-none").getBytes(StandardCharsets.UTF_8);
    }
    return new Served(new ByteArrayInputStream(bytes), typeOf(name), bytes.length);
  }

  /** The real path of {@code path}, links followed, if it is a file inside the site. */
  private Path inside(String path) throws IOException {
    Path site = root.orElseThrow(() -> new IOException("no site is open")).toRealPath();
    try {
      Path real = candidate(site, path).toRealPath();
      boolean open = !layers.contains(Layer.FILES);
      if (!(open || real.startsWith(site)) || !real.toFile().isFile()) {
        throw new IOException("outside the site: " + path);
      }
      return real;
    } catch (InvalidPathException e) {
      throw new IOException("not a path: " + path, e);
    }
  }

  /** What {@code path} names, provided that neither its words nor a link on the way lead out. */
  private Path candidate(Path site, String path) throws IOException {
    String relative = path;
    String base = address.baseUrl();
    if (!base.isEmpty() && relative.startsWith(base + "/")) {
      relative = relative.substring(base.length());
    }
    if (!layers.contains(Layer.PATHS)) {
      return Path.of(site + "/" + relative);
    }
    Path at = site;
    for (String part : relative.split("/")) {
      if (part.equals("..") || part.indexOf('\\') >= 0) {
        throw new IOException("not a path within the site: " + path);
      }
      at = part.isEmpty() || part.equals(".") ? at : at.resolve(part);
      boolean link = !at.toRealPath(LinkOption.NOFOLLOW_LINKS).equals(at.toRealPath());
      if (link && !at.toRealPath().startsWith(site)) {
        throw new IOException("a link out of the site: " + path);
      }
    }
    return at;
  }

  /** A drawing is served only if it cannot grow without bound and holds no other documents. */
  private static Served drawing(File file) throws IOException {
    if (file.length() > LARGEST_DRAWING) {
      throw new Heavy("too large a drawing: " + file.getName());
    }
    byte[] bytes;
    try (InputStream in = new FileInputStream(file)) {
      bytes = in.readNBytes(LARGEST_DRAWING);
    }
    String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    int references = count(text, "use") + count(text, "pattern") + count(text, "filter");
    if (references > MOST_REFERENCES
        || text.contains("<!entity")
        || text.contains("foreignobject")
        || text.indexOf('\0') >= 0) {
      throw new Heavy("a drawing the preview does not take: " + file.getName());
    }
    return new Served(new ByteArrayInputStream(bytes), "image/svg+xml", bytes.length);
  }

  private static int count(String text, String element) {
    int count = 0;
    for (int at = text.indexOf(element); at >= 0; at = text.indexOf(element, at + 1)) {
      boolean opens = at > 0 && (text.charAt(at - 1) == '<' || text.charAt(at - 1) == ':');
      count += opens ? 1 : 0;
    }
    return count;
  }

  private static String typeOf(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
