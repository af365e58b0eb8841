package dev.inkwren.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disk in memory that keeps apart what programs see and what would survive a power failure, after
 * the model of SQLite's crash tests: a content that was not forced may be lost, cut off, mixed with
 * the old one or full of zeros; a name that was not forced may be missing, or present while an
 * earlier one is not.
 */
final class SimDisk implements Disk {

  /** Small, so that short texts can be torn as well. */
  private static final int BLOCK = 8;

  private static final class Node {
    boolean directory;
    byte[] live = {};
    byte[] durable = {};
    long modified;
    String attributes = "usual";
  }

  /** A change of names in one directory that is not forced yet; a null node removes the name. */
  private record Pending(Path directory, Map<Path, Node> names) {}

  private final Map<Path, Node> live = new TreeMap<>();
  private final Map<Path, Node> durable = new TreeMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private long clock = 1;

  SimDisk(Path... directories) {
    for (Path directory : directories) {
      for (Path at = directory; at != null; at = at.getParent()) {
        Node node = new Node();
        node.directory = true;
        live.putIfAbsent(at, node);
        durable.putIfAbsent(at, live.get(at));
      }
    }
  }

  /** Puts a file there that has always been there. */
  void put(Path path, byte[] content) {
    Node node = new Node();
    node.live = content;
    node.durable = content;
    node.modified = clock++;
    live.put(path, node);
    durable.put(path, node);
  }

  /** What another program does when it writes over a file in place. */
  void scribble(Path path, byte[] content) {
    Node node = live.get(path);
    if (node == null) {
      put(path, content);
    } else {
      node.live = content;
      node.durable = content;
      node.modified = clock++;
    }
  }

  void touch(Path path) {
    Optional.ofNullable(live.get(path)).ifPresent(node -> node.modified = clock++);
  }

  void setAttributes(Path path, String attributes) {
    live.get(path).attributes = attributes;
  }

  /** All files that can be seen, with their contents as text. */
  Map<Path, String> files() {
    Map<Path, String> files = new TreeMap<>();
    live.forEach(
        (path, node) -> {
          if (!node.directory) {
            files.put(path, new String(node.live, java.nio.charset.StandardCharsets.UTF_8));
          }
        });
    return files;
  }

  /** The disk as it may be found after a power failure now. */
  SimDisk afterPowerLoss(Random random) {
    Map<Path, Node> names = new TreeMap<>(durable);
    int mood = random.nextInt(4);
    int prefix = random.nextInt(pending.size() + 1);
    for (int i = 0; i < pending.size(); i++) {
      boolean kept = mood == 0 || (mood == 1 && i < prefix) || (mood == 2 && random.nextBoolean());
      if (kept) {
        bind(names, pending.get(i).names());
      }
    }
    SimDisk after = new SimDisk();
    after.clock = clock + 1000;
    Map<Node, Node> copies = new IdentityHashMap<>();
    names.forEach(
        (path, node) -> {
          boolean reachable = path.getParent() == null || after.live.containsKey(path.getParent());
          if (reachable) {
            Node copy = copies.computeIfAbsent(node, n -> settle(n, random));
            after.live.put(path, copy);
            after.durable.put(path, copy);
          }
        });
    return after;
  }

  private static Node settle(Node node, Random random) {
    Node copy = new Node();
    copy.directory = node.directory;
    copy.modified = node.modified;
    copy.attributes = node.attributes;
    copy.live =
        switch (random.nextInt(3)) {
          case 0 -> node.live;
          case 1 -> node.durable;
          default -> torn(node, random);
        };
    copy.durable = copy.live;
    return copy;
  }

  private static byte[] torn(Node node, Random random) {
    if (Arrays.equals(node.live, node.durable)) {
      return node.live;
    }
    byte[] mixed = new byte[random.nextBoolean() ? node.live.length : node.durable.length];
    for (int from = 0; from < mixed.length; from += BLOCK) {
      byte[] source =
          switch (random.nextInt(3)) {
            case 0 -> node.live;
            case 1 -> node.durable;
            default -> new byte[0];
          };
      int to = Math.min(Math.min(from + BLOCK, mixed.length), source.length);
      for (int i = from; i < to; i++) {
        mixed[i] = source[i];
      }
    }
    return mixed;
  }

  private static void bind(Map<Path, Node> names, Map<Path, Node> changes) {
    changes.forEach(
        (path, node) -> {
          if (node == null) {
            names.remove(path);
          } else {
            names.put(path, node);
          }
        });
  }

  private void change(Path directory, Map<Path, Node> names) {
    bind(live, names);
    pending.add(new Pending(directory, names));
  }

  private void set(Path path, Node node) {
    Map<Path, Node> one = new TreeMap<>();
    one.put(path, node);
    change(path.getParent(), one);
  }

  private Node node(Path path) throws IOException {
    Node node = live.get(path);
    if (node == null) {
      throw new NoSuchFileException(path.toString());
    }
    return node;
  }

  private void requireVacant(Path path) throws IOException {
    if (live.containsKey(path)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    if (!live.containsKey(path.getParent())) {
      throw new NoSuchFileException(path.toString());
    }
  }

  @Override
  public Path realPath(Path path) throws IOException {
    Path real = path.toAbsolutePath().normalize();
    node(real);
    return real;
  }

  @Override
  public Optional<FileFacts> facts(Path path) {
    return Optional.ofNullable(live.get(path.normalize()))
        .map(
            node ->
                new FileFacts(
                    node.directory ? FileFacts.Kind.DIRECTORY : FileFacts.Kind.FILE,
                    node.live.length,
                    node.modified,
                    node.directory
                        ? 1
                        : (int) live.values().stream().filter(n -> n == node).count()));
  }

  @Override
  public byte[] read(Path path) throws IOException {
    return node(path).live.clone();
  }

  @Override
  public List<Path> list(Path directory) {
    return live.keySet().stream().filter(p -> directory.equals(p.getParent())).sorted().toList();
  }

  @Override
  public Output create(Path path) throws IOException {
    requireVacant(path);
    Node node = new Node();
    node.modified = clock++;
    set(path, node);
    return new NodeOutput(node);
  }

  @Override
  public Output createLike(Path model, Path path) throws IOException {
    String attributes = node(model).attributes;
    Output output = create(path);
    boolean foreign = attributes.equals("another owner");
    node(path).attributes = foreign ? "usual" : attributes;
    return output;
  }

  @Override
  public boolean sameAttributes(Path one, Path other) throws IOException {
    return node(one).attributes.equals(node(other).attributes);
  }

  @Override
  public boolean isProtected(Path path) {
    return false;
  }

  @Override
  public Output open(Path path) throws IOException {
    return new NodeOutput(node(path));
  }

  @Override
  public void replace(Path from, Path onto) throws IOException {
    move(from, onto);
  }

  @Override
  public void rename(Path from, Path name) throws IOException {
    node(from);
    requireVacant(name);
    move(from, name);
  }

  private void move(Path from, Path to) throws IOException {
    Node node = node(from);
    Map<Path, Node> names = new TreeMap<>();
    names.put(to, node);
    if (from.getParent().equals(to.getParent())) {
      names.put(from, null);
      change(from.getParent(), names);
    } else {
      change(to.getParent(), names);
      set(from, null);
    }
  }

  @Override
  public void link(Path existing, Path name) throws IOException {
    Node node = node(existing);
    requireVacant(name);
    set(name, node);
  }

  @Override
  public void delete(Path path) throws IOException {
    node(path);
    if (!list(path).isEmpty()) {
      throw new IOException("Directory not empty");
    }
    set(path, null);
  }

  @Override
  public void createDirectory(Path path, boolean ownerOnly) throws IOException {
    if (facts(path).isEmpty()) {
      requireVacant(path);
      Node node = new Node();
      node.directory = true;
      set(path, node);
    }
  }

  @Override
  public void force(Path file) throws IOException {
    Node node = node(file);
    node.durable = node.live.clone();
  }

  @Override
  public void forceDirectory(Path directory) throws IOException {
    node(directory);
    pending.removeIf(
        each -> {
          boolean forced = each.directory().equals(directory);
          if (forced) {
            bind(durable, each.names());
          }
          return forced;
        });
  }

  @Override
  public boolean filesGetHeld() {
    return false;
  }

  @Override
  public void pause(long milliseconds) {
    clock += milliseconds;
  }

  private final class NodeOutput implements Output {
    private final Node node;

    NodeOutput(Node node) {
      this.node = node;
    }

    @Override
    public void write(ByteBuffer bytes, long position) {
      int end = (int) position + bytes.remaining();
      byte[] changed = Arrays.copyOf(node.live, Math.max(node.live.length, end));
      bytes.get(changed, (int) position, bytes.remaining());
      node.live = changed;
      node.modified = clock++;
    }

    @Override
    public void truncate(long size) {
      if (size < node.live.length) {
        node.live = Arrays.copyOf(node.live, (int) size);
      }
    }

    @Override
    public long size() {
      return node.live.length;
    }

    @Override
    public void force() {
      node.durable = node.live.clone();
    }

    @Override
    public void close() {}
  }
}
