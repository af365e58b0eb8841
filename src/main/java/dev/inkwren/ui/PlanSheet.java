package dev.inkwren.ui;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.PlanResult;
import dev.inkwren.check.QuickFix;
import dev.inkwren.session.Decision;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.Preflight;
import dev.inkwren.session.Preflight.Finding;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.dialog.Dialogs.Weight;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows what a change of the site's files would do, file by file, and does it when the author says
 * so. What is asked above the plan changes the plan as it is typed.
 */
final class PlanSheet {

  /** Id of the button that carries the plan out. */
  static final String DO_ID = "plan-do";

  private static final double WIDTH = 820;

  private final MainWindow window;
  private final Texts texts;
  private final Decision draft;
  private final VBox fields = new VBox(6);
  private final VBox plan = new VBox(8);
  private final VBox verdict = new VBox(8);
  private final CheckBox anyway = new CheckBox();

  /** Ours, not that of a sheet that was opened after this one while a plan was being made. */
  private Optional<Button> go = Optional.empty();

  private boolean stops;
  private Feather icon = Feather.EDIT_3;
  private String title = "";
  private String verb = "";
  private Weight weight = Weight.DEFAULT;
  private Optional<Node> focus = Optional.empty();
  private Consumer<ChangePlan> done = carriedOut -> {};
  private List<Choice> others = List.of();

  PlanSheet(MainWindow window, Decision draft) {
    this.window = window;
    this.texts = window.doors().texts();
    this.draft = draft;
  }

  /**
   * @param newVerb on the button
   */
  PlanSheet named(Feather newIcon, String newTitle, String newVerb) {
    icon = newIcon;
    title = newTitle;
    verb = newVerb;
    return this;
  }

  /** The change takes something away. */
  PlanSheet dangerous() {
    weight = Weight.DANGER;
    return this;
  }

  /** Asks for something above the plan; the first field gets the focus. */
  PlanSheet field(String label, Node input) {
    Label name = new Label(label);
    name.getStyleClass().add("form-label");
    name.setLabelFor(input);
    fields.getChildren().addAll(name, input);
    focus = focus.or(() -> Optional.of(input));
    return this;
  }

  /** Something to read or tick above the plan. */
  PlanSheet line(Node node) {
    fields.getChildren().add(node);
    return this;
  }

  /** Hears the plan when it was carried out. */
  PlanSheet then(Consumer<ChangePlan> listener) {
    done = listener;
    return this;
  }

  /** Another way to go on, between doing it and leaving it. */
  PlanSheet other(Choice choice) {
    others = List.of(choice);
    return this;
  }

  /** Shows what a deploy would say afterwards; a build that would stop has to be allowed. */
  PlanSheet judged(Consumer<Finding> goTo, BiConsumer<Finding, QuickFix> fix) {
    PreflightList said =
        new PreflightList(
            texts, finding -> window.dialogs().closeThen(() -> goTo.accept(finding)), fix);
    anyway.setId("plan-anyway");
    anyway.setText(texts.get("preflight.anyway"));
    anyway.setWrapText(true);
    anyway.setOnAction(event -> enable());
    draft.report().addListener((property, old, is) -> is.ifPresent(found -> judge(found, said)));
    draft.report().get().ifPresent(found -> judge(found, said));
    return this;
  }

  private void judge(Preflight found, PreflightList said) {
    said.show(found);
    stops = found.stopsBuild();
    anyway.setSelected(false);
    verdict.getChildren().setAll(said.headline());
    if (stops) {
      verdict.getChildren().add(anyway);
    }
    verdict.getChildren().add(said.list());
    enable();
  }

  private void enable() {
    boolean possible =
        draft.decided().filter(decided -> !decided.isEmpty()).isPresent()
            && (!stops || anyway.isSelected());
    go.ifPresent(button -> button.setDisable(!possible));
  }

  void show() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(DO_ID, verb, weight, false, this::carryOut));
    choices.addAll(others);
    choices.add(Choice.normal("plan-cancel", texts.get("dialog.cancel"), () -> {}));
    VBox content = new VBox(14);
    if (!fields.getChildren().isEmpty()) {
      content.getChildren().add(fields);
    }
    content.getChildren().addAll(plan, verdict);
    window.dialogs().show(icon, title, content, choices, WIDTH);
    go = window.dialogs().button(DO_ID);
    draft
        .plan()
        .addListener((property, old, is) -> is.ifPresentOrElse(this::showPlan, this::showWaiting));
    draft.plan().get().ifPresentOrElse(this::showPlan, this::showWaiting);
    focus
        .or(() -> weight == Weight.DANGER ? window.dialogs().button("plan-cancel") : go)
        .ifPresent(Node::requestFocus);
  }

  /** The last plan stays in sight until the next one is there, so that nothing flickers. */
  private void showWaiting() {
    go.ifPresent(button -> button.setDisable(true));
  }

  private void showPlan(PlanResult result) {
    plan.getChildren().clear();
    dressButton(result instanceof PlanResult.Collision);
    switch (result) {
      case PlanResult.Planned(ChangePlan planned) -> {
        for (EditorSession session : draft.savedFirst()) {
          plan.getChildren()
              .add(
                  PlanView.note(
                      texts.get("plan.saved-first", window.tabs().name(session)), Feather.SAVE));
        }
        plan.getChildren().add(PlanView.of(planned, texts));
        allow(planned);
      }
      case PlanResult.Collision(String path, ChangePlan replacing) -> {
        warn(texts.get("export.exists") + "\n" + path);
        plan.getChildren().add(PlanView.of(replacing, texts));
        allow(replacing);
      }
      case PlanResult.Refused(String reason) -> {
        warn(reason);
        verdict.getChildren().clear();
      }
    }
  }

  /** What writes over a file is red, and Enter alone does not do it. */
  private void dressButton(boolean replaces) {
    go.ifPresent(
        button -> {
          boolean usual = weight == Weight.DEFAULT && !replaces;
          button.setText(replaces ? texts.get("export.replace") : verb);
          button.setDefaultButton(usual);
          button.getStyleClass().removeAll("accent", "danger");
          button.getStyleClass().add(usual ? "accent" : "danger");
        });
  }

  private void allow(ChangePlan planned) {
    if (planned.isEmpty()) {
      plan.getChildren().add(PlanView.note(texts.get("plan.nothing"), Feather.INFO));
    }
    enable();
  }

  private void warn(String text) {
    plan.getChildren().add(PlanView.note(text, Feather.ALERT_TRIANGLE));
  }

  private void carryOut() {
    ChangePlan decided = draft.decided().orElseThrow();
    window.notice(texts.get("plan.doing", decided.title()));
    draft.carryOut(
        outcome -> {
          Outcomes.tell(window, outcome);
          if (outcome instanceof ChangeOutcome.Done) {
            done.accept(decided);
          }
        });
  }
}
