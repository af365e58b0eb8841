package dev.inkwren.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The disk of this machine. */
public final class RealDisk implements Disk {

  private static final LinkOption ITSELF = LinkOption.NOFOLLOW_LINKS;

  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final boolean windows =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  @Override
  public Path realPath(Path path) throws IOException {
    return path.toRealPath();
  }

  @Override
  public Optional<FileFacts> facts(Path path) throws IOException {
    try {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class, ITSELF);
      FileFacts.Kind kind =
          found.isRegularFile()
              ? FileFacts.Kind.FILE
              : found.isDirectory()
                  ? FileFacts.Kind.DIRECTORY
                  : found.isSymbolicLink() ? FileFacts.Kind.LINK : FileFacts.Kind.OTHER;
      long modified = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return Optional.of(new FileFacts(kind, found.size(), modified, names(path, kind)));
    } catch (NoSuchFileException nothing) {
      return Optional.empty();
    }
  }

  private static int names(Path path, FileFacts.Kind kind) throws IOException {
    boolean told =
        kind == FileFacts.Kind.FILE
            && path.getFileSystem().supportedFileAttributeViews().contains("unix");
    return told && Files.getAttribute(path, "unix:nlink", ITSELF) instanceof Integer count
        ? count
        : 1;
  }

  @Override
  public byte[] read(Path path) throws IOException {
    return Files.readAllBytes(path);
  }

  @Override
  public List<Path> list(Path directory) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      List<Path> found = new ArrayList<>();
      entries.forEach(found::add);
      found.sort(null);
      return found;
    } catch (NoSuchFileException nothing) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  @Override
  public Output create(Path path) throws IOException {
    return new ChannelOutput(
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  @Override
  public Output createLike(Path model, Path path) throws IOException {
    // The JDK's copy opens its target exclusively and takes along mode, owner, group, every
    // extended attribute and ACL; nothing else in Java reaches the latter.
    Files.copy(model, path, StandardCopyOption.COPY_ATTRIBUTES, ITSELF);
    try {
      Output output = open(path);
      try {
        output.truncate(0);
      } catch (IOException e) {
        output.close();
        throw e;
      }
      return output;
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  @Override
  public boolean sameAttributes(Path one, Path other) throws IOException {
    if (one.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      String wanted = "unix:mode,uid,gid";
      if (!Files.readAttributes(one, wanted, ITSELF)
          .equals(Files.readAttributes(other, wanted, ITSELF))) {
        return false;
      }
    }
    return extended(one).equals(extended(other));
  }

  @Override
  public boolean isProtected(Path path) throws IOException {
    Set<String> views = path.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix")) {
      return Files.getPosixFilePermissions(path, ITSELF).stream().noneMatch(WRITING::contains);
    }
    return views.contains("dos")
        && Files.readAttributes(path, DosFileAttributes.class, ITSELF).isReadOnly();
  }

  private static Map<String, ByteBuffer> extended(Path path) throws IOException {
    UserDefinedFileAttributeView view =
        Files.getFileStore(path).supportsFileAttributeView(UserDefinedFileAttributeView.class)
            ? Files.getFileAttributeView(path, UserDefinedFileAttributeView.class, ITSELF)
            : null;
    Map<String, ByteBuffer> found = new HashMap<>();
    if (view != null) {
      for (String name : view.list()) {
        ByteBuffer value = ByteBuffer.allocate(view.size(name));
        view.read(name, value);
        found.put(name, value.flip());
      }
    }
    return found;
  }

  @Override
  public Output open(Path path) throws IOException {
    return new ChannelOutput(FileChannel.open(path, StandardOpenOption.WRITE, ITSELF));
  }

  @Override
  public void replace(Path from, Path onto) throws IOException {
    Files.move(from, onto, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void link(Path existing, Path name) throws IOException {
    Files.createLink(name, existing);
  }

  @Override
  public void rename(Path from, Path name) throws IOException {
    if (windows) {
      Files.move(from, name); // one step there, and never over another file
      return;
    }
    if (Files.exists(name, ITSELF)) {
      throw new FileAlreadyExistsException(name.toString());
    }
    Files.move(from, name, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(path);
  }

  @Override
  public void createDirectory(Path path, boolean ownerOnly) throws IOException {
    boolean modes = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        ownerOnly && modes
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    try {
      Files.createDirectory(path, attributes);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(path)) {
        throw e;
      }
    }
  }

  @Override
  public void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, ITSELF)) {
      channel.force(true);
    }
  }

  @Override
  public void forceDirectory(Path directory) throws IOException {
    if (windows) {
      return; // a directory cannot be opened there; NTFS journals its names itself
    }
    FileChannel channel;
    try {
      channel = FileChannel.open(directory, StandardOpenOption.READ);
    } catch (AccessDeniedException e) {
      return; // who may write into a folder but not list it cannot ask for this
    }
    try (channel) {
      channel.force(true);
    } catch (IOException e) {
      boolean unknownHere = String.valueOf(e.getMessage()).contains("Invalid argument");
      if (!unknownHere) { // what some network file systems answer for any folder
        throw e;
      }
    }
  }

  @Override
  public boolean filesGetHeld() {
    return windows;
  }

  @Override
  public void pause(long milliseconds) throws IOException {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException stopped = new InterruptedIOException("stopped while waiting");
      stopped.initCause(e);
      throw stopped;
    }
  }

  private record ChannelOutput(FileChannel channel) implements Output {

    @Override
    public void write(ByteBuffer bytes, long position) throws IOException {
      channel.write(bytes, position);
    }

    @Override
    public void truncate(long size) throws IOException {
      channel.truncate(size);
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
