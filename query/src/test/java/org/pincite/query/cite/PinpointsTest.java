package org.pincite.query.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Line;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;
import org.pincite.query.cite.style.CitationStyles;

class PinpointsTest {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private Metadata metadata = Metadata.NONE;

  @Test
  void printedParagraphNumberComesFirst() {
    page("9");
    add(BlockKind.PARAGRAPH, "Ferries are late.", "3.12", 1);
    assertEquals(new Pinpoint.Paragraph("3.12", "3.12"), of("Ferries are late."));
  }

  @Test
  void quoteOverTwoNumberedParagraphsIsARange() {
    add(BlockKind.PARAGRAPH, "Ferries are late.", "3.12", 0);
    add(BlockKind.QUOTATION, "They always were.", "3.12", 0);
    add(BlockKind.PARAGRAPH, "Trains are not.", "3.14", 0);
    Pinpoint pinpoint = of("late.\n\nThey always were.\n\nTrains");
    assertEquals(new Pinpoint.Paragraph("3.12", "3.14"), pinpoint);
    assertEquals("paras 3.12–3.14", pinpoint.words());
  }

  @Test
  void questionsOfOralEvidenceAreNotParagraphs() {
    add(BlockKind.PARAGRAPH, "Why are they late?", "Q45", 0);
    assertEquals(new Pinpoint.Question("Q45", "Q45"), of("late?"));
  }

  @Test
  void wordsInHansardStandInTheColumnMarkedAboveThem() {
    kind(DocumentKind.HANSARD);
    add(BlockKind.PARAGRAPH, "The House met at noon.", null, 0);
    add(BlockKind.FURNITURE, "12 Nov 2009 : Column 893", null, 0);
    add(BlockKind.PARAGRAPH, "Ferries are late.", null, 0);
    add(BlockKind.PARAGRAPH, "[Column 894WH]", null, 0);
    add(BlockKind.PARAGRAPH, "Column 3 of the table says so.", null, 0);
    assertEquals(new Pinpoint.Column("893", "893"), of("Ferries"));
    assertEquals(new Pinpoint.Column("894WH", "894WH"), of("the table"));
    assertEquals("cols 893–894WH", of("late.\n\n[Column 894WH]\n\nColumn 3").words());
    assertEquals("para 1 of the text, counted (no number is printed)", of("House met").words());
  }

  @Test
  void columnsAreMarkedInHansardOnly() {
    add(BlockKind.PARAGRAPH, "Column 893", null, 0);
    add(BlockKind.PARAGRAPH, "Ferries are late.", null, 0);
    assertEquals(new Pinpoint.Position(2, 2, null), of("Ferries"));
  }

  @Test
  void withoutANumberThePrintedPageCounts() {
    page("iv");
    page("1");
    add(BlockKind.PARAGRAPH, "Ferries are late.", null, 2);
    assertEquals(new Pinpoint.Page("1", "1"), of("Ferries"));
  }

  @Test
  void quoteOverAPageEndIsARangeOfPages() {
    page("12");
    page("13");
    String first = "Ferries are late, and";
    add(BlockKind.PARAGRAPH, first + " trains are not.", null, 0);
    lines.add(new Line(new Span(0, first.length()), 1, null, List.of()));
    lines.add(new Line(new Span(first.length() + 1, text.length()), 2, null, List.of()));
    assertEquals(new Pinpoint.Page("12", "13"), of("late, and trains"));
    assertEquals(new Pinpoint.Page("13", "13"), of("trains"));
  }

  @Test
  void pageWithoutALabelIsSaidToBeTheFiles() {
    page(null);
    add(BlockKind.PARAGRAPH, "Ferries are late.", null, 1);
    Pinpoint pinpoint = of("Ferries");
    assertEquals(new Pinpoint.PdfPage(1, 1), pinpoint);
    assertEquals("PDF page 1 (no page number is printed)", pinpoint.words());
  }

  @Test
  void rangeIntoAnUnnumberedPartFallsBackToPages() {
    page("7");
    add(BlockKind.PARAGRAPH, "Ferries are late.", "12", 1);
    add(BlockKind.PARAGRAPH, "The committee rose.", null, 1);
    assertEquals(new Pinpoint.Page("7", "7"), of("late.\n\nThe committee"));
  }

  @Test
  void withoutPagesParagraphsAreCountedAndSaidToBe() {
    add(BlockKind.HEADING, "Ferries", null, 0);
    add(BlockKind.PARAGRAPH, "They are late.", null, 0);
    add(BlockKind.CONTENTS, "Ferries 1", null, 0);
    add(BlockKind.LIST_ITEM, "So are trains.", null, 0);
    Pinpoint pinpoint = of("So are trains.");
    assertEquals(new Pinpoint.Position(2, 2, "Ferries"), pinpoint);
    assertEquals(
        "para 2 of the text, counted (no number is printed), under ‘Ferries’", pinpoint.words());
  }

  @Test
  void noteIsCitedByItsMarkAndWhereItStands() {
    page("21");
    add(BlockKind.PARAGRAPH, "Ferries are late.", null, 1);
    blocks.add(note("See the timetable.", "5"));
    lines.add(new Line(blocks.getLast().span(), 1, null, List.of()));
    assertEquals(new Pinpoint.Note("5", new Pinpoint.Page("21", "21")), of("timetable"));
  }

  @Test
  void actsAreCitedByArticleAndBeforeTheFirstByRecital() {
    act();
    numbered("(12)", "12", "Whereas ferries are late.");
    add(BlockKind.HEADING, "Article 5", null, 0);
    numbered("1.", "1", "Ferries shall be on time.");
    item("(b)", "1", "ferries over a lake;");
    add(BlockKind.PARAGRAPH, "Article 9(2) shall apply to them from May.", "1", 0);
    add(BlockKind.HEADING, "Article 6", null, 0);
    add(BlockKind.PARAGRAPH, "Lakes are seas.", null, 0);
    add(BlockKind.HEADING, "ANNEX III", null, 0);
    add(BlockKind.PARAGRAPH, "A timetable.", null, 0);
    numbered("2.", "2", "A fare.");
    assertEquals(new Pinpoint.Provision("recital", "12"), of("Whereas"));
    assertEquals(new Pinpoint.Provision("art", "5(1)"), of("shall be"));
    assertEquals(new Pinpoint.Provision("art", "5(1)(b)"), of("over a lake"));
    assertEquals(new Pinpoint.Provision("art", "5(1)"), of("from May"));
    assertEquals(new Pinpoint.Provision("art", "6"), of("Lakes"));
    assertEquals(new Pinpoint.Provision("annex", "III"), of("timetable"));
    assertEquals("annex III para 2", of("A fare").words());
    assertEquals("arts 5(1)–6", of("from May.\n\nArticle 6\n\nLakes are").words());
  }

  @Test
  void statutesAreCitedBySectionAndTheirSchedulesByParagraph() {
    statute("Island Ferries Act 2023");
    add(BlockKind.PARAGRAPH, "An Act to make provision about ferries.", null, 0);
    add(BlockKind.HEADING, "1 Duty to publish timetables", null, 0);
    item("(1)", null, "An operator must publish a timetable.");
    item("(2)", null, "The timetable must state—");
    item("(a)", null, "the time of sailing; and");
    item("(b)", null, "the name of the master.");
    add(BlockKind.HEADING, "Part 2", null, 0);
    add(BlockKind.PARAGRAPH, "2.—(1) A hovercraft is a ferry.", null, 0);
    add(BlockKind.HEADING, "4A Commencement", null, 0);
    add(BlockKind.PARAGRAPH, "This Act comes into force in May.", null, 0);
    add(BlockKind.HEADING, "SCHEDULE 1", null, 0);
    add(BlockKind.PARAGRAPH, "2 (1) A licence lasts for five years.", null, 0);
    item("(2)", null, "It may be renewed once.");
    assertEquals("s 1(1)", of("must publish").words());
    assertEquals("s 1(2)(b)", of("name of the master").words());
    assertEquals("s 2(1)", of("hovercraft").words());
    assertEquals("s 4A", of("into force").words());
    assertEquals("sch 1 para 2(2)", of("renewed").words());
    assertEquals("ss 1(1)–1(2)", of("timetable.\n\nThe timetable").words());
    assertEquals("sch 1 paras 2(1)–2(2)", of("five years.\n\nIt may").words());
    assertEquals(
        "para 1 of the text, counted (no number is printed)", of("provision about").words());
    assertTrue(of("Part 2").words().endsWith("under ‘1 Duty to publish timetables’"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ferries (Safety) Regulations 2021, reg 3(1)",
    "Ferries (Fares) Order 2021, art 3(1)",
    "Ferry Tribunal Rules 2021, r 3(1)",
    "Ferries Bill, cl 3(1)",
  })
  void whatAProvisionIsCalledIsToldByTheTitle(String title, String place) {
    statute(title);
    numbered("3.", "3", "—(1) A master must not sleep.");
    assertEquals(place, of("must not").words());
  }

  private void statute(String title) {
    metadata =
        new Metadata(
            Map.of(
                MetadataField.KIND,
                List.of(new Metadata.Value("legislation", "test", Metadata.Certainty.STATED)),
                MetadataField.TITLE,
                List.of(new Metadata.Value(title, "test", Metadata.Certainty.STATED))));
  }

  @Test
  void numberedParagraphsOfAnActWithoutArticlesAreNoRecitals() {
    act();
    numbered("12.", "12", "Ferries are late.");
    assertEquals(new Pinpoint.Paragraph("12", "12"), of("Ferries"));
  }

  @Test
  void numbersThatRestartAreCitedWithTheirSchedule() {
    numbered("1.", "1", "Ferries are late.");
    add(BlockKind.HEADING, "Schedule 1: Lakes", null, 0);
    numbered("1.", "1", "Lakes are deep.");
    add(BlockKind.QUOTATION, "Very deep.", "1", 0);
    add(BlockKind.HEADING, "Schedule 2: Rivers", null, 0);
    numbered("1.", "1", "Rivers are long.");
    numbered("2.", "2", "Rivers are wide.");
    assertEquals("para 1", of("Ferries").words());
    assertEquals("sch 1 para 1", of("Very deep").words());
    assertEquals("sch 2 para 1", of("long").words());
    assertEquals("para 2", of("wide").words());
  }

  @Test
  void numbersThatRestartUnderNoNumberedPartAreCitedWithTheirPage() {
    page("4");
    page("5");
    numbered("1.", "1", "Ferries are late.");
    lines.add(new Line(blocks.getLast().span(), 1, null, List.of()));
    add(BlockKind.HEADING, "Evidence", null, 2);
    numbered("1.", "1", "Lakes are deep.");
    lines.add(new Line(blocks.getLast().span(), 2, null, List.of()));
    assertEquals("p 4 para 1", of("Ferries").words());
    assertEquals("p 5 para 1", of("Lakes").words());
  }

  @Test
  void itemsOfConclusionsAreCitedByTheParagraphsTheyRepeat() {
    restating("3", "Ferries should run. (Paragraphs 12, 15 and 20)", "12", "15", "20");
    restating(null, "So should trains.", "12", "15", "20");
    restating("4", "Lakes should stay. (Paragraph 21)", "21");
    assertEquals(
        "paras 12, 15 and 20 (restated in the conclusions, para 3)", of("So should").words());
    assertEquals("para 21 (restated in the conclusions, para 4)", of("Lakes").words());
  }

  private void act() {
    kind(DocumentKind.LEGISLATION);
  }

  private void kind(DocumentKind kind) {
    metadata =
        new Metadata(
            Map.of(
                MetadataField.KIND,
                List.of(new Metadata.Value(kind.slug(), "page 1", Metadata.Certainty.STATED))));
  }

  private void numbered(String number, String paragraph, String words) {
    blocks.add(block(BlockKind.PARAGRAPH, number, paragraph, 0, List.of(), words));
  }

  private void item(String number, @Nullable String paragraph, String words) {
    blocks.add(block(BlockKind.LIST_ITEM, number, paragraph, 1, List.of(), words));
  }

  private void restating(@Nullable String number, String words, String... places) {
    List<String> pointers = List.of(places);
    blocks.add(block(BlockKind.PARAGRAPH, number, pointers.getFirst(), 0, pointers, words));
  }

  private Block block(
      BlockKind kind,
      @Nullable String number,
      @Nullable String paragraph,
      int level,
      List<String> pointers,
      String words) {
    return new Block(kind, append(words), number, paragraph, pointers, level, List.of(), List.of());
  }

  @Test
  void citerPutsThePlaceBehindTheSource() {
    add(BlockKind.PARAGRAPH, "Ferries are late.", "7", 0);
    Citation citation =
        new Citer(CitationStyles.standard()).cite(document(), new Span(0, 7), "ferries.txt");
    assertEquals("[no title shown; file ‘ferries.txt’], para 7.", citation.text());
  }

  private Pinpoint of(String quote) {
    int start = text.indexOf(quote);
    return Pinpoints.of(document(), new Span(start, start + quote.length()));
  }

  private void page(@Nullable String label) {
    pages.add(new Page(pages.size() + 1, label, 595, 842));
  }

  private void add(BlockKind kind, String words, @Nullable String paragraph, int page) {
    Span span = append(words);
    blocks.add(new Block(kind, span, null, paragraph, 0, List.of(), List.of()));
    if (page > 0) {
      lines.add(new Line(span, page, null, List.of()));
    }
  }

  private Block note(String words, String mark) {
    return new Block(BlockKind.NOTE, append(words), mark, null, 0, List.of(), List.of());
  }

  private Span append(String words) {
    text.append(text.isEmpty() ? "" : Document.BLOCK_SEPARATOR);
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private Document document() {
    return new Document(
        "test",
        new Source("0".repeat(64), "text/plain", text.length()),
        metadata,
        text.toString(),
        pages,
        lines,
        blocks,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
