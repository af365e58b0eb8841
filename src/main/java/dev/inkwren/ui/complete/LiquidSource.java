package dev.inkwren.ui.complete;

import dev.inkwren.site.LinkTargets;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.ui.editor.Completion.Place;
import dev.inkwren.ui.editor.Completion.Request;
import dev.inkwren.ui.editor.Embed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Liquid tags, includes of site and theme, names for {@code post_url}, filters. */
final class LiquidSource implements Source {

  private static final Pattern TAG = Pattern.compile("\\{%-? *(\\w*)$");
  private static final Pattern INCLUDE =
      Pattern.compile("\\{%-? *include(?:_cached)? +([^\\s%]*)$");
  private static final Pattern POST = Pattern.compile("\\{%-? *post_url +([^%]*)$");
  private static final Pattern LINK = Pattern.compile("\\{%-? *link +([^%]*)$");
  private static final Pattern FILTER = Pattern.compile("\\{\\{[^}]*\\| *(\\w*)$");

  /** What is there of the tag's end; half of it where only a bracket was closed. */
  private static final Pattern END = Pattern.compile("^ *%?\\}");

  private static final List<Item> TAGS =
      List.of(
          Item.snippet("post_url", "", "post_url ¦"),
          Item.snippet("include", "", "include ¦"),
          Item.snippet("link", "", "link ¦"),
          Item.snippet("raw", "{% endraw %}", "raw %}¦{% endraw"),
          Item.snippet("highlight", "{% endhighlight %}", "highlight ¦ %}\n{% endhighlight"),
          Item.snippet("comment", "{% endcomment %}", "comment %}¦{% endcomment"),
          Item.snippet("if", "{% endif %}", "if ¦ %}{% endif"),
          Item.snippet("for", "{% endfor %}", "for ¦ in site.posts %}{% endfor"),
          Item.snippet("assign", "", "assign ¦ = ''"),
          Item.snippet("capture", "{% endcapture %}", "capture ¦ %}{% endcapture"),
          Item.of("endraw"),
          Item.of("endhighlight"),
          Item.of("endcomment"),
          Item.of("endif"),
          Item.of("endfor"),
          Item.of("endcapture"));

  private static final List<Item> FILTERS =
      List.of(
          Item.of("relative_url"),
          Item.of("absolute_url"),
          Item.of("escape"),
          Item.of("markdownify"),
          Item.of("strip_html"),
          Item.snippet("date", "%Y-%m-%d", "date: '¦%Y-%m-%d'"),
          Item.of("date_to_string"),
          Item.of("slugify"),
          Item.of("jsonify"),
          Item.of("size"),
          Item.of("strip"),
          Item.of("upcase"),
          Item.of("downcase"));

  @Override
  public Optional<Spot> at(Request request, Scene scene) {
    boolean possible = request.place() == Place.TEXT && request.before().contains("{");
    if (!possible) {
      return Optional.empty();
    }
    return spot(request, POST, () -> posts(scene))
        .or(() -> spot(request, INCLUDE, () -> includes(scene)))
        .or(() -> spot(request, LINK, () -> files(scene)))
        .or(() -> spot(request, TAG, () -> TAGS))
        .or(() -> filter(request));
  }

  private static Optional<Spot> spot(Request request, Pattern pattern, Supplier<List<Item>> items) {
    Matcher found = pattern.matcher(request.before());
    if (!found.find()) {
      return Optional.empty();
    }
    String rest = request.line().substring(request.column());
    Matcher end = END.matcher(rest);
    int to = request.column() + (end.find() ? end.end() : 0);
    String closing = rest.stripLeading().startsWith("-%}") ? "" : "%}";
    List<Item> closed = items.get().stream().map(item -> closed(item, closing)).toList();
    return Optional.of(new Spot(found.start(1), to, found.group(1).strip(), true, closed));
  }

  /** What wants an argument keeps the caret before the tag's end. */
  private static Item closed(Item item, String closing) {
    return item.insert().endsWith(" ") ? item.followedBy(closing) : item.closedBy(" " + closing);
  }

  private static Optional<Spot> filter(Request request) {
    Matcher found = FILTER.matcher(request.before());
    return found.find()
        ? Optional.of(Spot.word(found.start(1), request.column(), found.group(1), FILTERS))
        : Optional.empty();
  }

  private static List<Item> posts(Scene scene) {
    List<Item> items = new ArrayList<>();
    for (PostEntry entry : scene.site().posts()) {
      if (entry.state() != PostState.IGNORED && !entry.draft()) {
        items.add(Item.of(entry.label(), entry.fileName(), LinkTargets.postUrlName(entry)));
      }
    }
    return items;
  }

  private static List<Item> includes(Scene scene) {
    List<Item> items = new ArrayList<>();
    if (scene.isChirpy()) {
      Arrays.stream(Embed.values())
          .filter(embed -> !scene.site().includes().containsKey(embed.file()))
          .map(embed -> Item.snippet(embed.file(), scene.site().profile().name(), embed.include()))
          .forEach(items::add);
    }
    new TreeSet<>(scene.site().includes().keySet()).stream().map(Item::of).forEach(items::add);
    return items;
  }

  private static List<Item> files(Scene scene) {
    List<Item> items = new ArrayList<>();
    scene.site().posts().stream()
        .filter(entry -> entry.state() != PostState.IGNORED)
        .map(entry -> Item.of(entry.label(), entry.fileName(), entry.path()))
        .forEach(items::add);
    new TreeSet<>(scene.site().files().pages().keySet()).stream().map(Item::of).forEach(items::add);
    scene.site().assets().stream()
        .sorted()
        .map(path -> path.substring(1))
        .map(Item::of)
        .forEach(items::add);
    return items;
  }
}
