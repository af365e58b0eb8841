package dev.inkwren.cli;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.change.PlanResult;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.RealDisk;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a plan, and carries it out unless {@code --dry-run} is given. */
final class ChangeOption {

  /** Exit code when a request was refused or failed. */
  static final int REFUSED = 1;

  @Option(
      names = "--dry-run",
      description = "Print what would be done, with a unified diff, and write nothing.")
  private boolean dryRun;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * @param root of the site
   * @return the exit code
   */
  int finish(PlanResult result, Path root) {
    return switch (result) {
      case PlanResult.Planned(ChangePlan plan) -> carryOut(plan, root);
      case PlanResult.Collision(String path, ChangePlan replacing) ->
          refuse(Messages.say("collision", path));
      case PlanResult.Refused(String reason) -> refuse(reason);
    };
  }

  /** Prints the reason on standard error. */
  int refuse(String reason) {
    err().println(Messages.say("refused", reason));
    return REFUSED;
  }

  /** Shows the plan, then does it. */
  int carryOut(ChangePlan plan, Path root) {
    PrintWriter out = out();
    out.println(plan.title());
    plan.operations().forEach(o -> out.println("  " + line(o)));
    plan.notes().forEach(n -> out.println(Messages.say("note", n)));
    if (dryRun) {
      out.print(plan.unifiedDiff());
      out.println(Messages.say("dry"));
      out.flush();
      return 0;
    }
    PostStore store = store();
    return switch (store.carryOut(plan, root)) {
      case ChangeOutcome.Done done -> 0;
      case ChangeOutcome.Refused(var reasons) -> refuse(String.join(" ", reasons));
      case ChangeOutcome.Failed(String message) -> refuse(message);
      case ChangeOutcome.Unfinished(String message) -> refuse(message);
    };
  }

  static PostStore store() {
    return new PostStore(new RealDisk(), DataDirectory.ofThisProcess());
  }

  private static String line(FileOperation operation) {
    return switch (operation) {
      case FileOperation.Create c -> Messages.say("create", c.path());
      case FileOperation.Replace r -> Messages.say("replace", r.path());
      case FileOperation.Move m -> Messages.say("move", m.from(), m.to());
      case FileOperation.MoveFile m -> Messages.say("move", m.from(), m.path());
      case FileOperation.Delete d -> Messages.say("delete", d.path());
      case FileOperation.Copy c -> Messages.say("copy", c.source(), c.path());
    };
  }

  private PrintWriter out() {
    return Objects.requireNonNull(command).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(command).commandLine().getErr();
  }
}
