package dev.inkwren.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
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
  private static CommandLine commandLine(OutputStream out) {
    CommandLine line = new CommandLine(new Root(), factory(out)).setExpandAtFiles(false);
    Objects.requireNonNull(line.getSubcommands().get("set"))
        .setUnmatchedOptionsArePositionalParams(true);
    return line;
  }

  private static IFactory factory(OutputStream out) {
    IFactory usual = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return type == CatCommand.class ? type.cast(new CatCommand(out)) : usual.create(type);
      }
    };
  }

  /** Whether {@code word} is one of the verbs. */
  public static boolean isVerb(String word) {
    return commandLine(OutputStream.nullOutputStream()).getSubcommands().containsKey(word);
  }

  /** Does what {@code arguments} ask and returns the exit code. Any thread. */
  public static int run(String... arguments) {
    // System.out would keep to itself why it cannot write.
    return run(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        arguments);
  }

  /**
   * The same with other places to print to.
   *
   * @param output gets UTF-8, or what {@code cat} reads
   * @param errors gets UTF-8
   */
  static int run(OutputStream output, OutputStream errors, String... arguments) {
    StandardOutput out = new StandardOutput(output);
    CommandLine line = commandLine(out);
    PrintWriter err = new PrintWriter(errors, true, UTF_8);
    line.setOut(new PrintWriter(out, true, UTF_8));
    line.setErr(err);
    line.setExecutionExceptionHandler(
        (bug, command, parsed) -> {
          err.println(Messages.say("unexpected", bug));
          return ChangeOption.REFUSED;
        });
    int code = line.execute(arguments);
    line.getOut().flush();
    Optional<String> missing = out.missing();
    missing.ifPresent(why -> err.println(Messages.say("output.failed", why)));
    return missing.isPresent() ? Math.max(code, ChangeOption.REFUSED) : code;
  }
}
