package dev.inkwren;

import dev.inkwren.cli.CommandLineTool;
import java.io.File;
import java.util.List;

/**
 * Composition root: the window for people, the command line for scripts. The command line starts no
 * JavaFX, and the window no command line parser.
 */
public final class Main {

  private static final String OPEN = "open";

  private Main() {}

  /**
   * @param arguments a verb of the command line and what belongs to it; or {@code open} and what to
   *     open; or only what to open; or nothing
   */
  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    boolean open = !words.isEmpty() && words.getFirst().equals(OPEN);
    if (!words.isEmpty() && !open && isForTheCommandLine(words.getFirst())) {
      System.exit(CommandLineTool.run(arguments));
    }
    System.exit(App.open(open ? words.subList(1, words.size()) : words));
  }

  /**
   * What is no file is a verb, if only a mistyped one: the command line says so. A folder {@code
   * tags} hides no verb; a path to it opens it.
   */
  static boolean isForTheCommandLine(String word) {
    return !new File(word).exists()
        || (word.chars().allMatch(Character::isLowerCase) && CommandLineTool.isVerb(word));
  }
}
