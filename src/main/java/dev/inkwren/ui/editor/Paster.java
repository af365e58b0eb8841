package dev.inkwren.ui.editor;

import dev.inkwren.text.TextRange;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;

/** Pastes what the clipboard holds in the form that suits a post. */
final class Paster {

  private final EditCore core;
  private final Highlighter highlighter;
  private final Insertions insertions;
  private HtmlToMarkdown html = (text, done) -> done.accept("");
  private Predicate<Clipboard> images = clipboard -> false;

  Paster(EditCore core, Highlighter highlighter, Insertions insertions) {
    this.core = core;
    this.highlighter = highlighter;
    this.insertions = insertions;
  }

  void setHtml(HtmlToMarkdown converter) {
    html = converter;
  }

  void setImages(Predicate<Clipboard> taker) {
    images = taker;
  }

  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String plain = text(clipboard);
    // Office programs add a picture of the text they copy.
    boolean image = clipboard.hasFiles() || (clipboard.hasImage() && plain.isBlank());
    if (image && images.test(clipboard)) {
      return;
    }
    Span span = core.area().span();
    boolean verbatim = highlighter.verbatim(core.lines().lineAt(span.start())).inside();
    Optional<Proposal> smart = PasteAid.paste(core.lines(), span, plain, verbatim);
    if (smart.isPresent()) {
      core.perform(smart.get().edits(), smart.get().after());
      core.area().requestFollowCaret();
    } else if (clipboard.hasHtml() && !verbatim) {
      HeldPlace place = insertions.hold(span.range());
      html.convert(clipboard.getHtml(), converted -> insert(place, converted, plain));
    } else {
      insert(plain);
    }
  }

  private void insert(HeldPlace place, String converted, String plain) {
    TextRange range = place.range();
    String fitted = converted.isBlank() ? plain : PasteAid.fitted(core.lines(), range, converted);
    if (fitted.isEmpty()) {
      insertions.release(place);
    } else {
      insertions.insert(place, fitted);
    }
  }

  void pastePlain() {
    insert(text(Clipboard.getSystemClipboard()));
  }

  private static String text(Clipboard clipboard) {
    String text = clipboard.hasString() ? clipboard.getString() : "";
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void insert(String text) {
    if (!text.isEmpty()) {
      insertions.insert(insertions.hold(core.area().span().range()), text);
    }
  }
}
