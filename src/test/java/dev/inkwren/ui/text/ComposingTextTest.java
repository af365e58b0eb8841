package dev.inkwren.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** What an input method has not committed is not told by a field. */
class ComposingTextTest extends ApplicationTest {

  private final List<String> heard = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private TextField field;
  private ComposingText text;

  @Override
  public void start(Stage stage) {
    field = new TextField();
    text = new ComposingText(field);
    text.settledProperty().addListener((property, was, is) -> heard.add(is));
    field.textProperty().addListener((property, was, is) -> shown.add(is));
    stage.setScene(new Scene(new StackPane(field)));
    stage.show();
    field.requestFocus();
  }

  private void ime(String committed, String composed) {
    interact(() -> Composed.send(field, committed, composed));
  }

  @Test
  void syllablesAreToldWhenTheyAreCommitted() {
    ime("", "ㄱ");
    ime("", "가");
    ime("가", "ㄴ");
    ime("", "나");
    ime("나", "");
    assertThat(heard).containsExactly("가", "가나");
    assertThat(shown).as("the field itself shows everything").contains("ㄱ", "가ㄴ");
  }

  @Test
  void whatIsCommittedOtherwiseThanComposedIsToldOnceAsItStands() {
    ime("", "かんじ");
    ime("漢字", "");
    assertThat(heard).containsExactly("漢字");
  }

  @Test
  void whatIsCancelledIsNeverTold() {
    interact(() -> field.setText("가"));
    interact(field::end);
    ime("", "ㄴ");
    ime("", "");
    assertThat(heard).containsExactly("가");
    assertThat(field.getText()).isEqualTo("가");
  }

  @Test
  void aListenerThatAsksTheFieldAfterTheLastSyllableFindsWhatItWasTold() {
    List<Boolean> same = new ArrayList<>();
    text.settledProperty()
        .addListener((property, was, is) -> same.add(text.now() || is.equals(field.getText())));
    ime("", "ㄱ");
    ime("가", "");
    assertThat(same).containsExactly(true);
  }

  @Test
  void typingWithoutAnInputMethodIsToldAtOnce() {
    write("ab");
    assertThat(heard).containsExactly("a", "ab");
  }

  @Test
  void leavingTheFieldSettlesWhatItShows() {
    ime("", "가");
    interact(() -> field.getParent().requestFocus());
    assertThat(heard).containsExactly("가");
  }
}
