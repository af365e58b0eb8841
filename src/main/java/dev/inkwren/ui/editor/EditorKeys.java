package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Takes the keys that mean more than the library knows: actions, Enter, Tab, pairs. */
final class EditorKeys {

  private final EditorView view;
  private final EditCore core;
  private final Highlighter highlighter;
  private final ImeCodeArea area;
  private final boolean mac = System.getProperty("os.name", "").startsWith("Mac");

  /** The key pressed last has done its work; the character that it types, too, is no text. */
  private boolean answered;

  private boolean pairing = true;

  EditorKeys(EditorView view, EditCore core, Highlighter highlighter) {
    this.view = view;
    this.core = core;
    this.highlighter = highlighter;
    this.area = core.area();
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    area.focusedProperty().addListener((property, was, is) -> answered = false);
  }

  void setPairing(boolean on) {
    pairing = on;
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isModifierKey() || event.isConsumed()) {
      return;
    }
    answered = false;
    if (code == KeyCode.UNDEFINED) {
      // An input method's, or a letter like ö that the toolkit has no code for.
      return;
    }
    if (area.isComposing() && mac && !event.isShortcutDown()) {
      // There the input method owns these keys, and they arrive here all the same.
      event.consume();
      return;
    }
    area.keyPressed();
    area.finishComposition();
    Optional<EditorAction> action = actionFor(event);
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && verbatim().breaks() && enter()) {
      event.consume();
    } else if (action.isPresent()) {
      answered = true;
      action.get().run().accept(view);
      event.consume();
    } else if (!event.isShortcutDown() && !event.isAltDown() && aided(event)) {
      event.consume();
    }
  }

  private static Optional<EditorAction> actionFor(KeyEvent event) {
    for (EditorAction action : EditorActions.all()) {
      for (KeyCombination keys : action.keys()) {
        if (keys.match(event)) {
          return Optional.of(action);
        }
      }
    }
    return Optional.empty();
  }

  private boolean aided(KeyEvent event) {
    return switch (event.getCode()) {
      case ENTER -> enter();
      case TAB -> tab(event.isShiftDown());
      // The library would write over what follows from now on, line breaks too, and show nothing.
      case INSERT -> true;
      case BACK_SPACE -> pairing && !event.isShiftDown() && view.run(PairAid::backspace);
      default -> false;
    };
  }

  private boolean enter() {
    Verbatim verbatim = verbatim();
    return view.run((text, selection) -> EnterAid.enter(text, selection, verbatim));
  }

  private boolean tab(boolean back) {
    if (!verbatim().inside() && view.run((text, s) -> TableAid.tab(text, s, back))) {
      return true;
    }
    TextLines text = core.lines();
    Span span = area.span();
    String line = text.line(text.lineAt(span.start()));
    boolean lines = text.lineAt(span.start()) != text.lineAt(span.end());
    if (back) {
      view.run(LineAid::outdent);
    } else if (lines || (!verbatim().inside() && LinePrefix.of(line).isItem())) {
      view.run(LineAid::indent);
    } else {
      view.run((t, s) -> Optional.of(Proposal.replace(s.start(), s.end(), "  ", 2)));
    }
    return true;
  }

  private Verbatim verbatim() {
    return highlighter.verbatim(core.lines().lineAt(area.span().start()));
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    if (answered || !TypedText.isText(event)) {
      event.consume();
      return;
    }
    if (text.isEmpty() || text.charAt(0) < ' ' || text.charAt(0) == 0x7F) {
      return;
    }
    area.finishComposition();
    if (!pairing) {
      return;
    }
    boolean verbatim = verbatim().inside();
    PairAid.typed(core.lines(), area.span(), text, verbatim)
        .ifPresent(
            proposal -> {
              type(proposal);
              event.consume();
            });
  }

  private void type(Proposal proposal) {
    if (proposal.edits().equals(TextEdits.NONE)) {
      area.selectRange(proposal.after().anchor(), proposal.after().caret());
    } else {
      core.type(proposal.edits(), proposal.after());
    }
    area.requestFollowCaret();
  }
}
