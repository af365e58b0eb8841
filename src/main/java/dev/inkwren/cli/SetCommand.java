package dev.inkwren.cli;

import dev.inkwren.change.UnifiedDiff;
import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.store.SaveOutcome;
import dev.inkwren.text.SourceText;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkwren set}: changes one field of a post and not a byte besides. */
@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "inkwren set [--dry-run] [--text | --yaml] FILE KEY VALUE",
      "inkwren set [--dry-run] --add KEY VALUE FILE",
      "inkwren set [--dry-run] --remove KEY VALUE FILE",
      "inkwren set [--dry-run] --unset KEY FILE"
    },
    description = "Change one field of a post's front matter and not a byte besides.")
public final class SetCommand implements Callable<Integer> {

  private static final Set<String> TEXTS =
      Set.of("title", "description", "author", "slug", "layout", "lang", "media_subpath");
  private static final Set<String> LISTS = Set.of("tags", "categories", "authors");
  private static final Set<String> DATES = Set.of("date", "last_modified_at");

  /** What to do, when it is not to set a value. */
  static final class Mode {
    @Option(names = "--add", paramLabel = "KEY", description = "Add VALUE to the list KEY.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--remove", paramLabel = "KEY", description = "Remove VALUE from list KEY.")
    private Optional<String> remove = Optional.empty();

    @Option(names = "--unset", paramLabel = "KEY", description = "Remove KEY and its value.")
    private Optional<String> unset = Optional.empty();

    @Option(names = "--text", description = "VALUE is text, even if it looks like a number.")
    private boolean text;

    @Option(names = "--yaml", description = "VALUE is YAML, written as it is.")
    private boolean yaml;
  }

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private Mode mode = new Mode();

  @Option(names = "--dry-run", description = "Print a unified diff and write nothing.")
  private boolean dryRun;

  @Parameters(arity = "1..3", paramLabel = "FILE KEY VALUE", description = "See above.")
  private List<String> words = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    int wanted = mode.unset.isPresent() ? 1 : mode.add.or(() -> mode.remove).isPresent() ? 2 : 3;
    boolean complete = words.size() == wanted;
    boolean fileFirst =
        wanted == 3 || (complete && wanted == 2 && !isFile(words.get(1)) && isFile(words.get(0)));
    int valueAt = fileFirst ? wanted - 1 : wanted - 2;
    refuseOptions(complete ? valueAt : -1);
    if (!complete) {
      throw misused("usage.words", wanted, words.size());
    }
    Path file = path(fileFirst ? words.getFirst() : words.getLast());
    if (file.equals(OneFile.STANDARD_INPUT)) {
      throw misused("file.standardInput");
    }
    return change(new OneFile(file, spec.commandLine().getErr()), valueAt);
  }

  private int change(OneFile one, int valueAt) {
    Optional<LoadOutcome.Loaded> loaded = one.load();
    if (loaded.isEmpty()) {
      return ChangeOption.REFUSED;
    }
    SourceText source = loaded.get().text();
    return switch (edit(source, valueAt < 0 ? "" : words.get(valueAt))) {
      case EditResult.Edits made -> finish(one, loaded.get(), source.apply(made.edits()));
      case EditResult.Refused(String reason) -> {
        int at = FrontMatter.of(source).keyRange(key()).map(r -> r.start()).orElse(0);
        one.report(source.text(), at, reason);
        yield ChangeOption.REFUSED;
      }
    };
  }

  /** Only VALUE may look like an option that does not exist, and a file that is there. */
  private void refuseOptions(int valueAt) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (i != valueAt && word.startsWith("-") && !word.equals("-") && !isFile(word)) {
        throw misused("option.unknown", word);
      }
    }
  }

  private ParameterException misused(String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), Messages.say(key, arguments));
  }

  private static boolean isFile(String word) {
    try {
      return Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException noPath) {
      throw new ParameterException(spec.commandLine(), String.valueOf(noPath.getMessage()), noPath);
    }
  }

  private String key() {
    return mode.add.or(() -> mode.remove).or(() -> mode.unset).orElseGet(() -> words.get(1));
  }

  private EditResult edit(SourceText source, String value) {
    String key = key();
    int dot = key.indexOf('.');
    boolean nested = dot > 0 && FrontMatter.of(source).value(key).isEmpty();
    String outer = nested ? key.substring(0, dot) : key;
    String inner = nested ? key.substring(dot + 1) : "";
    if (mode.add.isPresent()) {
      return FrontMatterEdits.addItem(source, key, value);
    }
    if (mode.remove.isPresent()) {
      return FrontMatterEdits.removeItem(source, key, value);
    }
    if (mode.unset.isPresent()) {
      return unset(source, key, nested, outer, inner);
    }
    return nested
        ? FrontMatterEdits.setNested(source, outer, inner, value)
        : set(source, key, value);
  }

  private static EditResult unset(
      SourceText source, String key, boolean nested, String outer, String inner) {
    FrontMatter matter = FrontMatter.of(source);
    if (matter.value(nested ? outer : key).isEmpty()) {
      return new EditResult.Refused(Messages.say("noKey", key));
    }
    return nested
        ? FrontMatterEdits.removeNested(source, outer, inner)
        : FrontMatterEdits.remove(source, key);
  }

  private EditResult set(SourceText source, String key, String value) {
    if (mode.yaml) {
      return FrontMatterEdits.setYaml(source, key, value);
    }
    if (mode.text || TEXTS.contains(key)) {
      return FrontMatterEdits.set(source, key, value);
    }
    if (LISTS.contains(key)) {
      return value.strip().startsWith("[")
          ? FrontMatterEdits.setYaml(source, key, value)
          : FrontMatterEdits.setList(source, key, parts(value));
    }
    if (DATES.contains(key)) {
      return isDate(value)
          ? FrontMatterEdits.setYaml(source, key, value)
          : new EditResult.Refused(Messages.say("noDate", value));
    }
    boolean wasText = FrontMatter.of(source).value(key).orElse(null) instanceof Value.Text;
    return isTyped(value) && !wasText
        ? FrontMatterEdits.setYaml(source, key, value)
        : FrontMatterEdits.set(source, key, value);
  }

  private static List<String> parts(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static boolean isDate(String value) {
    return value.indexOf('\n') < 0 && alone(value).dateOf("x").isPresent();
  }

  /** Whether Jekyll reads the value, unquoted, as a flag, number or date. */
  private static boolean isTyped(String value) {
    Value found = alone(value).frontMatter().value("x").orElse(null);
    boolean typed =
        found instanceof Value.Flag
            || found instanceof Value.Numeric
            || found instanceof Value.Date;
    return typed && value.indexOf('\n') < 0 && value.indexOf('#') < 0;
  }

  private static Post alone(String value) {
    return Post.of(SourceText.of("---\nx: " + value + "\n---\n"));
  }

  private int finish(OneFile one, LoadOutcome.Loaded loaded, SourceText changed) {
    if (dryRun) {
      String name = SiteOption.slashed(one.path()).replaceFirst("^/+", "");
      String before = loaded.text().fileText();
      PrintWriter out = spec.commandLine().getOut();
      out.print(UnifiedDiff.between("a/" + name, "b/" + name, before, changed.fileText()));
      out.flush();
      return 0;
    }
    return changed.equals(loaded.text()) ? 0 : save(one.path(), changed, loaded.stamp());
  }

  private int save(Path path, SourceText changed, FileStamp seen) {
    String failure =
        switch (ChangeOption.store().save(path, changed, Optional.of(seen))) {
          case SaveOutcome.Saved saved -> "";
          case SaveOutcome.ChangedOnDisk other -> path + ": " + Messages.say("changedOnDisk");
          case SaveOutcome.Gone gone -> path + ": " + Messages.say("gone");
          case SaveOutcome.OutsideSite(Path real) -> path + ": " + Messages.say("outside", real);
          case SaveOutcome.Failed(String message) -> message;
        };
    if (failure.isEmpty()) {
      return 0;
    }
    spec.commandLine().getErr().println(failure);
    return ChangeOption.REFUSED;
  }
}
