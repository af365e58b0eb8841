package dev.inkwren.change;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything one command will do to the files of a site, decided but not done. It is carried out
 * wholly or not at all.
 *
 * @param title one line that says what happens, for a dialog's heading
 * @param operations the steps in order; no two touch one path in conflicting ways
 * @param notes things the author should know first, each a sentence; may be empty
 */
public record ChangePlan(String title, List<FileOperation> operations, List<String> notes) {

  public ChangePlan {
    Objects.requireNonNull(title, "title must not be null");
    operations = List.copyOf(operations);
    notes = List.copyOf(notes);
  }

  /** True when nothing would be done. */
  public boolean isEmpty() {
    return operations.isEmpty();
  }

  /** Every file of the site that is written, moved or taken away, where it is and where it goes. */
  public Set<String> paths() {
    Set<String> paths = new HashSet<>();
    for (FileOperation operation : operations) {
      paths.add(operation.path());
      switch (operation) {
        case FileOperation.Move move -> paths.add(move.from());
        case FileOperation.MoveFile move -> paths.add(move.from());
        default -> {}
      }
    }
    return paths;
  }

  /** What would change in every text file, as one unified diff; empty when no text changes. */
  public String unifiedDiff() {
    return UnifiedDiff.of(this);
  }
}
