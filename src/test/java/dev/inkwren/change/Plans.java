package dev.inkwren.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Carries plans out on texts instead of files. */
final class Plans {

  static {
    Locale.setDefault(Locale.ENGLISH);
  }

  private Plans() {}

  static ChangePlan planned(PlanResult result) {
    assertThat(result).isInstanceOf(PlanResult.Planned.class);
    return ((PlanResult.Planned) result).plan();
  }

  static String refused(PlanResult result) {
    assertThat(result).isInstanceOf(PlanResult.Refused.class);
    return ((PlanResult.Refused) result).reason();
  }

  /** The post files of the site after the plan; refuses what the store would refuse. */
  static Map<String, String> after(Site site, PlanResult result) {
    Map<String, String> files = new TreeMap<>();
    for (PostEntry entry : site.posts()) {
      files.put(entry.path(), site.text(entry.path()).orElseThrow().fileText());
    }
    for (FileOperation operation : planned(result).operations()) {
      switch (operation) {
        case FileOperation.Create c -> assertThat(files.put(c.path(), c.content())).isNull();
        case FileOperation.Replace r ->
            assertThat(files.put(r.path(), r.content())).isEqualTo(r.expected());
        case FileOperation.Move m -> {
          assertThat(files.remove(m.from())).isEqualTo(m.expected());
          assertThat(files.put(m.to(), m.content())).isNull();
        }
        case FileOperation.Delete d -> assertThat(files.remove(d.path())).isEqualTo(d.expected());
        case FileOperation.Copy c -> files.put(c.path(), "copy of " + c.source());
        case FileOperation.MoveFile m -> files.put(m.path(), "was " + m.from());
      }
    }
    return files;
  }
}
