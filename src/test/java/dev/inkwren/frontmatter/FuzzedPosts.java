package dev.inkwren.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random but valid front matter in every spelling that people use, from a seed. */
final class FuzzedPosts {

  private static final List<String> WORDS =
      List.of(
          "aws",
          "쿠버네티스",
          "go routine",
          "C++",
          "C#",
          "🚀 launch",
          "CI/CD",
          "node.js",
          "e\u0301",
          "a  b",
          "x_y",
          "Git & Github",
          "한글 태그",
          "👩‍💻",
          "no-op",
          "1.2.3",
          "v2",
          "it's",
          "100%");

  private final Random random;

  FuzzedPosts(long seed) {
    this.random = new Random(seed);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  String word() {
    return pick(WORDS);
  }

  /** A whole file: mark, line ends, front matter, body. */
  String file() {
    StringBuilder post =
        new StringBuilder("---").append(pick(List.of("", "", " ", "  "))).append('\n');
    List<String> entries = entries();
    for (String entry : entries) {
      if (chance(20)) {
        post.append(
            pick(List.of("\n", "# note: x\n", "# image:\n#   path: /a.png\n", "   # deep\n")));
      }
      post.append(entry);
    }
    if (chance(20)) {
      post.append("# last\n");
    }
    post.append(pick(List.of("---\n", "---\n\n", "...\n", "---"))).append(chance(80) ? "" : "\n");
    if (post.charAt(post.length() - 1) == '\n') {
      post.append(pick(List.of("", "Body\n", "본문 😀\n\n---\n\nmore", "title: not me\n")));
    }
    return ends(post.toString());
  }

  private String ends(String text) {
    String mark = chance(10) ? "\uFEFF" : "";
    if (chance(15)) {
      return mark + text.replace("\n", "\r\n");
    }
    if (chance(10)) {
      StringBuilder mixed = new StringBuilder();
      for (char c : text.toCharArray()) {
        mixed.append(c == '\n' && chance(40) ? "\r\n" : String.valueOf(c));
      }
      return mark + mixed;
    }
    return mark + text;
  }

  private List<String> entries() {
    List<String> entries = new ArrayList<>();
    String base = "";
    if (chance(15)) {
      base =
          chance(50)
              ? "base: &b " + pick(List.of("one", "\"two\"", "[a, b]")) + "\n"
              : "base: &b\n  k: v\n";
      entries.add(base);
    }
    entries.add("title:" + gap() + scalar() + tail());
    if (chance(80)) {
      entries.add("date:" + gap() + date() + tail());
    }
    if (chance(70)) {
      entries.add("author:" + gap() + scalar() + tail());
    }
    entries.add(list(pick(List.of("categories", "categories", "category"))));
    entries.add(list(pick(List.of("tags", "tags", "tags", "tag"))));
    if (chance(60)) {
      entries.add("comments: " + pick(List.of("true", "false", "yes", "")) + tail());
    }
    if (chance(50)) {
      entries.add(image());
    }
    if (chance(30)) {
      entries.add(
          pick(
              List.of(
                  "description: |\n  one\n  two: x\n",
                  "description: >-\n    folded\n    text # no comment\n",
                  "description: |+\n  keep\n\n",
                  "x y: 1\n",
                  "'quoted key': v\n",
                  "nested:\n- a: 1\n  b: [x, {y: z}]\n-\n  - deep\n")));
    }
    if (!base.isEmpty() && chance(70)) {
      entries.add("again: *b\n");
    }
    if (chance(30)) {
      entries.add(entries.remove(0));
      if (!base.isEmpty()) {
        entries.addFirst(entries.remove(entries.size() - 1));
      }
    }
    return entries;
  }

  private String gap() {
    return pick(List.of(" ", " ", " ", "  ", "\t"));
  }

  private String tail() {
    return pick(
        List.of(
            "\n", "\n", "\n", "  \n", "     # TAG names should always be lowercase\n", " # 😀\n"));
  }

  private String scalar() {
    String word = word();
    return switch (random.nextInt(6)) {
      case 0 -> YamlScalars.doubleQuoted(word + " \"x\" \\");
      case 1 -> "'" + word.replace("'", "''") + "'";
      case 2 -> "\"two\n  lines\"";
      case 3 -> "plain on\n  two lines";
      case 4 -> "\"\\u00e9 \\x41 " + word + "\"";
      default -> word;
    };
  }

  private String date() {
    return pick(
        List.of(
            "2024-05-17 21:53:31 +0900",
            "2024-05-17",
            "\"2024-05-17 21:53\"",
            "2024-05-17T21:53:31Z",
            "2024/5/7 1:02",
            "2024-05-17 21:53:31"));
  }

  private String item() {
    return YamlScalars.write(
        word(),
        YamlScalars.Place.FLOW,
        pick(
            List.of(
                Spelling.PLAIN, Spelling.PLAIN, Spelling.DOUBLE_QUOTED, Spelling.SINGLE_QUOTED)));
  }

  private String list(String key) {
    int size = random.nextInt(5);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(item());
    }
    return switch (random.nextInt(7)) {
      case 0 -> key + ":" + tail();
      case 1 -> key + ": aws go  k8s" + tail();
      case 2 -> key + ":\n" + block(items, pick(List.of("", "  ", "    ")));
      case 3 -> key + ": [" + String.join(",\n  ", items) + "]" + tail();
      case 4 -> key + ": [\n  " + String.join(", # c\n  ", items) + "\n  ]" + tail();
      case 5 ->
          key + ": [" + String.join(",", items) + (items.isEmpty() ? "" : ",") + " ]" + tail();
      default -> key + ": [" + String.join(", ", items) + "]" + tail();
    };
  }

  private String block(List<String> items, String indent) {
    StringBuilder lines = new StringBuilder();
    for (String item : items) {
      lines
          .append(indent)
          .append('-')
          .append(pick(List.of(" ", " ", "   ")))
          .append(item)
          .append(tail());
      if (chance(10)) {
        lines.append(pick(List.of("# between\n", indent + "# inside\n", "\n")));
      }
    }
    return lines.toString();
  }

  private String image() {
    return pick(
        List.of(
            "image: /a.png\n",
            "image: {path: /a.png, alt: x}\n",
            "image:\n  path: /a.png # p\n  alt: \"a: b\"\n",
            "image:\n    path: '/a.png'\n    # lqip: x\n",
            "image:\n",
            "image: {}\n"));
  }
}
