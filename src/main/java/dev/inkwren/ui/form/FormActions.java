package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** What the form can do to the text; each call is one undo step unless it goes on. */
public interface FormActions {

  /**
   * Gives {@code field} the value {@code text}; the key is added where it is missing.
   *
   * @param goesOn whether it belongs to the step before, as the next letter of a word does
   */
  void setText(FieldSpec field, String text, boolean goesOn);

  /** Gives a date field another moment in its own spelling; no offset leaves the zone as it is. */
  void setDate(FieldSpec field, LocalDateTime local, Optional<ZoneOffset> offset);

  /** Writes the current moment, with the site's zone, into a date field. */
  void setNow(FieldSpec field);

  /** Gives {@code field}, which is there, the value that {@code yaml} stands for. */
  void setYaml(FieldSpec field, String yaml);

  /** Gives a sub key of a picture a value; a blank one takes the sub key away. */
  void setPart(FieldSpec field, String part, String text, boolean goesOn);

  void setFlag(FieldSpec field, boolean on);

  /** Writes category number {@code level}, 0 the top; a blank text takes it out. */
  void setCategory(FieldSpec field, int level, String text);

  /** Puts {@code item} behind the last one of a list. */
  void addItem(FieldSpec field, String item);

  /** Takes an item out; {@code index} is 0-based in the author's order. */
  void removeItem(FieldSpec field, int index);

  /** Moves an item of a list to another place; both 0-based in the author's order. */
  void moveItem(FieldSpec field, int from, int to);

  /** Takes the key and its value out of the front matter. */
  void remove(FieldSpec field);

  /** What {@code typed} may become in {@code field}. */
  List<Suggestion> suggest(FieldSpec field, String typed);

  /** What {@code typed} may become as category number {@code level}, 0 the top. */
  List<Suggestion> suggestCategory(FieldSpec field, int level, String typed);

  /** Lets the author choose a picture of the site. */
  void choosePicture(FieldSpec field);

  /**
   * Loads a picture of the site beside the FX thread.
   *
   * @param path as written in the post
   * @param show receives it on the FX thread, at once or later; never when it cannot be shown
   * @return false while there is no site to look into
   */
  boolean loadPicture(String path, Consumer<Image> show);

  /** Asks for another slug, and with it another name of the file. */
  void rename();

  /** Whether an edit takes no time that the author could feel; a huge front matter does. */
  boolean isLight();

  void undo();

  void redo();
}
