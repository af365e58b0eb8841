package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does one scenario on real files, for scripts that kill the process or fill the disk meanwhile,
 * and judges afterwards what is left. Each scenario has a folder that holds {@code name}, {@code
 * site}, {@code home} and what the run has said in {@code said}.
 */
final class SaveOnce {

  private static final String JOURNAL = "journal";
  private static final int ENTRIES = 4;

  /** Longer than any block of a file system. */
  private static final String LONG = Scenario.NEW.repeat(200);

  private SaveOnce() {}

  private static Map<String, Scenario> scenarios() {
    List<Scenario> all = new ArrayList<>(Scenario.plans());
    all.add(Scenario.saving());
    all.add(Scenario.savingShorter());
    all.add(Scenario.savingNew());
    all.add(new Scenario(JOURNAL, Map.of(), Map.of(), SaveOnce::writeJournal));
    all.add(
        new Scenario(
            "hard link",
            Scenario.saving().before(),
            Scenario.saving().after(),
            Scenario.saving().action()));
    all.add(
        new Scenario(
            "save long",
            Scenario.saving().before(),
            Map.of("a.md", LONG),
            disk -> Scenario.save(disk, LONG)));
    all.add(
        new Scenario(
            "careless save",
            Scenario.saving().before(),
            Map.of("a.md", LONG),
            disk -> {
              Files.writeString(Scenario.SITE.resolve("a.md"), LONG);
              return true;
            }));
    return all.stream()
        .collect(Collectors.toMap(Scenario::name, s -> s, (a, b) -> a, TreeMap::new));
  }

  /** Usage: {@code list}, {@code prepare FOLDER NAME}, {@code run NAME}, {@code judge FOLDER…}. */
  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "list" -> scenarios().keySet().forEach(System.out::println);
      case "prepare" -> prepare(Path.of(arguments[1]), arguments[2]);
      case "run" -> {
        boolean done = scenarios().get(arguments[1]).action().run(new RealDisk());
        System.out.println(done ? "DONE" : "FAILED");
      }
      case "judge" -> judge(List.of(arguments).subList(1, arguments.length));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void prepare(Path folder, String name) throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("name"), name);
    for (Map.Entry<String, String> file : scenarios().get(name).before().entrySet()) {
      Path path = folder.resolve("site").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    if (name.equals("hard link")) {
      Files.createLink(folder.resolve("home/other.md"), folder.resolve("site/a.md"));
    }
  }

  private static boolean writeJournal(Disk disk) {
    Journal journal = new Journal(disk, Scenario.DATA, Scenario.DEAD);
    for (int i = 1; i <= ENTRIES; i++) {
      Optional<String> failed =
          journal.write(
              new Journal.Entry(
                  "d", Optional.empty(), Optional.empty(), SourceText.of("글".repeat(i)), i));
      if (failed.isPresent()) {
        return false;
      }
      System.out.println(i);
    }
    return true;
  }

  private static void judge(List<String> folders) throws IOException {
    int lost = 0;
    for (String folder : folders) {
      Optional<String> wrong = wrong(Path.of(folder));
      if (wrong.isPresent()) {
        lost++;
        System.out.println("LOST " + folder + ": " + wrong.get());
      }
    }
    System.out.println("judged " + folders.size() + ", lost " + lost);
    System.exit(lost == 0 ? 0 : 1);
  }

  private static Optional<String> wrong(Path folder) throws IOException {
    Scenario scenario = scenarios().get(Files.readString(folder.resolve("name")));
    List<String> said = Files.readAllLines(folder.resolve("said"));
    DataDirectory data = new DataDirectory(folder.resolve("home/data"));
    long strays = strays(folder.resolve("site"));
    List<String> left =
        new PostStore(new RealDisk(), data, Scenario.DEAD, InstantSource.system()).recover();
    if (!left.isEmpty()) {
      return Optional.of("not mended: " + left);
    }
    if (scenario.name().equals(JOURNAL)) {
      return wrongJournal(data, said);
    }
    // A save has one temporary file; a plan has one for each text until all are complete.
    boolean plan = Scenario.plans().stream().anyMatch(p -> p.name().equals(scenario.name()));
    long after = strays(folder.resolve("site"));
    if ((!plan && strays > 1) || after > 0) {
      return Optional.of(strays + " temporary files, after mending " + after);
    }
    Map<String, String> site = files(folder.resolve("site"));
    boolean right =
        site.equals(scenario.after()) || (!said.contains("DONE") && site.equals(scenario.before()));
    return right ? Optional.empty() : Optional.of("" + site);
  }

  private static Optional<String> wrongJournal(DataDirectory data, List<String> said) {
    int acknowledged = (int) said.stream().filter(line -> line.matches("\\d")).count();
    int found =
        new Journal(new RealDisk(), data, ProcessMark.current())
            .recoverable().texts().stream()
                .mapToInt(r -> r.entry().text().text().length())
                .max()
                .orElse(0);
    return found >= acknowledged
        ? Optional.empty()
        : Optional.of(found + " of " + acknowledged + " journal entries");
  }

  private static long strays(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.getFileName().toString().startsWith(".inkwren-")).count();
    }
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(path).toString(),
            new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
