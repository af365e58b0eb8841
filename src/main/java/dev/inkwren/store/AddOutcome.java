package dev.inkwren.store;

/** What became of adding a file, such as a picture. */
public sealed interface AddOutcome {

  /**
   * The file lies there now, wholly; or it did before with the same content.
   *
   * @param path below the root it was added to, in the spelling of the disk
   */
  record Added(String path) implements AddOutcome {}

  /**
   * There is another file of that name, or of one that some systems take for the same; nothing was
   * written.
   *
   * @param existing its path below the root
   */
  record Taken(String existing) implements AddOutcome {}

  /**
   * Nothing was written.
   *
   * @param message which file, why, and what to do, ready to be shown
   */
  record Failed(String message) implements AddOutcome {}
}
