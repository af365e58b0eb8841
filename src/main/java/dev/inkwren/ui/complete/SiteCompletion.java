package dev.inkwren.ui.complete;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.ui.editor.Completion;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Candidates from the open site and the post itself. FX thread only. */
public final class SiteCompletion implements Completion {

  private final Supplier<Scene> scene;

  /** The first that knows the place answers. */
  private final List<Source> sources =
      List.of(
          new FrontMatterSource(),
          new FenceSource(),
          new LiquidSource(),
          new LinkSource(),
          new AttributeSource(),
          new FootnoteSource(),
          new EmojiSource());

  /**
   * @param scene what is known now
   */
  public SiteCompletion(Supplier<Scene> scene) {
    this.scene = scene;
  }

  @Override
  public List<Candidate> at(Request request) {
    Scene now = scene.get();
    for (Source source : sources) {
      Optional<Spot> spot = source.at(request, now);
      if (spot.isPresent()) {
        return candidates(spot.get(), request);
      }
    }
    return List.of();
  }

  private static List<Candidate> candidates(Spot spot, Request request) {
    if (!request.asked() && !spot.unasked()) {
      return List.of();
    }
    List<Item> fitting = Matching.best(spot.items(), spot.query());
    String written = request.line().substring(spot.from(), spot.to());
    boolean complete = fitting.stream().anyMatch(item -> item.insert().equals(written));
    // Nobody who has written a whole word wants Enter to mean something else.
    return complete && !request.asked()
        ? List.of()
        : fitting.stream().map(item -> candidate(item, spot, request)).toList();
  }

  private static Candidate candidate(Item item, Spot spot, Request request) {
    int from = request.offsetOf(spot.from());
    TextEdits edits =
        TextEdits.of(TextEdit.replace(from, request.offsetOf(spot.to()), item.insert()));
    return new Candidate(item.label(), item.detail(), edits, from + item.caret(), item.picture());
  }
}
