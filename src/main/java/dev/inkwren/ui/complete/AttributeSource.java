package dev.inkwren.ui.complete;

import dev.inkwren.ui.editor.Completion.Place;
import dev.inkwren.ui.editor.Completion.Request;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Attributes behind <code>{:</code>, by what they belong to and by what the theme has a look for.
 */
final class AttributeSource implements Source {

  private static final Pattern LIST = Pattern.compile("\\{:(?:[^}]*\\s)?([^}\\s]*)$");

  private static final List<Item> PROMPTS =
      List.of(
          Item.of(".prompt-tip"),
          Item.of(".prompt-info"),
          Item.of(".prompt-warning"),
          Item.of(".prompt-danger"));
  private static final List<Item> NOTICES =
      List.of(
          Item.of(".notice"),
          Item.of(".notice--primary"),
          Item.of(".notice--info"),
          Item.of(".notice--warning"),
          Item.of(".notice--success"),
          Item.of(".notice--danger"));
  private static final List<Item> ALIGNED =
      List.of(Item.of(".align-left"), Item.of(".align-center"), Item.of(".align-right"));

  /** Classes and measures that Chirpy gives pictures a look for (C22). */
  private static final List<Item> PICTURE =
      List.of(
          Item.of(".normal"),
          Item.of(".left"),
          Item.of(".right"),
          Item.of(".w-50"),
          Item.of(".w-75"),
          Item.of(".shadow"),
          Item.of(".rounded-10"),
          Item.of(".light"),
          Item.of(".dark"),
          Item.snippet("width", "", "width=\"¦\""),
          Item.snippet("height", "", "height=\"¦\""),
          Item.snippet("lqip", "", "lqip=\"¦\""));

  private static final List<Item> CODE =
      List.of(Item.snippet("file", "", "file=\"¦\""), Item.of(".nolineno"));
  private static final List<Item> LINK =
      List.of(Item.of("target=\"_blank\""), Item.of("rel=\"noopener\""));
  private static final List<Item> HEADING =
      List.of(Item.snippet("#id", "", "#¦"), Item.of(".no_toc"));

  @Override
  public Optional<Spot> at(Request request, Scene scene) {
    Matcher found = LIST.matcher(request.before());
    if (request.place() != Place.TEXT || !found.find()) {
      return Optional.empty();
    }
    String before = request.line().substring(0, found.start());
    boolean glued = found.start(1) == found.start() + 2;
    boolean closed = request.line().substring(request.column()).stripLeading().startsWith("}");
    List<Item> items =
        items(before, request.above().apply(1), scene).stream()
            .map(item -> spaced(item, glued).closedBy(closed ? "" : before.isBlank() ? " }" : "}"))
            .toList();
    return Optional.of(Spot.open(found.start(1), request.column(), found.group(1), items));
  }

  private static Item spaced(Item item, boolean glued) {
    return glued ? new Item(item.label(), "", " " + item.insert(), item.caret() + 1, "") : item;
  }

  private static List<Item> items(String before, String above, Scene scene) {
    String owner = before.isBlank() ? above.strip() : before.strip();
    boolean chirpy = scene.isChirpy();
    boolean minimal = scene.site().profile().id().equals("minimal-mistakes");
    if (owner.startsWith("#")) {
      return HEADING;
    }
    if (owner.startsWith("```") || owner.startsWith("~~~")) {
      return chirpy ? CODE : List.of();
    }
    if (owner.endsWith(")") && owner.contains("](")) {
      int text = owner.lastIndexOf('[', owner.lastIndexOf("]("));
      boolean picture = text > 0 && owner.charAt(text - 1) == '!';
      return !picture ? LINK : chirpy ? PICTURE : ALIGNED;
    }
    if (before.isBlank() && chirpy) {
      return owner.startsWith(">") ? PROMPTS : concat(PROMPTS, PICTURE);
    }
    return minimal ? concat(NOTICES, ALIGNED) : LINK;
  }

  private static List<Item> concat(List<Item> one, List<Item> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
