package dev.inkwren.ui.preview;

import dev.inkwren.render.PageMedia;
import dev.inkwren.render.RenderNotice;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the page's pictures are known to be: from the files' first bytes before they are shown, and
 * from the engine where it has tried in vain. Safe on any thread.
 */
final class PagePictures implements PageMedia {

  private final PreviewFiles files;
  private final Set<String> failed = ConcurrentHashMap.newKeySet();
  private final Queue<String> news = new ConcurrentLinkedQueue<>();

  PagePictures(PreviewFiles files) {
    this.files = files;
  }

  /** The files that they are read from. */
  PreviewFiles files() {
    return files;
  }

  /** Notes that the engine could not draw {@code address}; false when that was known. */
  boolean hasFailed(String address) {
    return failed.add(address) && news.add(address);
  }

  /** The failures noted since this was asked last. */
  Set<String> news() {
    Set<String> fresh = new HashSet<>();
    for (String address = news.poll(); address != null; address = news.poll()) {
      fresh.add(address);
    }
    return fresh;
  }

  /** Whether the engine has failed at any. */
  boolean hasFailures() {
    return !failed.isEmpty();
  }

  /** Forgets failures of pictures that are on the page no more: they may come again, mended. */
  void keepOnly(Collection<String> addresses) {
    failed.retainAll(addresses);
  }

  @Override
  public Optional<String> remote(String source, String host) {
    return files.here(source).or(() -> files.remote().address(source, host));
  }

  @Override
  public Optional<Trouble> trouble(String address) {
    Optional<Trouble> seen =
        address.startsWith("data:") || address.startsWith(RemotePictures.FOLDER)
            ? Optional.empty()
            : files.trouble(PictureFolder.path(address));
    boolean broken = seen.isEmpty() && failed.contains(address);
    return broken ? Optional.of(new Trouble(RenderNotice.Kind.PICTURE_BROKEN, "")) : seen;
  }
}
