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
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.PlainText;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.DocumentJson;
import org.pincite.ingest.draft.IngestException;
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

  @TestFactory
  Stream<DynamicTest> theTextIsAsItWasFoundGood() throws IOException {
    return readable().map(name -> DynamicTest.dynamicTest(name, () -> compareWithGolden(name)));
  }

  @TestFactory
  Stream<DynamicTest> everyParagraphOfTheSourceIsWholeAndInItsPlace() throws IOException {
    return readable()
        .filter(name -> Files.exists(TRUTH.resolve(stem(name) + ".gold.json")))
        .map(name -> DynamicTest.dynamicTest(name, () -> compareWithTruth(name)));
  }

  @TestFactory
  Stream<DynamicTest> everyPinpointIsRight() throws IOException {
    return metadata()
        .map(
            row ->
                DynamicTest.dynamicTest(row.path("file").asString(), () -> comparePinpoints(row)));
  }

  @TestFactory
  Stream<DynamicTest> metadataIsWhatTheDocumentShows() throws IOException {
    return metadata()
        .filter(row -> !row.path("title").isNull())
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
  void aScanIsADocumentWithoutTextThatSaysSo() throws IngestException {
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

  private static void compareWithTruth(String name) throws IngestException, IOException {
    Document document = document(name);
    List<String> wrong = new ArrayList<>();
    for (JsonNode block : truth(stem(name) + ".gold.json").path("blocks")) {
      String kind = block.path("t").asString();
      if (List.of("p", "li", "h", "note").contains(kind)) {
        check(document, block, wrong);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void check(Document document, JsonNode truth, List<String> wrong) {
    String text = truth.path("x").asString();
    String number = truth.path("n").asString(null);
    int page = truth.path("p").asInt(0);
    int lastPage = truth.path("pe").asInt(page);
    List<String> near = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (document.quote(block.span()).equals(text)) {
        List<Integer> pages = document.pagesOf(block.span()).stream().map(Page::index).toList();
        boolean onPages = page == 0 || (pages.getFirst() == page && pages.getLast() == lastPage);
        if (onPages && Objects.equals(number, block.number())) {
          return;
        }
        near.add("number " + block.number() + " on " + pages);
      }
    }
    wrong.add(truth.path("t").asString() + " " + number + " p" + page + ": " + text + " " + near);
  }

  private static void comparePinpoints(JsonNode row) throws IngestException {
    List<String> wrong = new ArrayList<>();
    for (JsonNode pinpoint : row.path("pinpoints")) {
      Document document = document(row.path("file").asString());
      String quote = pinpoint.path("quote").asString();
      int at = -1;
      for (int i = 0; i < pinpoint.path("occurrence").asInt(1); i++) {
        at = document.text().indexOf(quote, at + 1);
      }
      if (at < 0) {
        wrong.add("not found: " + quote);
        continue;
      }
      Span span = new Span(at, at + quote.length());
      Block block = document.blocks().get(document.blockAt(at));
      @Nullable Page page = document.pagesOf(span).stream().findFirst().orElse(null);
      String expected =
          pinpoint.path("paragraph").asString(null)
              + ", "
              + (pinpoint.path("page_index").isNull() ? null : pinpoint.path("page_index").asInt())
              + ", "
              + pinpoint.path("page_label").asString(null);
      String actual =
          block.paragraph()
              + ", "
              + (page == null ? null : page.index())
              + ", "
              + (page == null ? null : page.label());
      boolean isSentence = block.kind() != BlockKind.FURNITURE && block.span().contains(span);
      if (!expected.equals(actual) || !isSentence) {
        wrong.add(expected + " but " + actual + ": " + quote);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void compareMetadata(JsonNode row) throws IngestException {
    Document document = document(row.path("file").asString());
    assertEquals(
        row.path("title").asString(null),
        document.metadata().first(MetadataField.TITLE).orElse(null));
    assertEquals(
        row.path("body").asString(null),
        document.metadata().first(MetadataField.BODY).orElse(null));
    assertEquals(
        row.path("house").asString(null),
        document.metadata().first(MetadataField.HOUSE).orElse(null));
    assertEquals(
        row.path("session").asString(null),
        document.metadata().first(MetadataField.SESSION).orElse(null));
    assertEquals(
        row.path("isbn").asString(null),
        document.metadata().first(MetadataField.ISBN).orElse(null));
    String number =
        document
            .metadata()
            .first(MetadataField.PAPER_NUMBER)
            .or(() -> document.metadata().first(MetadataField.COMMAND_NUMBER))
            .or(() -> document.metadata().first(MetadataField.EVIDENCE_CODE))
            .orElse(null);
    assertEquals(row.path("number").asString(null), number);
  }

  private static Document document(String name) throws IngestException {
    return new Ingesting(INGESTER).document(name);
  }

  /** Reads sample documents. */
  private record Ingesting(Ingester ingester) {
    Document document(String name) throws IngestException {
      Path file = DOCUMENTS.resolve(name);
      Extraction extraction = ingester.extract(file, ingester.identify(file));
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
