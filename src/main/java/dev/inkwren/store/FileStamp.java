package dev.inkwren.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What a file held when it was read or written. Two stamps are {@link #sameContent} exactly when
 * the bytes are equal; size and time only tell when reading again is not worth it.
 *
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param size number of bytes
 * @param modifiedNanos the file's time, nanoseconds since 1970
 */
public record FileStamp(String sha256, long size, long modifiedNanos) {

  /** Times this close to "now" may hide a second change: the coarsest file system counts 2 s. */
  private static final long COARSEST_NANOS = 2_000_000_000L;

  public FileStamp {
    Objects.requireNonNull(sha256, "sha256 must not be null");
  }

  /** The stamp of {@code content} in a file with {@code facts}. */
  static FileStamp of(byte[] content, FileFacts facts) {
    return new FileStamp(hash(content), content.length, facts.modifiedNanos());
  }

  /** The SHA-256 of {@code content}, 64 lower-case hexadecimal digits. */
  static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether both files held the same bytes. */
  public boolean sameContent(FileStamp other) {
    return sha256.equals(other.sha256);
  }

  /**
   * Whether size and time say that the file is as it was, so that it need not be read; never so
   * when its time is so near to {@code nowNanos} that a second change could wear the same one.
   */
  public boolean surelyUnchanged(FileFacts facts, long nowNanos) {
    return facts.kind() == FileFacts.Kind.FILE
        && facts.size() == size
        && facts.modifiedNanos() == modifiedNanos
        && nowNanos - modifiedNanos > COARSEST_NANOS;
  }
}
