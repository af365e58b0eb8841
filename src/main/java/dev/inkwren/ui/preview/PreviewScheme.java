package dev.inkwren.ui.preview;

import dev.inkwren.ui.preview.PreviewFiles.Served;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The preview's own URL scheme, and the refusal of every scheme that would reach the network.
 *
 * <p>Found by the JVM through {@code META-INF/services}. The JVM keeps one table of schemes for the
 * whole process, so this class keeps the pages that may be asked for in one table as well; a page's
 * name is a random word that only its own view knows.
 */
public final class PreviewScheme extends URLStreamHandlerProvider {

  static final String NAME = "inkwren";

  private static final Set<String> REFUSED = Set.of("http", "https", "ftp", "mailto");
  private static final Map<String, Supplier<PreviewFiles>> PAGES = new ConcurrentHashMap<>();

  /** Made by the JVM's service loader. */
  public PreviewScheme() {}

  /** Makes the files that {@code files} holds at the time of asking readable; gives the address. */
  static String open(Supplier<PreviewFiles> files) {
    String page = UUID.randomUUID().toString();
    PAGES.put(page, files);
    return NAME + "://" + page;
  }

  /** Forgets the page at {@code address}: nothing is readable through it from now on. */
  static void close(String address) {
    PAGES.remove(address.substring((NAME + "://").length()));
  }

  @Override
  public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
    String scheme = protocol.toLowerCase(Locale.ROOT);
    if (scheme.equals(NAME)) {
      return new OwnPages();
    }
    return REFUSED.contains(scheme) ? new Refusal() : null;
  }

  private static final class OwnPages extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      Supplier<PreviewFiles> files = PAGES.get(url.getHost());
      if (files == null) {
        throw new FileNotFoundException("no such page");
      }
      String path = URLDecoder.decode(url.getPath().replace("+", "%2B"), StandardCharsets.UTF_8);
      try {
        return new Answer(url, EnginePictures.shown(files.get().open(path)));
      } catch (IOException why) {
        // The engine takes this one quietly; of any other it writes a report.
        FileNotFoundException missing = new FileNotFoundException(why.getMessage());
        missing.initCause(why);
        throw missing;
      }
    }

    @Override
    protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
      return openConnection(url);
    }
  }

  /**
   * The page itself never talks to the network; links go to the system's browser, and pictures that
   * the author has allowed come through {@link RemotePictures}.
   */
  private static final class Refusal extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new ConnectException("The preview is offline: " + url.getProtocol() + " is refused.");
    }

    @Override
    protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
      return openConnection(url);
    }
  }

  private static final class Answer extends URLConnection {

    private final Served served;

    Answer(URL url, Served served) {
      super(url);
      this.served = served;
    }

    @Override
    public void connect() {
      connected = true;
    }

    @Override
    public InputStream getInputStream() {
      return served.content();
    }

    @Override
    public String getContentType() {
      return served.type();
    }

    @Override
    public long getContentLengthLong() {
      return served.length();
    }

    @Override
    public int getContentLength() {
      return (int) Math.min(Integer.MAX_VALUE, served.length());
    }
  }
}
