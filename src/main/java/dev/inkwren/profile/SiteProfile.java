package dev.inkwren.profile;

import java.util.List;
import java.util.Optional;

/**
 * What one theme knows of a post.
 *
 * @param id short name for settings and stylesheets, like {@code chirpy}
 * @param name the theme's name as people write it
 * @param fields all known fields, in the order in which new keys are written
 * @param layout where posts, drafts and pictures live
 * @param lowercaseTags true when the theme asks for tags in lower case (C6)
 * @param categoryDepth how many categories the theme has a place for; 0 for any number
 * @param coverWidth recommended width of the cover in pixels; 0 for no advice
 * @param coverHeight recommended height of the cover in pixels; 0 for no advice
 */
public record SiteProfile(
    String id,
    String name,
    List<FieldSpec> fields,
    PostLayout layout,
    boolean lowercaseTags,
    int categoryDepth,
    int coverWidth,
    int coverHeight) {

  public SiteProfile {
    fields = List.copyOf(fields);
  }

  /** The field with front matter key {@code key}; empty when the theme does not know it. */
  public Optional<FieldSpec> field(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).findFirst();
  }

  /** All known keys, in the order in which new keys are written. */
  public List<String> keyOrder() {
    return fields.stream().map(FieldSpec::key).toList();
  }

  /** The keys that every post should have. */
  public List<String> requiredKeys() {
    return fields.stream().filter(FieldSpec::required).map(FieldSpec::key).toList();
  }
}
