package org.pincite.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Assembler;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.language.SentenceSplitter;

class PlainTextExtractorTest {
  private static final Assembler ASSEMBLER = new Assembler(new SentenceSplitter());

  @TempDir private Path folder;

  private static Document document(Draft draft) {
    Source source = new Source("0".repeat(64), "text/plain", 1);
    return ASSEMBLER.assemble(draft, "test", source, Metadata.NONE);
  }

  private static Document plain(String... lines) {
    return document(PlainTextExtractor.read(String.join("\n", lines), Syntax.PLAIN));
  }

  private static Document marked(Syntax syntax, String... lines) {
    return document(PlainTextExtractor.read(String.join("\n", lines), syntax));
  }

  /** The blocks as {@code KIND text}, one a line. */
  private static String shape(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + document.quote(block.span()))
        .collect(Collectors.joining("\n"));
  }

  private static String blocks(String... blocks) {
    return String.join("\n", blocks);
  }

  private Draft extract(byte[] bytes) throws IOException, IngestException {
    Path file = Files.write(folder.resolve("file.txt"), bytes);
    Source source = new Source("0".repeat(64), "text/plain", bytes.length);
    return new PlainTextExtractor().extract(file, source);
  }

  @Test
  void wrappedLinesAreOneParagraphAndBlankLinesPartThem() {
    assertEquals(
        blocks(
            "PARAGRAPH The harbour authority told us that its berths had been full since the spring.",
            "PARAGRAPH Nobody had asked for more of them."),
        shape(
            plain(
                "The harbour authority told us that",
                "its berths had been full since the",
                "spring.",
                "",
                "Nobody had asked for more of them.")));
  }

  @Test
  void longLinesAreParagraphsOfTheirOwn() {
    String first =
        "The harbour was full, and so were its berths, its sheds and its quays. ".repeat(3).strip();
    String second =
        "Nobody had asked the harbour authority for more of its berths. ".repeat(3).strip();
    assertEquals("PARAGRAPH " + first + "\nPARAGRAPH " + second, shape(plain(first, second)));
  }

  @Test
  void aShortLastLineEndsAParagraphWithoutABlankLine() {
    assertEquals(
        blocks(
            "PARAGRAPH The harbour authority told us that its berths were full.",
            "PARAGRAPH Nobody had asked for any more of them since the spring of that year."),
        shape(
            plain(
                "The harbour authority told us that its",
                "berths were full.",
                "Nobody had asked for any more of them",
                "since the spring of that year.")));
  }

  @Test
  void aSentenceGoesOnOverABlankLine() {
    assertEquals(
        "PARAGRAPH The authority told us that its berths had been full, and that nobody asked.",
        shape(
            plain(
                "The authority told us that its berths had",
                "",
                "been full, and that nobody asked.")));
  }

  @Test
  void aPullQuoteDoesNotInterruptItsSentence() {
    assertEquals(
        blocks(
            "PARAGRAPH The authority told us last year that its berths had been full since the spring, and that the ships were sent away.",
            "ASIDE “The ships were sent away”"),
        shape(
            plain(
                "The authority told us last year that its berths had",
                "been full since the spring, and that the ships",
                "",
                "“The ships",
                "",
                "were sent away”",
                "",
                "were sent away.")));
  }

  @Test
  void hyphensAtLineEndsGoOrStayByTheWordsOfTheText() {
    Document document =
        plain(
            "The inquiry was slow. The inqui-",
            "ry was well-",
            "paid. A well-paid inquiry and scru-",
            "tiny of it: scrutiny.");
    assertEquals(
        "The inquiry was slow. The inquiry was well-paid. A well-paid inquiry and scrutiny of it:"
            + " scrutiny.",
        document.text());
    assertEquals(List.of("-\n", "-\n"), document.repairs().stream().map(Repair::printed).toList());
  }

  @Test
  void formFeedsArePagesAndTheirNumbersAreLabels() {
    Document document =
        plain(
            "Harbour review",
            "The first page ends in the middle of a",
            "11",
            "\fHarbour review",
            "sentence. The second page ends with it.",
            "12",
            "\fHarbour review",
            "The third page is the last.",
            "13");
    assertEquals(
        List.of("11", "12", "13"), document.pages().stream().map(page -> page.label()).toList());
    assertEquals(
        blocks(
            "PARAGRAPH The first page ends in the middle of a sentence. The second page ends with it.",
            "PARAGRAPH The third page is the last."),
        shape(document).replaceAll("\nFURNITURE .*", ""));
    Block first = document.blocks().getFirst();
    assertEquals(
        List.of(1, 2), document.pagesOf(first.span()).stream().map(page -> page.index()).toList());
  }

  @Test
  void withoutFormFeedsThereAreNoPages() {
    assertEquals(List.of(), plain("One line.").pages());
  }

  @Test
  void aHeadingStandsAloneAboveProse() {
    Document document =
        plain(
            "The state of the harbour",
            "",
            "The harbour authority told us that its berths had been full since the spring of 2010.",
            "",
            "Ada Thorne",
            "ada@harbour.example");
    assertEquals(BlockKind.HEADING, document.blocks().getFirst().kind());
    assertEquals(1, document.blocks().getFirst().level());
    assertEquals(BlockKind.PARAGRAPH, document.blocks().getLast().kind());
  }

  @Test
  void aHeadingPrintedTwiceIsKeptOnce() {
    Document document = plain("A Place of Ships?A Place of Ships?", "It is safe to say so.");
    assertEquals("HEADING A Place of Ships?\nPARAGRAPH It is safe to say so.", shape(document));
    assertEquals(Repair.Kind.DOUBLED, document.repairs().getFirst().kind());
    assertEquals(
        "A Place of Ships?A Place of Ships?",
        document.printed(document.blocks().getFirst().span()));
  }

  @Test
  void bulletsAreItemsAlsoWhereTheyAreGlued() {
    assertEquals(
        blocks(
            "PARAGRAPH We ask for:",
            "LIST_ITEM a tug of our own and",
            "LIST_ITEM a pilot",
            "LIST_ITEM a log",
            "LIST_ITEM dues"),
        shape(plain("We ask for:", "• a tug of our", "own and", "•a pilot", "• a log • dues")));
  }

  @Test
  void aDashInsideASentenceIsNoBullet() {
    assertEquals(
        "PARAGRAPH The dues of the inner basin – the larger one – rose in the spring of that year.",
        shape(
            plain(
                "The dues of the inner basin",
                "– the larger one – rose in the",
                "spring of that year.")));
  }

  @Test
  void buttonsOfAWebPageAreFurnitureAndKept() {
    Document document =
        plain(
            "The harbour was full, and nobody had asked for more of its berths since the spring.",
            "",
            "Tagged dues, ships | 3 Comments",
            "",
            "Leave a comment");
    assertEquals(
        "FURNITURE Tagged dues, ships | 3 Comments\nFURNITURE Leave a comment",
        shape(document).replaceFirst("PARAGRAPH .*\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void charsetsAreFound(String charset) throws Exception {
    String text = "The £5 due – “too high” – was dropped in the café.";
    Draft draft = extract(text.getBytes(Charset.forName(charset)));
    assertEquals(text, draft.blocks().getFirst().rawText());
    assertEquals(List.of(), draft.doubts());
  }

  @Test
  void anotherAlphabetIsRead() throws Exception {
    String text = "Портовые сборы выросли весной, и никто не спросил почему. ".repeat(21).strip();
    Draft draft = extract(text.getBytes(Charset.forName("windows-1251")));
    assertEquals(text, draft.blocks().getFirst().rawText());
  }

  @Test
  void bytesThatAreNoTextAreDoubted() throws Exception {
    byte[] bytes =
        ("The caf\u00e9 of the harbour \u2013 \u00a35 a head \u2013 was full. ".repeat(10) + "?")
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Draft draft = extract(bytes);
    assertEquals(Doubt.Kind.CHARSET, draft.doubts().getFirst().kind());
    assertTrue(draft.blocks().getFirst().rawText().startsWith("The café"));
  }

  @Test
  void markdownIsReadAsItIsShown() {
    Document document =
        marked(
            Syntax.MARKDOWN,
            "# A *note*",
            "",
            "The **dues** rose[^1] in [2010](http://log.example), as snake_case did.",
            "",
            "> We never saw a pilot.",
            "",
            "| Year | Sum |",
            "|------|-----|",
            "",
            "[^1]: See the log.");
    assertEquals(
        blocks(
            "HEADING A note",
            "PARAGRAPH The dues rose in 2010, as snake_case did.",
            "QUOTATION We never saw a pilot.",
            "CELL Year",
            "CELL Sum",
            "NOTE See the log.",
            "FURNITURE |------|-----|"),
        shape(document));
    assertEquals("1", document.blocks().get(5).number());
    assertEquals(Repair.Kind.NOTE_MARK, document.repairs().getFirst().kind());
  }

  @Test
  void underlinedTitlesAreHeadingsByTheirSigns() {
    Document document =
        marked(
            Syntax.RST,
            "The harbour",
            "===========",
            "",
            "**Chair**: Was the *tug* late?",
            "",
            "Its dues",
            "--------",
            "",
            ".. note::",
            "   They rose.",
            "",
            ".. toctree::",
            "   ./*");
    assertEquals(
        blocks(
            "HEADING The harbour",
            "PARAGRAPH Chair: Was the tug late?",
            "HEADING Its dues",
            "ASIDE .. note:: They rose.",
            "FURNITURE .. toctree:: ./*"),
        shape(document));
    assertEquals(1, document.blocks().get(0).level());
    assertEquals(2, document.blocks().get(2).level());
  }

  @Test
  void noLetterOfAnyTextIsLost() {
    String[] pieces = {
      "The harbour ",
      "full.",
      "\n",
      "\n\n",
      "• ",
      "- ",
      "1. ",
      "\f",
      "12",
      "“quote",
      "”",
      "=====",
      "Share",
      "and-",
      "small ",
      "> ",
      "| a | b |",
      "# ",
      "* ",
      "\t",
      "\u00A0",
      "Title"
    };
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      for (Syntax syntax : Syntax.values()) {
        Document document = marked(syntax, text.toString());
        assertEquals(
            letters(text.toString()), letters(printed(document)), syntax + ", seed " + seed);
      }
    }
  }

  private static String printed(Document document) {
    return document.blocks().stream()
        .map(block -> document.printed(block.span()))
        .collect(Collectors.joining());
  }

  private static String letters(String text) {
    return text.chars()
        .filter(Character::isLetter)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a\n", "- ", "“a\n\n", "> ", "\f", "*", "[", "Title\n\n", "1\n\n"})
  void hostileTextTakesNoLongerThanItsLengthAsksFor(String piece) {
    String text = piece.repeat(30_000 / piece.length());
    for (Syntax syntax : Syntax.values()) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> PlainTextExtractor.read(text, syntax));
    }
  }

  @Test
  void anEmptyTextIsAnEmptyDraft() {
    assertEquals(List.of(), plain("", " ").blocks());
    assertNull(PlainTextExtractor.read("", Syntax.RST).properties().get("x"));
  }

  @Test
  void aTitleBehindItsPageIsPutBeforeItAndADoubtSaysSo() {
    List<String> lines = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      lines.add(
          page == 4
              ? " why. It is said that ferry number 4 has never left"
              : " It is said that ferry number " + page + " has never left");
      for (int line = 0; line < 15; line++) {
        lines.add("the quay in all the years in which it was paid for, and");
      }
      lines.add(page == 3 ? "that is so. The boat goes nowhere and nobody asks" : "that is so.");
      lines.add("");
      if (page == 3) {
        lines.addAll(List.of("A Boat At RestA Boat At Rest", "Our reporter goes to the quay"));
      }
    }
    Document document = plain(lines.toArray(String[]::new));
    List<String> starts =
        shape(document)
            .lines()
            .map(line -> line.substring(0, Math.min(45, line.length())))
            .toList();
    int title = starts.indexOf("HEADING A Boat At Rest");
    assertEquals("ASIDE Our reporter goes to the quay", starts.get(title + 1));
    assertEquals("PARAGRAPH It is said that ferry number 3 has ", starts.get(title + 2));
    assertTrue(shape(document).contains("nobody asks why."), shape(document));
    assertEquals(
        "The title “A Boat At Rest” stands behind the text of its page and was put before it.",
        document.doubts().getFirst().detail());
  }

  @Test
  void theLastLineOfAPostIsNoHeadingAndAButtonEndsIt() {
    assertEquals(
        blocks(
            "HEADING The ferry",
            "PARAGRAPH The county has been promised a ferry for as long as anyone can remember and it is still not here.",
            "PARAGRAPH First published by the Quayside Papers",
            "PARAGRAPH the college says that it trains enough of them, and nobody has ever asked where they all go.",
            "FURNITURE Share This:",
            "FURNITURE Leave a comment"),
        shape(
            plain(
                "The ferry",
                "",
                "Share This:",
                "",
                "The county has been promised a ferry for as long as anyone can remember and it is still not here.",
                "",
                "First published by the Quayside Papers",
                "",
                "Leave a comment",
                "",
                "the college says that it trains enough of them, and nobody has ever asked where they all go.")));
  }
}
