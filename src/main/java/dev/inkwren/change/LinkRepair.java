package dev.inkwren.change;

import dev.inkwren.post.Post;
import dev.inkwren.site.LinkTargets;
import dev.inkwren.site.Permalink;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places where posts point to one post by its address, by {@code post_url} (J44) or by
 * {@code link} (J45), and writes them anew when it moves. Addresses in code stay, as they are text;
 * tags in code do not, as Liquid runs there too (J40).
 */
final class LinkRepair {

  private static final Pattern TAG =
      Pattern.compile("\\{%-?\\s*+(?:(raw|endraw)|(post_url|link)\\s++([^\\s%]++))\\s*+-?%\\}");

  /**
   * What an address stands behind: a link's bracket, a reference's colon, a quote of an attribute
   * or of Liquid, an attribute's equals sign. Elsewhere it is text.
   */
  private static final Pattern OPENING =
      Pattern.compile("(?:\\]\\(\\s*+<?|(?m:^ {0,3}\\[[^\\]\\n]++\\]:)\\s*+<?|[\"']|=\\s*+)$");

  private final Site site;
  private final PostEntry from;
  private final PostEntry to;
  private final Map<String, String> spellings;

  /**
   * @param from the post as it is
   * @param to the same post where and as it will be; equal to {@code from} to look only
   */
  LinkRepair(Site site, PostEntry from, PostEntry to) {
    this.site = site;
    this.from = from;
    this.to = to;
    this.spellings = from.url().isEmpty() ? Map.of() : spellings(from.url(), to.url());
  }

  /** New texts of all other posts and pages that point to the moved one, by path. */
  Map<String, SourceText> elsewhere() {
    Map<String, SourceText> changed = new LinkedHashMap<>();
    PostMove.texts(site, from.path())
        .forEach(
            (path, text) -> {
              TextEdits edits = edits(text);
              if (!edits.isEmpty()) {
                changed.put(path, text.apply(edits));
              }
            });
    return changed;
  }

  /** Paths of the other posts and pages that point to the post. */
  Set<String> pointing() {
    Set<String> found = new LinkedHashSet<>();
    PostMove.texts(site, from.path())
        .forEach(
            (path, text) -> {
              if (!places(text).isEmpty()) {
                found.add(path);
              }
            });
    return found;
  }

  /** The edits that make {@code text} point to the new place; none where nothing changes. */
  TextEdits edits(SourceText text) {
    List<TextEdit> edits = new ArrayList<>();
    for (TextEdit place : places(text)) {
      if (!place.range().in(text.text()).equals(place.replacement())) {
        edits.add(place);
      }
    }
    return new TextEdits(edits);
  }

  private List<TextEdit> places(SourceText source) {
    String text = source.text();
    List<TextEdit> found = new ArrayList<>();
    boolean tags = text.contains("{%");
    boolean address = mentions(text);
    if (!tags && !address) {
      return found;
    }
    int body = Post.of(source).bodyStart();
    if (tags) {
      addTags(text, body, found);
    }
    if (address) {
      addAddresses(text, body, found);
    }
    return found;
  }

  private boolean mentions(String text) {
    return spellings.keySet().stream().anyMatch(text::contains);
  }

  /** Every way to write the old address, with the new one written the same way. */
  private static Map<String, String> spellings(String from, String to) {
    Map<String, String> found = new LinkedHashMap<>();
    String encoded = Permalink.encoded(Permalink.decoded(to));
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      String plain = Normalizer.normalize(Permalink.decoded(from), form);
      found.putIfAbsent(bare(plain), bare(Permalink.decoded(to)));
      found.putIfAbsent(bare(Permalink.encoded(plain)), bare(encoded));
      found.putIfAbsent(bare(lowerHex(Permalink.encoded(plain))), bare(lowerHex(encoded)));
    }
    found.putIfAbsent(bare(from), bare(to));
    return found;
  }

  private static String lowerHex(String encoded) {
    return Pattern.compile("%[0-9A-F]{2}")
        .matcher(encoded)
        .replaceAll(match -> match.group().toLowerCase(Locale.ROOT));
  }

  private void addTags(String text, int body, List<TextEdit> found) {
    Matcher tag = TAG.matcher(text);
    tag.region(body, text.length());
    boolean raw = false;
    while (tag.find()) {
      if (tag.group(1) != null) {
        raw = tag.group(1).equals("raw");
      } else if (!raw) {
        boolean slash = tag.group(3).startsWith("/");
        String name = slash ? tag.group(3).substring(1) : tag.group(3);
        if (pointsHere(tag.group(2), name)) {
          String wanted = tag.group(2).equals("link") ? to.path() : postUrlName(name);
          found.add(TextEdit.replace(tag.start(3), tag.end(3), (slash ? "/" : "") + wanted));
        }
      }
    }
  }

  private boolean pointsHere(String tag, String name) {
    return tag.equals("link")
        ? name.equals(from.path())
        : !from.draft()
            && site.targets().byPostUrl(name).filter(p -> p.path().equals(from.path())).isPresent();
  }

  /** The new name in the form the author chose: with folders, or date and slug alone. */
  private String postUrlName(String name) {
    String full = LinkTargets.postUrlName(to);
    boolean alone = name.indexOf('/') < 0 && LinkTargets.postUrlName(from).indexOf('/') >= 0;
    return alone ? full.substring(full.lastIndexOf('/') + 1) : full;
  }

  private void addAddresses(String text, int body, List<TextEdit> found) {
    CodeMask code = CodeMask.of(text.substring(body));
    spellings.forEach((old, now) -> addAddress(text, body, code, old, now, found));
  }

  private void addAddress(
      String text, int body, CodeMask code, String old, String now, List<TextEdit> found) {
    for (int at = text.indexOf(old, body); at >= 0; at = text.indexOf(old, at + 1)) {
      int end = at + old.length();
      if (startsHere(text, at) && endsHere(text, end) && !code.covers(at - body)) {
        found.add(TextEdit.replace(at, end, now));
      }
    }
  }

  /** Behind an opening mark or the site's own address, not inside a longer path. */
  private boolean startsHere(String text, int at) {
    String before = text.substring(Math.max(0, at - 200), at);
    String base = site.config().baseurl();
    String rest = !base.isEmpty() && before.endsWith(base) ? cut(before, base) : before;
    String url = site.config().url();
    if (!url.isEmpty() && rest.endsWith(url)) {
      return true;
    }
    return OPENING.matcher(rest).find();
  }

  private static String cut(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }

  private static boolean endsHere(String text, int end) {
    int at = end < text.length() && text.charAt(end) == '/' ? end + 1 : end;
    return at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || ")>\"'#?]".indexOf(text.charAt(at)) >= 0;
  }

  /** Without the closing slash, which authors leave out. */
  private static String bare(String url) {
    return url.length() > 1 && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
