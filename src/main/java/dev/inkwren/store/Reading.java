package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads whole files, strictly as UTF-8. */
final class Reading {

  /** Posts are read as a whole; what is bigger is no post. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int TRIES = 3;

  private final Disk disk;

  Reading(Disk disk) {
    this.disk = disk;
  }

  /** Bytes that were read. */
  record Content(Bytes.Held held, FileStamp stamp) {

    byte[] bytes() {
      return held.bytes();
    }

    SourceText text() {
      return SourceText.of(Utf8.decodeReversibly(bytes()));
    }
  }

  LoadOutcome load(Path path) {
    try {
      Path real = disk.realPath(path);
      FileFacts facts = facts(real);
      if (facts.kind() != FileFacts.Kind.FILE) {
        return new LoadOutcome.Failed(Messages.of("load.notAFile", path));
      }
      if (facts.size() > MOST_BYTES) {
        return tooBig(path, facts.size());
      }
      return understand(path, whole(real));
    } catch (NoSuchFileException e) {
      return new LoadOutcome.Failed(Messages.of("load.missing", path));
    } catch (IOException e) {
      return new LoadOutcome.Failed(Messages.of("load.failed", path, Messages.reason(e)));
    }
  }

  /**
   * Reads what no file holds.
   *
   * @param name what messages call it
   */
  LoadOutcome load(Path name, InputStream in) {
    try {
      byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return tooBig(name, bytes.length);
      }
      FileFacts facts = new FileFacts(FileFacts.Kind.OTHER, bytes.length, 0, 1);
      return understand(name, new Content(new Bytes.Held(bytes), FileStamp.of(bytes, facts)));
    } catch (IOException e) {
      return new LoadOutcome.Failed(Messages.of("load.failed", name, Messages.reason(e)));
    }
  }

  private static LoadOutcome tooBig(Path path, long size) {
    return new LoadOutcome.Failed(Messages.of("load.tooBig", path, size >> 20, MOST_BYTES >> 20));
  }

  LoadOutcome loadAs(Path path, Charset charset) {
    try {
      Content content = whole(disk.realPath(path));
      return Utf8.decode(content.bytes(), charset)
          .<LoadOutcome>map(text -> new LoadOutcome.Loaded(SourceText.of(text), content.stamp()))
          .orElseGet(
              () ->
                  new LoadOutcome.Failed(
                      Messages.of("load.notThisCharset", path, charset.displayName())));
    } catch (IOException e) {
      return new LoadOutcome.Failed(Messages.of("load.failed", path, Messages.reason(e)));
    }
  }

  LookOutcome look(Path path, FileStamp seen) {
    try {
      Path real = disk.realPath(path);
      if (facts(real).kind() != FileFacts.Kind.FILE) {
        return new LookOutcome.Gone();
      }
      if (seen.surelyUnchanged(facts(real))) {
        return new LookOutcome.Unchanged();
      }
      Content now = whole(real);
      return now.stamp().sameContent(seen)
          ? new LookOutcome.Unchanged()
          : new LookOutcome.Changed(now.text(), now.stamp());
    } catch (NoSuchFileException e) {
      return new LookOutcome.Gone();
    } catch (IOException e) {
      return new LookOutcome.Failed(Messages.of("load.failed", path, Messages.reason(e)));
    }
  }

  private static LoadOutcome understand(Path path, Content content) {
    byte[] bytes = content.bytes();
    Optional<String> text = Utf8.decode(bytes);
    if (text.isPresent()) {
      return new LoadOutcome.Loaded(SourceText.of(text.get()), content.stamp());
    }
    int offset = Utf8.firstError(bytes);
    int line = Utf8.lineOf(bytes, offset);
    return new LoadOutcome.NotUtf8(
        offset,
        Messages.of("load.notUtf8", path, line + 1, offset),
        Utf8.candidates(bytes),
        content.text(),
        content.stamp());
  }

  /** Reads again when another program wrote meanwhile, so that no half text is taken for whole. */
  Content whole(Path real) throws IOException {
    for (int tries = 1; ; tries++) {
      FileFacts before = facts(real);
      byte[] bytes = disk.read(real);
      if (tries == TRIES || before.equals(facts(real))) {
        return new Content(new Bytes.Held(bytes), FileStamp.of(bytes, before));
      }
    }
  }

  FileFacts facts(Path real) throws IOException {
    return disk.facts(real).orElseThrow(() -> new NoSuchFileException(real.toString()));
  }
}
