package org.pincite.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Box;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

class NumberingTest {
  private static final String PROSE =
      " The harbour authority told us that its berths had been full since the spring.";

  private final Draft draft = new Draft();

  private DraftBlock add(BlockKind kind, String text) {
    DraftBlock block = new DraftBlock(kind).add(DraftLine.of(text));
    draft.blocks().add(block);
    return block;
  }

  private DraftBlock paragraph(String text) {
    return add(BlockKind.PARAGRAPH, text);
  }

  private DraftBlock heading(String text) {
    return add(BlockKind.HEADING, text);
  }

  private void paragraphs(int first, int last, String stop) {
    for (int i = first; i <= last; i++) {
      paragraph(i + stop + PROSE);
    }
  }

  private DraftBlock number(String number) {
    return draft.blocks().stream()
        .filter(block -> number.equals(block.number()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block is numbered " + number));
  }

  @Test
  void numbersOfAContinuousRunAreTakenOffTheText() {
    paragraphs(1, 8, ".");
    Numbering.apply(draft);
    DraftBlock seventh = number("7");
    assertEquals(PROSE.strip(), seventh.rawText());
    assertEquals("7.", seventh.printedNumber());
    assertEquals("7", seventh.paragraph());
    assertEquals(List.of(), draft.doubts());
  }

  @Test
  void aNumberThatTouchesTheTextIsTakenOffToo() {
    for (int i = 1; i <= 6; i++) {
      paragraph(i + ".Once again the ferry was late, and nobody could say who was to tell us why.");
    }
    Numbering.apply(draft);
    assertTrue(number("6").rawText().startsWith("Once again"));
  }

  @Test
  void aNumberWithTwoSpacesOrInALineOfItsOwnIsTakenOffToo() {
    for (int i = 1; i <= 6; i++) {
      DraftBlock block =
          paragraph(i + ".  The ferry was late, and nobody could say who was to tell us.");
      if (i == 4) {
        block.replaceLine(0, DraftLine.of("4."));
        block.add(DraftLine.of("The ferry was late, and nobody could say who was to tell us."));
      }
    }
    Numbering.apply(draft);
    assertTrue(draft.blocks().stream().allMatch(b -> b.rawText().strip().startsWith("The ferry")));
    assertEquals("4", draft.blocks().get(3).paragraph());
  }

  @Test
  void aYearAtALineStartStays() {
    paragraphs(1, 6, "");
    DraftBlock year = paragraph("2010 was a year in which no harbour dues were collected at all.");
    paragraphs(7, 12, "");
    Numbering.apply(draft);
    assertNull(year.number());
    assertEquals("6", year.paragraph());
    assertTrue(year.rawText().startsWith("2010 was"));
  }

  @Test
  void aListInsideAParagraphDoesNotChangeTheParagraph() {
    paragraphs(1, 3, ".");
    paragraph("4. The witnesses named three reasons for the delay:");
    DraftBlock first = paragraph("1. the tide was low;");
    DraftBlock third = paragraph("2. the pilot was ill; and");
    paragraph("3. the tug had been sold.");
    DraftBlock after = paragraph("None of them was foreseen by the authority in its annual plan.");
    paragraphs(5, 9, ".");
    Numbering.apply(draft);
    assertEquals("4", first.paragraph());
    assertEquals("1", first.number());
    assertEquals("the pilot was ill; and", third.rawText());
    assertEquals(BlockKind.LIST_ITEM, third.kind());
    assertEquals("4", after.paragraph());
    assertEquals("5", number("5").paragraph());
  }

  @Test
  void letteredPartsBelongToTheNumberAbove() {
    paragraphs(1, 5, ".");
    DraftBlock a = paragraph("(a) the dues of the inner basin, and");
    DraftBlock b = paragraph("(b) the dues of the outer basin.");
    DraftBlock smith = paragraph("A. Smith, the harbour master, gave us a tour of both of them.");
    paragraphs(6, 8, ".");
    Numbering.apply(draft);
    assertEquals("(a)", a.number());
    assertEquals("5", a.paragraph());
    assertEquals("(b)", b.number());
    assertNull(smith.number());
    assertEquals("5", smith.paragraph());
  }

  @Test
  void aLetterIBehindHIsNoRomanNumeral() {
    paragraphs(1, 5, ".");
    for (char c = 'a'; c <= 'j'; c++) {
      paragraph("(" + c + ") the quay of that letter, with its sheds;");
    }
    DraftBlock roman = paragraph("(i) the north side of that quay;");
    paragraph("(ii) the south side of that quay.");
    paragraphs(6, 8, ".");
    Numbering.apply(draft);
    assertEquals("(j)", number("(j)").number());
    assertEquals(2, roman.level());
    assertEquals(1, number("(h)").level());
  }

  @Test
  void chapterNumbersAndTheirHeadingsMakeOneRun() {
    for (int chapter = 1; chapter <= 3; chapter++) {
      heading(chapter + " Oversight of the port");
      for (int i = 1; i <= 12; i++) {
        paragraph(chapter + "." + i + PROSE);
      }
    }
    Numbering.apply(draft);
    assertEquals("3.12", number("3.12").paragraph());
    DraftBlock chapter = number("2");
    assertEquals(BlockKind.HEADING, chapter.kind());
    assertNull(chapter.paragraph());
    assertEquals("Oversight of the port", chapter.rawText());
    assertEquals(List.of(), draft.doubts());
  }

  @Test
  void textBehindAQuotationBelongsToTheNumberAboveAndAnAnnexDoesNot() {
    paragraphs(1, 6, ".");
    DraftBlock quote = add(BlockKind.QUOTATION, "We never saw a pilot before noon.");
    DraftBlock after = paragraph("That was confirmed by the log of the signal station.");
    DraftBlock cell = add(BlockKind.CELL, "12");
    heading("Annex A: Members of the panel");
    DraftBlock annex = paragraph("Mrs Ada Thorne, of the Chamber of Shipping.");
    Numbering.apply(draft);
    assertEquals("6", quote.paragraph());
    assertEquals("6", after.paragraph());
    assertEquals("6", cell.paragraph());
    assertNull(annex.paragraph());
  }

  @Test
  void aBoxBelongsToTheNumberAboveIt() {
    paragraphs(1, 6, ".");
    heading("Box 2: How dues are set");
    DraftBlock box = paragraph("Dues follow the length of the ship and the days it lies there.");
    paragraphs(7, 8, ".");
    Numbering.apply(draft);
    assertEquals("6", box.paragraph());
  }

  @Test
  void anAnnexMayCountFromOneAgain() {
    heading("Report");
    paragraphs(1, 20, ".");
    heading("Annex: Terms");
    for (int i = 1; i <= 6; i++) {
      paragraph(i + ". The panel shall meet in the custom house and keep minutes of what it said.");
    }
    Numbering.apply(draft);
    DraftBlock last = draft.blocks().getLast();
    assertEquals("6", last.paragraph());
    assertEquals("20", number("20").paragraph());
  }

  @Test
  void conclusionsLeadBackToTheBody() {
    heading("Report");
    paragraphs(1, 50, ".");
    heading("Conclusions and recommendations");
    DraftBlock one =
        paragraph("1. The dues are too high for coasters and should be cut. (Paragraph 12)");
    DraftBlock two = paragraph("2. The log must be kept by the station. (Recommendation,");
    two.add(DraftLine.of("paragraph 47)"));
    DraftBlock three = paragraph("3. The tug should be bought back by the authority.");
    DraftBlock pointer = paragraph("(Paragraphs 48 and 49)");
    DraftBlock four = paragraph("4. The pilot should be paid while ill. (Paragraph 50)");
    Numbering.apply(draft);
    assertEquals("1", one.number());
    assertEquals("12", one.paragraph());
    assertEquals("47", two.paragraph());
    assertEquals("48", three.paragraph());
    assertEquals("48", pointer.paragraph());
    assertEquals("50", four.paragraph());
    assertEquals(List.of("48", "49"), pointer.pointers());
  }

  @Test
  void conclusionsOfALastChapterKeepTheirNumbersAndPointToTheBody() {
    for (int chapter = 1; chapter <= 2; chapter++) {
      for (int i = 1; i <= 12; i++) {
        paragraph(chapter + "." + i + PROSE);
      }
    }
    heading("Chapter 3: Conclusions and recommendations");
    DraftBlock first = paragraph("3.1 The dues are too high for coasters. (paragraphs 1.2 to 1.4)");
    paragraph("3.2 The log must be kept by the signal station. (Recommendation, paragraph 2.7)");
    DraftBlock third =
        paragraph("3.3 The tug should be bought. (Paragraphs 2.1, 2.3 and 2.9, Table 4)");
    Numbering.apply(draft);
    assertEquals("3.1", first.paragraph());
    assertEquals(List.of("1.2–1.4"), first.pointers());
    assertEquals(List.of("2.1", "2.3", "2.9"), third.pointers());
    assertEquals(List.of(), number("2.3").pointers());
  }

  @Test
  void aSummaryListWithoutPointersGivesNoParagraph() {
    heading("Summary of recommendations");
    for (int i = 1; i <= 6; i++) {
      paragraph(i + ". The authority should publish its log each year, and say who kept it.");
    }
    heading("Report");
    paragraphs(1, 40, ".");
    Numbering.apply(draft);
    DraftBlock item = draft.blocks().get(3);
    assertEquals("3", item.number());
    assertNull(item.paragraph());
    assertEquals("40", number("40").paragraph());
  }

  @Test
  void questionsAreNumbers() {
    for (int i = 45; i <= 52; i++) {
      paragraph("Q" + i + " Chair: Could you tell us what the harbour dues were in that year?");
      paragraph("Mrs Thorne: I could not, Chair, because nobody has written them down for us.");
    }
    Numbering.apply(draft);
    assertEquals("Q47", draft.blocks().get(5).paragraph());
    assertTrue(number("Q47").rawText().startsWith("Chair:"));
  }

  @Test
  void fewItemsOfAListNumberNoParagraphs() {
    for (int i = 0; i < 30; i++) {
      paragraph("The harbour authority told us that its berths had been full since the spring.");
    }
    paragraph("We ask for four things:");
    DraftBlock item = paragraph("1. a tug of our own;");
    paragraph("2. a pilot at each tide;");
    paragraph("3. a log that all can read; and");
    paragraph("4. dues that coasters can pay.");
    paragraph("All of them were promised when the port was sold.");
    Numbering.apply(draft);
    assertNull(item.paragraph());
    assertEquals("1", item.number());
  }

  @Test
  void numberedHeadingsAloneNumberNoParagraphs() {
    for (int i = 1; i <= 8; i++) {
      heading(i + ". Berths and dues");
      paragraph("The harbour authority told us that its berths had been full since the spring.");
    }
    Numbering.apply(draft);
    assertTrue(draft.blocks().stream().allMatch(block -> block.paragraph() == null));
    assertEquals("1. Berths and dues", draft.blocks().getFirst().rawText());
  }

  @Test
  void aLeapIsReportedWithItsPage() {
    for (int i : new int[] {1, 2, 3, 4, 7, 8, 9}) {
      draft
          .blocks()
          .add(
              new DraftBlock(BlockKind.PARAGRAPH)
                  .add(
                      new DraftLine(
                          i + "." + PROSE, List.of(), Joint.SPACE, i / 4 + 1, null, List.of())));
    }
    Numbering.apply(draft);
    assertEquals(
        List.of(new Doubt(Doubt.Kind.NUMBER_GAP, 2, "The paragraph numbers leap from 4 to 7.")),
        draft.doubts());
  }

  @Test
  void aNumberPrintedTwiceIsReportedAndKept() {
    paragraphs(1, 5, ".");
    paragraph("5." + PROSE);
    paragraphs(6, 9, ".");
    Numbering.apply(draft);
    assertEquals("5", draft.blocks().get(5).paragraph());
    assertEquals("5", draft.blocks().get(5).number());
    assertEquals(Doubt.Kind.NUMBER_GAP, draft.doubts().getFirst().kind());
  }

  @Test
  void numbersThatAnExtractorTookOffTakePart() {
    for (int i = 1; i <= 6; i++) {
      paragraph(PROSE).number(Integer.toString(i), i + ".");
    }
    DraftBlock bullet = paragraph("a line with a bullet").number(null, "•");
    Numbering.apply(draft);
    assertEquals("6", bullet.paragraph());
    assertEquals("•", bullet.printedNumber());
    assertEquals("4", draft.blocks().get(3).paragraph());
  }

  @Test
  void aNumberAloneInItsBlockIsJoinedToTheNext() {
    for (int i = 1; i <= 6; i++) {
      paragraph(i + ".");
      paragraph(PROSE.strip());
    }
    Numbering.apply(draft);
    assertEquals(6, draft.blocks().size());
    assertEquals("6", draft.blocks().getLast().number());
  }

  @Test
  void repairsAndEdgesOfTheFirstLineMoveWithTheText() {
    paragraphs(1, 5, ".");
    DraftLine line =
        new DraftLine(
            "6. The dues rose.",
            List.of(new Repair(Repair.Kind.NOTE_MARK, new Span(11, 11), "3")),
            Joint.SPACE,
            1,
            new Box(50, 100, 90, 10),
            List.of(50.0, 58.0, 70.0, 85.0, 88.0, 105.0, 108.0, 140.0));
    draft.blocks().add(new DraftBlock(BlockKind.PARAGRAPH).add(line));
    Numbering.apply(draft);
    DraftLine moved = draft.blocks().getLast().lines().getFirst();
    assertEquals("The dues rose.", moved.text());
    assertEquals(new Span(8, 8), moved.repairs().getFirst().span());
    assertEquals(List.of(70.0, 85.0, 88.0, 105.0, 108.0, 140.0), moved.edges());
    assertEquals(new Box(70, 100, 70, 10), moved.box());
  }

  @Test
  void aMinorHeadingDoesNotEndAParagraphAndAMajorOneDoes() {
    heading("The port").level(1);
    paragraphs(1, 6, ".");
    heading("What the union said").level(2);
    DraftBlock minor = paragraph("The union told us that it had never been asked about the dues.");
    paragraphs(7, 8, ".");
    heading("The city").level(1);
    DraftBlock major = paragraph("The city told us that it had never been asked about the dues.");
    paragraphs(9, 12, ".");
    Numbering.apply(draft);
    assertEquals("6", minor.paragraph());
    assertNull(major.paragraph());
  }

  @Test
  void textBelowAChapterHeadingHasNoParagraphUntilTheNextNumber() {
    for (int chapter = 1; chapter <= 3; chapter++) {
      heading("Chapter " + chapter);
      paragraph("This chapter says what the port is, and who has paid for it in the past.");
      for (int i = 1; i <= 5; i++) {
        paragraph(chapter + "." + i + PROSE);
      }
    }
    Numbering.apply(draft);
    assertNull(draft.blocks().get(8).paragraph());
    assertEquals("2.1", draft.blocks().get(9).paragraph());
  }

  @Test
  void aNumberedHeadingAmongNumberedParagraphsIsOneOfThem() {
    paragraphs(1, 5, ".");
    heading("6. The dues");
    DraftBlock item = paragraph("(a) They rose in the spring, and nobody told us why they had to.");
    paragraphs(7, 9, ".");
    Numbering.apply(draft);
    assertEquals("6", item.paragraph());
    assertEquals(List.of(), draft.doubts());
  }

  @Test
  void sectionNumbersOfHeadingsNumberNoParagraphs() {
    for (int chapter = 1; chapter <= 3; chapter++) {
      for (int i = 1; i <= 5; i++) {
        heading(chapter + "." + i + " Berths and dues");
        paragraph(PROSE.strip());
        paragraph(PROSE.strip());
      }
    }
    Numbering.apply(draft);
    assertTrue(draft.blocks().stream().allMatch(block -> block.paragraph() == null));
  }

  @Test
  void boxedExamplesFillTheGapsOfARun() {
    paragraphs(1, 6, ".");
    DraftBlock cell = add(BlockKind.CELL, "7. Example: a coaster lies at the quay for three days.");
    paragraphs(8, 12, ".");
    Numbering.apply(draft);
    assertEquals("7", cell.paragraph());
    assertEquals(BlockKind.CELL, cell.kind());
    assertEquals(List.of(), draft.doubts());
  }

  @Test
  void partsOfASentenceAreAListHoweverManyTheyAre() {
    paragraph("The harbour authority told us that its berths had been full since the spring, and:");
    for (int i = 1; i <= 20; i++) {
      paragraph(
          "(" + i + ") that the ships of that letter had been sent to another port for good;");
    }
    Numbering.apply(draft);
    assertNull(draft.blocks().getLast().paragraph());
    assertEquals("(20)", draft.blocks().getLast().number());
  }

  @Test
  void anAnnexThatCountsFromOneAgainDoesNotLendItsLastNumbersToTheOneBefore() {
    paragraphs(1, 9, ".");
    heading("Annex A");
    paragraphs(1, 13, ".");
    heading("Annex B");
    paragraphs(1, 12, ".");
    paragraphs(13, 13, "");
    paragraphs(14, 15, ".");
    Numbering.apply(draft);
    assertEquals(List.of(), draft.doubts());
    for (DraftBlock block : draft.blocks()) {
      assertEquals(block.number(), block.paragraph());
    }
  }

  @Test
  void commentsNumberedLateInADocumentNumberNoParagraphs() {
    heading("Criteria");
    paragraphs(1, 5, ")");
    heading("Background");
    for (int i = 0; i < 60; i++) {
      paragraph(PROSE.strip());
    }
    heading("Public comments");
    for (int i = 1; i <= 15; i++) {
      paragraph(
          "(" + i + ") Comment: One harbour said that its berths had been full since the spring.");
      paragraph("Response: " + PROSE.strip());
    }
    Numbering.apply(draft);
    assertTrue(draft.blocks().stream().allMatch(block -> block.paragraph() == null));
    assertEquals("(15)", draft.blocks().get(draft.blocks().size() - 2).number());
  }

  @Test
  void aListAndTheNumbersOfAnAppendixFarBehindItAreNoScheme() {
    for (int i = 1; i <= 5; i++) {
      paragraph("(" + i + ") the quay of that number has been full since the spring;");
    }
    for (int i = 0; i < 900; i++) {
      paragraph(PROSE.strip());
    }
    for (int i = 6; i <= 20; i++) {
      paragraph("(" + i + ") Basin of that number, in the county of the harbour.");
    }
    Numbering.apply(draft);
    assertNull(draft.blocks().get(100).paragraph());
  }

  @Test
  void theEndOfAYearInAMarginNumbersNothing() {
    paragraphs(1, 6, ".");
    paragraph("198)");
    DraftBlock text = paragraph("and the dues that the act allows shall be paid on the day.");
    paragraph("ts)");
    DraftBlock more = paragraph("and the log that the act asks for shall be kept on the quay.");
    paragraphs(7, 8, ".");
    Numbering.apply(draft);
    assertNull(text.number());
    assertNull(more.number());
  }

  @Test
  void aMarkThatASentenceNamesIsNoListItem() {
    paragraphs(1, 6, ".");
    DraftBlock named =
        paragraph("(i) or (ii) of section 72 of the act that the harbour was built by.");
    paragraphs(7, 8, ".");
    Numbering.apply(draft);
    assertNull(named.number());
  }

  @Test
  void anAppendixWithoutNumbersIsNoLeap() {
    for (int chapter : new int[] {1, 2, 4, 6}) {
      heading("Appendix " + chapter);
      for (int i = 1; i <= 4; i++) {
        paragraph("A" + chapter + "." + i + PROSE);
      }
      if (chapter == 2) {
        heading("Appendix 3: Glossary");
        paragraph(PROSE.strip());
      }
    }
    Numbering.apply(draft);
    assertEquals(1, draft.doubts().size());
    assertEquals(
        "The paragraph numbers leap from A4.4 to A6.1.", draft.doubts().getFirst().detail());
  }

  @Test
  void manyRestartsTakeNoLongerThanTheirNumberAsksFor() {
    for (int i = 0; i < 20_000; i++) {
      paragraph((i % 7 + 1) + "." + PROSE);
    }
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Numbering.apply(draft));
    assertEquals(20_000, draft.blocks().size());
  }
}
