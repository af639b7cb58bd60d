package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;

/** What a PDF holds beside the text that its pages draw. */
class PdfPartsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void theValueOfAFieldStandsWhereThePageShowsIt() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, "Name of the body:");
      field(pdf, "body", 690).setValue("Saltmarsh Vale Trust");
      assertEquals(
          List.of("PARAGRAPH|Name of the body:", "PARAGRAPH|Saltmarsh Vale Trust"),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void aFieldWithoutAppearanceIsDrawnAndRead() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, "Name of the body:");
      field(pdf, "body", 690).getCOSObject().setString(COSName.V, "Saltmarsh Vale Trust");
      assertTrue(
          TestPdf.blocks(pdf.read(folder)).contains("PARAGRAPH|Saltmarsh Vale Trust"),
          "the value of the field is lost");
    }
  }

  @Test
  void aCommentIsKeptAndIsNoneOfTheDocumentsWords() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, "The Board met twice.");
      PDAnnotationText comment = new PDAnnotationText();
      comment.setContents("Check this figure");
      comment.setRectangle(new PDRectangle(500, 700, 20, 20));
      pdf.current().setAnnotations(List.of(comment));
      Document document = pdf.read(folder);
      assertEquals(List.of("PARAGRAPH|The Board met twice."), TestPdf.blocks(document));
      Block last = document.blocks().getLast();
      assertEquals(BlockKind.FURNITURE, last.kind());
      assertEquals("Check this figure", document.quote(last.span()));
      assertEquals(122, last.regions().getFirst().box().y(), 0.1);
    }
  }

  @Test
  void filesInsideAreNamed() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      attach(pdf, "return.xlsx");
      assertEquals(
          List.of(
              new Doubt(Doubt.Kind.PART_UNREAD, null, "Files inside it, not read: return.xlsx.")),
          pdf.read(folder).doubts());
    }
  }

  @Test
  void thePrintersSettingsInsideAreNoUnreadFile() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      attach(pdf, "Press Quality.joboptions");
      assertEquals(List.of(), pdf.read(folder).doubts());
    }
  }

  private static void attach(TestPdf pdf, String name) throws Exception {
    pdf.lines(72, 100, "See the attached return.");
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setEmbeddedFile(
        new PDEmbeddedFile(
            pdf.document(), new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8))));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("a", file));
    PDDocumentNameDictionary names =
        new PDDocumentNameDictionary(pdf.document().getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.document().getDocumentCatalog().setNames(names);
  }

  @Test
  void aFormMadeByItsProgramAloneSaysSo() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, "Please wait.");
      PDAcroForm form = new PDAcroForm(pdf.document());
      COSStream xfa = pdf.document().getDocument().createCOSStream();
      form.getCOSObject().setItem(COSName.XFA, xfa);
      pdf.document().getDocumentCatalog().setAcroForm(form);
      List<Doubt> doubts = pdf.read(folder).doubts();
      assertEquals(1, doubts.size());
      assertEquals(
          "The file is an XFA form: its content is not on its pages and was not read.",
          doubts.getFirst().detail());
    }
  }

  /** Adds a text field with an empty value, its lower edge at that height. */
  private static PDTextField field(TestPdf pdf, String name, float low) throws Exception {
    PDAcroForm form = new PDAcroForm(pdf.document());
    pdf.document().getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), TestPdf.ROMAN);
    form.setDefaultResources(resources);
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    field.setDefaultAppearance("/F 11 Tf 0 g");
    form.setFields(List.of(field));
    var widget = field.getWidgets().getFirst();
    widget.setRectangle(new PDRectangle(72, low, 300, 20));
    widget.setPage(pdf.current());
    pdf.current().setAnnotations(new ArrayList<>(List.of(widget)));
    return field;
  }
}
