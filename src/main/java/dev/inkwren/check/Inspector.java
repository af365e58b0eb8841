package dev.inkwren.check;

import dev.inkwren.check.source.Body;
import dev.inkwren.post.Post;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Lazy;
import dev.inkwren.site.Site;
import dev.inkwren.text.TextRange;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs rules over posts. Thread safe. What it learns of a site is kept for the next post of the
 * same snapshot, so that a check of thousands of posts reads the site once.
 */
public final class Inspector {

  private static final RuleId FAILED = new RuleId("rule-failed");

  private final List<Rule> rules;
  private final Messages messages;
  private final InstantSource clock;
  private final AtomicReference<Known> known = new AtomicReference<>();

  private record Known(Site site, CheckSettings settings, SiteIndex index) {}

  /** Speaks the machine's language and uses its clock. */
  public Inspector(List<Rule> rules) {
    this(rules, Locale.getDefault(), InstantSource.system());
  }

  /**
   * @param rules in any order
   * @param language of the messages
   * @param clock decides what is in the future
   */
  public Inspector(List<Rule> rules, Locale language, InstantSource clock) {
    this(List.copyOf(rules), Messages.of(language), clock);
  }

  private Inspector(List<Rule> rules, Messages messages, InstantSource clock) {
    this.rules = rules;
    this.messages = messages;
    this.clock = clock;
  }

  /** The same rules with a memory of their own, for who works on another snapshot of a site. */
  public Inspector another() {
    return new Inspector(rules, messages, clock);
  }

  /** The words the problems are written in. */
  public Messages messages() {
    return messages;
  }

  /** What is wrong in what {@code site} says about the checks, in {@link CheckSettings#FILE}. */
  public List<Problem> settingsProblems(Site site) {
    return know(site).settings().problems(messages);
  }

  /**
   * All problems of one post in {@link Problem#IN_ORDER}; never throws for any text.
   *
   * @param rendered of the same text as {@code post}
   * @param path below the site's root, or a bare file name outside a site; empty for neither
   */
  public List<Problem> inspect(Post post, RenderedPost rendered, Site site, Optional<String> path) {
    return inspect(post, () -> rendered, site, path);
  }

  /**
   * The same for a post that need not be rendered unless a rule asks, which few do: for thousands
   * of posts that makes the difference.
   *
   * @param rendered called at most once
   */
  public List<Problem> inspect(
      Post post, Supplier<RenderedPost> rendered, Site site, Optional<String> path) {
    Known facts = know(site);
    boolean liquid = post.flag("render_with_liquid").orElse(true);
    Body body = Body.of(post.source().text(), post.bodyStart(), liquid);
    CheckContext context =
        new CheckContext(
            post,
            new Lazy<>(rendered)::get,
            site,
            path,
            clock.instant(),
            messages,
            facts.settings(),
            body,
            facts.index());
    List<Problem> found = new ArrayList<>();
    for (Rule rule : rules) {
      Optional<Severity> severity = facts.settings().severity(rule.id(), rule.severity());
      if (severity.isPresent()) {
        found.addAll(run(rule, severity.get(), context));
      }
    }
    return found.stream().sorted(Problem.IN_ORDER).distinct().toList();
  }

  private List<Problem> run(Rule rule, Severity severity, CheckContext context) {
    int length = context.text().length();
    try {
      List<Problem> found = new ArrayList<>();
      for (Problem problem : rule.check(context)) {
        found.add(
            new Problem(
                problem.rule(),
                problem.severity() == rule.severity() ? severity : problem.severity(),
                within(problem.range(), length),
                problem.message(),
                problem.fixes()));
      }
      return found;
    } catch (RuntimeException | StackOverflowError bug) {
      String message = messages.text(FAILED.value(), rule.id(), bug);
      return List.of(new Problem(FAILED, Severity.WARNING, TextRange.at(0), message, List.of()));
    }
  }

  private static TextRange within(TextRange range, int length) {
    return range.end() <= length ? range : new TextRange(Math.min(range.start(), length), length);
  }

  private Known know(Site site) {
    Known last = known.get();
    if (last != null && last.site() == site) {
      return last;
    }
    Known fresh =
        new Known(
            site,
            CheckSettings.of(site, rules.stream().map(Rule::id).toList()),
            new SiteIndex(site));
    known.set(fresh);
    return fresh;
  }
}
