package org.pincite.ingest.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Box;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

/**
 * The words of annotations. What an annotation draws on the page is read with the page; comments
 * that it only opens on demand are a reader's words and not the document's, so they are kept as
 * furniture.
 */
final class Comments {
  /** Kinds whose words stand in a comment and not on the page. */
  private static final Set<String> KINDS =
      Set.of("Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Ink", "FreeText");

  private Comments() {}

  /** {@return whether an annotation draws words on its page} */
  static boolean isDrawn(PDAnnotation annotation) {
    String kind = String.valueOf(annotation.getSubtype());
    return Set.of("Widget", "FreeText", "Stamp").contains(kind)
        && !annotation.isHidden()
        && !annotation.isNoView()
        && annotation.getNormalAppearanceStream() != null;
  }

  /** Adds the comments on all pages to a draft. */
  static void note(PDDocument document, Draft draft) {
    for (int index = 1; index <= document.getNumberOfPages(); index++) {
      try {
        note(document.getPage(index - 1), index, draft);
      } catch (IOException | RuntimeException e) {
        draft
            .doubts()
            .add(
                new Doubt(
                    Doubt.Kind.PART_UNREAD,
                    index,
                    "Comments on page " + index + " cannot be read: " + PdfOpener.sentence(e)));
      }
    }
  }

  private static void note(PDPage page, int index, Draft draft) throws IOException {
    PageFrame frame = PageFrame.of(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      @Nullable String words = annotation.getContents();
      if (words != null
          && !words.isBlank()
          && KINDS.contains(String.valueOf(annotation.getSubtype()))
          && !annotation.isHidden()
          && !isDrawn(annotation)) {
        DraftLine line =
            new DraftLine(words, List.of(), Joint.SPACE, index, box(annotation, frame), List.of());
        draft.blocks().add(new DraftBlock(BlockKind.FURNITURE).add(line));
      }
    }
  }

  private static @Nullable Box box(PDAnnotation annotation, PageFrame frame) {
    @Nullable PDRectangle place = annotation.getRectangle();
    if (place == null) {
      return null;
    }
    double x1 = frame.x(place.getLowerLeftX(), place.getLowerLeftY());
    double y1 = frame.y(place.getLowerLeftX(), place.getLowerLeftY());
    double x2 = frame.x(place.getUpperRightX(), place.getUpperRightY());
    double y2 = frame.y(place.getUpperRightX(), place.getUpperRightY());
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }
}
