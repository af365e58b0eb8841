package dev.inkwren.change;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture that a post refers to.
 *
 * @param written the reference as it stands in the text, title and quotes left out
 * @param range where it stands in the file; empty for a picture of the front matter
 * @param cover true for the front matter's {@code image}
 */
public record PictureRef(String written, Optional<TextRange> range, boolean cover) {

  private static final Pattern IMG =
      Pattern.compile(
          "<(?:img|source|video|audio)\\s[^>]{0,2000}?\\b(?:src|poster)="
              + "(?:\"([^\">]*+)\"|'([^'>]*+)')");

  /** A path that Liquid only puts the site's base address before (J41, A28). */
  private static final Pattern BASED =
      Pattern.compile(
          "\\{\\{-?\\s*+(?:\"([^\"{}]*+)\"|'([^'{}]*+)')\\s*+\\|\\s*+(?:relative|absolute)_url\\s*+-?}}");

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n^]++\\]:[ \\t]*+<?([^\\s>]++)");
  private static final List<String> KINDS =
      List.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "ico");

  /** All pictures of {@code post}, code left out; the cover first. */
  public static List<PictureRef> of(Post post) {
    List<PictureRef> found = new ArrayList<>();
    cover(post.frontMatter()).ifPresent(c -> found.add(new PictureRef(c, Optional.empty(), true)));
    String text = post.source().text();
    int body = post.bodyStart();
    CodeMask code = CodeMask.of(text.substring(body));
    for (int at = text.indexOf("![", body); at >= 0; at = text.indexOf("![", at + 2)) {
      int open = destination(text, at);
      if (open >= 0 && !code.covers(at - body)) {
        add(text, range(text, open), found);
      }
    }
    Matcher tag = IMG.matcher(text);
    tag.region(body, text.length());
    while (tag.find()) {
      if (!code.covers(tag.start() - body)) {
        add(text, Optional.of(group(tag)), found);
      }
    }
    Matcher definition = DEFINITION.matcher(text);
    definition.region(body, text.length());
    while (definition.find()) {
      if (isPicture(definition.group(1)) && !code.covers(definition.start() - body)) {
        add(text, Optional.of(new TextRange(definition.start(1), definition.end(1))), found);
      }
    }
    return found;
  }

  private static void add(String text, Optional<TextRange> range, List<PictureRef> found) {
    range
        .filter(r -> !r.isEmpty())
        .map(r -> path(text, r))
        .ifPresent(r -> found.add(new PictureRef(r.in(text), Optional.of(r), false)));
  }

  /** The path alone where Liquid stands around it. */
  private static TextRange path(String text, TextRange written) {
    Matcher based = BASED.matcher(text).region(written.start(), written.end());
    return based.matches() ? group(based) : written;
  }

  /** What is between the double quotes, else between the single ones. */
  private static TextRange group(Matcher matcher) {
    int group = matcher.start(1) >= 0 ? 1 : 2;
    return new TextRange(matcher.start(group), matcher.end(group));
  }

  private static Optional<String> cover(FrontMatter header) {
    return switch (header.value("image").orElse(new Value.Missing(""))) {
      case Value.Text text -> Optional.of(text.value()).filter(t -> !t.isBlank());
      case Value.MapOf map ->
          Optional.ofNullable(map.entries().get("path"))
              .flatMap(Value::text)
              .filter(t -> !t.isBlank());
      default -> Optional.empty();
    };
  }

  /** Offset behind the {@code ](} of the image that starts at {@code at}; -1 for none. */
  private static int destination(String text, int at) {
    int depth = 0;
    for (int i = at + 1; i < text.length() && i < at + 2000; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i + 1 < text.length() && text.charAt(i + 1) == '(' ? i + 2 : -1;
      }
    }
    return -1;
  }

  /** The destination at {@code open}: in angle brackets, or up to its title or closing bracket. */
  private static Optional<TextRange> range(String text, int open) {
    int start = open;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    if (start < text.length() && text.charAt(start) == '<') {
      int end = text.indexOf('>', start);
      return end < 0 ? Optional.empty() : Optional.of(new TextRange(start + 1, end));
    }
    int depth = 0;
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n') {
      char c = text.charAt(end);
      boolean title =
          c == ' ' && end + 1 < text.length() && "\"'".indexOf(text.charAt(end + 1)) >= 0;
      if (title || (c == ')' && depth == 0)) {
        return Optional.of(new TextRange(start, trimmed(text, start, end)));
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      end = Math.max(end + 1, behindLiquid(text, end));
    }
    return Optional.empty();
  }

  /** Liquid is gone before Markdown looks at brackets and quotes (J40). */
  private static int behindLiquid(String text, int at) {
    int end = text.startsWith("{{", at) ? text.indexOf("}}", at) : -1;
    return end < 0 || text.substring(at, end).contains("\n") ? at : end + 2;
  }

  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  private static boolean isPicture(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return KINDS.contains(lower.substring(lower.lastIndexOf('.') + 1));
  }

  /**
   * True when the reference names a file of this machine: neither an address, nor a path of the
   * site, nor something that only Liquid can make.
   */
  public boolean isLocalFile() {
    boolean address =
        written.contains("://")
            || written.startsWith("//")
            || written.startsWith("data:")
            || written.contains("{{")
            || written.contains("{%");
    return !address && !isSitePath();
  }

  /** True for a site-absolute path like {@code /assets/img/a.png}. */
  public boolean isSitePath() {
    return written.startsWith("/");
  }
}
