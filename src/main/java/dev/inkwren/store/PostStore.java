package dev.inkwren.store;

import static java.util.stream.Collectors.toSet;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes the author's files, so that a file is always wholly the old or wholly the new
 * one, whatever fails, and never loses what another program has put into it. Nothing else in
 * Inkwren writes.
 *
 * <p>Not safe for several threads: there is one, the disk thread, on which every save, autosave and
 * export waits in line. No method throws for what a disk can do; outcomes are values.
 */
public final class PostStore {

  private final Disk disk;
  private final InPlaceWrite inPlace;
  private final AtomicWrite writing;
  private final Reading reading;
  private final Saving saving;
  private final TempFiles temps;
  private final ChangeLog log;
  private final ChangeRunner changes;
  private final PageFiles pages;

  /** A store that keeps its own records in {@code data}. */
  public PostStore(Disk disk, DataDirectory data) {
    this(disk, data, ProcessMark.current(), InstantSource.system());
  }

  PostStore(Disk disk, DataDirectory data, ProcessMark owner, InstantSource clock) {
    this.disk = disk;
    this.reading = new Reading(disk);
    this.temps = new TempFiles(disk, data, owner, new SecureRandom());
    this.inPlace = new InPlaceWrite(disk, data, owner, temps);
    this.writing = new AtomicWrite(disk, temps, inPlace);
    this.saving = new Saving(disk, reading, writing, inPlace);
    this.log = new ChangeLog(disk, data, owner);
    this.changes = new ChangeRunner(disk, writing, temps, log, owner, clock);
    this.pages = new PageFiles(disk, writing, data);
  }

  /** Writes pages made of posts. */
  public PageFiles pages() {
    return pages;
  }

  /** Reads a file, through links. */
  public LoadOutcome load(Path path) {
    return reading.load(path);
  }

  /**
   * Reads what another program hands over, to its end.
   *
   * @param name what messages call it
   */
  public LoadOutcome load(Path name, InputStream in) {
    return reading.load(name, in);
  }

  /**
   * Reads a file that is not UTF-8 as {@code charset}; saving the text converts the file.
   *
   * @return {@link LoadOutcome.Failed} when a byte does not fit
   */
  public LoadOutcome loadAs(Path path, Charset charset) {
    return reading.loadAs(path, charset);
  }

  /** Where {@code path} really is; the path itself, made absolute, when nothing is there. */
  public Path realPath(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return disk.facts(absolute).isPresent() ? disk.realPath(absolute) : absolute;
    } catch (IOException gone) {
      return absolute;
    }
  }

  /**
   * Looks whether a file still holds what it was seen to hold, when a watch or a return to the
   * window gives reason to. A touched file and our own saves are no change.
   */
  public LookOutcome look(Path path, FileStamp seen) {
    return reading.look(path, seen);
  }

  /**
   * Writes {@code text} into a file, through links, wherever it lies.
   *
   * @param expected what the file was last seen to hold; empty for a file that should not exist yet
   */
  public SaveOutcome save(Path path, SourceText text, Optional<FileStamp> expected) {
    return saving.save(path, text, expected, Optional.empty());
  }

  /**
   * Like {@link #save}, but not where links or {@code ..} lead out of {@code siteRoot}, since a
   * site may come from anybody.
   */
  public SaveOutcome saveInside(
      Path siteRoot, Path path, SourceText text, Optional<FileStamp> expected) {
    return saving.save(path, text, expected, Optional.of(siteRoot));
  }

  /**
   * Adds a file of any kind, such as a picture, with the folders it needs.
   *
   * @param root the folder it must lie below
   * @param path below {@code root}, {@code /} between its parts; made composed (NFC)
   */
  public AddOutcome add(Path root, String path, byte[] content) {
    return adding(root, path, Optional.of(content));
  }

  /** What {@link #add} would say, with nothing done. */
  public AddOutcome lookAdding(Path root, String path) {
    return adding(root, path, Optional.empty());
  }

  private AddOutcome adding(Path root, String path, Optional<byte[]> content) {
    try {
      return new AddedFile(disk, writing).add(root, path, content);
    } catch (IOException e) {
      return new AddOutcome.Failed(
          Messages.of("save.failed", root.resolve(path), Messages.reason(e)));
    }
  }

  /**
   * Does what a plan says to the files of a site, all of it or nothing: what is new is safely on
   * the device before what is old goes, nothing is written over, and a crash in the middle is
   * finished or taken back at the next start.
   *
   * @param siteRoot the folder that the plan's paths are relative to
   */
  public ChangeOutcome carryOut(ChangePlan plan, Path siteRoot) {
    return carryOut(plan, siteRoot, () -> {});
  }

  /**
   * The same, for a change of many files that others shall not have to wait for.
   *
   * @param between called whenever a file is done; may load and save files that the change does not
   *     touch, see {@link #touched}
   */
  public ChangeOutcome carryOut(ChangePlan plan, Path siteRoot, Runnable between) {
    return changes.carryOut(plan, siteRoot, between);
  }

  /** The files that {@code plan} writes, moves or takes away, where they are; links resolved. */
  public Set<Path> touched(ChangePlan plan, Path siteRoot) {
    Path root = realPath(siteRoot);
    return plan.paths().stream().map(path -> realPath(root.resolve(path))).collect(toSet());
  }

  /** The files that taking {@code undo} back writes, moves or takes away. */
  public Set<Path> touched(ChangeOutcome.Undo undo) {
    try {
      return log.find(undo.id()).map(Change::touched).orElse(Set.of());
    } catch (IOException unreadable) {
      return Set.of(); // then nothing is taken back, and the author is told why
    }
  }

  /**
   * Takes back a change, with the contents that its files had, pictures included. Refused where a
   * file is not as the change has left it.
   */
  public ChangeOutcome undo(ChangeOutcome.Undo undo) {
    return undo(undo, () -> {});
  }

  /**
   * The same, for a change of many files.
   *
   * @param between as for {@link #carryOut(ChangePlan, Path, Runnable)}
   */
  public ChangeOutcome undo(ChangeOutcome.Undo undo, Runnable between) {
    return changes.undo(undo, between);
  }

  /**
   * What the author did to a site and can take back, latest first, deleted posts among them.
   *
   * @param siteRoot the folder of the site
   */
  public List<ChangeOutcome.Undo> undoable(Path siteRoot) {
    return ofSite(siteRoot, log::undoable);
  }

  /**
   * What the author took back and can do again, latest first: taking back the taking back.
   *
   * @param siteRoot the folder of the site
   */
  public List<ChangeOutcome.Undo> redoable(Path siteRoot) {
    return ofSite(siteRoot, log::redoable);
  }

  private interface Records {
    List<ChangeOutcome.Undo> read() throws IOException;
  }

  private List<ChangeOutcome.Undo> ofSite(Path siteRoot, Records records) {
    try {
      Path root = disk.realPath(siteRoot);
      return records.read().stream().filter(undo -> undo.site().equals(root)).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /**
   * The deleted posts of a site, latest first.
   *
   * @param siteRoot the folder of the site
   */
  public List<ChangeOutcome.Trashed> trash(Path siteRoot) {
    try {
      Path root = disk.realPath(siteRoot);
      List<ChangeOutcome.Trashed> found = new ArrayList<>();
      for (Change change : log.deletions()) {
        for (Step.Remove gone : change.deleted()) {
          Optional<String> text = Utf8.decode(gone.before().bytes());
          if (gone.path().startsWith(root) && text.isPresent()) {
            String path = root.relativize(gone.path()).toString().replace('\\', '/');
            found.add(new ChangeOutcome.Trashed(change.undo(), path, SourceText.of(text.get())));
          }
        }
      }
      return found;
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /**
   * Forgets how to take back a change: a deleted post is gone for good.
   *
   * @return why it failed, a sentence to be shown; empty when it is done
   */
  public Optional<String> forget(ChangeOutcome.Undo undo) {
    try {
      log.drop(undo.id());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.of("change.failed", undo.title(), Messages.reason(e)));
    }
  }

  /** What {@link #recover} or a later change has mended of what a crash broke off. */
  public List<ChangeOutcome.Mended> mended() {
    return changes.mended();
  }

  /**
   * At the start: removes the temporary files of a crash and finishes or takes back what it broke
   * off.
   *
   * @return what could not be mended, each a sentence to be shown; empty when all is well
   */
  public List<String> recover() {
    List<String> left = new ArrayList<>();
    for (Task task : List.<Task>of(temps::sweep, inPlace::recover, changes::mend)) {
      try {
        task.run();
      } catch (IOException e) {
        left.add(Messages.of("recover.failed", Messages.reason(e)));
      }
    }
    return left;
  }

  private interface Task {
    void run() throws IOException;
  }
}
