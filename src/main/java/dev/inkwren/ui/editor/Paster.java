package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;

/** Pastes what the clipboard holds in the form that suits a post. */
final class Paster {

  private final EditCore core;
  private final Highlighter highlighter;
  private HtmlToMarkdown html = text -> "";
  private Predicate<Clipboard> images = clipboard -> false;

  Paster(EditCore core, Highlighter highlighter) {
    this.core = core;
    this.highlighter = highlighter;
  }

  void setHtml(HtmlToMarkdown converter) {
    html = converter;
  }

  void setImages(Predicate<Clipboard> taker) {
    images = taker;
  }

  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    boolean image = clipboard.hasImage() || clipboard.hasFiles();
    if (image && images.test(clipboard)) {
      return;
    }
    String plain = text(clipboard);
    Span span = core.area().span();
    boolean verbatim = highlighter.isVerbatim(core.lines().lineAt(span.start()));
    Optional<Proposal> smart = PasteAid.paste(core.lines(), span, plain, verbatim);
    if (smart.isPresent()) {
      core.perform(smart.get().edits(), smart.get().after());
      core.area().requestFollowCaret();
      return;
    }
    String converted = clipboard.hasHtml() && !verbatim ? html.convert(clipboard.getHtml()) : "";
    insert(converted.isBlank() ? plain : converted);
  }

  void pastePlain() {
    insert(text(Clipboard.getSystemClipboard()));
  }

  private static String text(Clipboard clipboard) {
    String text = clipboard.hasString() ? clipboard.getString() : "";
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void insert(String text) {
    Span span = core.area().span();
    if (!text.isEmpty()) {
      TextEdits edits = TextEdits.of(TextEdit.replace(span.start(), span.end(), text));
      core.perform(edits, Span.at(span.start() + text.length()));
      core.area().requestFollowCaret();
    }
  }
}
