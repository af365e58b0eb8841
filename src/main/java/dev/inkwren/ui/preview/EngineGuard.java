package dev.inkwren.ui.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.StackWalker.StackFrame;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the browser engine what it would get from the JVM past {@link PreviewScheme}: archives by
 * {@code jar:} addresses, for which no provider is asked, and the sockets that it opens by itself
 * for a WebSocket. Whoever else asks gets what it always got; the JVM finds classes, style sheets
 * and icons by {@code jar:} addresses, too.
 *
 * <p>The handlers of {@code file:} and {@code jrt:} are those that the JVM lets nobody replace
 * (JDK, {@code URL.isOverrideable}). The engine itself refuses {@code file:} to pages of a scheme
 * such as ours; behind {@code jrt:} lie the classes of the JDK only.
 */
final class EngineGuard {

  private static final EngineGuard STANDING = new EngineGuard();

  private static final String ENGINE = "com.sun.webkit.network.";

  private final AtomicBoolean open = new AtomicBoolean();

  /** The JVM has one table of schemes and one selector of proxies, so there is one guard. */
  private EngineGuard() {
    // The engine asks java.net.URL, and so our scheme and our refusals, only with its older loader.
    System.setProperty("com.sun.webkit.useHTTP2Loader", "false");
    try {
      URL plain = URI.create("jar:file:/-!/").toURL();
      URL.setURLStreamHandlerFactory(
          scheme -> scheme.equals(plain.getProtocol()) ? new Archives(plain) : null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ProxySelector.setDefault(new Ways(ProxySelector.getDefault()));
  }

  /** The guard, which stands from the first call on: to be called before an engine is made. */
  static EngineGuard standing() {
    return STANDING;
  }

  /** Lets the engine through from now on, so that a test can show what it would do. */
  void openForTest() {
    open.set(true);
  }

  private boolean refuses() {
    return !open.get() && StackWalker.getInstance().walk(EngineGuard::isOfTheEngine);
  }

  /**
   * Whether the engine's loader asks by itself. What this program does on the loader's thread, such
   * as reading a page of its own out of its archive, is no matter of the engine.
   */
  private static boolean isOfTheEngine(Stream<StackFrame> frames) {
    return frames
        .map(StackFrame::getClassName)
        .filter(name -> !name.startsWith(EngineGuard.class.getName()))
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(name -> name.startsWith(ENGINE))
        .isPresent();
  }

  private final class Archives extends URLStreamHandler {

    private final URL plain;

    /**
     * @param plain an address that has the JVM's own handler
     */
    Archives(URL plain) {
      this.plain = plain;
    }

    @Override
    @SuppressWarnings("deprecation") // only a URL made from another takes over its handler
    protected URLConnection openConnection(URL url) throws IOException {
      if (refuses()) {
        throw new ConnectException("The preview reads no archives: " + url);
      }
      return new URL(plain, url.toExternalForm()).openConnection();
    }
  }

  private final class Ways extends ProxySelector {

    private final @Nullable ProxySelector before;

    Ways(@Nullable ProxySelector before) {
      this.before = before;
    }

    /** An empty list would not do: the engine takes it for leave to connect directly. */
    @Override
    public List<Proxy> select(URI address) {
      if (refuses()) {
        throw new IllegalArgumentException("The preview is offline: no way to " + address);
      }
      return before == null ? List.of(Proxy.NO_PROXY) : before.select(address);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {
      if (before != null) {
        before.connectFailed(address, proxy, why);
      }
    }
  }
}
