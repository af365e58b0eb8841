package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.editor.Finder.Query;
import dev.inkwren.ui.editor.Finder.Result;
import dev.inkwren.ui.text.ComposingText;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Find and replace above the text; the count follows every edit while it is open. */
final class FindBar {

  /** More hits than this are counted but not tinted. */
  private static final int MOST_TINTED = 2_000;

  private static final double NARROWEST_FIELD = 90;

  private final ResourceBundle words = ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");
  private final EditCore core;
  private final Highlighter highlighter;
  private final MarkStore marks;
  private final VBox root = new VBox();
  private final TextField query = field("find-query", "find.query");
  private final TextField replacement = field("find-replacement", "find.replacement");
  private final ComposingText sought = new ComposingText(query);
  private final ComposingText instead = new ComposingText(replacement);
  private final ToggleButton matchCase = toggle("find-case", "Aa", "find.case");
  private final ToggleButton wholeWord = toggle("find-word", "W", "find.word");
  private final ToggleButton regex = toggle("find-regex", ".*", "find.regex");
  private final ToggleButton inSelection = toggle("find-selection", "[ ]", "find.selection");
  private final Label count = new Label();
  private final HBox replaceRow;
  private List<TextRange> hits = List.of();
  private TextRange scope = TextRange.at(0);
  private boolean stale;

  FindBar(EditCore core, Highlighter highlighter, MarkStore marks, Pulse pulse) {
    this.core = core;
    this.highlighter = highlighter;
    this.marks = marks;
    count.setId("find-count");
    HBox findRow =
        new HBox(
            query,
            matchCase,
            wholeWord,
            regex,
            inSelection,
            button("find-previous", "↑", "find.previous", this::previous),
            button("find-next", "↓", "find.next", this::next),
            count,
            button("find-close", "×", "find.close", this::close));
    replaceRow =
        new HBox(
            replacement,
            button("find-replace", words.getString("find.replace"), "", this::replaceOne),
            button("find-replace-all", words.getString("find.replaceAll"), "", this::replaceAll));
    findRow.getStyleClass().add("find-row");
    replaceRow.getStyleClass().add("find-row");
    root.getChildren().addAll(findRow, replaceRow);
    root.getStyleClass().add("find-bar");
    root.setId("find-bar");
    show(false, false);
    HBox.setHgrow(query, Priority.ALWAYS);
    HBox.setHgrow(replacement, Priority.ALWAYS);
    sought.settledProperty().addListener((property, was, is) -> search(true));
    List.of(matchCase, wholeWord, regex)
        .forEach(t -> t.selectedProperty().addListener((property, was, is) -> search(true)));
    inSelection.selectedProperty().addListener((property, was, is) -> rescope(is));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    core.watch(
        change -> {
          scope = change.edits().map(scope);
          stale |= root.isVisible();
        });
    pulse.add(this::refresh);
  }

  private void refresh() {
    if (stale) {
      stale = false;
      search(false);
    }
  }

  Node root() {
    return root;
  }

  private TextField field(String id, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setMinWidth(NARROWEST_FIELD);
    field.setPromptText(words.getString(prompt));
    return field;
  }

  private ToggleButton toggle(String id, String text, String tip) {
    ToggleButton toggle = new ToggleButton(text);
    toggle.setId(id);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setFocusTraversable(false);
    toggle.setTooltip(new Tooltip(words.getString(tip)));
    return toggle;
  }

  private Button button(String id, String text, String tip, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(tip.isEmpty());
    button.setOnAction(event -> action.run());
    if (!tip.isEmpty()) {
      button.setTooltip(new Tooltip(words.getString(tip)));
      button.setAccessibleText(words.getString(tip));
    }
    return button;
  }

  private void pressed(KeyEvent event) {
    if (sought.now() || instead.now()) {
      return;
    }
    boolean inQuery = query.isFocused();
    switch (event.getCode()) {
      case ESCAPE -> close();
      case F3 -> step(event.isShiftDown());
      case ENTER -> {
        if (inQuery) {
          step(event.isShiftDown());
        } else if (replacement.isFocused()) {
          replaceOne();
        } else {
          return;
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(boolean back) {
    if (back) {
      previous();
    } else {
      next();
    }
  }

  /** Opens the bar on the selected word. */
  void open(boolean withReplace) {
    Span selected = core.area().span();
    String word = core.lines().text(selected.range());
    show(true, withReplace);
    if (!word.isEmpty() && word.indexOf('\n') < 0) {
      query.setText(word);
    } else if (!word.isEmpty()) {
      inSelection.setSelected(true);
    }
    query.requestFocus();
    query.selectAll();
    search(false);
  }

  private void show(boolean shown, boolean withReplace) {
    root.setVisible(shown);
    root.setManaged(shown);
    replaceRow.setVisible(withReplace);
    replaceRow.setManaged(withReplace);
  }

  void close() {
    show(false, false);
    inSelection.setSelected(false);
    hits = List.of();
    tint();
    core.area().requestFocus();
  }

  private void rescope(boolean selectionOnly) {
    scope = selectionOnly ? core.area().span().range() : TextRange.at(0);
    search(false);
  }

  private Query asked() {
    return new Query(
        sought.settled(), regex.isSelected(), matchCase.isSelected(), wholeWord.isSelected());
  }

  private void search(boolean select) {
    if (!root.isVisible()) {
      return;
    }
    String text = core.area().getText();
    TextRange where = inSelection.isSelected() ? scope : new TextRange(0, text.length());
    Result result = Finder.find(text, asked(), where);
    hits = result instanceof Result.Hits(List<TextRange> ranges) ? ranges : List.of();
    if (select && !hits.isEmpty()) {
      int from = core.area().span().start();
      select(hits.stream().filter(h -> h.start() >= from).findFirst().orElse(hits.getFirst()));
    }
    tell(result);
    tint();
  }

  private void tell(Result result) {
    count.setText(
        switch (result) {
          case Result.Hits found when sought.settled().isEmpty() -> "";
          case Result.Hits found when found.ranges().isEmpty() -> words.getString("find.none");
          case Result.Hits found -> (current() + 1) + " / " + found.ranges().size();
          case Result.BadExpression bad -> words.getString("find.bad") + " " + bad.message();
          case Result.TooSlow slow -> words.getString("find.slow");
        });
  }

  /** Number of the hit that is selected, or of the last one before the caret. */
  private int current() {
    int caret = core.area().span().start();
    int found = -1;
    for (int i = 0; i < hits.size() && hits.get(i).start() <= caret; i++) {
      found = i;
    }
    return Math.max(0, found);
  }

  private void tint() {
    TextRange selected = core.area().span().range();
    highlighter.repaintMarks(
        () ->
            marks.setFound(
                hits.stream()
                    .limit(MOST_TINTED)
                    .map(
                        hit ->
                            new EditorMark(
                                hit,
                                hit.equals(selected)
                                    ? EditorMark.Style.FOUND_HERE
                                    : EditorMark.Style.FOUND,
                                ""))
                    .toList()));
  }

  private void select(TextRange hit) {
    highlighter.folds().revealOffset(hit.start());
    core.area().selectRange(hit.start(), hit.end());
    core.area().requestFollowCaret();
  }

  void next() {
    move(1);
  }

  void previous() {
    move(-1);
  }

  private void move(int by) {
    if (!root.isVisible()) {
      open(false);
    }
    if (hits.isEmpty()) {
      return;
    }
    Span span = core.area().span();
    boolean onHit = hits.contains(span.range());
    int at = current();
    boolean before = hits.get(at).start() > span.start();
    int target = by > 0 ? (onHit || !before ? at + 1 : at) : (onHit || before ? at - 1 : at);
    if (by > 0 && !onHit && hits.get(at).start() >= span.start()) {
      target = at;
    }
    select(hits.get(Math.floorMod(target, hits.size())));
    tell(new Result.Hits(hits));
    tint();
  }

  private void replaceOne() {
    TextRange selected = core.area().span().range();
    if (!hits.contains(selected)) {
      next();
      return;
    }
    put(List.of(selected));
    search(false);
    next();
  }

  private void replaceAll() {
    put(hits);
    search(false);
  }

  private void put(List<TextRange> places) {
    if (!places.isEmpty()) {
      String text = core.area().getText();
      TextEdits edits = new TextEdits(Finder.replace(text, asked(), places, instead.settled()));
      int caret = edits.map(places.getFirst().end(), TextEdits.Side.AFTER);
      core.perform(edits, Span.at(caret));
    }
  }
}
