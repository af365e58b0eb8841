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

  private static final long NO_TIME = Long.MIN_VALUE;

  public FileStamp {
    Objects.requireNonNull(sha256, "sha256 must not be null");
  }

  /**
   * The stamp of {@code content} in a file with {@code facts}.
   *
   * @param nowNanos when it was read; a file changed so shortly before may change again and keep
   *     its time and size, so that the stamp has no time to be known by
   */
  static FileStamp of(byte[] content, FileFacts facts, long nowNanos) {
    boolean settled = nowNanos - facts.modifiedNanos() > COARSEST_NANOS;
    return new FileStamp(hash(content), content.length, settled ? facts.modifiedNanos() : NO_TIME);
  }

  /** The stamp of {@code content}, just read from a file with {@code facts}. */
  static FileStamp of(byte[] content, FileFacts facts) {
    return of(content, facts, System.currentTimeMillis() * 1_000_000L);
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

  /** Whether size and time say that the file is as it was, so that it need not be read. */
  public boolean surelyUnchanged(FileFacts facts) {
    return facts.kind() == FileFacts.Kind.FILE
        && facts.size() == size
        && modifiedNanos != NO_TIME
        && facts.modifiedNanos() == modifiedNanos;
  }
}
