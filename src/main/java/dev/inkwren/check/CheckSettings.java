package dev.inkwren.check;

import static java.util.stream.Collectors.toSet;

import dev.inkwren.frontmatter.YamlData;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code .inkwren.yml} at the root of a site says about the checks: how bad each rule is, and
 * the author's own rules. Reading is total: what cannot be understood is left out and named in
 * {@link #problems}. Immutable.
 */
public final class CheckSettings {

  /** The file's name. */
  public static final String FILE = Site.SETTINGS;

  private static final RuleId RULE = new RuleId("settings");

  private static final Set<String> KEYS = Set.of("severity", "rules");

  private final Map<String, Optional<Severity>> severities = new HashMap<>();
  private final OwnRules own;
  private final SettingsFaults faults;

  private CheckSettings(
      Map<String, Object> values, Collection<RuleId> rules, SettingsFaults faults) {
    this.faults = faults;
    for (String key : values.keySet()) {
      if (!KEYS.contains(key)) {
        faults.add("unknownKey", List.of(key), key);
      }
    }
    Set<String> known = rules.stream().map(RuleId::value).collect(toSet());
    map(values, "severity")
        .forEach(
            (rule, word) -> {
              if (known.contains(String.valueOf(rule))) {
                severity(String.valueOf(rule), word);
              } else {
                faults.add("unknownRule", List.of("severity", "" + rule), "" + rule);
              }
            });
    this.own = OwnRules.of(map(values, "rules"), faults);
  }

  private Map<?, ?> map(Map<String, Object> values, String key) {
    Object value = values.get(key);
    if (value != null && !(value instanceof Map)) {
      faults.add("noMap", List.of(key), key);
    }
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /**
   * The settings of {@code site}; those of a site without the file change nothing.
   *
   * @param rules those that there are
   */
  static CheckSettings of(Site site, Collection<RuleId> rules) {
    return of(site.settings().map(SourceText::text).orElse(""), rules);
  }

  /** The settings in the text of the file. */
  static CheckSettings of(String yaml, Collection<RuleId> rules) {
    SettingsFaults faults = new SettingsFaults(yaml);
    return switch (YamlData.parse(yaml)) {
      case YamlData.Read(Map<String, Object> values) -> new CheckSettings(values, rules, faults);
      case YamlData.Failed(String why, int offset) -> {
        faults.unreadable(why, offset);
        yield new CheckSettings(Map.of(), rules, faults);
      }
    };
  }

  private void severity(String rule, @Nullable Object word) {
    boolean off = word == null || word.equals(false) || word.toString().equals("off");
    Optional<Severity> severity = off ? Optional.empty() : Severity.of(String.valueOf(word));
    if (off || severity.isPresent()) {
      severities.put(rule, severity);
    } else {
      faults.add("severity", List.of("severity", rule), rule, String.valueOf(word));
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

  /** What in the file could not be understood, in the order of the file; empty when all was. */
  public List<Problem> problems(Messages messages) {
    return faults.all().stream()
        .map(
            fault ->
                new Problem(
                    RULE,
                    Severity.ERROR,
                    fault.place(),
                    messages.text("settings." + fault.message(), fault.arguments().toArray()),
                    List.of()))
        .sorted(Problem.IN_ORDER)
        .toList();
  }
}
