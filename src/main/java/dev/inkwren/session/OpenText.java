package dev.inkwren.session;

import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;

/** The open text as its file sees it. */
interface OpenText {

  TextRevision revision();

  /** The site as whose part it is saved. */
  Site site();

  /** Puts another text in place; undo is forgotten. */
  void load(SourceText text, boolean readOnly);

  /** Changes the text by {@code edits}, in one undo step. */
  void apply(TextEdits edits);

  /** Takes {@code same}, which differs in line ends or byte order mark only. */
  void respell(SourceText same);

  /** The text belongs to another path. */
  void moved();

  /** Tells the author. */
  void say(String notice);
}
