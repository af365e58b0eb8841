package dev.inkwren.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes lists, maps, texts, numbers and booleans as JSON, one element per line at the top. */
final class JsonText {

  private JsonText() {}

  static String of(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    if (value instanceof List<?> list) {
      out.append('[');
      for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
        out.append("\n  ");
        write(items.next(), out);
        out.append(items.hasNext() ? "," : "\n");
      }
      return out.append(']').toString();
    }
    write(value, out);
    return out.toString();
  }

  private static void write(@Nullable Object value, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> map -> {
        String gap = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.append(gap);
          quote(String.valueOf(entry.getKey()), out);
          out.append(": ");
          write(entry.getValue(), out);
          gap = ", ";
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      case List<?> list -> {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
          write(items.next(), out);
          out.append(items.hasNext() ? ", " : "");
        }
        out.append(']');
      }
      case Number number -> out.append(number);
      case Boolean flag -> out.append(flag);
      default -> quote(value.toString(), out);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
      if (plain || isPair(text, i)) {
        out.append(c);
      } else if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    out.append('"');
  }

  private static boolean isPair(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
