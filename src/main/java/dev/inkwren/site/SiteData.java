package dev.inkwren.site;

import dev.inkwren.frontmatter.YamlData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the files below {@code _data} as templates see them in {@code site.data}. */
final class SiteData {

  private SiteData() {}

  /**
   * @param texts file texts by path, with or without {@code _data/} in front
   * @return values by file name without extension, folders as maps; broken files are left out
   */
  static Map<String, Object> read(Map<String, String> texts) {
    Map<String, Object> data = new LinkedHashMap<>();
    new TreeMap<>(texts)
        .forEach(
            (path, text) -> {
              String inside = path.startsWith("_data/") ? path.substring(6) : path;
              List<String> parts = List.of(inside.split("/"));
              Map<String, Object> folder = data;
              for (String name : parts.subList(0, parts.size() - 1)) {
                folder = subfolder(folder, name);
              }
              put(folder, parts.getLast(), text);
            });
    return data;
  }

  private static Map<String, Object> subfolder(Map<String, Object> folder, String name) {
    Map<String, Object> inner = new LinkedHashMap<>(SiteConfig.asMap(folder.get(name)));
    folder.put(name, inner);
    return inner;
  }

  private static void put(Map<String, Object> folder, String fileName, String text) {
    int dot = fileName.lastIndexOf('.');
    String name = dot > 0 ? fileName.substring(0, dot) : fileName;
    String extension = dot > 0 ? fileName.substring(dot + 1) : "";
    switch (extension) {
      case "yml", "yaml", "json" -> YamlData.value(text).ifPresent(v -> folder.put(name, v));
      case "csv" -> folder.put(name, rows(text, ','));
      case "tsv" -> folder.put(name, rows(text, '\t'));
      default -> {
        // Jekyll reads no other kind of data file
      }
    }
  }

  /** One map per line behind the first, which holds the column names. */
  private static List<Map<String, Object>> rows(String text, char separator) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<String> names = List.of();
    for (List<String> cells : table(text, separator)) {
      if (names.isEmpty()) {
        names = cells;
        continue;
      }
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < names.size() && i < cells.size(); i++) {
        row.put(names.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> table(String text, char separator) {
    List<List<String>> table = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == separator || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          table.add(line);
          line = new ArrayList<>();
        }
      } else if (c != '\r' || quoted) {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !line.isEmpty()) {
      line.add(cell.toString());
      table.add(line);
    }
    table.removeIf(l -> l.size() == 1 && l.getFirst().isEmpty());
    return table;
  }
}
