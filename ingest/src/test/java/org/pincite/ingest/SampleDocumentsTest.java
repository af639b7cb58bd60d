package org.pincite.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.PlainText;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.DocumentJson;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.OcrOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our sample documents against the truth that their sources give ({@code corpus/src/documents}:
 * gold blocks, metadata, pinpoints) and against the text that was read and found good ({@code
 * src/test/resources/golden}, rewritten by {@code -Dgolden.rewrite=true}).
 */
class SampleDocumentsTest {
  private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."));
  private static final Path DOCUMENTS = ROOT.resolve("corpus/documents");
  private static final Path TRUTH = ROOT.resolve("corpus/src/documents");
  private static final Path GOLDEN = ROOT.resolve("ingest/src/test/resources/golden");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Ingester INGESTER = new Ingester();

  /** What is found good must not depend on what the machine has. */
  private static final ExtractionOptions WITHOUT_OCR =
      ExtractionOptions.DEFAULT.with(new OcrOptions(false, OcrOptions.DEFAULT_LANGUAGE, false));

  @TestFactory
  Stream<DynamicTest> theTextIsAsItWasFoundGood() throws IOException {
    return readable().map(name -> DynamicTest.dynamicTest(name, () -> compareWithGolden(name)));
  }

  /**
   * The truth is not bent to what is read: what falls short of it is listed, and a change either
   * way shows.
   */
  @Test
  void everyParagraphAndPinpointIsRightButForTheShortfallsListed()
      throws IOException, IngestException {
    List<String> wrong = new ArrayList<>();
    for (String name : readable().toList()) {
      if (Files.exists(TRUTH.resolve(stem(name) + ".gold.json"))) {
        wrong.addAll(shortfalls(name));
      }
    }
    for (JsonNode row : metadata().toList()) {
      wrong.addAll(wrongPinpoints(row));
    }
    Path list = GOLDEN.resolve("shortfalls.txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.write(list, wrong);
    }
    assertEquals(Files.readString(list).lines().toList(), wrong);
  }

  @TestFactory
  Stream<DynamicTest> metadataIsWhatTheDocumentShows() throws IOException {
    return metadata()
        .filter(row -> !row.path("file").asString().contains("scan"))
        .map(
            row ->
                DynamicTest.dynamicTest(row.path("file").asString(), () -> compareMetadata(row)));
  }

  @TestFactory
  Stream<DynamicTest> theSameBytesGiveTheSameJson() throws IOException {
    return readable()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertArrayEquals(
                            DocumentJson.write(document(name)),
                            DocumentJson.write(new Ingesting(new Ingester()).document(name)))));
  }

  @Test
  void aScanWithoutOcrIsADocumentWithoutTextThatSaysSo() throws IngestException {
    Document scan = document("letter-minister-to-chair-scan.pdf");
    assertEquals("", scan.text());
    assertEquals(2, scan.pages().size());
    assertEquals(
        List.of(1, 2),
        scan.doubts().stream()
            .filter(d -> d.kind() == Doubt.Kind.PAGE_WITHOUT_TEXT)
            .map(Doubt::page)
            .toList());
  }

  @Test
  void aBrokenFileIsAFailureWithAReason() throws IngestException {
    Path file = DOCUMENTS.resolve("truncated-annual-statement.pdf");
    Extraction extraction = INGESTER.extract(file, INGESTER.identify(file));
    Failure failure = assertInstanceOf(Extraction.Failed.class, extraction).failure();
    assertEquals(Failure.Kind.BROKEN, failure.kind());
    assertTrue(failure.reason().length() > 10, failure.reason());
  }

  private static void compareWithGolden(String name) throws IngestException, IOException {
    String actual = PlainText.of(document(name)).replace("\f", "\n=== page ===\n");
    Path golden = GOLDEN.resolve(stem(name) + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    Path left = ROOT.resolve("ingest/target/golden/" + stem(name) + ".txt");
    String expected = Files.readString(golden);
    if (!expected.equals(actual)) {
      Files.createDirectories(left.getParent());
      Files.writeString(left, actual);
    }
    assertEquals(expected, actual, "diff " + golden + " " + left);
  }

  /** Every block of the truth that is not whole, or not with its number or on its pages. */
  private static List<String> shortfalls(String name) throws IngestException, IOException {
    Document document = document(name);
    List<String> wrong = new ArrayList<>();
    for (JsonNode block : truth(stem(name) + ".gold.json").path("blocks")) {
      if (List.of("p", "li", "h", "note").contains(block.path("t").asString())
          && !stands(document, block)) {
        String text = block.path("x").asString();
        wrong.add(
            name
                + ": "
                + block.path("t").asString()
                + " "
                + block.path("n").asString("-")
                + " "
                + text.substring(0, Math.min(60, text.length())));
      }
    }
    return wrong;
  }

  private static boolean stands(Document document, JsonNode truth) {
    String text = truth.path("x").asString();
    String number = truth.path("n").asString(null);
    boolean heading = truth.path("t").asString().equals("h");
    int page = heading ? 0 : truth.path("p").asInt(0);
    int lastPage = truth.path("pe").asInt(page);
    for (Block block : document.blocks()) {
      if (document.quote(block.span()).equals(text) && Objects.equals(number, block.number())) {
        List<Integer> pages = document.pagesOf(block.span()).stream().map(Page::index).toList();
        if (page == 0 || (pages.getFirst() == page && pages.getLast() == lastPage)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> wrongPinpoints(JsonNode row) throws IngestException {
    List<String> wrong = new ArrayList<>();
    Document document = document(row.path("file").asString());
    for (JsonNode pinpoint : row.path("pinpoints")) {
      String quote = pinpoint.path("quote").asString();
      int at = -1;
      for (int i = 0; i < pinpoint.path("occurrence").asInt(1); i++) {
        at = document.text().indexOf(quote, at + 1);
      }
      String expected = expected(pinpoint);
      String actual = at < 0 ? "not found" : actual(document, new Span(at, at + quote.length()));
      if (!expected.equals(actual)) {
        wrong.add(row.path("file").asString() + ": " + expected + " but " + actual + ": " + quote);
      }
    }
    return wrong;
  }

  /** An item of a list of conclusions is cited by the paragraph of the body that it points to. */
  private static String expected(JsonNode pinpoint) {
    String paragraph =
        pinpoint.path("points_to").asString(pinpoint.path("paragraph").asString(null));
    return "para "
        + paragraph
        + ", page "
        + (pinpoint.path("page_index").isNull() ? null : pinpoint.path("page_index").asInt())
        + ", label "
        + pinpoint.path("page_label").asString(null);
  }

  private static String actual(Document document, Span span) {
    Block block = document.blocks().get(document.blockAt(span.start()));
    if (block.kind() == BlockKind.FURNITURE || !block.span().contains(span)) {
      return "not in one block of body text";
    }
    @Nullable Page page = document.pagesOf(span).stream().findFirst().orElse(null);
    return "para "
        + block.paragraph()
        + ", page "
        + (page == null ? null : page.index())
        + ", label "
        + (page == null ? null : page.label());
  }

  private static void compareMetadata(JsonNode row) throws IngestException {
    Metadata metadata = document(row.path("file").asString()).metadata();
    assertShown(row, "title", metadata, MetadataField.TITLE);
    assertShown(
        row, "body", metadata, MetadataField.BODY, MetadataField.PUBLISHER, MetadataField.AUTHOR);
    assertShown(row, "house", metadata, MetadataField.HOUSE);
    assertShown(row, "session", metadata, MetadataField.SESSION);
    assertShown(row, "isbn", metadata, MetadataField.ISBN);
    assertShown(
        row,
        "number",
        metadata,
        MetadataField.PAPER_NUMBER,
        MetadataField.COMMAND_NUMBER,
        MetadataField.EVIDENCE_CODE);
  }

  /** What is shown in capitals is kept in capitals, so case does not count. */
  private static void assertShown(
      JsonNode row, String name, Metadata metadata, MetadataField... fields) {
    String actual =
        Stream.of(fields)
            .flatMap(field -> metadata.first(field).stream())
            .findFirst()
            .map(value -> value.toLowerCase(Locale.ROOT))
            .orElse("(nothing)");
    assertEquals(row.path(name).asString("(nothing)").toLowerCase(Locale.ROOT), actual, name);
  }

  private static Document document(String name) throws IngestException {
    return new Ingesting(INGESTER).document(name);
  }

  /** Reads sample documents. */
  private record Ingesting(Ingester ingester) {
    Document document(String name) throws IngestException {
      Path file = DOCUMENTS.resolve(name);
      Extraction extraction = ingester.extract(file, ingester.identify(file), WITHOUT_OCR);
      return assertInstanceOf(Extraction.Extracted.class, extraction).document();
    }
  }

  private static Stream<String> readable() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("truncated"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Stream<JsonNode> metadata() throws IOException {
    return truth("metadata.json")
        .valueStream()
        .filter(row -> !row.path("file").asString().startsWith("truncated"));
  }

  private static JsonNode truth(String name) throws IOException {
    return MAPPER.readTree(Files.readAllBytes(TRUTH.resolve(name)));
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
