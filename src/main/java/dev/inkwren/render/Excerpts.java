package dev.inkwren.render;

import dev.inkwren.post.Post;
import dev.inkwren.render.liquid.LiquidStage;
import dev.inkwren.render.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginnings of posts as HTML, as lists of posts show them (J39). For one thread at a time. */
final class Excerpts {

  private static final Pattern TAG = Pattern.compile("\\{%-?\\s*+(\\w++)");
  private static final Pattern DEFINITION =
      Pattern.compile("^ {0,3}((\\[[^\\]]++\\]):.++)$", Pattern.MULTILINE);

  private final SiteFacts facts;
  private final LiquidStage stage = new LiquidStage();
  private boolean running;

  Excerpts(SiteFacts facts) {
    this.facts = facts;
  }

  /**
   * The front matter's own excerpt as it stands, else what comes before the first separator,
   * converted; empty when the site has no separator.
   *
   * @param path place of the post in the site; empty when it has none yet
   */
  String of(Post post, Optional<String> path) {
    Map<String, ?> header = post.frontMatter().data();
    Object own = header.get("excerpt");
    if (own != null) {
      return own.toString();
    }
    String separator =
        Optional.<Object>ofNullable(header.get("excerpt_separator"))
            .map(String::valueOf)
            .or(() -> facts.site().config().text("excerpt_separator"))
            .orElse("\n\n");
    if (separator.isEmpty()) {
      return "";
    }
    String body = post.body().stripLeading();
    int end = body.indexOf(separator);
    String head =
        end < 0 ? body : sound(body.substring(0, end), body.substring(end + separator.length()));
    return facts.html(run(head, post, path));
  }

  /** {@code head} with its blocks closed and the link definitions it needs from what is cut off. */
  private static String sound(String head, String tail) {
    StringBuilder out = new StringBuilder(head);
    List<String> names = new ArrayList<>();
    for (Matcher tag = TAG.matcher(head); tag.find(); ) {
      names.addFirst(tag.group(1));
    }
    for (String name : names) {
      boolean open = LiquidStage.isBlock(name) && !closes(out, name);
      out.append(open ? "\n{% end" + name + " %}" : "");
    }
    String before = "\n\n";
    for (Matcher definition = DEFINITION.matcher(tail); definition.find(); before = "\n") {
      boolean used = head.contains(definition.group(2));
      out.append(used ? before + definition.group(1) : "");
    }
    return out.toString();
  }

  private static boolean closes(CharSequence text, String name) {
    for (Matcher tag = TAG.matcher(text); tag.find(); ) {
      if (tag.group(1).equals("end" + name)) {
        return true;
      }
    }
    return false;
  }

  /** An excerpt that asks for excerpts gets them as they were written. */
  private String run(String text, Post post, Optional<String> path) {
    PostFacts page = facts.of(post, path);
    if (running || !LiquidStage.concerns(text) || page.isFalse("render_with_liquid")) {
      return text;
    }
    running = true;
    try {
      return stage.run(text, page.world(Themes.of(facts.site().profile().id())), false).text();
    } finally {
      running = false;
    }
  }
}
