package dev.inkwren.ui;

import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of a text when no post is open: the ways to one. */
final class WelcomeView {

  /** Id of the link to what was opened last, for tests. */
  static final String LATEST_ID = "welcome-recent-0";

  private static final int MOST_RECENT = 5;
  private static final double WIDTH = 460;

  private final Texts texts;
  private final Label text = new Label();
  private final FlowPane buttons = new FlowPane(8, 8);
  private final VBox recent = new VBox(2);
  private final VBox root;
  private List<Button> ways = List.of();
  private Supplier<List<Path>> opened = List::of;
  private Consumer<Path> open = path -> {};

  WelcomeView(Texts texts) {
    this.texts = texts;
    FontIcon icon = new FontIcon(Feather.FEATHER);
    icon.getStyleClass().add("welcome-icon");
    Label title = new Label(texts.get("welcome.title"));
    title.getStyleClass().add("welcome-title");
    title.setWrapText(true);
    text.getStyleClass().add("welcome-text");
    text.setWrapText(true);
    text.setMaxWidth(WIDTH);
    buttons.getStyleClass().add("welcome-buttons");
    buttons.setMaxWidth(WIDTH);
    recent.getStyleClass().add("welcome-recent");
    recent.setMaxWidth(WIDTH);
    root = new VBox(icon, title, text, buttons, recent);
    root.getStyleClass().add("welcome");
  }

  Node root() {
    return root;
  }

  /**
   * Offers ways to a post.
   *
   * @param ways as buttons; the first one stands out, or the second where a site is open, which
   *     needs no first one any more
   * @param latest what was opened lately, newest first; asked whenever this is shown
   * @param chosen receives one of these
   */
  void offer(List<Button> ways, Supplier<List<Path>> latest, Consumer<Path> chosen) {
    this.ways = List.copyOf(ways);
    opened = latest;
    open = chosen;
    setSiteOpen(false);
    refresh();
  }

  /** Says what to do next, which is another thing once there is a list of posts. */
  void setSiteOpen(boolean isOpen) {
    text.setText(texts.get(isOpen ? "welcome.site" : "welcome.text"));
    recent.setVisible(!isOpen);
    recent.setManaged(!isOpen);
    List<Button> offered = isOpen && ways.size() > 1 ? ways.subList(1, ways.size()) : ways;
    ways.forEach(way -> way.getStyleClass().remove("accent"));
    offered.stream().findFirst().ifPresent(way -> way.getStyleClass().add("accent"));
    buttons.getChildren().setAll(offered);
  }

  /** Lists anew what was opened lately. */
  void refresh() {
    List<Path> paths = opened.get();
    recent.getChildren().clear();
    if (!paths.isEmpty()) {
      Label heading = new Label(texts.get("command.recent"));
      heading.getStyleClass().add("form-label");
      recent.getChildren().add(heading);
    }
    for (Path path : paths.subList(0, Math.min(MOST_RECENT, paths.size()))) {
      Hyperlink link = new Hyperlink(path.toString());
      link.setId("welcome-recent-" + (recent.getChildren().size() - 1));
      link.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
      link.setMnemonicParsing(false);
      link.setOnAction(event -> open.accept(path));
      recent.getChildren().add(link);
    }
  }
}
