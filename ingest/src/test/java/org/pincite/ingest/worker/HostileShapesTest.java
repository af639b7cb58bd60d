package org.pincite.ingest.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Extraction.Extracted;
import org.pincite.ingest.Extraction.Failed;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.OcrOptions;
import org.pincite.ingest.draft.Passwords;

/**
 * However a file is wrong, it becomes a document, with a doubt where words may be missing, or one
 * clear line; nobody's reader dies of it or waits for the clock.
 */
class HostileShapesTest {
  private static final Ingester INGESTER = new Ingester();
  private static final ExtractionOptions OPTIONS =
      ExtractionOptions.DEFAULT.with(new OcrOptions(false, OcrOptions.DEFAULT_LANGUAGE, false));

  @SuppressWarnings("NullAway.Init")
  private static ExtractionPool pool;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeAll
  static void open() {
    pool = new ExtractionPool(Limits.DEFAULT.withTime(Duration.ofSeconds(30)).withMemory(160), 2);
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @TestFactory
  Stream<DynamicTest> pdfs() {
    return HostileShapes.all().entrySet().stream()
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.getKey(), () -> assertEnds(read("a.pdf", shape.getValue()), true)));
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    String words = "The Committee heard that the policy was not costed.";
    texts.put("deep.html", ("<div>".repeat(100_000) + words).getBytes(UTF_8));
    texts.put("deepTable.html", ("<table><tr><td>".repeat(5_000) + words).getBytes(UTF_8));
    texts.put("deepList.html", ("<ul><li>".repeat(20_000) + words).getBytes(UTF_8));
    texts.put("attributes.html", ("<p " + "a=b ".repeat(200_000) + ">" + words).getBytes(UTF_8));
    texts.put("entities.html", ("<p>" + "&lt;".repeat(200_000) + words).getBytes(UTF_8));
    texts.put("unclosed.html", ("<html><!--" + words + "<script>" + words).getBytes(UTF_8));
    texts.put("line.txt", (words + " ").repeat(40_000).getBytes(UTF_8));
    texts.put("word.txt", ("x".repeat(2_000_000) + " " + words).getBytes(UTF_8));
    texts.put("nulls.txt", (words + "\0\0\0" + words).getBytes(UTF_8));
    texts.put("surrogates.txt", (words + " \u00ed\u00a0\u0080 ").getBytes(ISO_8859_1));
    texts.put("utf16.txt", new byte[] {-1, -2, 0, -40, 65, 0, 0, -36, 10, 0});
    texts.put("mark.txt", new byte[] {-17, -69, -65});
    texts.put("feeds.txt", ("\f".repeat(20_000) + words).getBytes(UTF_8));
    texts.put("spaces.txt", (" \u00a0\u200b\n".repeat(100_000) + words).getBytes(UTF_8));
    texts.put("brackets.md", ("[".repeat(50_000) + "](".repeat(50_000) + words).getBytes(UTF_8));
    texts.put("quotes.md", (">".repeat(50_000) + words).getBytes(UTF_8));
    texts.put(
        "bomb.xml",
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aa'>]><a>&a;</a>".getBytes(UTF_8));
    texts.put("liar.pdf", "PK\003\004 no PDF".getBytes(ISO_8859_1));
    texts.put("liar.docx", words.getBytes(UTF_8));
    return texts.entrySet().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.getKey(), () -> assertEnds(read(text.getKey(), text.getValue()), false)));
  }

  @Test
  void aFalseCountOfPagesIsSetRightAndOnRecord() throws Exception {
    byte[] pdf = shape("count of 2 thousand million");
    Document document = assertInstanceOf(Extracted.class, read("count.pdf", pdf)).document();
    assertEquals(1, document.pages().size());
    assertEquals(
        List.of(
            new Doubt(
                Doubt.Kind.PAGES_MISCOUNTED,
                null,
                "The file claims 2147483647 pages and holds 1.")),
        document.doubts());
  }

  @Test
  void namesOfAnyKindReachTheWorker() throws Exception {
    byte[] pdf = TinyPdf.ofContent(TinyPdf.WORDS).bytes();
    for (String name : List.of("a\nb.pdf", "\u0001\t.pdf", "%2F?#.pdf", "é".repeat(120) + ".pdf")) {
      assertEnds(read(name, pdf), true);
    }
  }

  @Test
  void passwordsAreTriedAndNeverTold() throws Exception {
    Passwords passwords = new Passwords(List.of("wrong", "also wrong"));
    assertFalse(OPTIONS.with(passwords).toString().contains("wrong"));
    byte[] junk = shape("encryption by junk");
    Path file = Files.write(folder.resolve("junk.pdf"), junk);
    Extraction extraction = pool.extract(file, INGESTER.identify(file), OPTIONS.with(passwords));
    Failure failure = assertInstanceOf(Failed.class, extraction).failure();
    assertEquals(Failure.Kind.ENCRYPTED, failure.kind());
    assertFalse(failure.reason().contains("wrong"), failure.reason());
  }

  private static byte[] shape(String name) {
    return Objects.requireNonNull(HostileShapes.all().get(name), name);
  }

  private Extraction read(String name, byte[] bytes) throws IOException, IngestException {
    Path file = Files.write(folder.resolve(name), bytes);
    return pool.extract(file, INGESTER.identify(file), OPTIONS);
  }

  private static void assertEnds(Extraction extraction, boolean ofPdf) {
    switch (extraction) {
      case Failed(var source, Failure failure) -> {
        assertEquals(1, failure.reason().lines().count(), failure.reason());
        assertFalse(failure.reason().contains("reader died"), failure.reason());
        assertFalse(failure.reason().contains("more than 30 s"), failure.reason());
        assertFalse(failure.reason().contains("NullPointer"), failure.reason());
        assertFalse(failure.reason().contains("Exception"), failure.reason());
      }
      case Extracted(var document) ->
          assertTrue(
              document.text().contains("Committee")
                  || !ofPdf
                  || document.doubts().stream().anyMatch(Doubt::hidesText),
              "text is lost without a word about it");
    }
  }
}
