package dev.inkwren.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats our Java sources with google-java-format. Run in-process because the formatter needs the
 * JDK of the sources, not the one that happens to run Maven.
 */
public final class Format {

  private Format() {}

  /**
   * Rewrites every source file that is not formatted.
   *
   * @param arguments files to look at; none means all below {@code src}
   */
  public static void main(String[] arguments) throws IOException, FormatterException {
    List<Path> files =
        arguments.length > 0 ? Stream.of(arguments).map(Path::of).toList() : sources();
    for (Path file : files) {
      String before = Files.readString(file);
      String after = formatted(before);
      if (!after.equals(before)) {
        Files.writeString(file, after);
        System.out.println("formatted " + file);
      }
    }
  }

  static List<Path> unformatted() throws IOException, FormatterException {
    List<Path> found = new ArrayList<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      if (!formatted(text).equals(text)) {
        found.add(file);
      }
    }
    return found;
  }

  private static String formatted(String source) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(source, Style.GOOGLE);
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
