package dev.inkwren.change;

/** What came of planning a change. */
public sealed interface PlanResult {

  /**
   * The change can be made.
   *
   * @param plan what would be done; may be empty when there is nothing to do
   */
  record Planned(ChangePlan plan) implements PlanResult {}

  /**
   * The target is taken; the author decides.
   *
   * @param path of the existing file, relative to the site root
   * @param replacing what would be done if the author says the existing file shall be replaced
   */
  record Collision(String path, ChangePlan replacing) implements PlanResult {}

  /**
   * The change cannot be made.
   *
   * @param reason why and what to do, one or two sentences
   */
  record Refused(String reason) implements PlanResult {}
}
