package dev.inkwren.ui.page;

import dev.inkwren.ui.preview.Device;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How the author wants the preview: where, how large, how wide, how bright. Every change is
 * remembered at once. FX thread only.
 */
public final class PageTaste {

  /** Where the preview stands when it is shown. */
  public enum Place {
    BESIDE,
    BELOW,
    /** In the place of the text. */
    ALONE
  }

  /** Whether the page is light or dark. */
  public enum Brightness {
    /** As the window is. */
    FOLLOW,
    LIGHT,
    DARK
  }

  private static final double STEP = 1.1;
  private static final double SMALLEST = 0.5;
  private static final double LARGEST = 3;

  private final UnaryOperator<String> recall;
  private final BiConsumer<String, String> remember;
  private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.BESIDE);
  private final ObjectProperty<Brightness> brightness =
      new SimpleObjectProperty<>(Brightness.FOLLOW);
  private final ObjectProperty<Device> device = new SimpleObjectProperty<>(Device.PANE);
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final BooleanProperty contents = new SimpleBooleanProperty(false);
  private final BooleanProperty siteStyles = new SimpleBooleanProperty(false);

  /**
   * @param recall the remembered value of a name, empty when there is none
   * @param remember keeps a value under a name
   */
  public PageTaste(UnaryOperator<String> recall, BiConsumer<String, String> remember) {
    this.recall = recall;
    this.remember = remember;
    place.set(oneOf(Place.class, "page.place", Place.BESIDE));
    brightness.set(oneOf(Brightness.class, "page.brightness", Brightness.FOLLOW));
    device.set(oneOf(Device.class, "page.device", Device.PANE));
    zoom.set(size(recall.apply("page.zoom")));
    contents.set(Boolean.parseBoolean(recall.apply("page.contents")));
    siteStyles.set(Boolean.parseBoolean(recall.apply("page.site-styles")));
    keep("page.place", place);
    keep("page.brightness", brightness);
    keep("page.device", device);
    keep("page.zoom", zoom);
    keep("page.contents", contents);
    keep("page.site-styles", siteStyles);
  }

  private void keep(String name, Property<?> property) {
    property.addListener((p, was, is) -> remember.accept(name, String.valueOf(is)));
  }

  private <E extends Enum<E>> E oneOf(Class<E> family, String name, E otherwise) {
    String wanted = recall.apply(name).toUpperCase(Locale.ROOT);
    for (E member : family.getEnumConstants()) {
      if (member.name().equals(wanted)) {
        return member;
      }
    }
    return otherwise;
  }

  private static double size(String text) {
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? Math.clamp(number, SMALLEST, LARGEST) : 1;
    } catch (NumberFormatException none) {
      return 1;
    }
  }

  /** Where the page stands in the window. */
  public ObjectProperty<Place> place() {
    return place;
  }

  /** Whether the page is light or dark. */
  public ObjectProperty<Brightness> brightness() {
    return brightness;
  }

  /** How wide the page is laid out. */
  public ObjectProperty<Device> device() {
    return device;
  }

  /** 1 is the page's natural size. */
  public DoubleProperty zoom() {
    return zoom;
  }

  /** Whether the page's headings stand beside it. */
  public BooleanProperty contents() {
    return contents;
  }

  /** Whether the site's own style sheets are laid over the theme's. */
  public BooleanProperty siteStyles() {
    return siteStyles;
  }

  /** One step larger for a positive {@code steps}, smaller for a negative one, natural for 0. */
  public void zoomBy(int steps) {
    double next = steps == 0 ? 1 : zoom.get() * Math.pow(STEP, steps);
    zoom.set(Math.abs(next - 1) < 0.03 ? 1 : Math.clamp(next, SMALLEST, LARGEST));
  }

  /** Whether the page is dark in a window that is {@code windowDark}. */
  public boolean isDark(boolean windowDark) {
    return switch (brightness.get()) {
      case FOLLOW -> windowDark;
      case LIGHT -> false;
      case DARK -> true;
    };
  }

  /** The hosts whose pictures may be loaded for {@code site}. */
  public Set<String> hosts(Path site) {
    String kept = recall.apply(hostsOf(site)).strip();
    return kept.isEmpty() ? Set.of() : Set.of(kept.split(" +"));
  }

  /** Lets the preview of {@code site} load pictures of {@code host} from now on. */
  public void allow(Path site, String host) {
    Set<String> hosts = new TreeSet<>(hosts(site));
    hosts.add(host);
    remember.accept(hostsOf(site), String.join(" ", hosts));
  }

  /** Lets the preview of {@code site} load no pictures of other hosts any more. */
  public void allowNone(Path site) {
    remember.accept(hostsOf(site), "");
  }

  private static String hostsOf(Path site) {
    return "page.hosts." + site.toAbsolutePath().normalize().toString().replace('=', '_');
  }
}
