package dev.inkwren.ui.posts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.site.Site;
import dev.inkwren.site.TestSites;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class PostListViewTest extends ApplicationTest {

  private static final int MANY = 120;

  private PostListView view;
  private Stage stage;

  @Override
  public void start(Stage primary) {
    view = new PostListView(new Texts(Locale.ENGLISH), new Label("site"), entry -> {}, () -> {});
    stage = new Stage();
    stage.setScene(new Scene((Parent) view.root(), 260, 500));
    stage.show();
  }

  @AfterEach
  void close() {
    interact(stage::hide);
  }

  private static Site site() {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      files.add(path(i));
      files.add(TestSites.post("Post " + i, "2024-01-02 09:00:00", "", "Text.\n"));
    }
    return TestSites.chirpy(files.toArray(String[]::new));
  }

  private static String path(int number) {
    return "_posts/2024-01-02-post-%03d.md".formatted(number);
  }

  @Test
  void theOpenPostIsInSightAsSoonAsItsSiteIsRead() {
    for (int open : List.of(MANY - 1, 60, 0)) {
      interact(
          () -> {
            view.show(Site.empty());
            view.show(site());
            view.select(Optional.of(path(open)));
          });
      ListView<?> list = lookup("#" + PostListView.LIST_ID).queryListView();
      VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
      int selected = list.getSelectionModel().getSelectedIndex();
      assertThat(selected)
          .as("post %d", open)
          .isBetween(flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex());
    }
  }
}
