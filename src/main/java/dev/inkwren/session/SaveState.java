package dev.inkwren.session;

import dev.inkwren.store.FileStamp;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the open text stands to its file. */
public sealed interface SaveState {

  /** The file holds what the window shows, or nothing was written yet and nothing typed. */
  record Clean() implements SaveState {}

  /** The author changed something since. */
  record Changed() implements SaveState {}

  /** On its way to the disk. */
  record Saving() implements SaveState {}

  /**
   * Could not be written; the text is safe in the window.
   *
   * @param message what happened and what to do, ready to show
   */
  record Failed(String message) implements SaveState {}

  /**
   * The file was changed by somebody else since it was read.
   *
   * @param theirs what the file holds now
   * @param stamp its identity, which an overwrite the author decided on must name
   */
  record Conflict(SourceText theirs, FileStamp stamp) implements SaveState {}

  /**
   * The file is gone from where it was; the text stays in the window.
   *
   * @param movedTo where a file with the text as it was saved has appeared; empty when nowhere in
   *     the site
   */
  record Gone(Optional<Path> movedTo) implements SaveState {}

  /**
   * The file is not UTF-8 and is only looked at, until the author has it converted.
   *
   * @param message which byte on which line, ready to show
   * @param offset of the first character that stands for such a byte, in the text shown
   * @param charsets what it may be written in, likeliest first
   */
  record ReadOnly(String message, int offset, List<String> charsets) implements SaveState {
    public ReadOnly {
      charsets = List.copyOf(charsets);
    }
  }

  /**
   * The file really lies outside the site; written only when the author says so.
   *
   * @param realPath where it really is
   */
  record OutsideSite(Path realPath) implements SaveState {}

  /** True for what stays in sight until the author has done something about it, typing or not. */
  default boolean waitsForTheAuthor() {
    return switch (this) {
      case Clean clean -> false;
      case Changed changed -> false;
      case Saving saving -> false;
      case Failed failed -> true;
      case Conflict conflict -> true;
      case Gone gone -> true;
      case OutsideSite outside -> true;
      case ReadOnly looked -> true;
    };
  }

  /** True when text would be lost by closing now. */
  default boolean unsaved() {
    return !(this instanceof Clean || this instanceof ReadOnly);
  }
}
