package dev.inkwren.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeleteDelta;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** Shows what a plan does to text files, in the form that {@code diff -u} and Git print. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NOTHING = "/dev/null";

  private UnifiedDiff() {}

  /** The diffs of all operations of {@code plan}, each after a line that names a move or copy. */
  public static String of(ChangePlan plan) {
    StringBuilder out = new StringBuilder();
    for (FileOperation operation : plan.operations()) {
      out.append(
          switch (operation) {
            case FileOperation.Create c -> between(NOTHING, "b/" + c.path(), "", c.content());
            case FileOperation.Replace r ->
                between("a/" + r.path(), "b/" + r.path(), r.expected(), r.content());
            case FileOperation.Move m ->
                "rename from "
                    + m.from()
                    + "\nrename to "
                    + m.to()
                    + "\n"
                    + between("a/" + m.from(), "b/" + m.to(), m.expected(), m.content());
            case FileOperation.Delete d -> between("a/" + d.path(), NOTHING, d.expected(), "");
            case FileOperation.Copy c -> "copy from " + c.source() + "\ncopy to " + c.path() + "\n";
            case FileOperation.MoveFile m ->
                "rename from " + m.from() + "\nrename to " + m.path() + "\n";
          });
    }
    return out.toString();
  }

  /**
   * What a step does to the text of its file, whose name is left out; empty when the text stays or
   * is no text.
   */
  public static String content(FileOperation operation) {
    return switch (operation) {
      case FileOperation.Create c -> between("", "", "", c.content());
      case FileOperation.Replace r -> between("", "", r.expected(), r.content());
      case FileOperation.Move m -> between("", "", m.expected(), m.content());
      case FileOperation.Delete d -> between("", "", d.expected(), "");
      case FileOperation.Copy c -> "";
      case FileOperation.MoveFile m -> "";
    };
  }

  /**
   * The diff between two texts; empty when they are equal. A carriage return stays at the end of
   * its line, so that a change of line ends shows.
   *
   * @param oldName what the line that starts with {@code ---} names
   * @param newName what the line that starts with {@code +++} names
   */
  public static String between(String oldName, String newName, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<String> old = lines(before);
    Patch<String> patch = patch(old, lines(after));
    List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(oldName, newName, old, patch, CONTEXT);
    return String.join("\n", diff) + "\n";
  }

  /** A whole text that comes or goes needs no search, whose cost grows with the square of it. */
  private static Patch<String> patch(List<String> old, List<String> now) {
    if (!old.isEmpty() && !now.isEmpty()) {
      return DiffUtils.diff(old, now);
    }
    Patch<String> patch = new Patch<>();
    Chunk<String> gone = new Chunk<>(0, old);
    Chunk<String> come = new Chunk<>(0, now);
    patch.addDelta(old.isEmpty() ? new InsertDelta<>(gone, come) : new DeleteDelta<>(gone, come));
    return patch;
  }

  /** Lines without their LF; a text without final line break ends in a line that says so. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      lines.add(text.substring(start, at));
      start = at + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
