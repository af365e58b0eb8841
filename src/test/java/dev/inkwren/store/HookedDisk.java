package dev.inkwren.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Another disk with something that happens before each of its operations. */
public final class HookedDisk implements Disk {

  /** Runs before an operation; what it throws is what the operation throws. */
  public interface Hook {
    void before(String operation, Path path) throws IOException;
  }

  private final Disk disk;
  private final Hook hook;
  private final int longestWrite;
  private boolean filesGetHeld;

  public HookedDisk(Disk disk, Hook hook) {
    this(disk, hook, Integer.MAX_VALUE);
  }

  HookedDisk(Disk disk, Hook hook, int longestWrite) {
    this.disk = disk;
    this.hook = hook;
    this.longestWrite = longestWrite;
  }

  /** As on Windows. */
  HookedDisk withFilesThatGetHeld() {
    filesGetHeld = true;
    return this;
  }

  @Override
  public Path realPath(Path path) throws IOException {
    hook.before("realPath", path);
    return disk.realPath(path);
  }

  @Override
  public Optional<FileFacts> facts(Path path) throws IOException {
    hook.before("facts", path);
    return disk.facts(path);
  }

  @Override
  public byte[] read(Path path) throws IOException {
    hook.before("read", path);
    return disk.read(path);
  }

  @Override
  public List<Path> list(Path directory) throws IOException {
    hook.before("list", directory);
    return disk.list(directory);
  }

  @Override
  public Output create(Path path) throws IOException {
    hook.before("create", path);
    return new HookedOutput(path, disk.create(path));
  }

  @Override
  public Output createLike(Path model, Path path) throws IOException {
    hook.before("createLike", path);
    return new HookedOutput(path, disk.createLike(model, path));
  }

  @Override
  public boolean sameAttributes(Path one, Path other) throws IOException {
    hook.before("sameAttributes", one);
    return disk.sameAttributes(one, other);
  }

  @Override
  public boolean isProtected(Path path) throws IOException {
    hook.before("isProtected", path);
    return disk.isProtected(path);
  }

  @Override
  public Output open(Path path) throws IOException {
    hook.before("open", path);
    return new HookedOutput(path, disk.open(path));
  }

  @Override
  public void replace(Path from, Path onto) throws IOException {
    hook.before("replace", onto);
    disk.replace(from, onto);
  }

  @Override
  public void link(Path existing, Path name) throws IOException {
    hook.before("link", name);
    disk.link(existing, name);
  }

  @Override
  public void rename(Path from, Path name) throws IOException {
    hook.before("rename", name);
    disk.rename(from, name);
  }

  @Override
  public void delete(Path path) throws IOException {
    hook.before("delete", path);
    disk.delete(path);
  }

  @Override
  public void createDirectory(Path path, boolean ownerOnly) throws IOException {
    hook.before("createDirectory", path);
    disk.createDirectory(path, ownerOnly);
  }

  @Override
  public void force(Path file) throws IOException {
    hook.before("force", file);
    disk.force(file);
  }

  @Override
  public void forceDirectory(Path directory) throws IOException {
    hook.before("forceDirectory", directory);
    disk.forceDirectory(directory);
  }

  @Override
  public boolean filesGetHeld() {
    return filesGetHeld;
  }

  @Override
  public void pause(long milliseconds) throws IOException {
    disk.pause(milliseconds);
  }

  private final class HookedOutput implements Output {
    private final Path path;
    private final Output output;

    HookedOutput(Path path, Output output) {
      this.path = path;
      this.output = output;
    }

    @Override
    public void write(ByteBuffer bytes, long position) throws IOException {
      hook.before("write", path);
      int length = Math.min(bytes.remaining(), longestWrite);
      ByteBuffer some = bytes.slice(bytes.position(), length);
      output.write(some, position);
      bytes.position(bytes.position() + some.position());
    }

    @Override
    public void truncate(long size) throws IOException {
      hook.before("truncate", path);
      output.truncate(size);
    }

    @Override
    public long size() throws IOException {
      hook.before("size", path);
      return output.size();
    }

    @Override
    public void force() throws IOException {
      hook.before("forceFile", path);
      output.force();
    }

    @Override
    public void close() throws IOException {
      output.close();
    }
  }
}
