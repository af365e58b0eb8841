package dev.inkwren.frontmatter;

/** Carries the reason why an edit cannot be made up to the door of this package. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refusal(String messageKey, Object... arguments) {
    super(Messages.of(messageKey, arguments), null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
