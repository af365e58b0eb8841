package dev.inkwren.store;

import dev.inkwren.site.Asset;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One walk through a site's folder, which reads what has changed since the last; used once. */
final class SiteWalk {

  /** What Jekyll excludes by itself, and what no post can mean. */
  private static final Set<String> SKIPPED = Set.of("_site", "node_modules", "vendor");

  /** The author's settings for this site, which Jekyll does not publish. */
  private static final String SETTINGS = ".inkwren.yml";

  /** A post or page bigger than this is not shown in a list. */
  private static final long MOST_BYTES = 16L << 20;

  /** Front matter in these makes a page with another name, so the file itself is not published. */
  private static final Set<String> CONVERTED =
      Set.of("md", "markdown", "mkd", "mkdn", "mkdown", "scss", "sass", "coffee");

  /** By how many links one folder is read, so that links in links in links come to an end. */
  private static final int MOST_VISITS = 4;

  private final Path root;
  private final Path realRoot;
  private final SiteMemory before;
  private final Set<String> suspects;
  private final Map<String, SiteMemory.Seen> seen = new HashMap<>();
  private final Set<Path> openFolders = new TreeSet<>();
  private final Map<Path, Integer> visits = new TreeMap<>();
  private final Map<String, SiteFiles.PostFile> posts = new TreeMap<>();
  private final Map<String, String> unreadable = new TreeMap<>();
  private final Map<String, Asset> assets = new TreeMap<>();
  private final Map<String, String> data = new TreeMap<>();
  private final Map<String, String> includes = new TreeMap<>();
  private final Map<String, String> plugins = new TreeMap<>();
  private final Map<String, SourceText> pages = new TreeMap<>();
  private String config = "";

  /**
   * @param before what the last walk has read
   * @param suspects files that are to be read again in any case, by their path below the root
   */
  SiteWalk(Path root, Path realRoot, SiteMemory before, Set<String> suspects) {
    this.root = root;
    this.realRoot = realRoot;
    this.before = before;
    this.suspects = suspects;
  }

  /** What this walk has read or found unchanged. */
  SiteMemory memory() {
    return new SiteMemory(root, seen);
  }

  SiteFiles walk(Instant now) throws IOException {
    folder(root, realRoot, "", false);
    return new SiteFiles(
        root, config, posts, unreadable, assets, data, includes, plugins, pages, now);
  }

  /**
   * @param real where {@code folder} really is
   * @param at its path below the root with a slash at the end; empty for the root
   * @param linked whether a link leads there
   */
  private void folder(Path folder, Path real, String at, boolean linked) throws IOException {
    boolean tooOften = linked && visits.merge(real, 1, Integer::sum) > MOST_VISITS;
    if (tooOften || !openFolders.add(real)) {
      return; // a link back to a folder we are in, or links that multiply
    }
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      boolean hidden = name.startsWith(".") && !(at + name).equals(SETTINGS);
      if (hidden || (at.isEmpty() && SKIPPED.contains(name))) {
        continue;
      }
      try {
        entry(entry, real.resolve(name), at + name, linked);
      } catch (IOException e) {
        unreadable.put(at + name, Messages.of("load.failed", at + name, Messages.reason(e)));
      }
    }
    openFolders.remove(real);
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return found;
  }

  private void entry(Path entry, Path real, String at, boolean linked) throws IOException {
    BasicFileAttributes found =
        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Path target = real;
    if (found.isSymbolicLink()) {
      target = entry.toRealPath();
      if (!target.startsWith(realRoot)) {
        unreadable.put(at, Messages.of("scan.linkLeaves", at));
        return;
      }
      found = Files.readAttributes(target, BasicFileAttributes.class);
    }
    if (found.isDirectory() && !SKIPPED.contains(entry.getFileName().toString())) {
      folder(entry, target, at + "/", linked || !target.equals(real));
    } else if (found.isRegularFile()) {
      file(target, at, found);
    }
  }

  private void file(Path file, String at, BasicFileAttributes found) throws IOException {
    String folders = "/" + at.substring(0, at.lastIndexOf('/') + 1);
    if (at.equals("_config.yml")) {
      text(file, at, found).ifPresent(text -> config = text.fileText());
    } else if (at.equals(SETTINGS)) {
      text(file, at, found).ifPresent(text -> pages.put(at, text));
    } else if (folders.contains("/_posts/") || folders.contains("/_drafts/")) {
      Optional<Instant> modified = Optional.of(found.lastModifiedTime().toInstant());
      text(file, at, found)
          .ifPresent(text -> posts.put(at, new SiteFiles.PostFile(text, modified)));
    } else if (folders.startsWith("/_data/")) {
      text(file, at, found).ifPresent(text -> data.put(at, text.fileText()));
    } else if (folders.startsWith("/_includes/")) {
      String below = at.substring("_includes/".length());
      text(file, at, found).ifPresent(text -> includes.put(below, text.fileText()));
    } else if (folders.startsWith("/_plugins/") && extension(at).equals("rb")) {
      text(file, at, found).ifPresent(text -> plugins.put(at, text.fileText()));
    } else if (!folders.startsWith("/_layouts/")) {
      other(file, at, found);
    }
  }

  private void other(Path file, String at, BasicFileAttributes found) throws IOException {
    boolean hidden = at.startsWith("_") || at.contains("/_");
    PictureSize.Found head = head(file, at, found);
    boolean page = head.frontMatter();
    if (page) {
      text(file, at, found).ifPresent(text -> pages.put(at, text));
    }
    if (!hidden && !(page && CONVERTED.contains(extension(at)))) {
      assets.put("/" + at, new Asset(found.size(), head.width(), head.height()));
    }
  }

  private Optional<SiteMemory.Content> known(String at, BasicFileAttributes found) {
    return suspects.contains(at) ? Optional.empty() : before.of(at, found);
  }

  /**
   * @param old whether {@code content} is what an earlier walk has read
   */
  private void remember(
      String at, BasicFileAttributes found, SiteMemory.Content content, boolean old) {
    SiteMemory.Seen fresh = SiteMemory.Seen.of(found, System.currentTimeMillis(), content);
    seen.put(at, old ? before.files().getOrDefault(at, fresh) : fresh);
  }

  private PictureSize.Found head(Path file, String at, BasicFileAttributes found)
      throws IOException {
    Optional<SiteMemory.Content> known = known(at, found);
    if (known.isPresent() && known.get() instanceof SiteMemory.Content.Head(var head)) {
      remember(at, found, known.get(), true);
      return head;
    }
    PictureSize.Found head = PictureSize.look(file, extension(at));
    if (!head.frontMatter()) {
      remember(at, found, new SiteMemory.Content.Head(head), false);
    }
    return head;
  }

  /** The text of a file; empty, with the reason noted, when it is none. */
  private Optional<SourceText> text(Path file, String at, BasicFileAttributes found)
      throws IOException {
    Optional<SiteMemory.Content> known = known(at, found);
    SiteMemory.Content content = known.isPresent() ? known.get() : read(file, at, found);
    remember(at, found, content, known.isPresent());
    return switch (content) {
      case SiteMemory.Content.Text(SourceText text) -> Optional.of(text);
      case SiteMemory.Content.Unreadable(String why) -> {
        unreadable.put(at, why);
        yield Optional.empty();
      }
      case SiteMemory.Content.Head head -> Optional.empty();
    };
  }

  private static SiteMemory.Content read(Path file, String at, BasicFileAttributes found)
      throws IOException {
    if (found.size() > MOST_BYTES) {
      return new SiteMemory.Content.Unreadable(
          Messages.of("load.tooBig", at, found.size() >> 20, MOST_BYTES >> 20));
    }
    byte[] bytes = Files.readAllBytes(file);
    Optional<String> text = Utf8.decode(bytes);
    if (text.isPresent()) {
      return new SiteMemory.Content.Text(SourceText.of(text.get()));
    }
    int offset = Utf8.firstError(bytes);
    return new SiteMemory.Content.Unreadable(
        Messages.of("load.notUtf8", at, Utf8.lineOf(bytes, offset) + 1, offset));
  }

  private static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
