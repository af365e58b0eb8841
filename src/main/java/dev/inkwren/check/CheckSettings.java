package dev.inkwren.check;

import dev.inkwren.frontmatter.YamlData;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code .inkwren.yml} at the root of a site says about the checks: how bad each rule is, and
 * the author's own rules. Reading is total: what cannot be understood is left out and named in
 * {@link #problems}. Immutable.
 */
public final class CheckSettings {

  /** The file's name. */
  public static final String FILE = Site.SETTINGS;

  private final Map<String, Optional<Severity>> severities = new HashMap<>();
  private final OwnRules own;
  private final List<String> problems;

  private CheckSettings(Map<String, Object> values, List<String> problems) {
    this.problems = problems;
    if (values.get("severity") instanceof Map<?, ?> map) {
      map.forEach((rule, word) -> severity(String.valueOf(rule), word));
    }
    Object rules = values.get("rules");
    this.own = OwnRules.of(rules instanceof Map<?, ?> map ? map : Map.of(), problems);
  }

  /** The settings of {@code site}; those of a site without the file change nothing. */
  public static CheckSettings of(Site site) {
    SourceText file = site.files().pages().get(FILE);
    return of(file == null ? "" : file.text());
  }

  /** The settings in the text of the file. */
  public static CheckSettings of(String yaml) {
    List<String> problems = new ArrayList<>();
    return switch (YamlData.parse(yaml)) {
      case YamlData.Read(Map<String, Object> values) -> new CheckSettings(values, problems);
      case YamlData.Failed(String why) -> {
        problems.add(why);
        yield new CheckSettings(Map.of(), problems);
      }
    };
  }

  private void severity(String rule, @Nullable Object word) {
    boolean off = word == null || word.equals(false) || word.toString().equals("off");
    Optional<Severity> severity = off ? Optional.empty() : Severity.of(String.valueOf(word));
    if (off || severity.isPresent()) {
      severities.put(rule, severity);
    } else {
      problems.add("severity of " + rule + ": " + word + " (error, warning, hint, off)");
    }
  }

  /** How bad {@code rule} is on this site; empty when it is switched off. */
  public Optional<Severity> severity(RuleId rule, Severity byDefault) {
    return severities.getOrDefault(rule.value(), Optional.of(byDefault));
  }

  /** The author's own rules. */
  public OwnRules own() {
    return own;
  }

  /** What in the file could not be understood, one sentence each; empty when all was. */
  public List<String> problems() {
    return List.copyOf(problems);
  }
}
