package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.HINT;

import dev.inkwren.check.CheckContext;
import dev.inkwren.profile.SiteProfile;
import dev.inkwren.site.Asset;

/** A cover whose shape is not the theme's, so that it is cropped (C8, R39). */
final class CoverRatio extends SimpleRule {

  /** 16:9 beside 1.91:1 loses a strip nobody misses. */
  private static final double TOLERANCE = 0.08;

  CoverRatio() {
    super("cover-ratio", HINT);
  }

  @Override
  void look(CheckContext post, Findings found) {
    SiteProfile profile = post.site().profile();
    if (profile.coverWidth() == 0 || profile.coverHeight() == 0) {
      return;
    }
    double wanted = (double) profile.coverWidth() / profile.coverHeight();
    for (Covers.Cover cover : Covers.of(post)) {
      Asset asset = Pictures.find(post, cover.path()).asset().orElse(Asset.ofSize(0));
      if (asset.width() > 0 && asset.height() > 0) {
        double shape = (double) asset.width() / asset.height();
        if (Math.abs(shape / wanted - 1) > TOLERANCE) {
          String size = asset.width() + "×" + asset.height();
          String advice = profile.coverWidth() + "×" + profile.coverHeight();
          found.add(cover.range(), size, advice);
        }
      }
    }
  }
}
