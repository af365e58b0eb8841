package dev.inkwren.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line: {@code inkwren VERB …}. Exit codes are 0 when all is well, 1 when problems were
 * found or a request was refused, 2 when the command was not understood.
 */
public final class CommandLineTool {

  private CommandLineTool() {}

  @Command(
      name = "inkwren",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "An offline editor for Jekyll posts. Without a verb it opens its window.",
      subcommands = {
        RenderCommand.class,
        CheckCommand.class,
        GetCommand.class,
        SetCommand.class,
        CatCommand.class,
        ExportCommand.class,
        NewCommand.class,
        PublishCommand.class,
        UnpublishCommand.class,
        RenameCommand.class,
        RedateCommand.class,
        DeleteCommand.class,
        UndoCommand.class,
        TagsCommand.class,
        PostsCommand.class,
      },
      synopsisSubcommandLabel = "VERB")
  private static final class Root {}

  /** Prints the version the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CommandLineTool.class.getPackage().getImplementationVersion();
      return new String[] {"inkwren " + (version == null ? "(development)" : version)};
    }
  }

  /** A title may well start with a hyphen or an at sign; it is no option and names no file. */
  private static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Root()).setExpandAtFiles(false);
    Objects.requireNonNull(line.getSubcommands().get("set"))
        .setUnmatchedOptionsArePositionalParams(true);
    return line;
  }

  /** Does what {@code arguments} ask and returns the exit code. Any thread. */
  public static int run(String... arguments) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    System.setOut(out);
    System.setErr(err);
    CommandLine line = commandLine();
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    int code = line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static PrintStream utf8(PrintStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }
}
