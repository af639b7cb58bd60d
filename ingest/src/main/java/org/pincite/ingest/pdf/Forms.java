package org.pincite.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.Draft;

/** Sees to it that the values of form fields can be read off the pages. */
final class Forms {
  /** Fields of a form beyond which none is drawn: no printed form comes near. */
  private static final int MOST_FIELDS = 10_000;

  private Forms() {}

  /**
   * Draws, in memory only, the fields that have a value but no appearance; doubts what cannot be
   * drawn, and forms whose pages are made only by the program that fills them in.
   */
  static void prepare(PDDocument document, Draft draft) {
    try {
      @Nullable PDAcroForm form = document.getDocumentCatalog().getAcroForm();
      if (form == null) {
        return;
      }
      if (form.xfaIsDynamic()) {
        draft
            .doubts()
            .add(
                new Doubt(
                    Doubt.Kind.PART_UNREAD,
                    null,
                    "The file is an XFA form: its content is not on its pages and was not read."));
      }
      List<PDField> bare = bare(form);
      if (!bare.isEmpty()) {
        form.refreshAppearances(bare);
      }
    } catch (IOException | RuntimeException e) {
      draft
          .doubts()
          .add(
              new Doubt(
                  Doubt.Kind.PART_UNREAD,
                  null,
                  "Fields of its form cannot be drawn: " + PdfOpener.sentence(e)));
    }
  }

  private static List<PDField> bare(PDAcroForm form) {
    List<PDField> bare = new ArrayList<>();
    int seen = 0;
    for (PDField field : form.getFieldTree()) {
      if (++seen > MOST_FIELDS) {
        break;
      }
      if (field instanceof PDVariableText text
          && !text.getValueAsString().isBlank()
          && text.getWidgets().stream()
              .anyMatch(widget -> widget.getNormalAppearanceStream() == null)) {
        bare.add(field);
      }
    }
    return bare;
  }
}
