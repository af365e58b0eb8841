package dev.inkwren;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the walls of the house: which room may use which, and which library lives where. */
class HouseTest {

  private static final String ROOT = "dev.inkwren";

  /** Room to the rooms it may use; sub-packages belong to the longest room that matches. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("words", Set.of()),
          Map.entry("spell", Set.of()),
          Map.entry("frontmatter", Set.of("text")),
          Map.entry("post", Set.of("text", "frontmatter")),
          Map.entry("profile", Set.of("frontmatter", "post")),
          Map.entry("site", Set.of("text", "frontmatter", "post", "profile")),
          Map.entry("render.kramdown", Set.of()),
          Map.entry("render.commonmark", Set.of("text", "render.kramdown")),
          Map.entry("render.liquid", Set.of("text", "frontmatter", "post", "profile", "site")),
          Map.entry(
              "render.theme",
              Set.of("text", "frontmatter", "post", "profile", "site", "render.kramdown")),
          Map.entry("render.pdf", Set.of()),
          Map.entry(
              "render",
              Set.of(
                  "text",
                  "frontmatter",
                  "post",
                  "profile",
                  "site",
                  "render.kramdown",
                  "render.commonmark",
                  "render.liquid",
                  "render.theme")),
          Map.entry("check", Set.of("text", "frontmatter", "post", "profile", "site", "render")),
          Map.entry(
              "check.rules",
              Set.of(
                  "text",
                  "frontmatter",
                  "post",
                  "profile",
                  "site",
                  "render",
                  "render.kramdown",
                  "render.liquid",
                  "check")),
          Map.entry("change", Set.of("text", "frontmatter", "post", "profile", "site")),
          Map.entry("store", Set.of("text", "frontmatter", "post", "profile", "site", "change")),
          Map.entry(
              "session",
              Set.of(
                  "text",
                  "spell",
                  "frontmatter",
                  "post",
                  "profile",
                  "site",
                  "render",
                  "check",
                  "check.rules",
                  "change",
                  "store")),
          Map.entry("ui", uiMayUse()),
          Map.entry(
              "cli",
              Set.of(
                  "text",
                  "frontmatter",
                  "post",
                  "profile",
                  "site",
                  "render",
                  "check",
                  "check.rules",
                  "change",
                  "store")));

  /** What every room may use. */
  private static final String FOR_ALL = "words";

  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.yaml.snakeyaml", Set.of("frontmatter")),
          Map.entry("com.vladsch.flexmark", Set.of("render.commonmark")),
          Map.entry("org.jsoup", Set.of("render", "render.theme", "render.pdf")),
          Map.entry("com.openhtmltopdf", Set.of("render.pdf")),
          Map.entry("org.apache.pdfbox", Set.of("render.pdf")),
          Map.entry("org.apache.fontbox", Set.of("render.pdf")),
          Map.entry("javax.print", Set.of("render.pdf")),
          Map.entry("liqp", Set.of("render.liquid")),
          Map.entry("org.apache.lucene", Set.of("spell")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("org.fxmisc", Set.of("ui")),
          Map.entry("com.github.difflib", Set.of("change")));

  private static JavaClasses house;

  private static Set<String> uiMayUse() {
    return Set.of(
        "text",
        "spell",
        "frontmatter",
        "post",
        "profile",
        "site",
        "render",
        "render.pdf",
        "check",
        "change",
        "store",
        "session");
  }

  @BeforeAll
  static void read() {
    house = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);
  }

  @Test
  void everyRoomUsesOnlyTheRoomsItMay() {
    List<String> broken = new ArrayList<>();
    for (JavaClass user : house) {
      String from = room(user.getPackageName());
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        String to = room(dependency.getTargetClass().getPackageName());
        boolean allowed = from.equals("") || to.equals(from) || List.of("?", FOR_ALL).contains(to);
        if (!allowed && !ROOMS.getOrDefault(from, Set.of()).contains(to)) {
          broken.add(from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPackageHasARoom() {
    assertThat(house.stream().map(JavaClass::getPackageName).filter(p -> !p.equals(ROOT)))
        .allSatisfy(name -> assertThat(ROOMS).containsKey(room(name)));
  }

  @Test
  void noPackagesGoInCircles() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass user : house) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        String to = dependency.getTargetClass().getPackageName();
        if (to.startsWith(ROOT) && !to.equals(user.getPackageName())) {
          uses.computeIfAbsent(user.getPackageName(), k -> new TreeSet<>()).add(to);
        }
      }
    }
    for (String start : uses.keySet()) {
      assertThat(reachable(uses, start)).as("packages used by " + start).doesNotContain(start);
    }
  }

  private static Set<String> reachable(Map<String, Set<String>> uses, String start) {
    Set<String> seen = new TreeSet<>();
    List<String> open = new ArrayList<>(uses.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (seen.add(next)) {
        open.addAll(uses.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }

  @Test
  void everyLibraryLivesInItsRoom() {
    List<String> broken = new ArrayList<>();
    for (JavaClass user : house) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getName();
        Optional<String> library =
            LIBRARIES.keySet().stream().filter(l -> target.startsWith(l + ".")).findFirst();
        if (library.isPresent()
            && !LIBRARIES.get(library.get()).contains(room(user.getPackageName()))) {
          broken.add(dependency.getDescription());
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theWindowToolkitStaysInTheWindow() {
    assertThat(users("javafx.")).isSubsetOf(Set.of("session", "ui", ""));
    assertThat(users("javafx.scene.")).isSubsetOf(Set.of("ui", ""));
    assertThat(users("javafx.application.")).isSubsetOf(Set.of("ui", ""));
  }

  @Test
  void onlyTheStoreAndTheDoorsTouchFiles() {
    assertThat(users("java.nio.file.Files")).isSubsetOf(Set.of("store", "cli", "ui.preview", ""));
    // The command line writes to its own standard output with it, not to files.
    assertThat(users("java.io.FileOutputStream")).isSubsetOf(Set.of("cli"));
    assertThat(users("java.io.FileWriter")).isEmpty();
  }

  @Test
  void thereIsOneWayOutToTheNetwork() {
    Set<String> users = new TreeSet<>();
    for (JavaClass user : house) {
      if (user.getDirectDependenciesFromSelf().stream()
          .anyMatch(d -> d.getTargetClass().getName().startsWith("java.net.http."))) {
        users.add(user.getName());
      }
    }
    assertThat(users).containsExactly(ROOT + ".ui.preview.RemotePictures");
  }

  @Test
  void onlyTheFxThreadClassSpeaksToThePlatform() {
    List<String> callers =
        house.stream()
            .filter(
                c ->
                    c.getMethodCallsFromSelf().stream()
                        .anyMatch(
                            call ->
                                call.getTargetOwner()
                                        .getName()
                                        .equals("javafx.application.Platform")
                                    && call.getName().equals("runLater")))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(callers).isSubsetOf(List.of("FxThread"));
  }

  @Test
  void threadsAreMadeInTwoPlacesOnly() {
    Set<String> makers = new TreeSet<>();
    for (JavaClass user : house) {
      boolean makes =
          user.getConstructorCallsFromSelf().stream()
                  .anyMatch(c -> c.getTargetOwner().isAssignableTo(Thread.class))
              || user.getMethodCallsFromSelf().stream()
                  .anyMatch(
                      c -> c.getTargetOwner().getName().equals("java.util.concurrent.Executors"));
      if (makes) {
        makers.add(user.getName().replaceAll("\\$.*", ""));
      }
    }
    assertThat(makers).isSubsetOf(Set.of(ROOT + ".Main", ROOT + ".session.Background"));
  }

  @Test
  void noStaticFieldChanges() {
    String mutable =
        house.stream()
            .flatMap(c -> c.getFields().stream())
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
            .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
            .filter(f -> !f.getName().startsWith("$"))
            .map(JavaField::getFullName)
            .collect(joining("\n"));
    assertThat(mutable).isEmpty();
  }

  private static Set<String> users(String prefix) {
    Set<String> found = new TreeSet<>();
    for (JavaClass user : house) {
      boolean uses =
          user.getDirectDependenciesFromSelf().stream()
              .anyMatch(d -> d.getTargetClass().getName().startsWith(prefix));
      if (uses) {
        found.add(room(user.getPackageName()));
      }
    }
    return found;
  }

  /** The longest room that holds {@code packageName}; "" for the root, "?" for foreign code. */
  private static String room(String packageName) {
    if (packageName.equals(ROOT)) {
      return "";
    }
    if (!packageName.startsWith(ROOT + ".")) {
      return "?";
    }
    String name = packageName.substring(ROOT.length() + 1);
    while (!ROOMS.containsKey(name) && name.contains(".")) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return name;
  }
}
