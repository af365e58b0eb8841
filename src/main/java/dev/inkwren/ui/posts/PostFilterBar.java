package dev.inkwren.ui.posts;

import dev.inkwren.session.PostFilter;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.ui.text.ShownBy;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Order of the list, and its narrowing to a tag, a category, a year. */
final class PostFilterBar {

  /** Id of the button that shows the choices, for tests. */
  static final String TOGGLE_ID = "posts-filter";

  /**
   * Something to narrow the list to.
   *
   * @param value empty for "all"
   */
  private record Choice(Optional<String> value, String label) {}

  private final Texts texts;
  private final Consumer<UnaryOperator<PostFilter>> change;
  private final ComboBox<Choice> tag;
  private final ComboBox<Choice> category;
  private final ComboBox<Choice> year;
  private final VBox choices;
  private final HBox bar = new HBox(4);
  private boolean filling;

  /**
   * @param change told how the filter is to change
   */
  PostFilterBar(Texts texts, Consumer<UnaryOperator<PostFilter>> change) {
    this.texts = texts;
    this.change = change;
    tag = box("tag", value -> f -> f.withTag(value));
    category = box("category", value -> f -> f.withCategory(value));
    year = box("year", value -> f -> f.withYear(value.map(Integer::valueOf)));
    choices = new VBox(5, tag, category, year);
    choices.getStyleClass().add("filter-choices");
    ToggleButton toggle = new ToggleButton(null, new FontIcon(Feather.FILTER));
    toggle.setId(TOGGLE_ID);
    toggle.getStyleClass().add("filter-toggle");
    toggle.setAccessibleText(texts.get("posts.filter"));
    toggle.setTooltip(new Tooltip(texts.get("posts.filter")));
    toggle.selectedProperty().addListener((property, was, is) -> showChoices(is));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar.getStyleClass().add("filter-bar");
    bar.getChildren().setAll(order(), gap, toggle);
    showChoices(false);
  }

  Node bar() {
    return bar;
  }

  Node choices() {
    return choices;
  }

  private void showChoices(boolean shown) {
    choices.setVisible(shown);
    choices.setManaged(shown);
    if (!shown) {
      List.of(tag, category, year).forEach(box -> box.getSelectionModel().selectFirst());
    }
  }

  private MenuButton order() {
    MenuButton button = new MenuButton();
    button.setId("posts-order");
    button.getStyleClass().add("order-button");
    ToggleGroup group = new ToggleGroup();
    for (PostFilter.Order each : PostFilter.Order.values()) {
      String label = texts.get("posts.order." + each.name().toLowerCase(Locale.ROOT));
      RadioMenuItem item = new RadioMenuItem(label);
      item.setId("posts-order-" + each.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(group);
      item.setSelected(each == PostFilter.Order.DATE);
      item.setOnAction(
          event -> {
            name(button, label);
            change.accept(filter -> filter.with(each));
          });
      button.getItems().add(item);
      if (each == PostFilter.Order.DATE) {
        name(button, label);
      }
    }
    return button;
  }

  private void name(MenuButton button, String order) {
    button.setText(order);
    button.setAccessibleText(texts.get("posts.order", order));
  }

  private interface Narrowing {
    UnaryOperator<PostFilter> to(Optional<String> value);
  }

  private ComboBox<Choice> box(String id, Narrowing narrowing) {
    ComboBox<Choice> box = new ComboBox<>();
    box.setId("posts-" + id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(texts.get("posts.all." + id));
    box.setConverter(new ShownBy<>(Choice::label));
    box.valueProperty()
        .addListener(
            (property, old, chosen) -> {
              if (chosen != null && !filling) {
                change.accept(narrowing.to(chosen.value()));
              }
            });
    return box;
  }

  /** Offers the tags, categories and years of {@code site}; what is chosen stays if it is there. */
  void show(Site site) {
    filling = true;
    fill(tag, "tag", site.tags().counts());
    fill(category, "category", site.categories().counts());
    fill(year, "year", years(site));
    filling = false;
  }

  private static Map<String, Integer> years(Site site) {
    Map<String, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    for (PostEntry post : site.posts()) {
      PostFilter.yearOf(post).ifPresent(y -> years.merge(String.valueOf(y), 1, Integer::sum));
    }
    return years;
  }

  private void fill(ComboBox<Choice> box, String id, Map<String, Integer> counts) {
    Optional<String> chosen = Optional.ofNullable(box.getValue()).flatMap(Choice::value);
    List<Choice> offered = new ArrayList<>();
    offered.add(new Choice(Optional.empty(), texts.get("posts.all." + id)));
    counts.forEach(
        (name, count) -> offered.add(new Choice(Optional.of(name), name + "  (" + count + ")")));
    box.getItems().setAll(offered);
    offered.stream()
        .filter(choice -> choice.value().equals(chosen))
        .findFirst()
        .ifPresentOrElse(box::setValue, () -> box.getSelectionModel().selectFirst());
  }
}
