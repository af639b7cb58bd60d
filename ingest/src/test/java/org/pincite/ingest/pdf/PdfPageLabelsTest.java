package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;

/** The label of a page is read in every form in which pages print it, and kept out of the text. */
class PdfPageLabelsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void plain() throws Exception {
    check(List.of("1", "2", "3", "4"), "1", "2", "3", "4");
  }

  @Test
  void romanBeforeArabic() throws Exception {
    check(List.of("iii", "iv", "v", "1", "2", "3"), "› iii ‹", "› iv ‹", "› v ‹", "1", "2", "3");
  }

  @Test
  void withTheNumberOfPages() throws Exception {
    check(List.of("3", "4", "5", "6"), "3 of 12", "4 of 12", "5 of 12", "6 of 12");
    check(List.of("3", "4", "5", "6"), "Page 3/12", "Page 4/12", "Page 5/12", "Page 6/12");
  }

  @Test
  void withTheLetterOfAPart() throws Exception {
    check(
        List.of("A-1", "A-2", "A-3", "B-1", "B-2", "B-3"),
        "A-1",
        "A-2",
        "A-3",
        "B-1",
        "B-2",
        "B-3");
  }

  @Test
  void stamped() throws Exception {
    check(
        List.of("SVH000123", "SVH000124", "SVH000125", "SVH000126"),
        "SVH000123",
        "SVH000124",
        "SVH000125",
        "SVH000126");
  }

  @Test
  void aStampGivesWayToAPrintedNumber() throws Exception {
    check(
        List.of("7", "8", "9", "10"),
        "7 SVH00000123",
        "8 SVH00000124",
        "9 SVH00000125",
        "10 SVH00000126");
  }

  @Test
  void headingsOfAnnexesThatCountFromPageToPageAreText() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      for (int i = 0; i < 4; i++) {
        pdf.page()
            .text(TestPdf.BOLD, 11, 280, 60, "ANNEX " + List.of("V", "VI", "VII", "VIII").get(i));
        pdf.lines(72, 100, prose(i));
      }
      assertEquals("", furniture(pdf.read(folder)));
    }
  }

  @Test
  void whatABrowserPrintsAroundItsPageIsNoText() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.ROMAN, 8, 24, 24, "14/03/2024, 09:15");
      pdf.text(TestPdf.ROMAN, 8, 260, 24, "Saltmarsh Vale Trust: minutes");
      pdf.lines(72, 100, prose(0));
      pdf.text(TestPdf.ROMAN, 8, 24, 830, "https://saltmarsh.example/minutes/2024");
      pdf.text(TestPdf.ROMAN, 8, 550, 830, "1/1");
      assertEquals(
          "14/03/2024, 09:15|Saltmarsh Vale Trust: minutes"
              + "|https://saltmarsh.example/minutes/2024|1/1",
          furniture(pdf.read(folder)));
    }
  }

  @Test
  void aDateAboveALetterIsText() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 50, "14/03/2024, 09:15 hours, at the harbour");
      pdf.lines(72, 100, prose(0));
      assertEquals(
          "PARAGRAPH|14/03/2024, 09:15 hours, at the harbour",
          TestPdf.blocks(pdf.read(folder)).getFirst());
    }
  }

  /** Sets a page of prose for each footer and looks at labels and body. */
  private void check(List<String> labels, String... footers) throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      for (int i = 0; i < footers.length; i++) {
        pdf.page();
        pdf.lines(72, 100, prose(i));
        pdf.text(TestPdf.ROMAN, 11, 280, 800, footers[i]);
      }
      Document document = pdf.read(folder);
      assertEquals(labels, document.pages().stream().map(Page::label).toList());
      assertEquals(String.join("|", footers), furniture(document));
    }
  }

  private static String furniture(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.FURNITURE)
        .map(block -> document.quote(block.span()))
        .collect(Collectors.joining("|"));
  }

  /** {@return lines that differ from page to page} */
  private static String[] prose(int page) {
    String[] months = {"January", "February", "March", "April", "May", "June"};
    return new String[] {
      "In " + months[page] + " the Board met in public and heard from the trusts in turn, which",
      "agreed that the figures of the year before had been too low and ought to be put right",
      "by " + months[5 - page] + " at the latest, and that nobody was to be blamed for them."
    };
  }
}
