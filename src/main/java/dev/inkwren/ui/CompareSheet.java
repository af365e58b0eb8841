package dev.inkwren.ui;

import dev.inkwren.post.Post;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.JekyllComparison;
import dev.inkwren.session.JekyllComparison.Result;
import dev.inkwren.session.JekyllComparison.Tools;
import dev.inkwren.session.SitePaths;
import dev.inkwren.site.Site;
import dev.inkwren.store.JekyllTrial.Outcome;
import dev.inkwren.store.JekyllTrial.Tool;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Holds the preview against what a real Jekyll makes of the post. */
final class CompareSheet {

  private static final double WIDTH = 860;
  private static final double MARGIN = 80;

  private final MainWindow window;
  private final Texts texts;
  private final JekyllComparison comparison;
  private final Site site;
  private final Post post;
  private final Optional<String> path;

  CompareSheet(MainWindow window, EditorSession session) {
    this.window = window;
    this.texts = window.doors().texts();
    this.comparison = window.workspace().jekyll();
    this.site = window.workspace().site().get();
    this.post = session.post();
    this.path = SitePaths.inside(site, session.file().get());
  }

  /** Says what would run and asks whether it may; nothing of the site runs before. */
  void ask() {
    if (path.isEmpty()) {
      tell(Feather.INFO, texts.get("compare.nosite"));
    } else {
      comparison.tools(site, this::ask);
    }
  }

  private void ask(Tools tools) {
    if (tools.plain().isEmpty() && tools.ofSite().isEmpty()) {
      tell(Feather.INFO, texts.get("compare.noruby"));
      return;
    }
    VBox content = new VBox(12, text(texts.get("compare.what")));
    List<Choice> choices = new ArrayList<>();
    tools
        .plain()
        .ifPresent(
            tool -> {
              content.getChildren().add(command("compare.safe", tool));
              choices.add(Choice.main("compare-safe", texts.get("compare.run"), () -> run(tool)));
            });
    tools
        .ofSite()
        .ifPresent(
            tool -> {
              content.getChildren().add(command("compare.site", tool));
              choices.add(
                  Choice.danger("compare-site", texts.get("compare.runsite"), () -> run(tool)));
            });
    choices.add(Choice.normal("compare-cancel", texts.get("dialog.cancel"), () -> {}));
    show(content, choices);
  }

  private VBox command(String words, Tool tool) {
    Label line = new Label(tool.spelled());
    line.getStyleClass().add("diff-line");
    return new VBox(4, text(texts.get(words)), line);
  }

  private void run(Tool tool) {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("small");
    bar.setAccessibleText(texts.get("compare.running"));
    show(
        new VBox(12, text(texts.get("compare.running")), bar),
        List.of(Choice.normal("compare-stop", texts.get("compare.stop"), comparison::stop)));
    comparison.compare(tool, site, path.orElseThrow(), post, this::done);
  }

  private void done(Result result) {
    if (window.dialogs().button("compare-stop").isPresent()) {
      window.dialogs().closeThen(() -> tell(result));
    } else {
      tell(result);
    }
  }

  private void tell(Result result) {
    switch (result) {
      case Result.Compared(String diff, boolean bare) -> compared(diff, bare);
      case Result.NoContent() -> tell(Feather.INFO, texts.get("compare.nocontent"));
      case Result.NotBuilt(Outcome outcome) -> failed(outcome);
    }
  }

  private void compared(String diff, boolean bare) {
    VBox content = new VBox(12);
    if (bare) {
      content.getChildren().add(text(texts.get("compare.bare")));
    }
    if (diff.isEmpty()) {
      content.getChildren().add(text(texts.get("compare.same")));
    } else {
      content.getChildren().addAll(text(texts.get("compare.differs")), DiffView.of(diff));
    }
    show(content, close());
  }

  private void failed(Outcome outcome) {
    switch (outcome) {
      case Outcome.Failed(String said, boolean bare) ->
          said(bare ? "compare.failed-bare" : "compare.failed", said);
      case Outcome.NotPublished(String said) -> said("compare.unpublished", said);
      case Outcome.TooSlow(var after) ->
          tell(Feather.CLOCK, texts.get("compare.slow", after.toSeconds()));
      case Outcome.Stopped _, Outcome.Built _ -> {
        // The author stopped it and needs no word about that.
      }
    }
  }

  private void said(String words, String said) {
    Label output = text(said);
    output.getStyleClass().add("diff-line");
    show(new VBox(12, text(texts.get(words)), output), close());
  }

  private List<Choice> close() {
    return List.of(Choice.main("compare-close", texts.get("dialog.close"), () -> {}));
  }

  private void tell(org.kordamp.ikonli.Ikon icon, String words) {
    window.dialogs().tell(icon, texts.get("compare.title"), words);
  }

  private void show(Region content, List<Choice> choices) {
    content.setPrefWidth(WIDTH - MARGIN);
    window
        .dialogs()
        .show(Feather.GIT_PULL_REQUEST, texts.get("compare.title"), content, choices, WIDTH);
    // The sheet asks how high the content is without saying how wide, and would cut wrapped lines.
    content.applyCss();
    content.setPrefHeight(content.prefHeight(WIDTH - MARGIN));
  }

  private static Label text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("dialog-text");
    return label;
  }
}
