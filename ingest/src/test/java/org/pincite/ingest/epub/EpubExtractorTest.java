package org.pincite.ingest.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.office.TestZip;

class EpubExtractorTest {
  private static final Ingester INGESTER = new Ingester();
  private static final String CONTAINER =
      "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
          + "<rootfile full-path='OEBPS/book.opf' media-type='application/oebps-package+xml'/>"
          + "</rootfiles></container>";
  private static final String ONE =
      "<h1>Who may dredge</h1><p>The harbour board licensed nine dredgers in a single year.<a"
          + " epub:type='noteref' href='notes.xhtml#n1'>1</a> It has not said why it did so.</p>";
  private static final String TWO =
      "<h1>What it cost</h1><p>Each licence cost the board more to police than it brought in.</p>";
  private static final String NOTES =
      "<h1>Notes</h1><aside epub:type='footnote' id='n1'><p>1 Minutes of the board, 4 May.</p></aside>";

  @TempDir Path folder;

  @Test
  void chaptersStandInTheOrderOfTheSpineAndNotOfTheArchive() throws Exception {
    Document document = read(book(ONE, TWO, NOTES));
    assertEquals(
        List.of("Who may dredge", "What it cost", "Notes"), texts(document, BlockKind.HEADING));
    assertEquals(
        List.of(
            "The harbour board licensed nine dredgers in a single year. It has not said why it did"
                + " so.",
            "Each licence cost the board more to police than it brought in."),
        texts(document, BlockKind.PARAGRAPH));
    assertEquals(List.of(), document.doubts());
  }

  @Test
  void notesOfAnotherChapterAreTiedToTheirMarks() throws Exception {
    Document document = read(book(ONE, TWO, NOTES));
    Block note =
        document.blocks().stream()
            .filter(b -> b.kind() == BlockKind.NOTE)
            .findFirst()
            .orElseThrow();
    assertEquals("1", note.number());
    assertEquals("Minutes of the board, 4 May.", slice(document, note.span()));
    assertTrue(
        document.repairs().stream().anyMatch(r -> r.kind() == Repair.Kind.NOTE_MARK),
        "the mark is out of the sentence and on record");
  }

  @Test
  void contentsAreNoBodyText() throws Exception {
    String nav =
        "<nav epub:type='toc'><h2>In this book</h2><ol><li><a href='one.xhtml'>Who may dredge</a>"
            + "</li><li><a href='two.xhtml'>What it cost</a></li></ol></nav>";
    Document document = read(book(nav + ONE, TWO, NOTES));
    assertEquals(
        List.of("Who may dredge", "What it cost", "Notes"), texts(document, BlockKind.HEADING));
    assertEquals(List.of(), texts(document, BlockKind.LIST_ITEM));
    assertTrue(document.text().contains("In this book"), "nothing is dropped");
  }

  @Test
  void printedPagesAreThoseThatTheBookMarks() throws Exception {
    String broken =
        "<span epub:type='pagebreak' id='p_iv' title='iv'/><p>The board licen<span"
            + " role='doc-pagebreak' aria-label='5'></span>sed nine dredgers <span"
            + " epub:type='pagebreak' id='page6'>6</span>in a single year, and it has not said"
            + " why.</p>";
    Document document = read(book("<h1>Who may dredge</h1>" + broken, TWO, NOTES));
    assertEquals(
        Arrays.asList(null, "iv", "5", "6"), document.pages().stream().map(Page::label).toList());
    String paragraph = texts(document, BlockKind.PARAGRAPH).getFirst();
    assertEquals(
        "The board licensed nine dredgers in a single year, and it has not said why.", paragraph);
    assertEquals(
        "1 Who may dredge|2 The board licen|3 sed nine dredgers|4 in a single year, and it has not"
            + " said why.",
        document.lines().stream()
            .limit(4)
            .map(line -> line.page() + " " + slice(document, line.span()).strip())
            .collect(Collectors.joining("|")));
  }

  @Test
  void thePackageTellsTitleAuthorsPublisherDateAndNumber() throws Exception {
    Document document = read(book(ONE, TWO, NOTES));
    assertEquals("Nine dredgers", document.metadata().first(MetadataField.TITLE).orElse("none"));
    assertEquals(
        "Quayside Press", document.metadata().first(MetadataField.PUBLISHER).orElse("none"));
    assertEquals("2025-03-01", document.metadata().first(MetadataField.DATE).orElse("none"));
    assertEquals("9780000000002", document.metadata().first(MetadataField.ISBN).orElse("none"));
  }

  @Test
  void booksWithRightsManagementAreEncryptedAndThoseWithHiddenFontsAreNot() throws Exception {
    Failure failure =
        fail(
            book(ONE, TWO, NOTES)
                .part("META-INF/encryption.xml", encryption("x", "OEBPS/two.xhtml")));
    assertEquals(Failure.Kind.ENCRYPTED, failure.kind());
    assertTrue(failure.reason().startsWith("it has digital rights management"), failure.reason());
    read(
        book(ONE, TWO, NOTES)
            .part(
                "META-INF/encryption.xml",
                encryption("http://www.idpf.org/2008/embedding", "OEBPS/a.otf")));
  }

  @Test
  void chaptersThatAreMissingAreSaidToBe() throws Exception {
    Document document = read(book(ONE, "", NOTES));
    assertEquals(
        List.of(
            new Doubt(
                Doubt.Kind.PART_UNREAD,
                null,
                "OEBPS/two.xhtml is listed as a chapter and is missing")),
        document.doubts());
    assertEquals(
        "META-INF/container.xml names no package document",
        fail(new TestZip().part("META-INF/container.xml", "<container/>")).reason());
  }

  private static String encryption(String algorithm, String path) {
    return "<encryption><enc:EncryptedData xmlns:enc='http://www.w3.org/2001/04/xmlenc#'>"
        + "<enc:EncryptionMethod Algorithm='"
        + algorithm
        + "'/><enc:CipherData><enc:CipherReference URI='"
        + path
        + "'/></enc:CipherData></enc:EncryptedData></encryption>";
  }

  /**
   * A book of three chapters, listed in another order than they are read; an empty one is left out.
   */
  private static TestZip book(String one, String two, String notes) {
    TestZip zip =
        new TestZip()
            .part("mimetype", "application/epub+zip")
            .part("META-INF/container.xml", CONTAINER)
            .part("OEBPS/notes.xhtml", page(notes));
    if (!two.isEmpty()) {
      zip.part("OEBPS/two.xhtml", page(two));
    }
    return zip.part("OEBPS/one.xhtml", page(one))
        .part(
            "OEBPS/book.opf",
            "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Nine dredgers</dc:title>"
                + "<dc:creator>Isolde Marram</dc:creator><dc:publisher>Quayside Press</dc:publisher>"
                + "<dc:date>2025-03-01</dc:date><dc:identifier>urn:isbn:9780000000002"
                + "</dc:identifier></metadata><manifest>"
                + item("notes")
                + item("two")
                + item("one")
                + "</manifest><spine><itemref idref='one'/><itemref idref='two'/><itemref"
                + " idref='notes'/></spine></package>");
  }

  private static String item(String name) {
    return "<item id='" + name + "' href='" + name + ".xhtml' media-type='application/xhtml+xml'/>";
  }

  private static String page(String body) {
    return "<?xml version='1.0' encoding='UTF-8'?><html xmlns='http://www.w3.org/1999/xhtml'"
        + " xmlns:epub='http://www.idpf.org/2007/ops'><head><title>x</title></head><body>"
        + body
        + "</body></html>";
  }

  private static String slice(Document document, Span span) {
    return document.text().substring(span.start(), span.end());
  }

  private static List<String> texts(Document document, BlockKind kind) {
    return document.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> slice(document, block.span()))
        .toList();
  }

  private Document read(TestZip zip) throws Exception {
    return assertInstanceOf(Extraction.Extracted.class, extract(zip)).document();
  }

  private Failure fail(TestZip zip) throws Exception {
    return assertInstanceOf(Extraction.Failed.class, extract(zip)).failure();
  }

  private Extraction extract(TestZip zip) throws Exception {
    Path file = zip.write(folder.resolve("book.epub"));
    return INGESTER.extract(file, INGESTER.identify(file));
  }
}
