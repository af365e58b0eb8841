package dev.inkwren.ui.posts;

import dev.inkwren.profile.Profiles;
import dev.inkwren.profile.SiteProfile;
import dev.inkwren.site.Site;
import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Names the open site and its theme, which the author may correct. */
public final class SiteHeader {

  /** Id of the button with the themes, for tests. */
  public static final String THEME_ID = "site-theme";

  private final Texts texts;
  private final Consumer<Optional<SiteProfile>> choose;
  private final Label name = new Label();
  private final Label none = new Label();
  private final MenuButton theme = new MenuButton();
  private final HBox root;

  /**
   * @param choose told which theme the site is to be taken for; empty for the one it names
   */
  public SiteHeader(Texts texts, Consumer<Optional<SiteProfile>> choose) {
    this.texts = texts;
    this.choose = choose;
    FontIcon icon = new FontIcon(Feather.FEATHER);
    icon.getStyleClass().add("site-icon");
    name.getStyleClass().add("site-name");
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    none.getStyleClass().add("site-theme");
    theme.setId(THEME_ID);
    theme.getStyleClass().add("site-theme");
    theme.setTooltip(new Tooltip(texts.get("site.theme")));
    VBox words = new VBox(1, name, none, theme);
    words.setMinWidth(0);
    root = new HBox(10, icon, words);
    root.getStyleClass().add("sidebar-header");
  }

  /** What is put into the window. */
  public Node root() {
    return root;
  }

  /**
   * Names {@code site}.
   *
   * @param chosen the theme the author has chosen for it; empty when it is the one it names
   */
  public void show(Site site, Optional<SiteProfile> chosen) {
    boolean open = !site.root().toString().isEmpty();
    Path folder = site.root().toAbsolutePath().normalize().getFileName();
    String folderName = folder == null ? site.root().toString() : folder.toString();
    name.setText(open ? site.config().text("title").orElse(folderName) : texts.get("site.none"));
    none.setText(texts.get("site.none.hint"));
    show(none, !open);
    show(theme, open);
    theme.setText(site.profile().name());
    theme.setAccessibleText(texts.get("site.theme") + ": " + site.profile().name());
    theme.getItems().clear();
    ToggleGroup group = new ToggleGroup();
    add(group, texts.get("site.theme.detected"), "detected", Optional.empty(), chosen);
    theme.getItems().add(new SeparatorMenuItem());
    for (SiteProfile profile : Profiles.all()) {
      add(group, profile.name(), profile.id(), Optional.of(profile), chosen);
    }
  }

  private void add(
      ToggleGroup group,
      String label,
      String id,
      Optional<SiteProfile> profile,
      Optional<SiteProfile> chosen) {
    RadioMenuItem item = new RadioMenuItem(label);
    item.setId("theme-" + id);
    item.setToggleGroup(group);
    item.setSelected(profile.map(SiteProfile::id).equals(chosen.map(SiteProfile::id)));
    item.setOnAction(event -> choose.accept(profile));
    theme.getItems().add(item);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
