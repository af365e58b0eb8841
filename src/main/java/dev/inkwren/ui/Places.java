package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.ui.editor.EditorView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the author was in each post: caret and scroll position, for the latest posts. */
final class Places {

  private static final int MOST = 60;
  private static final String KEY = "place.";

  private final WindowMemory memory;

  Places(WindowMemory memory) {
    this.memory = memory;
  }

  /** Keeps where {@code view} stands in the file of {@code session}, if that has one. */
  void keep(EditorSession session, EditorView view) {
    session.file().get().ifPresent(file -> keep(file, view));
  }

  private void keep(Path file, EditorView view) {
    String name = "\t" + file;
    List<String> all = all();
    all.removeIf(place -> place.endsWith(name));
    all.addFirst(view.caret() + "\t" + view.firstVisibleLine() + name);
    memory.putAll(KEY, all.subList(0, Math.min(MOST, all.size())));
  }

  /** Goes where the author was in the file of {@code session}, if that was kept. */
  void restore(EditorSession session, EditorView view) {
    session.file().get().ifPresent(file -> restore(file, view));
  }

  private void restore(Path file, EditorView view) {
    for (String place : all()) {
      String[] parts = place.split("\t", 3);
      if (parts.length == 3 && parts[2].equals(file.toString())) {
        view.goBackTo(number(parts[0]), number(parts[1]));
        return;
      }
    }
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }

  private List<String> all() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      String place = memory.get(KEY + i, "");
      if (!place.isEmpty()) {
        all.add(place);
      }
    }
    return all;
  }
}
