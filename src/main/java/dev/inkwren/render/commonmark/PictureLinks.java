package dev.inkwren.render.commonmark;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Badges: in {@code [![a][b]][c]} flexmark sees a picture between brackets and a link of its own
 * behind it. Here the picture becomes what the link holds.
 */
final class PictureLinks {

  private PictureLinks() {}

  /** Mends every badge of a tree. */
  static void mend(Document document) {
    List<ImageRef> pictures = new ArrayList<>();
    collect(document, pictures);
    pictures.forEach(PictureLinks::mend);
  }

  private static void collect(Node parent, List<ImageRef> into) {
    for (Node child : parent.getChildren()) {
      if (child instanceof ImageRef picture && picture.isDefined()) {
        into.add(picture);
      }
      collect(child, into);
    }
  }

  private static void mend(ImageRef picture) {
    Node open = picture.getPrevious();
    Node close = picture.getNext();
    boolean between =
        open instanceof Text
            && isOpening(open.getChars())
            && close instanceof Text
            && close.getChars().toString().equals("]");
    @Nullable Node behind = between ? close.getNext() : null;
    if (behind instanceof LinkRef link && link.isDefined() && link.getText().isEmpty()) {
      open.setChars(open.getChars().subSequence(0, open.getChars().length() - 1));
      close.unlink();
      link.removeChildren();
      link.appendChild(picture);
    }
  }

  private static boolean isOpening(CharSequence text) {
    int last = text.length() - 1;
    return last >= 0 && text.charAt(last) == '[' && (last == 0 || text.charAt(last - 1) != '\\');
  }
}
