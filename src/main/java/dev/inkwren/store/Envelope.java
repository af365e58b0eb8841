package dev.inkwren.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How records of ours lie in a file: a line with the SHA-256 of all that follows, a line with the
 * number of head lines and the length of each part, the head lines, the parts. A record that a
 * crash has cut off or garbled does not parse.
 *
 * @param head lines of text; a line feed in one is kept
 * @param parts contents, as they are
 */
record Envelope(List<String> head, List<byte[]> parts) {

  static byte[] of(List<String> head, List<byte[]> parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    StringBuilder lengths = new StringBuilder().append(head.size());
    parts.forEach(part -> lengths.append(' ').append(part.length));
    body.writeBytes((lengths + "\n").getBytes(StandardCharsets.UTF_8));
    for (String line : head) {
      body.writeBytes((escape(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    parts.forEach(body::writeBytes);
    byte[] rest = body.toByteArray();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes((FileStamp.hash(rest) + "\n").getBytes(StandardCharsets.UTF_8));
    all.writeBytes(rest);
    return all.toByteArray();
  }

  static Optional<Envelope> parse(byte[] file) {
    int sum = lineEnd(file, 0);
    if (sum < 0
        || !FileStamp.hash(Arrays.copyOfRange(file, sum + 1, file.length))
            .equals(text(file, 0, sum))) {
      return Optional.empty();
    }
    int at = lineEnd(file, sum + 1);
    String[] lengths = text(file, sum + 1, at).split(" ");
    at++;
    List<String> head = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(lengths[0]); i++) {
      int end = lineEnd(file, at);
      head.add(unescape(text(file, at, end)));
      at = end + 1;
    }
    List<byte[]> parts = new ArrayList<>();
    for (int i = 1; i < lengths.length; i++) {
      int end = at + Integer.parseInt(lengths[i]);
      parts.add(Arrays.copyOfRange(file, at, end));
      at = end;
    }
    return Optional.of(new Envelope(head, parts));
  }

  private static int lineEnd(byte[] file, int from) {
    for (int i = from; i < file.length; i++) {
      if (file[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static String text(byte[] file, int from, int to) {
    return new String(file, from, to - from, StandardCharsets.UTF_8);
  }

  private static String escape(String line) {
    return line.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String unescape(String line) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        i++;
        plain.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
