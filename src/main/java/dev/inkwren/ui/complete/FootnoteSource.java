package dev.inkwren.ui.complete;

import dev.inkwren.ui.editor.Completion.Place;
import dev.inkwren.ui.editor.Completion.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of footnotes behind {@code [^}, of link definitions behind {@code ][}. */
final class FootnoteSource implements Source {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\[^]*)$");
  private static final Pattern REFERENCE = Pattern.compile("\\]\\[([^\\]\\[]*)$");

  @Override
  public Optional<Spot> at(Request request, Scene scene) {
    if (request.place() != Place.TEXT) {
      return Optional.empty();
    }
    Matcher footnote = FOOTNOTE.matcher(request.before());
    if (footnote.find()) {
      return Optional.of(spot(footnote, request, words(scene).footnotes()));
    }
    Matcher reference = REFERENCE.matcher(request.before());
    return reference.find()
        ? Optional.of(spot(reference, request, words(scene).references()))
        : Optional.empty();
  }

  private static PostWords words(Scene scene) {
    return scene.facts().words(scene.analysis()).orElseGet(() -> new PostWords(Map.of(), Map.of()));
  }

  private static Spot spot(Matcher found, Request request, Map<String, String> names) {
    int end = request.column() + (request.line().startsWith("]", request.column()) ? 1 : 0);
    List<Item> items =
        names.entrySet().stream()
            .map(e -> Item.of(e.getKey(), e.getValue(), e.getKey() + "]"))
            .toList();
    return new Spot(found.start(1), end, found.group(1), true, items);
  }
}
