package dev.inkwren.cli;

import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.ChangeOutcome.Undo;
import dev.inkwren.store.PostStore;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code inkwren undo}: takes back the last change of the site's files. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description =
        "Take back the last change of the site's files, made here or in the window, or redo it.")
public final class UndoCommand implements Callable<Integer> {

  @Mixin private final SiteOption site = new SiteOption();

  @Option(names = "--redo", description = "Do again what was taken back last.")
  private boolean redo;

  @Option(names = "--list", description = "List what can be taken back, latest first, and stop.")
  private boolean list;

  @Option(names = "--dry-run", description = "Say what would be taken back and write nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PostStore store = ChangeOption.store();
    List<Undo> undoable = redo ? store.redoable(site.root()) : store.undoable(site.root());
    if (list) {
      undoable.forEach(u -> out.println(Instant.ofEpochMilli(u.doneMillis()) + "\t" + u.title()));
      return 0;
    }
    if (undoable.isEmpty()) {
      return refuse(Messages.say(redo ? "redo.none" : "undo.none"));
    }
    Undo last = undoable.getFirst();
    out.println(Messages.say(redo ? "redo" : "undo", last.title()));
    if (dryRun) {
      out.println(Messages.say("dry"));
      return 0;
    }
    return switch (store.undo(last)) {
      case ChangeOutcome.Done done -> 0;
      case ChangeOutcome.Refused(var reasons) -> refuse(String.join(" ", reasons));
      case ChangeOutcome.Failed(String message) -> refuse(message);
      case ChangeOutcome.Unfinished(String message) -> refuse(message);
    };
  }

  private int refuse(String reason) {
    spec.commandLine().getErr().println(Messages.say("refused", reason));
    return ChangeOption.REFUSED;
  }
}
