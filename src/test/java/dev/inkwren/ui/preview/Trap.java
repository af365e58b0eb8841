package dev.inkwren.ui.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The world outside, as far as a hostile post is concerned: a web server on this machine that
 * answers everything and remembers what it was asked for, and a port that remembers whether anybody
 * knocked.
 */
final class Trap implements AutoCloseable {

  /** What {@link #asked} holds when somebody has connected to {@link #socketAddress}. */
  static final String KNOCK = "a socket was opened";

  private final HttpServer server;
  private final ServerSocket port;
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  Trap() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::hearKnocks);
  }

  private void hearKnocks() {
    while (!port.isClosed()) {
      try {
        port.accept().close();
        asked.add(KNOCK);
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    byte[] body =
        path.endsWith(".js")
            ? "window.hit=(window.hit||0)+1".getBytes(StandardCharsets.UTF_8)
            : new byte[1];
    exchange.getResponseHeaders().add("Content-Type", type(path));
    exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String type(String path) {
    if (path.endsWith(".js")) {
      return "text/javascript";
    }
    if (path.endsWith(".css")) {
      return "text/css";
    }
    return path.endsWith(".png") ? "image/png" : "text/html";
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Where a WebSocket would go. */
  String socketAddress() {
    return "ws://127.0.0.1:" + port.getLocalPort();
  }

  /** The paths asked for so far. */
  Set<String> asked() {
    return new TreeSet<>(asked);
  }

  void forget() {
    asked.clear();
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    port.close();
  }

  /** A door to the network in the place of the program's refusal. */
  static URLStreamHandler door() {
    return new URLStreamHandler() {
      @Override
      protected URLConnection openConnection(URL url) {
        return new Visit(url);
      }

      @Override
      protected URLConnection openConnection(URL url, Proxy proxy) {
        return new Visit(url);
      }
    };
  }

  private static final class Visit extends URLConnection {

    private Optional<HttpResponse<byte[]>> answer = Optional.empty();

    Visit(URL url) {
      super(url);
    }

    @Override
    public void connect() throws IOException {
      if (answer.isPresent()) {
        return;
      }
      try (HttpClient client = HttpClient.newHttpClient()) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url.toString())).build();
        answer = Optional.of(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
      } catch (InterruptedException | IllegalArgumentException e) {
        throw new IOException(e);
      }
    }

    @Override
    public InputStream getInputStream() throws IOException {
      connect();
      return new ByteArrayInputStream(answer.orElseThrow().body());
    }

    @Override
    public String getContentType() {
      try {
        connect();
      } catch (IOException noAnswer) {
        return "text/html";
      }
      return answer.orElseThrow().headers().firstValue("Content-Type").orElse("text/html");
    }
  }
}
