package dev.inkwren.ui.editor;

/** Chirpy's includes for other people's media (C29). */
public enum Embed {
  YOUTUBE("embed/youtube.html id='¦'"),
  TWITCH("embed/twitch.html id='¦'"),
  BILIBILI("embed/bilibili.html id='¦'"),
  SPOTIFY("embed/spotify.html id='¦'"),
  VIDEO("embed/video.html src='¦'"),
  AUDIO("embed/audio.html src='¦'");

  private final String include;

  Embed(String include) {
    this.include = include;
  }

  /** What follows {@code include}; {@code ¦} marks where the author goes on. */
  public String include() {
    return include;
  }

  /** File name of the include, as a site's own {@code _includes} would have it. */
  public String file() {
    return include.substring(0, include.indexOf(' '));
  }
}
