package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemotePicturesTest {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String host;

  @BeforeEach
  void start() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(31, 7, BufferedImage.TYPE_INT_RGB), "png", png);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path + (exchange.getRequestHeaders().containsKey("Cookie") ? " cookie" : ""));
          exchange.getResponseHeaders().add("Set-Cookie", "who=you");
          boolean away = path.equals("/away.png");
          if (away) {
            exchange.getResponseHeaders().add("Location", "http://localhost:1/other.png");
          }
          String kind = path.endsWith(".png") ? "image/png" : "image/svg+xml";
          exchange.getResponseHeaders().add("Content-Type", kind);
          exchange.sendResponseHeaders(away ? 302 : 200, png.size());
          exchange.getResponseBody().write(png.toByteArray());
          exchange.close();
        });
    server.start();
    host = "127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String picture(String name) {
    return "<p><img id=i src=\"http://" + host + "/" + name + "\"></p>";
  }

  private void allow(PreviewBench bench, Set<String> hosts) {
    PreviewBench.fx(
        () -> {
          bench.view.setAssets(Optional.empty(), SiteAddress.NONE, hosts);
          return null;
        });
  }

  @Test
  void aPlaceholderStandsThereUntilTheHostIsAllowedThenThePicture() {
    try (PreviewBench bench = PreviewBench.open()) {
      bench.show(picture("a.png"));
      bench.settle();
      assertThat(bench.body()).contains("ink-card-remote");
      assertThat(asked).isEmpty();
      allow(bench, Set.of(host));
      bench.show(picture("a.png"));
      bench.untilScript("the picture", "'' + document.getElementById('i').naturalWidth", "31");
      bench.show(picture("a.png"), picture("b.png"));
      PreviewBench.until("the second request", () -> asked.contains("/b.png"));
      assertThat(asked).noneMatch(path -> path.contains("cookie"));
      allow(bench, Set.of());
      bench.show(picture("a.png"));
      assertThat(bench.body()).contains("ink-card-remote");
    }
  }

  @Test
  void onlyPicturesComeInAndOnlyFromWhereTheyMay() {
    RemotePictures pictures = new RemotePictures(Set.of(host));
    assertThatThrownBy(() -> pictures.open(name(pictures, "drawing.svg")))
        .hasMessageContaining("svg");
    assertThatThrownBy(() -> pictures.open(name(pictures, "away.png")))
        .hasMessageContaining("not allowed for this site: localhost:1");
    assertThat(pictures.address("http://other.example/a.png", "other.example")).isEmpty();
  }

  private String name(RemotePictures pictures, String file) {
    String address = pictures.address("http://" + host + "/" + file, host).orElseThrow();
    return address.substring(RemotePictures.FOLDER.length());
  }
}
