package dev.inkwren.ui.editor;

import dev.inkwren.text.TextRange;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;

/** What helps the author write, and where the help comes from. FX thread only. */
public final class EditorAids {

  private final ImeCodeArea area;
  private final EditorKeys keys;
  private final Paster paster;
  private final Insertions insertions;
  private final CompletionPopup completion;
  private final SpellMarks spelling;
  private Runnable imageWanted = () -> {};

  EditorAids(
      EditCore core,
      Highlighter highlighter,
      EditorKeys keys,
      CompletionPopup completion,
      SpellMarks spelling) {
    this.area = core.area();
    this.keys = keys;
    this.insertions = new Insertions(core);
    this.paster = new Paster(core, highlighter, insertions);
    this.completion = completion;
    this.spelling = spelling;
    area.setPaste(this::paste);
  }

  /** Pastes what the clipboard holds in the form that suits a post. */
  void paste() {
    area.finishComposition();
    paster.paste();
  }

  /** Pastes the characters and nothing else. */
  void pastePlain() {
    area.finishComposition();
    paster.pastePlain();
  }

  /** Closes brackets, quotes and Markdown marks as they are typed (on at the start). */
  public void setPairing(boolean on) {
    keys.setPairing(on);
  }

  /** Turns pasted HTML into Markdown. */
  public void setHtmlToMarkdown(HtmlToMarkdown converter) {
    paster.setHtml(converter);
  }

  /** Is offered a clipboard with an image or files first; true when it has taken care of them. */
  public void setImagePaste(Predicate<Clipboard> taker) {
    paster.setImages(taker);
  }

  /** Is offered files that are dropped on the text; what it does not take goes to the window. */
  public void onDrop(FileDrop taker) {
    FileDrop.install(area, taker);
  }

  /** Is told when the author wants to insert a picture from a file. */
  public void onImageWanted(Runnable listener) {
    imageWanted = listener;
  }

  void requestImage() {
    imageWanted.run();
  }

  /** Underlines what {@code check} knows to be misspelled. */
  public void setSpellCheck(SpellCheck check) {
    spelling.setCheck(check);
  }

  /** The spell check knows about more words than before. */
  public void spellingKnown() {
    spelling.known();
  }

  /** Is asked for candidates at Ctrl+Space and while a word is typed that it wants. */
  public void setCompletion(Completion provider) {
    completion.setProvider(provider);
  }

  /** Shows pictures beside candidates that have one. */
  public void setThumbnails(Thumbnails thumbnails) {
    completion.setThumbnails(thumbnails);
  }

  /** The provider of {@link #setCompletion} knows more than when it was last asked. */
  public void completeAgain() {
    completion.again();
  }

  void complete() {
    completion.open();
  }

  /** Holds a stretch of the text for something that will be put in its place. */
  public HeldPlace hold(TextRange range) {
    return insertions.hold(range);
  }

  /** Puts {@code text} where it was held for, as one undo step; composing is not disturbed. */
  public void insert(HeldPlace place, String text) {
    insertions.insert(place, text);
  }

  /** Nothing will be put where it was held for. */
  public void release(HeldPlace place) {
    insertions.release(place);
  }
}
