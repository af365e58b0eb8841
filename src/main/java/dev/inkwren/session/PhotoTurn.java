package dev.inkwren.session;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera held a photo. A JPEG says it in its Exif data (tag 0x0112 of TIFF 6.0), which is
 * lost when the picture is written anew.
 */
final class PhotoTurn {

  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;

  private PhotoTurn() {}

  /** The number from 1 (upright) to 8 in the first 64 KB of {@code jpeg}; 1 when it says none. */
  static int of(byte[] jpeg) {
    ByteBuffer bytes = ByteBuffer.wrap(jpeg);
    int at = 2;
    try {
      while ((bytes.getShort(at) & 0xFF00) == 0xFF00 && (bytes.get(at + 1) & 0xFF) != 0xDA) {
        int length = bytes.getShort(at + 2) & 0xFFFF;
        boolean exif = (bytes.get(at + 1) & 0xFF) == 0xE1 && bytes.getInt(at + 4) == 0x45786966;
        if (exif) {
          return ofTiff(bytes.slice(at + 10, Math.min(length - 8, jpeg.length - at - 10)));
        }
        at += 2 + Math.max(2, length);
      }
    } catch (IndexOutOfBoundsException | BufferUnderflowException cutOff) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static int ofTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int turn = tiff.getShort(entry + 8) & 0xFFFF;
        return turn >= UPRIGHT && turn <= 8 ? turn : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** True when width and height change places. */
  static boolean isLying(int turn) {
    return turn >= 5;
  }

  /** The picture as it is to be seen. */
  static BufferedImage upright(BufferedImage image, int turn) {
    if (turn == UPRIGHT) {
      return image;
    }
    double w = image.getWidth();
    double h = image.getHeight();
    AffineTransform how =
        switch (turn) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    int width = isLying(turn) ? image.getHeight() : image.getWidth();
    int height = isLying(turn) ? image.getWidth() : image.getHeight();
    BufferedImage turned = new BufferedImage(width, height, image.getType());
    Graphics2D brush = turned.createGraphics();
    brush.drawImage(image, how, null);
    brush.dispose();
    return turned;
  }
}
