package dev.inkwren.store;

import dev.inkwren.store.JekyllTrial.Order;
import dev.inkwren.store.JekyllTrial.Outcome;
import dev.inkwren.store.JekyllTrial.Running;
import dev.inkwren.store.JekyllTrial.Tool;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of Jekyll in one copy of a site; see {@link JekyllTrial}. */
final class JekyllBuild {

  /** How long a build may take before it is stopped. */
  private static final Duration LONGEST = Duration.ofSeconds(90);

  private static final long MOST_COPIED = 20_000_000;
  private static final int MOST_TOLD = 4_000;

  /** What Jekyll says when a gem that the site names is not on this machine. */
  private static final List<String> GEM_MISSING =
      List.of("theme could not be found", "Dependency Error", "MissingDependencyException");

  private static final String BARE_SETTINGS = "theme: false\nplugins: []\n";
  private static final String BARE_LAYOUT =
      "<html><body><div class=\"content\">{{ content }}</div></body></html>\n";

  private final Path workshop;
  private final Running running;
  private final Order order;
  private final boolean bare;

  /**
   * @param bare whether the theme is left out, its gem not being on this machine
   */
  JekyllBuild(Path workshop, Running running, Order order, boolean bare) {
    this.workshop = workshop;
    this.running = running;
    this.order = order;
    this.bare = bare;
  }

  /** Writes the copy and starts Jekyll in it. */
  void begin() {
    Optional<Path> made = Optional.empty();
    try {
      Path copy = Files.createTempDirectory(workshop, "inkwren-jekyll-");
      made = Optional.of(copy);
      new SiteCopy(order.site(), copy, order.tool().ofSite()).write(order.path(), order.post());
      if (bare) {
        writeBare(copy);
      }
      Process process = builder(copy).start();
      running.watch(process);
      process
          .onExit()
          .completeOnTimeout(process, LONGEST.toMillis(), TimeUnit.MILLISECONDS)
          .thenAccept(ended -> ended(ended, copy))
          .exceptionally(
              bug -> {
                running.outcome().completeExceptionally(bug);
                return null;
              });
    } catch (IOException e) {
      running.outcome().complete(new Outcome.Failed(Messages.reason(e), false));
      made.ifPresent(JekyllBuild::delete);
    }
  }

  /** Layouts of any theme would ask for its gems, so each gives way to one that does nothing. */
  private static void writeBare(Path copy) throws IOException {
    Files.writeString(copy.resolve("_inkwren_bare.yml"), BARE_SETTINGS);
    Path layouts = Files.createDirectories(copy.resolve("_layouts"));
    for (String layout : List.of("post.html", "single.html", "page.html", "default.html")) {
      Files.writeString(layouts.resolve(layout), BARE_LAYOUT);
    }
  }

  private ProcessBuilder builder(Path copy) {
    Tool tool = order.tool();
    List<String> words = new ArrayList<>(tool.command());
    String configs = "_config.yml,_inkwren.yml" + (bare ? ",_inkwren_bare.yml" : "");
    words.addAll(List.of("build", "--future", "--drafts", "--unpublished", "--config", configs));
    words.addAll(List.of("--destination", "_site", "--disable-disk-cache"));
    if (!tool.ofSite()) {
      words.add("--safe");
    }
    ProcessBuilder builder = new ProcessBuilder(words).directory(copy.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(JekyllBuild::steersRuby);
    environment.put("JEKYLL_ENV", "production");
    environment.put("LANG", "C.UTF-8");
    environment.put("LC_ALL", "C.UTF-8");
    if (!tool.ofSite()) {
      environment.put("JEKYLL_NO_BUNDLER_REQUIRE", "true");
    }
    return builder
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(copy.resolve("_inkwren.yml").toFile()))
        .redirectOutput(copy.resolve("_inkwren.log").toFile());
  }

  private static boolean steersRuby(String variable) {
    return variable.equals("RUBYOPT")
        || variable.equals("RUBYLIB")
        || variable.startsWith("BUNDLE_")
        || variable.startsWith("BUNDLER_");
  }

  private void ended(Process process, Path copy) {
    OptionalInt exit =
        process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    Running.kill(process);
    Optional<Outcome> outcome;
    try {
      outcome = outcome(exit, said(copy), copy);
    } catch (IOException e) {
      outcome = Optional.of(new Outcome.Failed(Messages.reason(e), false));
    }
    delete(copy);
    if (outcome.isPresent()) {
      running.outcome().complete(outcome.get());
    } else if (!running.outcome().isDone()) {
      new JekyllBuild(workshop, running, order, true).begin();
    }
  }

  /**
   * What came of it; empty when it is worth another try without the theme.
   *
   * @param exit empty when it had to be stopped
   */
  private Optional<Outcome> outcome(OptionalInt exit, String said, Path copy) throws IOException {
    boolean gemless = GEM_MISSING.stream().anyMatch(said::contains);
    if (exit.isEmpty()) {
      return Optional.of(new Outcome.TooSlow(LONGEST));
    }
    if (gemless && !bare && !order.tool().ofSite()) {
      return Optional.empty();
    }
    if (exit.getAsInt() != 0) {
      return Optional.of(new Outcome.Failed(said, bare));
    }
    String url = order.site().preview(order.path(), order.post()).url();
    return page(copy.resolve("_site"), url)
        .<Outcome>map(html -> new Outcome.Built(html, bare))
        .or(() -> Optional.of(new Outcome.NotPublished(said)));
  }

  /** What Jekyll said, without colours and without the steps of Ruby's own code. */
  private static String said(Path copy) throws IOException {
    byte[] all = Files.readAllBytes(copy.resolve("_inkwren.log"));
    String plain =
        new String(all, StandardCharsets.UTF_8)
            .replaceAll("\\x1b\\[[0-9;]*m", "")
            .replaceAll("(?m)^\\s+from /.*\\R?", "")
            .replace(copy.toString(), "…")
            .strip();
    return plain.length() <= MOST_TOLD ? plain : plain.substring(0, MOST_TOLD) + "…";
  }

  private static Optional<String> page(Path folder, String url) throws IOException {
    String inside = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    String relative = inside.replaceFirst("^/+", "");
    for (String name : List.of(relative + "/index.html", relative + ".html", relative)) {
      Path file = folder.resolve(name.replace("//", "/")).normalize();
      if (file.startsWith(folder) && Files.isRegularFile(file) && Files.size(file) < MOST_COPIED) {
        return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // Another program holds it; the system clears its own temporary folder.
      folder.toFile().deleteOnExit();
    }
  }
}
