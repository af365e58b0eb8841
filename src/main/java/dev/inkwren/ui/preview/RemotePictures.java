package dev.inkwren.ui.preview;

import dev.inkwren.ui.preview.PreviewFiles.Served;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one way out: pictures of hosts that the author has allowed for the site. No cookies, no
 * scripts, no other kinds of files, and a redirection counts as a new request that its own host
 * must be allowed for.
 *
 * @param hosts those allowed, lower case, with a port where the address names one
 */
record RemotePictures(Set<String> hosts) {

  /** Where the page asks for them, within its own scheme. */
  static final String FOLDER = "/-/remote/";

  private static final int LARGEST = 20 * 1024 * 1024;
  private static final int MOST_HOPS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Kinds that hold a picture and nothing else. */
  private static final Set<String> KINDS =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/bmp");

  RemotePictures {
    hosts = Set.copyOf(hosts);
  }

  /**
   * The address under which the page may ask for {@code source}, empty when it may not.
   *
   * @param source the address in the post, http or https or without a scheme
   * @param host its host, lower case
   */
  Optional<String> address(String source, String host) {
    if (!hosts.contains(host)) {
      return Optional.empty();
    }
    String plain = source.strip();
    byte[] whole =
        (plain.startsWith("//") ? "https:" + plain : plain).getBytes(StandardCharsets.UTF_8);
    return Optional.of(FOLDER + Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
  }

  /**
   * Fetches the picture behind what {@link #address} gave.
   *
   * @param name what stands behind {@link #FOLDER}
   * @throws IOException when it may not be loaded, is no picture, or does not come
   */
  Served open(String name) throws IOException {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      URI at = URI.create(new String(Base64.getUrlDecoder().decode(name), StandardCharsets.UTF_8));
      for (int hop = 0; hop < MOST_HOPS; hop++) {
        HttpResponse<InputStream> answer = client.send(request(at), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
          Optional<String> next = answer.headers().firstValue("Location");
          if (answer.statusCode() / 100 == 3 && next.isPresent()) {
            at = at.resolve(next.get());
          } else {
            return picture(answer, body);
          }
        }
      }
      throw new IOException("sent from place to place: " + at.getHost());
    } catch (IllegalArgumentException e) {
      throw new IOException("not an address", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private HttpRequest request(URI address) throws IOException {
    String authority = String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || !hosts.contains(authority)) {
      throw new IOException("not allowed for this site: " + authority);
    }
    return HttpRequest.newBuilder(address).timeout(PATIENCE).build();
  }

  private static Served picture(HttpResponse<InputStream> answer, InputStream body)
      throws IOException {
    String kind = answer.headers().firstValue("Content-Type").orElse("");
    String plain = kind.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (answer.statusCode() != 200 || !KINDS.contains(plain)) {
      throw new IOException("no picture: " + answer.statusCode() + " " + plain);
    }
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new IOException("too large a picture: " + answer.uri().getHost());
    }
    return new Served(new ByteArrayInputStream(bytes), plain, bytes.length);
  }
}
