package dev.inkwren.text;

/** How a line ends in the file. */
public enum LineEnding {
  LF("\n"),
  CRLF("\r\n"),
  CR("\r");

  private final String characters;

  LineEnding(String characters) {
    this.characters = characters;
  }

  /** The characters as they stand in the file. */
  public String characters() {
    return characters;
  }
}
