package dev.inkwren.session;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.PlanResult;
import dev.inkwren.store.ChangeOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;

/** A change of a site's files that the author decides about. FX thread only. */
public interface Decision {

  /** What would happen; empty while that is being found out. */
  ReadOnlyObjectProperty<Optional<PlanResult>> plan();

  /**
   * What a deploy would say of the posts that the plan brings in or moves; known before the plan
   * is, so that nobody decides without it. Empty for a plan that cannot be carried out.
   */
  ReadOnlyObjectProperty<Optional<Preflight>> report();

  /** The open posts that are saved before the plan is carried out. */
  List<EditorSession> savedFirst();

  /** Does what {@link #decided} says; {@code done} hears what became of it. */
  void carryOut(Consumer<ChangeOutcome> done);

  /** The plan that would be carried out, a replacement included; empty where there is none. */
  default Optional<ChangePlan> decided() {
    return plan().get().flatMap(Decision::decided);
  }

  /** What {@code result} lets be carried out. */
  static Optional<ChangePlan> decided(PlanResult result) {
    return switch (result) {
      case PlanResult.Planned planned -> Optional.of(planned.plan());
      case PlanResult.Collision collision -> Optional.of(collision.replacing());
      case PlanResult.Refused refused -> Optional.empty();
    };
  }
}
