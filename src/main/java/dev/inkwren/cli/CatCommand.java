package dev.inkwren.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inkwren.post.Post;
import dev.inkwren.store.LoadOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkwren cat}: a file through the document model, byte by byte what it was. */
@Command(
    name = "cat",
    mixinStandardHelpOptions = true,
    description = {
      "Read a file as the editor does and write it to standard output unchanged.",
      "Exit code: 0, or 1 when it is not UTF-8 or cannot be read."
    })
public final class CatCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final OutputStream out;

  /**
   * @param out gets the bytes, which need not be text
   */
  CatCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    OneFile one = new OneFile(file, err);
    return switch (one.outcome()) {
      case LoadOutcome.Loaded loaded -> {
        out.write(Post.of(loaded.text()).source().fileText().getBytes(UTF_8));
        yield 0;
      }
      case LoadOutcome.NotUtf8 other -> {
        out.write(other.fileBytes());
        one.report(other);
        yield ChangeOption.REFUSED;
      }
      case LoadOutcome.Failed(String message) -> {
        err.println(message);
        yield ChangeOption.REFUSED;
      }
    };
  }
}
