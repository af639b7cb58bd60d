package org.pincite.ingest.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Extraction.Extracted;
import org.pincite.ingest.Extraction.Failed;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;

/** Each of these files would take down, or hold up, whoever reads it without limits. */
class HostileFilesTest {
  private static final Ingester INGESTER = new Ingester();
  private static final Limits LIMITS =
      Limits.DEFAULT.withTime(Duration.ofSeconds(20)).withMemory(96);

  @SuppressWarnings("NullAway.Init")
  private static ExtractionPool pool;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeAll
  static void open() {
    pool = new ExtractionPool(LIMITS, 1);
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @Test
  void anOrdinaryFileIsRead() throws Exception {
    Extraction extraction = extract(TinyPdf.ofContent(TinyPdf.WORDS).write(folder, "a.pdf"));
    assertEquals(
        "The Committee heard that the policy was not costed.",
        assertInstanceOf(Extracted.class, extraction).document().text());
  }

  @Test
  void aBombOfDeflateIsStoppedByMemory() throws Exception {
    byte[] bomb = TinyPdf.bomb("(", 200_000_000);
    Path file =
        TinyPdf.ofContent("")
            .addStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", new byte[0])
            .addStream("/Filter/FlateDecode", bomb)
            .replace(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R>>")
            .write(folder, "bomb.pdf");
    assertTrue(Files.size(file) < 300_000, "the bomb is small");
    assertFailure(
        Failure.Kind.TOO_LARGE,
        "reading it took more memory than the 96 MB allowed",
        extract(file));
  }

  @Test
  void formsThatDrawFormsWithoutEndAreStoppedByTheClock() throws Exception {
    try (ExtractionPool hasty = new ExtractionPool(LIMITS.withTime(Duration.ofSeconds(5)), 1)) {
      Path endless = endless(folder);
      assertFailure(
          Failure.Kind.TOO_LARGE,
          "reading it took more than 5 s",
          hasty.extract(endless, identify(endless)));
      Path next = TinyPdf.ofContent(TinyPdf.WORDS).write(folder, "next.pdf");
      assertInstanceOf(Extracted.class, hasty.extract(next, identify(next)));
    }
  }

  /** Forty forms, each drawing the next one ten times: 10⁴⁰ of them. */
  static Path endless(Path folder) throws IOException {
    TinyPdf pdf = TinyPdf.ofContent("/X0 Do");
    for (int number = 6; number < 46; number++) {
      pdf.addStream(
          "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X0 "
              + (number + 1)
              + " 0 R>>>>",
          "/X0 Do ".repeat(10).getBytes(ISO_8859_1));
    }
    return pdf.addStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", new byte[0])
        .write(folder, "endless.pdf");
  }

  @Test
  void deepNestingCostsThePageOrTheFileAndNotTheReader() throws Exception {
    Path inContent =
        TinyPdf.ofContent("[".repeat(400_000) + TinyPdf.WORDS).write(folder, "content.pdf");
    assertEnds(extract(inContent));
    Path inObject =
        TinyPdf.ofContent(TinyPdf.WORDS)
            .add("[".repeat(400_000))
            .replace(1, "<</Type/Catalog/Pages 2 0 R/Names 6 0 R>>")
            .write(folder, "object.pdf");
    assertEnds(extract(inObject));
    Path inDictionary =
        TinyPdf.ofContent(TinyPdf.WORDS)
            .replace(2, "<</A".repeat(400_000) + ">>".repeat(400_000))
            .write(folder, "dictionary.pdf");
    assertEnds(extract(inDictionary));
  }

  @Test
  void aPageTreeThatHoldsItselfEnds() throws Exception {
    Path file =
        TinyPdf.ofContent(TinyPdf.WORDS)
            .replace(2, "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 3/Parent 2 0 R>>")
            .write(folder, "loop.pdf");
    assertEnds(extract(file));
  }

  @Test
  void aFormThatDrawsItselfEnds() throws Exception {
    Path file =
        TinyPdf.ofContent(TinyPdf.WORDS + " /X0 Do")
            .addStream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X0 6 0 R>>>>",
                "/X0 Do".getBytes(ISO_8859_1))
            .write(folder, "self.pdf");
    assertTrue(
        assertInstanceOf(Extracted.class, extract(file))
            .document()
            .text()
            .startsWith("The Committee heard"));
  }

  @Test
  void everyTruncationEndsInALineOrADocument() throws Exception {
    byte[] whole = TinyPdf.ofContent(TinyPdf.WORDS).bytes();
    for (int length = 0; length < whole.length; length += 211) {
      Path file = Files.write(folder.resolve(length + ".pdf"), Arrays.copyOf(whole, length));
      assertEnds(extract(file));
    }
  }

  @Test
  void lengthsThatLieAreNotBelieved() throws Exception {
    for (String number : List.of("-1", "7", "2147483647", "99999999999999999999")) {
      assertEnds(
          extract(
              TinyPdf.ofContent(TinyPdf.WORDS)
                  .replace(4, "<</Length " + number + ">>\nstream\n" + TinyPdf.WORDS)
                  .write(folder, "length" + number + ".pdf")));
    }
  }

  @Test
  void lettersThatNoFileCanHoldDoNotEndTheRun() throws Exception {
    String map =
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF>"
            + " endcodespacerange 2 beginbfchar <54> <D800> <68> <0000> endbfchar endcmap";
    Path file =
        TinyPdf.ofContent(TinyPdf.WORDS)
            .replace(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
            .addStream("", map.getBytes(ISO_8859_1))
            .write(folder, "surrogate.pdf");
    assertTrue(
        assertInstanceOf(Extracted.class, extract(file)).document().text().contains("Committee"));
  }

  private static void assertEnds(Extraction extraction) {
    switch (extraction) {
      case Failed(var source, Failure failure) -> {
        assertEquals(1, failure.reason().lines().count(), failure.reason());
        assertFalse(failure.reason().contains("reader died"), failure.reason());
        assertFalse(failure.reason().contains("more than 20 s"), failure.reason());
      }
      case Extracted(var document) ->
          assertTrue(
              document.text().contains("Committee")
                  || document.doubts().stream().anyMatch(Doubt::hidesText),
              "text is lost without a word about it");
    }
  }

  private static void assertFailure(Failure.Kind kind, String reason, Extraction extraction) {
    assertEquals(new Failure(kind, reason), assertInstanceOf(Failed.class, extraction).failure());
  }

  private static Extraction extract(Path file) throws IngestException {
    return pool.extract(file, identify(file));
  }

  private static Source identify(Path file) throws IngestException {
    return INGESTER.identify(file);
  }
}
