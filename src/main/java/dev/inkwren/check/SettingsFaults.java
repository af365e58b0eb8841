package dev.inkwren.check;

import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in the text of {@code .inkwren.yml} could not be understood, and where it stands. */
final class SettingsFaults {

  /**
   * One of them.
   *
   * @param message its key behind {@code settings.} in the messages
   * @param arguments for its holes
   * @param place the key that is at fault; empty at the start where it cannot be found
   */
  record Fault(String message, List<String> arguments, TextRange place) {}

  private final String yaml;
  private final List<Fault> all = new ArrayList<>();

  SettingsFaults(String yaml) {
    this.yaml = yaml;
  }

  /**
   * Notes a fault.
   *
   * @param keys the way to the key at fault, outermost first
   */
  void add(String message, List<String> keys, String... arguments) {
    all.add(new Fault(message, List.of(arguments), place(keys)));
  }

  /** Notes that the whole file is none, at {@code offset}. */
  void unreadable(String why, int offset) {
    all.add(new Fault("yaml", List.of(why), TextRange.at(Math.min(offset, yaml.length()))));
  }

  List<Fault> all() {
    return List.copyOf(all);
  }

  private TextRange place(List<String> keys) {
    TextRange place = TextRange.at(0);
    for (String key : keys) {
      Matcher line =
          Pattern.compile("(?m)^[ \\t-]*+(['\"]?" + Pattern.quote(key) + "['\"]?)[ \\t]*+:")
              .matcher(yaml);
      if (line.find(place.end())) {
        place = new TextRange(line.start(1), line.end(1));
      }
    }
    return place;
  }
}
