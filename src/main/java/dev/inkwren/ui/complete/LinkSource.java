package dev.inkwren.ui.complete;

import dev.inkwren.render.Heading;
import dev.inkwren.site.LinkHabit;
import dev.inkwren.site.LinkTarget;
import dev.inkwren.site.LinkTargets;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.ui.editor.Completion.Place;
import dev.inkwren.ui.editor.Completion.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link leads: posts by title, headings behind {@code #}, pictures by name. */
final class LinkSource implements Source {

  private static final Pattern TARGET = Pattern.compile("(!?)\\[([^\\]\\[]*)\\]\\(([^()]*)$");
  private static final Pattern POST_URL =
      Pattern.compile("^\\{%-? *post_url +([^\\s%]+) *-?%\\}#(.*)$");

  @Override
  public Optional<Spot> at(Request request, Scene scene) {
    Matcher link = TARGET.matcher(request.before());
    if (request.place() != Place.TEXT || !link.find()) {
      return Optional.empty();
    }
    int end = end(request.line(), request.column());
    String written = link.group(3);
    int hash = written.indexOf('#');
    if (!link.group(1).isEmpty()) {
      return Optional.of(new Spot(link.start(3), end, written, true, Pictures.of(scene, ")")));
    }
    if (hash >= 0) {
      List<Item> items = headings(scene, written, hash);
      String query = written.substring(hash + 1);
      return Optional.of(new Spot(link.start(3) + hash + 1, end, query, true, items));
    }
    boolean untitled = link.group(2).isEmpty();
    int from = untitled ? link.start(2) : link.start(3);
    return Optional.of(new Spot(from, end, written, true, posts(scene, untitled)));
  }

  /** Behind the closing bracket when the rest of the target is one word, else at the caret. */
  private static int end(String line, int column) {
    int at = column;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at)) && at - column < 400) {
      if (line.charAt(at) == ')') {
        return at + 1;
      }
      at++;
    }
    return column;
  }

  private static List<Item> posts(Scene scene, boolean untitled) {
    List<Item> items = new ArrayList<>();
    for (PostEntry entry : scene.site().posts()) {
      if (entry.state() != PostState.IGNORED && !entry.url().isEmpty()) {
        String target = target(scene, entry) + ")";
        String insert = untitled ? escaped(entry.label()) + "](" + target : target;
        items.add(Item.of(entry.label(), entry.fileName(), insert));
      }
    }
    return items;
  }

  private static String target(Scene scene, PostEntry entry) {
    // A draft has no name for post_url.
    return scene.links() == LinkHabit.POST_URL && !entry.draft()
        ? "{% post_url " + LinkTargets.postUrlName(entry) + " %}"
        : scene.site().config().baseurl() + entry.url();
  }

  private static String escaped(String title) {
    return title.replace("[", "\\[").replace("]", "\\]");
  }

  private static List<Item> headings(Scene scene, String written, int hash) {
    if (hash == 0) {
      return items(scene.analysis().rendered().outline());
    }
    return post(scene, written, hash)
        .flatMap(entry -> scene.facts().headings(scene.site(), entry))
        .map(found -> items(found.list()))
        .orElse(List.of());
  }

  private static Optional<PostEntry> post(Scene scene, String written, int hash) {
    LinkTargets targets = scene.site().targets();
    Matcher tag = POST_URL.matcher(written);
    if (tag.find()) {
      return targets.byPostUrl(tag.group(1));
    }
    return targets.resolve(written.substring(0, hash)) instanceof LinkTarget.ToPost to
        ? Optional.of(to.entry())
        : Optional.empty();
  }

  private static List<Item> items(List<Heading> outline) {
    return outline.stream()
        .filter(heading -> heading.id().isPresent())
        .map(
            heading -> {
              String id = heading.id().orElseThrow();
              return Item.of(heading.text(), "#".repeat(heading.level()), id + ")");
            })
        .toList();
  }
}
