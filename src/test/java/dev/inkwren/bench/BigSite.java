package dev.inkwren.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes a Jekyll site of any size for measurements: Korean and English posts in month folders, as
 * long as real ones (the body is that of our sample posts, shuffled by paragraphs), with tags,
 * categories, links between posts and pictures. The same seed gives the same site.
 */
public final class BigSite {

  private static final List<String> SUBJECTS =
      List.of("쿠버네티스", "자바 스트림", "테라폼", "PostgreSQL 인덱스", "리눅스 커널", "Git", "네트워크", "Rust 소유권");

  private static final List<String> ASPECTS =
      List.of("들여다보기", "처음부터", "운영 노트", "문제 해결", "in practice", "정리", "실험", "성능 재기");

  private final Random random;
  private final List<String> paragraphs;

  private BigSite(long seed) throws IOException {
    random = new Random(seed);
    paragraphs = paragraphsOfSamples();
  }

  /** Writes {@code posts} posts below {@code root}, which must be empty or missing. */
  public static void write(Path root, int posts, long seed) throws IOException {
    new BigSite(seed).write(root, posts);
  }

  private static List<String> paragraphsOfSamples() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("samples/blog/_posts"))) {
      for (Path file : files.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
        String body = Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", "");
        found.addAll(blocks(body));
      }
    }
    return found;
  }

  /** Pieces that can stand in any order: a fence stays whole; what needs its own post is out. */
  private static List<String> blocks(String body) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean fenced = false;
    for (String line : body.split("\n", -1)) {
      fenced ^= line.startsWith("```");
      if (line.isBlank() && !fenced) {
        addBlock(blocks, block.toString());
        block.setLength(0);
      } else {
        block.append(line).append('\n');
      }
    }
    addBlock(blocks, block.toString());
    return blocks;
  }

  private static void addBlock(List<String> blocks, String block) {
    boolean bound =
        block.isBlank()
            || block.contains("](")
            || block.contains("[^")
            || block.contains("{%")
            || block.contains("{{")
            || block.contains("$$")
            || block.startsWith("#")
            || block.contains("```mermaid")
            || block.startsWith("*[")
            || block.startsWith("{")
            || block.startsWith("<");
    if (!bound) {
      blocks.add(block);
    }
  }

  private void write(Path root, int posts) throws IOException {
    Files.createDirectories(root.resolve("assets/img"));
    Files.writeString(
        root.resolve("_config.yml"),
        """
        title: 큰 블로그
        theme: jekyll-theme-chirpy
        timezone: Asia/Seoul
        permalink: /posts/:title/
        """);
    LocalDate day = LocalDate.of(2012, 1, 1);
    for (int i = 0; i < posts; i++) {
      LocalDate date = day.plusDays(i);
      String folder = date.toString().substring(0, 7).replace('-', '/');
      Path file = root.resolve("_posts/" + folder + "/" + date + "-post-" + i + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, post(i, date));
    }
  }

  private String post(int number, LocalDate date) {
    StringBuilder text = new StringBuilder();
    String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    text.append("---\ntitle: ").append(subject).append(' ').append(pick(ASPECTS)).append(' ');
    text.append(number).append("\ndate: ").append(date).append(" 09:00:00 +0900\n");
    text.append("categories: [Area").append(number % 12).append(", Field").append(number % 59);
    text.append("]\ntags: [").append(tags()).append("]\n---\n");
    int sections = 3 + random.nextInt(8);
    for (int section = 1; section <= sections; section++) {
      text.append("\n## ").append(section).append(". ").append(pick(ASPECTS)).append("\n\n");
      for (int i = 0; i < 6; i++) {
        text.append(pick(paragraphs)).append('\n');
      }
    }
    if (number > 0) {
      int other = random.nextInt(number);
      text.append("\n앞의 글: [").append(other).append("](/posts/post-").append(other).append("/)\n");
    }
    return text.toString();
  }

  private String tags() {
    List<String> tags = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      // Few tags are used often and many seldom, as on real blogs.
      double weight = Math.pow(random.nextDouble(), 3);
      String tag = String.format(Locale.ROOT, "subject-%03d", (int) (weight * 600));
      if (!tags.contains(tag)) {
        tags.add(tag);
      }
    }
    return String.join(", ", tags);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
