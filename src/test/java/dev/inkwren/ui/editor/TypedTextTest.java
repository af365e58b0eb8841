package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What of the characters that keys send comes into the text. */
class TypedTextTest extends EditorTest {

  private enum Held {
    NOTHING,
    CONTROL,
    ALT,
    CONTROL_ALT
  }

  @Test
  void signsOfTheThirdLevelAreTyped() {
    given("a|");
    for (String sign : new String[] {"@", "€", "\\", "²"}) {
      typed(sign, Held.NOTHING);
    }
    assertThat(told()).isEqualTo("a@€\\²|");
  }

  @Test
  void aDeadKeyTypesWhatItMakesOfTheNextKey() {
    given("caf|");
    commit("é");
    typed("ñ", Held.NOTHING);
    assertThat(told()).isEqualTo("caféñ|");
  }

  @Test
  void aLetterWithoutAKeyCodeIsTypedAfterAShortcut() {
    given("|");
    push(KeyCode.CONTROL, KeyCode.B);
    for (String letter : new String[] {"ö", "é"}) {
      interact(() -> Event.fireEvent(area, key(KeyEvent.KEY_PRESSED, "", Held.NOTHING)));
      typed(letter, Held.NOTHING);
    }
    assertThat(told()).isEqualTo("**öé|**");
  }

  @Test
  void theInsertKeyNeverMakesLettersWriteOverOthers() {
    given("가|나\n다");
    push(KeyCode.INSERT);
    write("ab");
    assertThat(told()).isEqualTo("가ab|나\n다");
  }

  @Test
  void controlMakesAShortcutOfEveryKey() {
    given("a|");
    typed("x", Held.CONTROL);
    assertThat(told()).isEqualTo("a|");
  }

  @Test
  @DisabledOnOs(OS.MAC)
  void altMakesAShortcutOfEveryKeyBoundOrNot() {
    given("a|");
    for (char letter = 'a'; letter <= 'z'; letter++) {
      typed(String.valueOf(letter), Held.ALT);
    }
    assertThat(told()).isEqualTo("a|");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void controlWithAltIsNotAltGr() {
    given("a|");
    typed("1", Held.CONTROL_ALT);
    assertThat(told()).isEqualTo("a|");
  }

  private void typed(String character, Held held) {
    interact(() -> Event.fireEvent(area, key(KeyEvent.KEY_TYPED, character, held)));
  }

  private static KeyEvent key(EventType<KeyEvent> type, String character, Held held) {
    boolean control = held == Held.CONTROL || held == Held.CONTROL_ALT;
    boolean alt = held == Held.ALT || held == Held.CONTROL_ALT;
    return new KeyEvent(type, character, "", KeyCode.UNDEFINED, false, control, alt, false);
  }
}
