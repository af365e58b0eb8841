package dev.inkwren.ui.preview;

import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the program's own refusal of the network, so that a test can open it: the JVM asks
 * the providers of the tests before those of the program. Shut unless a test opens it.
 */
public final class Door extends URLStreamHandlerProvider {

  static final AtomicBoolean OPEN = new AtomicBoolean();

  /** Made by the JVM's service loader. */
  public Door() {}

  @Override
  public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
    boolean network = Set.of("http", "https", "ftp").contains(protocol);
    return network ? new Leaf(new PreviewScheme().createURLStreamHandler(protocol)) : null;
  }

  private static final class Leaf extends URLStreamHandler {

    private final URLStreamHandler refusal;

    Leaf(@Nullable URLStreamHandler refusal) {
      this.refusal = Objects.requireNonNull(refusal, "the program must refuse the network");
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      URLStreamHandler way = OPEN.get() ? Trap.door() : refusal;
      return URL.of(URI.create(url.toString()), way).openConnection();
    }

    @Override
    protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
      return openConnection(url);
    }
  }
}
