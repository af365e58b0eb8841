package dev.inkwren.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file operations that {@link PostStore} is made of, each one step of the system, so that a
 * test can make any of them fail or cut the power between any two. {@link RealDisk} is the real
 * one.
 *
 * <p>Every method throws {@link java.nio.file.NoSuchFileException}, {@link
 * java.nio.file.FileAlreadyExistsException}, {@link java.nio.file.AccessDeniedException} or another
 * {@link IOException} as {@link java.nio.file.Files} does.
 */
public interface Disk {

  /** The path without links, {@code .} and {@code ..}; the file must exist. */
  Path realPath(Path path) throws IOException;

  /** What the entry itself is (a link is not followed); empty where there is none. */
  Optional<FileFacts> facts(Path path) throws IOException;

  /** The whole content. */
  byte[] read(Path path) throws IOException;

  /** The entries of a directory, sorted by name; empty where there is no such directory. */
  List<Path> list(Path directory) throws IOException;

  /** A new empty file; fails where anything of that name is, even a link. */
  Output create(Path path) throws IOException;

  /**
   * Like {@link #create}, with the mode, owner, group and extended attributes of {@code model} as
   * far as the system lets us; {@link #sameAttributes} tells.
   */
  Output createLike(Path model, Path path) throws IOException;

  /** Whether mode, owner, group and the author's extended attributes of both files are equal. */
  boolean sameAttributes(Path one, Path other) throws IOException;

  /** Whether a file is marked as not to be written, for its owner too; administrators could. */
  boolean isProtected(Path path) throws IOException;

  /** An existing file, to be written from its start; neither emptied nor reached through a link. */
  Output open(Path path) throws IOException;

  /** Moves a file onto another of the same directory in one step, so that either is whole. */
  void replace(Path from, Path onto) throws IOException;

  /** Another name for a file; fails where the name is taken, and where links are not to be had. */
  void link(Path existing, Path name) throws IOException;

  /** Gives a file another name; fails where that is taken as far as can be told beforehand. */
  void rename(Path from, Path name) throws IOException;

  /** Removes a file or an empty directory. */
  void delete(Path path) throws IOException;

  /**
   * A new directory, whose parent exists; no error where it is there already.
   *
   * @param ownerOnly whether nobody else may look into it, where the system knows such a thing
   */
  void createDirectory(Path path, boolean ownerOnly) throws IOException;

  /** Waits until the file's content is on the device. */
  void force(Path file) throws IOException;

  /** Waits until the names in a directory are on the device, where a system can be asked to. */
  void forceDirectory(Path directory) throws IOException;

  /** Whether another program can hold a file so that it cannot be replaced for a moment. */
  boolean filesGetHeld();

  /** Waits before another try. */
  void pause(long milliseconds) throws IOException;

  /** A file open for writing. */
  interface Output extends Closeable {

    /**
     * Writes some of {@code bytes}, perhaps not all, and moves their position on.
     *
     * @param position where in the file, in bytes
     */
    void write(ByteBuffer bytes, long position) throws IOException;

    /** Cuts the file off at {@code size} bytes. */
    void truncate(long size) throws IOException;

    /** Bytes in the file. */
    long size() throws IOException;

    /** Waits until the content is on the device. */
    void force() throws IOException;
  }
}
