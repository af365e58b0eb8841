package dev.inkwren.ui.posts;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One post in a list: title, day, tags, and what it is when it is not simply published. */
public final class PostCell extends ItemCell<PostEntry> {

  private final Texts texts;
  private final ToIntFunction<PostEntry> problems;
  private final Label title = new Label();
  private final Label date = new Label();
  private final Label badge = new Label();
  private final Label flaws = new Label();
  private final Label tags = new Label();
  private final Tooltip tip = new Tooltip();
  private final VBox box;

  /**
   * @param problems how many problems are known of a post
   */
  public PostCell(Texts texts, ToIntFunction<PostEntry> problems) {
    this.texts = texts;
    this.problems = problems;
    title.getStyleClass().add("post-title");
    date.getStyleClass().add("post-date");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    flaws.getStyleClass().setAll("label", "badge", "badge-problems");
    flaws.setMinWidth(Region.USE_PREF_SIZE);
    tags.getStyleClass().add("post-tags");
    tags.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox second = new HBox(8, date, tags, gap, flaws, badge);
    second.getStyleClass().add("post-second-line");
    HBox.setHgrow(tags, Priority.SOMETIMES);
    box = new VBox(3, title, second);
    box.setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  protected void show(PostEntry entry) {
    title.setText(entry.label());
    date.setText(entry.date().map(DateTimeFormatter.ISO_LOCAL_DATE::format).orElse("—"));
    boolean plain = entry.state() == PostState.PUBLISHED;
    boolean wrong = (plain || entry.state() == PostState.IGNORED) && !entry.reason().isEmpty();
    tags.setText(
        wrong
            ? entry.reason()
            : String.join(" ", entry.tags().stream().map(tag -> "#" + tag).toList()));
    show(badge, !plain);
    String word = entry.state().name().toLowerCase(Locale.ROOT);
    badge.setText(texts.get("posts.badge." + word));
    badge.getStyleClass().setAll("label", "badge", "badge-" + word);
    int count = problems.applyAsInt(entry);
    show(flaws, count > 0);
    flaws.setText(texts.get("posts.badge.problems", count));
    describe(entry, plain, count);
  }

  private void describe(PostEntry entry, boolean plain, int count) {
    String state = plain ? "" : ", " + badge.getText();
    String flawed = count > 0 ? ", " + flaws.getText() : "";
    show(box, entry.label() + ", " + date.getText() + state + flawed);
    tip.setText(entry.path() + (entry.reason().isEmpty() ? "" : "\n" + entry.reason()));
    setTooltip(tip);
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }
}
