package dev.inkwren.ui.editor;

import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** Says what is wrong with the stretch that the mouse rests on. */
final class MarkTips {

  private static final Duration REST = Duration.ofMillis(350);

  private final Popup popup = new Popup();
  private final Label label = new Label();

  private final ImeCodeArea area;
  private final MarkStore marks;

  MarkTips(ImeCodeArea area, MarkStore marks) {
    this.area = area;
    this.marks = marks;
  }

  void install() {
    label.getStyleClass().add("mark-tip");
    label.setWrapText(true);
    label.setMaxWidth(460);
    popup.getContent().add(label);
    area.setMouseOverTextDelay(REST);
    area.addEventHandler(
        MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
        event -> {
          Point2D at = event.getScreenPosition();
          marks
              .at(event.getCharacterIndex())
              .ifPresent(
                  mark -> {
                    label.setText(mark.tooltip());
                    label.getStylesheets().setAll(area.getStylesheets());
                    popup.show(area, at.getX() + 4, at.getY() + 16);
                  });
        });
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> popup.hide());
  }
}
