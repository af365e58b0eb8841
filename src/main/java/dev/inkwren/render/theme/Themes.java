package dev.inkwren.render.theme;

/** The list of themes. */
public final class Themes {

  private Themes() {}

  /** The theme of the profile with that id; plain Jekyll for one that has no stage of its own. */
  public static Theme of(String profileId) {
    return switch (profileId) {
      case "chirpy" -> new ChirpyTheme();
      case "minimal-mistakes" -> new MinimalMistakesTheme();
      default -> new PlainTheme();
    };
  }
}
