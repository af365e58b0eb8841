package dev.inkwren.ui.preview;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/** How the page is shown: light or dark, how large, how wide, with which further styles. */
final class PageDress {

  private static final String DARK = " dark";
  private static final String LIGHT = " light";

  private @Nullable WebView web;
  private volatile boolean dark;
  private double zoom = 1;
  private Device device = Device.PANE;
  private Sheets sheets = Sheets.NONE;

  /**
   * Style sheets of the site to be laid over the page's own.
   *
   * @param addresses within the page's scheme, in order
   * @param sharp whether they could tell that blocks are held in groups, see {@link SheetSight}
   */
  record Sheets(List<String> addresses, boolean sharp) {
    static final Sheets NONE = new Sheets(List.of(), false);
  }

  /** From now on {@code view} is what is sized. */
  void over(WebView view) {
    web = view;
    if (view.getParent() instanceof Region pane) {
      pane.widthProperty().addListener((property, was, is) -> layOut());
    }
    layOut();
  }

  /** Safe on any thread. */
  boolean isDark() {
    return dark;
  }

  void setDark(boolean dark) {
    this.dark = dark;
  }

  void setZoom(double zoom) {
    this.zoom = Math.clamp(zoom, 0.25, 5);
    layOut();
  }

  void setDevice(Device device) {
    this.device = device;
    layOut();
  }

  void setSheets(Sheets sheets) {
    this.sheets = sheets;
  }

  private void layOut() {
    WebView view = web;
    if (view != null) {
      view.setZoom(Math.min(zoom, fitting(view)));
      view.setMaxWidth(device.width() == 0 ? Double.MAX_VALUE : device.width() * zoom);
      view.setMinSize(0, 0);
    }
  }

  /** The zoom with which the whole screen that is imitated finds room; any for the pane's own. */
  private double fitting(WebView view) {
    double room = view.getParent() instanceof Region pane ? pane.getWidth() : 0;
    boolean tight = device.width() > 0 && room > 0;
    return tight ? room / device.width() : Double.MAX_VALUE;
  }

  /** Dresses {@code page}, if it stands there, in the theme's {@code style} and all the rest. */
  void put(@Nullable PreviewPage page, String style) {
    if (page != null && page.isReady()) {
      page.look(style + (dark ? DARK : LIGHT));
      page.sheets(sheets);
    }
  }
}
