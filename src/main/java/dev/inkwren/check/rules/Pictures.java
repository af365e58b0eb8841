package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.site.Asset;
import dev.inkwren.site.PostEntry;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds the file behind the address of a picture. */
final class Pictures {

  private Pictures() {}

  /**
   * What became of a search.
   *
   * @param looked false where nobody can know: another host, Liquid, no site
   * @param path the site-absolute path that the page asks for, "" when not looked for
   * @param asset the file; empty when there is none
   * @param otherCase a file that differs only in upper and lower case
   */
  record Result(boolean looked, String path, Optional<Asset> asset, Optional<String> otherCase) {

    static final Result UNKNOWN = new Result(false, "", Optional.empty(), Optional.empty());
  }

  static Result find(CheckContext post, String typed) {
    boolean cdn = !post.site().config().cdn().isEmpty();
    Address address = Address.of(post, typed);
    boolean inSite = address.kind() == Address.Kind.SITE || address.kind() == Address.Kind.RELATIVE;
    if (!post.hasSite() || cdn || !inSite) {
      return Result.UNKNOWN;
    }
    List<String> places = places(post, address);
    for (String place : places) {
      Optional<Asset> asset = asset(post, place);
      if (asset.isPresent()) {
        return new Result(true, place, asset, Optional.empty());
      }
    }
    Optional<String> like =
        places.stream().flatMap(place -> post.index().assetLike(place).stream()).findFirst();
    return new Result(true, places.getFirst(), Optional.empty(), like);
  }

  private static Optional<Asset> asset(CheckContext post, String place) {
    return post.site()
        .asset(place)
        .or(() -> post.site().asset(Normalizer.normalize(place, Normalizer.Form.NFC)))
        .or(() -> post.site().asset(Normalizer.normalize(place, Normalizer.Form.NFD)));
  }

  /** Paths that the page may mean, the published one first (C24). */
  private static List<String> places(CheckContext post, Address address) {
    String sub = post.post().textOf(post.site().config().mediaFolderKey()).orElse("");
    boolean chirpy = post.site().profile().id().equals("chirpy");
    if (chirpy) {
      return List.of(tidy("/" + sub + "/" + address.path()));
    }
    if (address.kind() == Address.Kind.SITE) {
      return List.of(tidy(address.path()));
    }
    List<String> places = new ArrayList<>();
    String page = post.entry().map(PostEntry::url).filter(url -> url.startsWith("/")).orElse("/");
    places.add(tidy(page.substring(0, page.lastIndexOf('/') + 1) + address.path()));
    places.add(tidy("/" + address.path()));
    post.path()
        .ifPresent(
            p -> places.add(tidy("/" + p.substring(0, p.lastIndexOf('/') + 1) + address.path())));
    return places;
  }

  /** The path without doubled slashes and dot segments. */
  static String tidy(String path) {
    Deque<String> kept = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        kept.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        kept.addLast(part);
      }
    }
    return "/" + String.join("/", kept);
  }
}
