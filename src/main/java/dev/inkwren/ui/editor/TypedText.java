package dev.inkwren.ui.editor;

import javafx.scene.input.KeyEvent;

/** Which of the characters that keys send are text, and which belong to a shortcut. */
public final class TypedText {

  private static final String SYSTEM = System.getProperty("os.name", "");
  private static final boolean MAC = SYSTEM.startsWith("Mac");
  private static final boolean WINDOWS = SYSTEM.startsWith("Windows");

  private TypedText() {}

  /**
   * Alt makes a shortcut of a key, whether anything is bound to it or not, except on a Mac, where
   * it types the third sign of a key. So does Ctrl, and Ctrl with Alt, except on Windows, where
   * AltGr sends both. The toolkit's own fields take what Ctrl and Alt send for text everywhere.
   *
   * @param typed of the type {@link KeyEvent#KEY_TYPED}
   */
  public static boolean isText(KeyEvent typed) {
    if (typed.isMetaDown()) {
      return false;
    }
    if (typed.isControlDown()) {
      return WINDOWS && typed.isAltDown();
    }
    return MAC || !typed.isAltDown();
  }
}
