package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.ExtractionOptions;

/** Headings and their levels: from tags, bookmarks, numbers, and the way they are set. */
class PdfHeadingsTest {
  private static final String PROSE = "The Board met in public and heard from the trusts in turn.";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void numbersStandOneBelowTheOtherThoughSetAlike() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      headed(pdf, 80, "1 Introduction");
      headed(pdf, 140, "1.1 Purpose");
      headed(pdf, 200, "1.1.1 Scope");
      headed(pdf, 260, "2 Findings");
      assertEquals(List.of(1, 2, 3, 1), levels(pdf.read(folder)));
    }
  }

  @Test
  void aPartStandsAboveItsChapters() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      headed(pdf, 80, "Part 1: The hospital");
      headed(pdf, 140, "Chapter 1: The wards");
      headed(pdf, 200, "1.1 Staff");
      assertEquals(List.of(1, 2, 3), levels(pdf.read(folder)));
    }
  }

  @Test
  void bookmarksSayTheLevelOfHeadingsSetAlike() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      headed(pdf, 80, "Introduction");
      headed(pdf, 140, "Purpose");
      headed(pdf, 200, "Findings");
      PDDocumentOutline outline = new PDDocumentOutline();
      PDOutlineItem first = item("Introduction");
      first.addLast(item("Purpose"));
      outline.addLast(first);
      outline.addLast(item("Findings"));
      pdf.document().getDocumentCatalog().setDocumentOutline(outline);
      assertEquals(List.of(1, 2, 1), levels(pdf.read(folder)));
    }
  }

  @Test
  void bookmarksOfEveryParagraphSayNothingOfHeadings() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      headed(pdf, 80, "1 Introduction");
      headed(pdf, 140, "1.1 Purpose");
      PDDocumentOutline outline = new PDDocumentOutline();
      outline.addLast(item("1 Introduction"));
      outline.addLast(item(PROSE));
      outline.addLast(item("1.1 Purpose"));
      outline.addLast(item(PROSE));
      pdf.document().getDocumentCatalog().setDocumentOutline(outline);
      assertEquals(List.of(1, 2), levels(pdf.read(folder)));
    }
  }

  @Test
  void bookmarksInALoopEnd() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      headed(pdf, 80, "Introduction");
      PDDocumentOutline outline = new PDDocumentOutline();
      PDOutlineItem item = item("Introduction");
      outline.addLast(item);
      item.getCOSObject().setItem(COSName.NEXT, item);
      item.getCOSObject().setItem(COSName.FIRST, item);
      pdf.document().getDocumentCatalog().setDocumentOutline(outline);
      assertEquals(List.of(1), levels(pdf.read(folder)));
    }
  }

  @Test
  void tagsSayTheLevelUnlessTheyAreNotToBeUsed() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      PDStructureElement root = tree(pdf);
      tagged(pdf, root, 80, "H1", 0, "Introduction");
      tagged(pdf, root, 140, "H2", 2, "Purpose");
      assertEquals(List.of(1, 2), levels(pdf.read(folder)));
      assertEquals(
          List.of(1, 1),
          levels(
              TestPdf.assemble(
                  new PdfExtractor()
                      .extract(
                          pdf.save(folder),
                          TestPdf.SOURCE,
                          ExtractionOptions.DEFAULT.withoutTags()))));
    }
  }

  @Test
  void tagsThatCallEverythingAHeadingAreNotBelieved() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      PDStructureElement root = tree(pdf);
      PDStructureElement all = element(pdf, root, "H3");
      tagged(pdf, all, 80, "Span", 0, "Introduction");
      tagged(pdf, all, 140, "Span", 2, "Purpose");
      assertEquals(List.of(1, 1), levels(pdf.read(folder)));
    }
  }

  @Test
  void tagsThatGiveOneLevelToAllStylesLeaveTheLevelsToTheStyles() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      PDStructureElement root = tree(pdf);
      for (int i = 0; i < 3; i++) {
        tagged(pdf, root, 80 + 200 * i, "H1", 8 * i, 18, "Theme");
        tagged(pdf, root, 150 + 200 * i, "H1", 8 * i + 4, 13, "Purpose");
      }
      assertEquals(List.of(1, 2, 1, 2, 1, 2), levels(pdf.read(folder)));
    }
  }

  @Test
  void tagsThatLeaveMostOfThePageOutAreNamedAndNotUsed() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      tagged(pdf, tree(pdf), 80, "H4", 0, "Introduction");
      for (int i = 0; i < 4; i++) {
        pdf.lines(72, 200 + 60 * i, PROSE, PROSE, PROSE);
      }
      Document document = pdf.read(folder);
      assertEquals(List.of(1), levels(document));
      assertEquals(
          List.of(
              new Doubt(
                  Doubt.Kind.TAGS_IGNORED,
                  null,
                  "Its tags were not used: they cover 16 % of its letters.")),
          document.doubts());
    }
  }

  @Test
  void aStructureTreeInALoopEnds() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      PDStructureElement root = tree(pdf);
      tagged(pdf, root, 80, "H1", 0, "Introduction");
      COSArray kids = new COSArray();
      kids.add(root.getCOSObject().getDictionaryObject(COSName.K));
      kids.add(root.getCOSObject());
      root.getCOSObject().setItem(COSName.K, kids);
      assertEquals(List.of(1), levels(pdf.read(folder)));
    }
  }

  private static List<Integer> levels(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(block -> block.level())
        .toList();
  }

  private static PDOutlineItem item(String title) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    return item;
  }

  /** Sets a bold heading and two lines below it. */
  private static void headed(TestPdf pdf, double y, String heading) throws Exception {
    pdf.text(TestPdf.BOLD, 13, 72, y, heading);
    pdf.lines(72, y + 20, PROSE, PROSE);
  }

  private static PDStructureElement tree(TestPdf pdf) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    pdf.document().getDocumentCatalog().setStructureTreeRoot(root);
    PDStructureElement document = new PDStructureElement("Document", root);
    root.appendKid(document);
    return document;
  }

  private static PDStructureElement element(TestPdf pdf, PDStructureElement above, String role) {
    PDStructureElement element = new PDStructureElement(role, above);
    element.setPage(pdf.current());
    above.appendKid(element);
    return element;
  }

  /** Sets a heading under a tag of that role, and two lines below it as a paragraph. */
  private static void tagged(
      TestPdf pdf, PDStructureElement above, double y, String role, int mark, String heading)
      throws Exception {
    tagged(pdf, above, y, role, mark, 13, heading);
  }

  private static void tagged(
      TestPdf pdf,
      PDStructureElement above,
      double y,
      String role,
      int mark,
      float size,
      String heading)
      throws Exception {
    element(pdf, above, role).appendKid(mark);
    marked(pdf, TestPdf.BOLD, size, y, mark, heading);
    element(pdf, above, "P").appendKid(mark + 1);
    marked(pdf, TestPdf.ROMAN, 11, y + 20, mark + 1, PROSE);
    marked(pdf, TestPdf.ROMAN, 11, y + 34, mark + 1, PROSE);
  }

  private static void marked(
      TestPdf pdf, PDType1Font font, float size, double y, int mark, String text) throws Exception {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, mark);
    try (PDPageContentStream out = pdf.append()) {
      out.beginMarkedContent(
          COSName.P,
          org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(
              properties));
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(72, TestPdf.HEIGHT - (float) y);
      out.showText(text);
      out.endText();
      out.endMarkedContent();
    }
  }
}
