package dev.inkwren.ui;

import dev.inkwren.session.Speller;
import dev.inkwren.spell.Language;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

/** Which writing aids the author wants; remembered, and the same for all posts. */
final class AidSwitches {

  private final Texts texts;
  private final WindowMemory memory;
  private final BooleanProperty pairs;
  private final BooleanProperty toolbar;
  private final BooleanProperty emoji;
  private final BooleanProperty english;
  private final BooleanProperty korean;

  AidSwitches(Texts texts, WindowMemory memory) {
    this.texts = texts;
    this.memory = memory;
    pairs = remembered("pairs", true);
    toolbar = remembered("toolbar", true);
    emoji = remembered("emoji", false);
    english = remembered("spell-english", true);
    korean = remembered("spell-korean", false);
  }

  private BooleanProperty remembered(String id, boolean otherwise) {
    String key = "aid." + id;
    BooleanProperty on = new SimpleBooleanProperty(this, id, memory.flag(key, otherwise));
    on.addListener((property, was, is) -> memory.put(key, is));
    return on;
  }

  /** {@code listener} is told when {@link #apply} has something new to say. */
  void onChange(Runnable listener) {
    pairs.addListener((property, was, is) -> listener.run());
    toolbar.addListener((property, was, is) -> listener.run());
  }

  /** Gives {@code view} the aids that are wanted. */
  void apply(EditorView view) {
    view.aids().setPairing(pairs.get());
    view.toolbar().setWanted(toolbar.get());
  }

  /** Lets {@code speller} follow the switches. */
  void attach(Speller speller) {
    english.subscribe(on -> speller.setChecked(Language.ENGLISH, on));
    korean.subscribe(on -> speller.setChecked(Language.KOREAN, on));
  }

  boolean emoji() {
    return emoji.get();
  }

  /** Switches {@code language} off, because there is no list of it. */
  void withdraw(Language language) {
    (language == Language.KOREAN ? korean : english).set(false);
  }

  /** The switches as a menu. */
  Menu menu() {
    Menu menu = new Menu(texts.get("menu.aids"));
    menu.setId("menu-aids");
    menu.getItems().addAll(item(english), item(korean), new SeparatorMenuItem());
    List.of(pairs, emoji, toolbar).forEach(on -> menu.getItems().add(item(on)));
    return menu;
  }

  private CheckMenuItem item(BooleanProperty on) {
    CheckMenuItem item = new CheckMenuItem(texts.get("aid." + on.getName()));
    item.setId("aid-" + on.getName());
    item.selectedProperty().bindBidirectional(on);
    return item;
  }
}
