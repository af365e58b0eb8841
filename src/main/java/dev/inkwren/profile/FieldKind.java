package dev.inkwren.profile;

/** What sort of value a front matter field holds; form and checks switch over it. */
public enum FieldKind {
  /** One line of text, like {@code title}. */
  LINE,
  /** Text that may wrap, like {@code description}. */
  PARAGRAPH,
  /** A point in time with zone, like {@code date}. */
  DATE,
  /** An id (or list of ids) of {@code _data/authors.yml}. */
  AUTHOR,
  /** The category path of the post, top first. */
  CATEGORIES,
  /** A list of tags in the author's order. */
  TAGS,
  /** A picture: a path alone, or a map of the field's {@link FieldSpec#parts()}. */
  IMAGE,
  /** True or false. */
  FLAG,
  /** A site-absolute folder, like {@code media_subpath}. */
  FOLDER,
  /** A URL path, like {@code permalink}. */
  URL_PATH,
  /** The name part of a file or URL, like {@code slug}. */
  SLUG,
  /** One of the field's {@link FieldSpec#choices()}; others are legal but unusual. */
  CHOICE
}
