package org.pincite.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.Assembler;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.language.SentenceSplitter;

/** Whatever is taken off as a number comes back with the printed form, letter by letter. */
class NumbersPutBackTest {
  private static final Assembler ASSEMBLER = new Assembler(new SentenceSplitter());
  private static final Source SOURCE = new Source("0".repeat(64), "text/plain", 1);

  private static final List<String> STARTS =
      List.of(
          "%d. ",
          "%d.", "%d  ", "(%d) ", "[%d] ", "%d) ", "Q%d ", "3.%d ", "A2.%d ", "(a) ", "(b) ",
          "(i) ", "ts) ", "198) ", "2010 ", "1 May ", "%dA. ", "• ", "");

  private static final List<String> TEXTS =
      List.of(
          "The harbour was full, and nobody could say who was to tell us why that was so.",
          "the tide was low;",
          "or (ii) of section 72",
          "We recommend that it be dredged. (Paragraphs 12, 15 and 20)",
          "");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void thePrintedFormOfTheWholeTextIsTheSources(long seed) {
    Random random = new Random(seed);
    Draft draft = new Draft();
    StringBuilder source = new StringBuilder("Report");
    draft.blocks().add(new DraftBlock(BlockKind.HEADING).add(DraftLine.of("Report")));
    String main = STARTS.get(random.nextInt(9));
    int numbers = 0;
    for (int i = 0; i < 60; i++) {
      boolean counts = random.nextInt(4) > 0;
      String start = counts ? main : STARTS.get(random.nextInt(STARTS.size()));
      numbers += counts ? 1 : 0;
      String text = start.formatted(numbers) + TEXTS.get(random.nextInt(counts ? 4 : 5));
      source.append(text);
      BlockKind kind = random.nextInt(6) == 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
      draft.blocks().add(new DraftBlock(kind).add(DraftLine.of(text)));
    }
    Numbering.apply(draft);
    Document document = ASSEMBLER.assemble(draft, "test", SOURCE, Metadata.NONE);
    assertTrue(document.blocks().stream().anyMatch(block -> block.number() != null), "none taken");
    String printed = document.printed(new Span(0, document.text().length()));
    assertEquals(solid(source.toString()), solid(printed), () -> "seed " + seed);
  }

  private static String solid(String text) {
    return text.replaceAll("\\s+", "");
  }
}
