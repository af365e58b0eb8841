package dev.inkwren.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inkwren.post.Post;
import dev.inkwren.store.LoadOutcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkwren cat}: a file through the document model, byte by byte what it was. */
@Command(
    name = "cat",
    mixinStandardHelpOptions = true,
    description = "Read a file as the editor does and write it to standard output unchanged.")
public final class CatCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<LoadOutcome.Loaded> loaded = new OneFile(file, spec.commandLine().getErr()).load();
    if (loaded.isEmpty()) {
      return ChangeOption.REFUSED;
    }
    byte[] bytes = Post.of(loaded.get().text()).source().fileText().getBytes(UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
    return 0;
  }
}
