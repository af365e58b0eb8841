package dev.inkwren.render.kramdown;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small documents, one per rule, against what kramdown printed for them. The only exceptions stand
 * in {@code known-differences.txt}, each with its reason, and an exception that is no longer needed
 * is a failure.
 */
class KramdownCasesTest {

  private static final Map<String, String> KNOWN =
      Sample.knownDifferences().stream()
          .map(line -> line.split(": ", 2))
          .collect(toMap(entry -> entry[0], entry -> entry.length < 2 ? "" : entry[1].strip()));

  @TestFactory
  Stream<DynamicTest> everyCaseRendersAsKramdownDoes() {
    return Sample.all("cases").stream()
        .map(sample -> dynamicTest(sample.name(), () -> check(sample)));
  }

  private static void check(Sample sample) {
    if (KNOWN.containsKey(sample.name())) {
      assertThat(sample.difference())
          .as("agrees by now: take it off the list of known differences")
          .isNotEmpty();
    } else {
      assertThat(sample.difference()).as(sample.body()).isEmpty();
    }
  }

  @Test
  void everyKnownDifferenceNamesACaseAndAReason() {
    var names = Sample.all("cases").stream().map(Sample::name).toList();
    assertThat(names).containsAll(KNOWN.keySet());
    assertThat(KNOWN.values()).noneMatch(String::isBlank);
  }

  @Test
  void thereAreAtLeastFourHundredCases() {
    assertThat(Sample.all("cases")).hasSizeGreaterThanOrEqualTo(400);
  }
}
