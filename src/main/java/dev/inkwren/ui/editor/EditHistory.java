package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What can be undone and redone. Typing is merged by words, never by the clock: a step ends before
 * a word that follows a space, at a line break, when the caret was moved, and when typing turns
 * into deleting. Anything else than typing is a step of its own.
 */
final class EditHistory {

  private static final int MOST_STEPS = 10_000;

  /** Scripts without spaces would otherwise be undone by the paragraph. */
  private static final int LONGEST_WORD = 40;

  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();
  private boolean open;

  /** Whether the newest step may still be written on by {@link #goOn}. */
  private boolean running;

  /** Keeps {@code change}; {@code typed} ones may join the step before. */
  void record(Change change, boolean typed) {
    undone.clear();
    Change last = done.peekLast();
    if (typed && open && last != null) {
      Optional<Change> joined = join(last, change);
      if (joined.isPresent()) {
        done.removeLast();
        done.addLast(joined.get());
        return;
      }
    }
    done.addLast(change);
    if (done.size() > MOST_STEPS) {
      done.removeFirst();
    }
    open = typed && single(change) && replacement(change).indexOf('\n') < 0;
    running = !typed;
  }

  /** Keeps {@code change} as part of the step before, if it changes only what that one wrote. */
  void goOn(Change change) {
    Change last = done.peekLast();
    Optional<Change> joined = running && last != null ? joinInside(last, change) : Optional.empty();
    if (joined.isEmpty()) {
      record(change, false);
      return;
    }
    undone.clear();
    done.removeLast();
    done.addLast(joined.get());
  }

  /** The next change starts a new step. */
  void closeStep() {
    open = false;
    running = false;
  }

  boolean canUndo() {
    return !done.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  /** Takes the newest step off; the caller applies its inverse. */
  Optional<Change> undo() {
    closeStep();
    Change last = done.pollLast();
    if (last != null) {
      undone.addLast(last);
    }
    return Optional.ofNullable(last);
  }

  /** Takes the newest undone step back; the caller applies its edits. */
  Optional<Change> redo() {
    closeStep();
    Change next = undone.pollLast();
    if (next != null) {
      done.addLast(next);
    }
    return Optional.ofNullable(next);
  }

  private static Optional<Change> join(Change last, Change next) {
    if (!single(last) || !single(next)) {
      return Optional.empty();
    }
    String was = replacement(last);
    String adds = replacement(next);
    String removes = removed(next);
    if (removes.isEmpty() && !was.isEmpty()) {
      return joinInsertion(last, next, was, adds);
    }
    if (adds.isEmpty() && was.isEmpty()) {
      return joinDeletion(last, next, removes);
    }
    return Optional.empty();
  }

  private static Optional<Change> joinInsertion(Change last, Change next, String was, String adds) {
    int start = edit(last).range().start();
    int at = edit(next).range().start() - start;
    boolean inside = at > 0 && at <= was.length();
    if (!inside || adds.indexOf('\n') >= 0 || was.length() + adds.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    if (Character.isWhitespace(was.charAt(at - 1)) && !Character.isWhitespace(adds.charAt(0))) {
      return Optional.empty();
    }
    String whole = was.substring(0, at) + adds + was.substring(at);
    return Optional.of(merged(last, next, new TextEdit(edit(last).range(), whole), removed(last)));
  }

  private static Optional<Change> joinInside(Change last, Change next) {
    if (!single(last) || !single(next)) {
      return Optional.empty();
    }
    String was = replacement(last);
    int from = edit(next).range().start() - edit(last).range().start();
    int to = from + edit(next).range().length();
    if (from < 0 || to > was.length()) {
      return Optional.empty();
    }
    String whole = was.substring(0, from) + replacement(next) + was.substring(to);
    return Optional.of(merged(last, next, new TextEdit(edit(last).range(), whole), removed(last)));
  }

  private static Optional<Change> joinDeletion(Change last, Change next, String removes) {
    int start = edit(last).range().start();
    int nextStart = edit(next).range().start();
    String before = removed(last);
    boolean backwards = edit(next).range().end() == start;
    boolean forwards = nextStart == start;
    if ((!backwards && !forwards) || before.length() + removes.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    char neighbour = backwards ? before.charAt(0) : before.charAt(before.length() - 1);
    char gone = backwards ? removes.charAt(removes.length() - 1) : removes.charAt(0);
    if (!Character.isWhitespace(neighbour) && Character.isWhitespace(gone)) {
      return Optional.empty();
    }
    String all = backwards ? removes + before : before + removes;
    int from = backwards ? nextStart : start;
    return Optional.of(merged(last, next, TextEdit.replace(from, from + all.length(), ""), all));
  }

  private static Change merged(Change last, Change next, TextEdit edit, String removed) {
    int start = edit.range().start();
    TextEdit back = TextEdit.replace(start, start + edit.replacement().length(), removed);
    return new Change(TextEdits.of(edit), TextEdits.of(back), last.before(), next.after());
  }

  private static boolean single(Change change) {
    return change.edits().edits().size() == 1;
  }

  private static TextEdit edit(Change change) {
    return change.edits().edits().getFirst();
  }

  private static String replacement(Change change) {
    return edit(change).replacement();
  }

  private static String removed(Change change) {
    return change.inverse().edits().getFirst().replacement();
  }
}
