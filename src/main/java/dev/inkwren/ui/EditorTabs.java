package dev.inkwren.ui;

import dev.inkwren.session.EditBuffer;
import dev.inkwren.session.EditorSession;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The open posts as tabs, with the one form above the text of the chosen one. */
final class EditorTabs {

  private static final double MOST_OF_ROOM = 0.5;

  /** Pixels of text pane that a form leaves where it can, and that a form shows in any case. */
  private static final double ROOM_FOR_TEXT = 350;

  private static final double LEAST_OF_FORM = 160;

  private final Texts texts;
  private final Consumer<EditorSession> close;
  private final Consumer<EditorView> wire;
  private final TabPane bar = new TabPane();
  private final BorderPane main = new BorderPane();
  private final VBox formAndText = new VBox();
  private final StackPane textPlace = new StackPane();
  private final StackPane root = new StackPane();
  private final WelcomeView welcome;
  private final Map<EditorSession, EditorTab> editors = new LinkedHashMap<>();
  private final Map<EditorSession, Tab> tabs = new LinkedHashMap<>();
  private Consumer<EditorSession> selected = session -> {};
  private BiConsumer<EditorSession, EditorView> opened = (session, view) -> {};
  private BiConsumer<EditorSession, EditorView> closed = (session, view) -> {};
  private EditorTab newest = new EditorTab();
  private boolean dark;
  private final ReadOnlyBooleanWrapper formShown = new ReadOnlyBooleanWrapper(false);

  /**
   * @param close asked to close a post, which may want to be saved first
   * @param wire connects the text pane of a post that is being opened
   */
  EditorTabs(Texts texts, Consumer<EditorSession> close, Consumer<EditorView> wire) {
    this.texts = texts;
    this.close = close;
    this.wire = wire;
    this.welcome = new WelcomeView(texts);
    bar.getStyleClass().add("editor-tabs");
    bar.setAccessibleText(texts.get("tab.all"));
    bar.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    bar.setMinHeight(Region.USE_PREF_SIZE);
    bar.setPrefHeight(36);
    bar.setMaxHeight(36);
    bar.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, old, tab) -> {
              if (tab != null) {
                selected.accept((EditorSession) tab.getUserData());
              }
            });
    formAndText.getChildren().setAll(textPlace);
    VBox.setVgrow(textPlace, Priority.ALWAYS);
    textPlace.setMinHeight(0);
    main.setTop(bar);
    main.setCenter(formAndText);
    main.setMinWidth(0);
    root.getChildren().setAll(welcome.root());
    root.setMinHeight(0);
  }

  /** What stands here while no post is open. */
  WelcomeView welcome() {
    return welcome;
  }

  Node root() {
    return root;
  }

  void onSelected(Consumer<EditorSession> listener) {
    selected = listener;
  }

  /** Hears of a post whose text is shown for the first time. */
  void onOpened(BiConsumer<EditorSession, EditorView> listener) {
    opened = listener;
  }

  /** Hears of a post whose tab goes. */
  void onClosed(BiConsumer<EditorSession, EditorView> listener) {
    closed = listener;
  }

  /** Every post with its text pane, in the order they were opened. */
  void forEach(BiConsumer<EditorSession, EditorView> visitor) {
    editors.forEach((session, editor) -> visitor.accept(session, editor.view()));
  }

  /**
   * Puts {@code form} above the text, as high as it needs but never over half the room, and in a
   * low window less than that: the text comes first.
   */
  void showForm(Region form, boolean show) {
    form.maxHeightProperty()
        .bind(
            Bindings.min(
                main.heightProperty().multiply(MOST_OF_ROOM),
                Bindings.max(LEAST_OF_FORM, main.heightProperty().subtract(ROOM_FOR_TEXT))));
    if (show) {
      formAndText.getChildren().setAll(form, textPlace);
    } else {
      formAndText.getChildren().setAll(textPlace);
    }
    formShown.set(show);
    editors.values().forEach(editor -> editor.view().foldFrontMatter(show));
  }

  /** Puts {@code strip} between the tabs and the form; it is seen while it is managed. */
  void addStrip(Node strip) {
    main.setTop(new VBox(bar, strip));
  }

  /** Whether the form stands above the text. */
  ReadOnlyBooleanProperty formShown() {
    return formShown.getReadOnlyProperty();
  }

  /** The text pane for a post that is being opened. */
  EditBuffer newBuffer() {
    newest = new EditorTab();
    newest.view().look().setDark(dark);
    wire.accept(newest.view());
    return newest;
  }

  EditorView viewOf(EditorSession session) {
    return Objects.requireNonNull(editors.get(session), "a session that is not shown").view();
  }

  /** Tells every text pane, shown or not. */
  void each(Consumer<EditorView> action) {
    editors.values().forEach(editor -> action.accept(editor.view()));
  }

  /** Goes to the tab {@code step} further on, round and round. */
  void step(int step) {
    int count = bar.getTabs().size();
    if (count > 1) {
      int at = bar.getSelectionModel().getSelectedIndex();
      bar.getSelectionModel().select(Math.floorMod(at + step, count));
    }
  }

  void setDark(boolean isDark) {
    dark = isDark;
    editors.values().forEach(editor -> editor.view().look().setDark(isDark));
  }

  /** Shows {@code session}; tabs of sessions that are no longer in {@code open} go. */
  void show(EditorSession session, List<EditorSession> open) {
    List.copyOf(tabs.keySet()).stream().filter(s -> !open.contains(s)).forEach(this::forget);
    boolean isNew = !tabs.containsKey(session);
    if (isNew) {
      editors.put(session, newest);
      addTab(session);
    }
    Tab tab = Objects.requireNonNull(tabs.get(session));
    bar.getSelectionModel().select(tab);
    textPlace.getChildren().setAll(viewOf(session).root());
    root.getChildren().setAll(main);
    if (isNew) {
      viewOf(session).foldFrontMatter(formShown.get());
      opened.accept(session, viewOf(session));
    }
    viewOf(session).focus();
    retitle(session);
  }

  private void addTab(EditorSession session) {
    Tab tab = new Tab();
    tab.setUserData(session);
    tab.setOnCloseRequest(
        event -> {
          event.consume();
          close.accept(session);
        });
    tabs.put(session, tab);
    bar.getTabs().add(tab);
  }

  private void forget(EditorSession session) {
    closed.accept(session, viewOf(session));
    Tab tab = tabs.remove(session);
    editors.remove(session);
    bar.getTabs().remove(tab);
  }

  void showNone() {
    List.copyOf(tabs.keySet()).forEach(this::forget);
    welcome.refresh();
    root.getChildren().setAll(welcome.root());
  }

  /** The file's name, or the word for a text that has none. */
  String name(EditorSession session) {
    return session
        .file()
        .get()
        .map(path -> String.valueOf(path.getFileName()))
        .orElse(texts.get("tab.new"));
  }

  /** Names the tab after the file; a dot before the name says that it is not saved. */
  void retitle(EditorSession session) {
    Tab tab = tabs.get(session);
    if (tab == null) {
      return;
    }
    tab.setText((session.unsaved() ? "● " : "") + name(session));
    tab.setTooltip(
        new Tooltip(session.file().get().map(Object::toString).orElse(texts.get("tab.new.help"))));
  }
}
