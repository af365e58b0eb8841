package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/** What the extensions {@code {::comment}}, {@code nomarkdown} and {@code options} do (K38). */
final class Extension {
  private Extension() {}

  /**
   * The start tag of an extension, or a stray stop tag.
   *
   * @param name empty for a stop tag
   * @param close index of the closing brace
   */
  record Tag(String name, String options, boolean closed, int close) {}

  /**
   * The tag at {@code open}.
   *
   * @param brace index of the first brace that closes something after it
   */
  static @Nullable Tag tagAt(String s, int open, int brace) {
    if (brace < 0) {
      return null;
    }
    if (s.startsWith("{:/", open)) {
      int end = Chars.endOfName(s, open + 3);
      return end == brace ? new Tag("", "", false, brace) : null;
    }
    int end = open + 3;
    while (end < brace && Chars.isWord(s.charAt(end))) {
      end++;
    }
    if (!s.startsWith("{::", open) || end == open + 3) {
      return null;
    }
    boolean closed = s.charAt(brace - 1) == '/';
    int optionsEnd = closed ? brace - 1 : brace;
    String name = s.substring(open + 3, end);
    if (end < optionsEnd && Chars.isSpace(s.charAt(end))) {
      return new Tag(name, s.substring(end + 1, optionsEnd), closed, brace);
    }
    return end == optionsEnd ? new Tag(name, "", closed, brace) : null;
  }

  /**
   * Carries an extension out.
   *
   * @param body null if the tag closes itself
   * @return false if there is no such extension
   */
  static boolean apply(
      DocumentState doc, Node tree, Tag tag, @Nullable String body, boolean block, int line) {
    AttributeList options = new AttributeList();
    options.read(tag.options());
    switch (tag.name()) {
      case "comment":
        add(tree, Kind.COMMENT, body, block, line);
        return true;
      case "nomarkdown":
        Node raw = add(tree, Kind.VERBATIM, body, block, line);
        if (raw != null) {
          raw.words = Strings.words(options.values.getOrEmpty("type"));
        }
        return true;
      case "options":
        setOptions(doc, options.values, line);
        return true;
      default:
        doc.warn("there is no extension {::" + tag.name() + "}; it is shown as text", line);
        return false;
    }
  }

  private static @Nullable Node add(
      Node tree, Kind kind, @Nullable String body, boolean block, int line) {
    if (body == null) {
      return null;
    }
    Node node = new Node(kind, body, line);
    node.block = block;
    tree.add(node);
    return node;
  }

  private static void setOptions(DocumentState doc, Attributes values, int line) {
    for (int i = 0; i < values.size(); i++) {
      String name = values.name(i);
      if (!KramdownOptions.isOption(name)) {
        doc.warn("kramdown has no option " + name, line);
      } else if (doc.options.forbiddenInlineOptions().contains(name)
          || name.equals("forbidden_inline_options")) {
        doc.warn("the option " + name + " may not be set inside a post", line);
      } else {
        doc.setOption(name, values.value(i));
      }
    }
  }
}
