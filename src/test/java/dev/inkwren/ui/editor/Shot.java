package dev.inkwren.ui.editor;

import java.nio.file.*;
import java.util.logging.*;
import javafx.application.*;
import javafx.scene.Scene;
import javafx.scene.image.*;
import javafx.stage.Stage;

public class Shot extends Application {
  public static void main(String[] a) { 
    if (System.getProperty("trace") != null) { Logger l = Logger.getLogger(""); for (var h : l.getHandlers()) l.removeHandler(h);
    l.addHandler(new Handler(){ public void publish(LogRecord r){ System.err.println(r.getMessage()); new Exception().printStackTrace(); System.exit(1);} public void flush(){} public void close(){} }); 
 }
    launch(a); }
  public void start(Stage stage) throws Exception {
    EditorView e = new EditorView();
    e.setDark(Boolean.getBoolean("dark"));
    e.setLineNumbers(Boolean.getBoolean("numbers"));
    stage.setScene(new Scene(e.root(), 900, 960));
    stage.setX(0); stage.setY(0);
    stage.show();
    e.load(Files.readString(Path.of(System.getProperty("in"))), 0);
    if (System.getProperty("line") != null) e.scrollToLine(Double.parseDouble(System.getProperty("line")));
    e.focus();
    new Thread(() -> { try { Thread.sleep(2500); } catch (Exception x) {}
      Platform.runLater(() -> { WritableImage i = stage.getScene().snapshot(null); write(i, System.getProperty("out")); Platform.exit(); }); }).start();
  }
  static void write(WritableImage i, String out) {
    int w=(int)i.getWidth(), h=(int)i.getHeight(); var b=new java.awt.image.BufferedImage(w,h,1);
    for(int y=0;y<h;y++)for(int x=0;x<w;x++)b.setRGB(x,y,i.getPixelReader().getArgb(x,y));
    try { javax.imageio.ImageIO.write(b,"png",new java.io.File(out)); } catch (Exception e) { throw new RuntimeException(e); }
  }
}
