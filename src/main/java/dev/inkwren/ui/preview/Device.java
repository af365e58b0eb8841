package dev.inkwren.ui.preview;

import java.util.Locale;

/** How wide a screen the preview imitates. */
public enum Device {
  /** As wide as the pane. */
  PANE(0),
  PHONE(390),
  TABLET(768),
  DESKTOP(1280);

  private final int width;

  Device(int width) {
    this.width = width;
  }

  /** Its name in ids and message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** CSS pixels, or 0 for as wide as the pane. */
  public int width() {
    return width;
  }
}
