package dev.inkwren.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads recorded JSON into lists, maps, strings, doubles and booleans; writes lists of strings. */
final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object resource(String name) {
    return new Json(text(name)).value();
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(String name) {
    return (List<Object>) resource(name);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(String name) {
    return (Map<String, Object>) resource(name);
  }

  static String text(String name) {
    try (InputStream in = Json.class.getResourceAsStream("/frontmatter/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(at)) || ",:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.charAt(at);
  }

  private Object value() {
    switch (next()) {
      case '[' -> {
        at++;
        List<Object> list = new ArrayList<>();
        while (next() != ']') {
          list.add(value());
        }
        at++;
        return list;
      }
      case '{' -> {
        at++;
        Map<String, Object> map = new LinkedHashMap<>();
        while (next() != '}') {
          String key = string();
          map.put(key, value());
        }
        at++;
        return map;
      }
      case '"' -> {
        return string();
      }
      default -> {
        return word();
      }
    }
  }

  private Object word() {
    int start = at;
    while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> "nil";
      case "true" -> true;
      case "false" -> false;
      default -> Double.valueOf(word);
    };
  }

  private String string() {
    next();
    StringBuilder out = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escaped = text.charAt(++at);
      switch (escaped) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'r' -> out.append('\r');
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'u' -> {
          out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
          at += 4;
        }
        default -> out.append(escaped);
      }
    }
    at++;
    return out.toString();
  }

  /** An array of strings, every character outside ASCII escaped. */
  static String of(List<String> strings) {
    StringBuilder out = new StringBuilder("[\n");
    for (int i = 0; i < strings.size(); i++) {
      out.append("  \"");
      for (char c : strings.get(i).toCharArray()) {
        if (c == '"' || c == '\\') {
          out.append('\\').append(c);
        } else if (c < ' ' || c > '~') {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
      out.append(i + 1 < strings.size() ? "\",\n" : "\"\n");
    }
    return out.append("]\n").toString();
  }
}
