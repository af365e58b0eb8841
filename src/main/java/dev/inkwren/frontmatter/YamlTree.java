package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Alias;
import dev.inkwren.frontmatter.YamlNode.Mapping;
import dev.inkwren.frontmatter.YamlNode.Pair;
import dev.inkwren.frontmatter.YamlNode.Scalar;
import dev.inkwren.frontmatter.YamlNode.Sequence;
import dev.inkwren.frontmatter.YamlNode.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the tree of the first YAML document from parser events, without recursion. */
final class YamlTree {

  /** Deeper nesting is answered with a message; real front matter needs three levels. */
  static final int MAX_DEPTH = 100;

  private final String text;
  private final int base;
  private final CodePoints points;
  private final List<@Nullable YamlNode> anchors = new ArrayList<>();
  private final Map<String, Integer> anchorNames = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final boolean standIn;
  private @Nullable YamlNode root;

  /**
   * @param text what is parsed
   * @param base offset of {@code text} in the file
   * @param standIn whether {@link YamlReader#QUESTION} stands for a question mark
   */
  YamlTree(String text, int base, CodePoints points, boolean standIn) {
    this.standIn = standIn;
    this.text = text;
    this.base = base;
    this.points = points;
  }

  /** A collection whose end has not come yet. */
  private record Open(CollectionStartEvent event, int anchor, List<YamlNode> children) {}

  /** Reads events up to the end of the first document. */
  Parsed read(Parser parser) {
    while (true) {
      Event event = parser.getEvent();
      switch (event) {
        case CollectionStartEvent start -> {
          if (open.size() >= MAX_DEPTH) {
            throw new TooDeep(at(start));
          }
          open.push(new Open(start, define(start), new ArrayList<>()));
        }
        case CollectionEndEvent end -> close(end);
        case ScalarEvent scalar -> add(scalar(scalar));
        case AliasEvent alias -> add(alias(alias));
        case DocumentEndEvent end -> {
          return new Parsed(root, anchors, base + points.offset(end.getStartMark().getIndex()));
        }
        case StreamEndEvent end -> {
          return new Parsed(root, anchors, base + text.length());
        }
        default -> {}
      }
    }
  }

  private int at(Event event) {
    return base + points.offset(event.getStartMark().getIndex());
  }

  private int define(NodeEvent event) {
    String name = event.getAnchor();
    if (name == null) {
      return -1;
    }
    requireAsciiName(name, at(event));
    anchors.add(null);
    anchorNames.put(name, anchors.size() - 1);
    return anchors.size() - 1;
  }

  private void add(YamlNode node) {
    if (node.anchor() >= 0) {
      anchors.set(node.anchor(), node);
    }
    if (open.isEmpty()) {
      root = node;
    } else {
      open.element().children().add(node);
    }
  }

  private YamlNode alias(AliasEvent event) {
    int end = base + points.offset(event.getEndMark().getIndex());
    requireAsciiName(event.getAnchor(), at(event));
    int target = anchorNames.getOrDefault(event.getAnchor(), -1);
    return new Alias(at(event), end, event.getAnchor(), target);
  }

  private YamlNode scalar(ScalarEvent event) {
    int start = at(event);
    int end = base + points.offset(event.getEndMark().getIndex());
    Style style =
        switch (event.getScalarStyle()) {
          case PLAIN, JSON_SCALAR_STYLE -> Style.PLAIN;
          case SINGLE_QUOTED -> Style.SINGLE;
          case DOUBLE_QUOTED -> Style.DOUBLE;
          case LITERAL -> Style.LITERAL;
          case FOLDED -> Style.FOLDED;
        };
    int content = behindProperties(event, start);
    if (style == Style.LITERAL || style == Style.FOLDED) {
      end = blockScalarEnd(content, end, event.getValue());
    }
    String tag = event.getTag() == null ? "" : event.getTag();
    String value = event.getValue();
    if (style == Style.PLAIN && standIn) {
      value = value.replace(YamlReader.QUESTION, '?');
    }
    boolean guessed = style == Style.PLAIN || event.getTag() != null;
    return new Scalar(
        start, end, Math.min(content, end), value, style, guessed, tag, define(event));
  }

  /** A block scalar ends with its last line of text; blank lines count only when it keeps them. */
  private int blockScalarEnd(int content, int end, String value) {
    int header = content - base;
    int headerEnd = text.indexOf('\n', header);
    int limit = headerEnd < 0 ? text.length() : headerEnd;
    boolean keeps = text.substring(header, limit).split("#", 2)[0].contains("+");
    int at = Math.min(end - base, text.length());
    if (keeps && value.endsWith("\n")) {
      return base + (text.charAt(at - 1) == '\n' ? at - 1 : at);
    }
    while (at > limit && Header.isSpace(text.charAt(at - 1))) {
      at--;
    }
    int lineEnd = text.indexOf('\n', at);
    return base + Math.max(limit, lineEnd < 0 ? Math.min(text.length(), end - base) : lineEnd);
  }

  private int behindProperties(NodeEvent event, int start) {
    boolean tagged =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag() != null;
          case CollectionStartEvent collection -> collection.getTag() != null;
          default -> false;
        };
    int left = (event.getAnchor() == null ? 0 : 1) + (tagged ? 1 : 0);
    int at = start - base;
    while (left > 0 && at < text.length()) {
      while (at < text.length() && !Header.isSpace(text.charAt(at))) {
        at++;
      }
      at = skipBlank(at);
      left--;
    }
    return base + at;
  }

  private int skipBlank(int from) {
    int at = from;
    while (at < text.length() && (Header.isSpace(text.charAt(at)) || text.charAt(at) == '#')) {
      if (text.charAt(at) == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        at++;
      }
    }
    return at;
  }

  private void close(CollectionEndEvent event) {
    Open done = open.pop();
    CollectionStartEvent begin = done.event();
    int start = at(begin);
    int content = behindProperties(begin, start);
    List<YamlNode> children = done.children();
    int end =
        begin.isFlow() || children.isEmpty()
            ? base + points.offset(event.getEndMark().getIndex())
            : children.getLast().end();
    if (begin instanceof MappingStartEvent) {
      List<Pair> pairs = new ArrayList<>(children.size() / 2);
      for (int i = 0; i + 1 < children.size(); i += 2) {
        if (begin.isFlow()) {
          requireBlankBehindColon(children.get(i));
        }
        pairs.add(new Pair(children.get(i), children.get(i + 1)));
      }
      add(new Mapping(start, end, content, pairs, begin.isFlow(), done.anchor()));
    } else {
      add(new Sequence(start, end, content, children, begin.isFlow(), done.anchor()));
    }
  }

  /** libyaml 0.2.5 refuses {@code [a:]} and {@code [a:, b]}, SnakeYAML does not. */
  private void requireBlankBehindColon(YamlNode key) {
    int at = key.end() - base;
    boolean plain = key instanceof Scalar scalar && scalar.style() == Style.PLAIN && at > 0;
    if (plain
        && at + 1 < text.length()
        && text.charAt(at) == ':'
        && ",?[]{}".indexOf(text.charAt(at + 1)) >= 0) {
      throw new Unlike(base + at, "unexpected ':'");
    }
  }

  /** libyaml knows only ASCII letters, digits, - and _ in the names of anchors and aliases. */
  private void requireAsciiName(String name, int at) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean ascii = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
      if (!ascii) {
        throw new Unlike(at, "name");
      }
    }
  }

  /**
   * A document that could be read.
   *
   * @param root its content, null when empty
   * @param anchors what each anchor stands for, by number
   * @param end offset where the document ends
   */
  record Parsed(@Nullable YamlNode root, List<@Nullable YamlNode> anchors, int end) {}

  /** Stops at what SnakeYAML reads and libyaml does not. */
  static final class Unlike extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int at;

    Unlike(int at, String problem) {
      super(problem, null, false, false);
      this.at = at;
    }

    int at() {
      return at;
    }
  }

  /** Stops the reading of absurdly nested YAML. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int at;

    TooDeep(int at) {
      super("nested deeper than " + MAX_DEPTH, null, false, false);
      this.at = at;
    }

    int at() {
      return at;
    }
  }
}
