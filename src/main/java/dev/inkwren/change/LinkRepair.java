package dev.inkwren.change;

import dev.inkwren.post.Post;
import dev.inkwren.site.LinkTargets;
import dev.inkwren.site.Permalink;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

  private final Site site;
  private final PostEntry from;
  private final PostEntry to;

  /**
   * @param from the post as it is
   * @param to the same post where and as it will be; equal to {@code from} to look only
   */
  LinkRepair(Site site, PostEntry from, PostEntry to) {
    this.site = site;
    this.from = from;
    this.to = to;
  }

  /** New texts of all other posts that point to the moved one, by path. */
  Map<String, SourceText> inOtherPosts() {
    Map<String, SourceText> changed = new LinkedHashMap<>();
    for (PostEntry entry : site.posts()) {
      boolean other = !entry.path().equals(from.path()) && !unread(entry);
      if (other) {
        SourceText text = site.text(entry.path()).orElseThrow();
        TextEdits edits = edits(text);
        if (!edits.isEmpty()) {
          changed.put(entry.path(), text.apply(edits));
        }
      }
    }
    return changed;
  }

  private boolean unread(PostEntry entry) {
    return entry.state() == PostState.IGNORED && site.text(entry.path()).isEmpty();
  }

  /** Paths of the other posts that point to the post. */
  Set<String> pointingPosts() {
    Set<String> found = new LinkedHashSet<>();
    for (PostEntry entry : site.posts()) {
      boolean points =
          !entry.path().equals(from.path())
              && site.text(entry.path()).filter(t -> !places(t).isEmpty()).isPresent();
      if (points) {
        found.add(entry.path());
      }
    }
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
    boolean address = !from.url().isEmpty() && mentions(text);
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
    return text.contains(bare(from.url())) || text.contains(bare(Permalink.decoded(from.url())));
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
    String encoded = bare(from.url());
    String decoded = bare(Permalink.decoded(from.url()));
    addAddress(text, body, code, encoded, bare(to.url()), found);
    if (!decoded.equals(encoded)) {
      addAddress(text, body, code, decoded, bare(Permalink.decoded(to.url())), found);
    }
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
    char last = rest.isEmpty() ? ' ' : rest.charAt(rest.length() - 1);
    return Character.isWhitespace(last) || "(<\"'".indexOf(last) >= 0;
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
