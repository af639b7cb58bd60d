package org.pincite.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.IngestException;

/** Pages that mean harm, or that no one looked at, come out all the same. */
class HostilePagesTest {
  private static final int MANY = 20_000;

  /** Far above what any of them takes, far below what a square of their length would. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("nested divs", "<div>".repeat(100_000) + "The end."),
        Arguments.of("nested bold", "<p>" + "<b>".repeat(MANY) + "The end."),
        Arguments.of("nested tables", "<table><tr><td>".repeat(MANY) + "The end."),
        Arguments.of("nested lists", "<ul><li>".repeat(MANY) + "The end."),
        Arguments.of(
            "nested notes",
            "<div class=footnotes>" + "<div class=footnote>".repeat(MANY) + "The end."),
        Arguments.of("open links", "<a href='#x'>".repeat(MANY) + "The end."),
        Arguments.of("open comments", "The end.<!--".repeat(1) + "<!-- ".repeat(MANY)),
        Arguments.of("attributes", "<p " + numbered(MANY, "a%d='1' ") + ">The end."),
        Arguments.of("style", "<style>" + "a{b:c}@media{".repeat(MANY) + "</style>The end."),
        Arguments.of(
            "marks and notes",
            numbered(4000, "<p>Word word<a href='#n%1$d'><sup>%1$d</sup></a> word.</p>")
                + numbered(4000, "<p id='n%1$d'>%1$d A note.</p>")
                + "<p>The end."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aPageBuiltToBreakTheReaderIsReadInTime(String what, String page) {
    String text =
        assertTimeout(LONGEST, () -> Reading.of("<html><body>" + page).document().text(), what);
    assertTrue(text.contains("The end."), what);
  }

  @Test
  void zerosAndBrokenEntitiesDoNotStopTheText() throws IngestException, IOException {
    Reading reading = Reading.of("<p>One\0 two &#0; &#xFFFFFFF; &bogus; <b three</p><p>Four");
    assertEquals("One two � &bogus; ", reading.texts(BlockKind.PARAGRAPH).getFirst() + " ");
  }

  @Test
  void aPageOfScriptsHasNoBlocks() throws IngestException, IOException {
    assertEquals(
        List.of(),
        Reading.of("<script>var a = 'text';</script><div id=app></div>").draft().blocks());
  }

  @Test
  void aPageOfFramesHasTheTextForThoseWithoutFrames() throws IngestException, IOException {
    Reading reading =
        Reading.of(
            "<frameset cols='1,2'><frame src=a.htm><noframes><body><p>Text without frames.</p>"
                + "</noframes></frameset>");
    assertEquals(List.of("Text without frames."), reading.texts(BlockKind.PARAGRAPH));
  }

  private static String numbered(int count, String format) {
    return IntStream.range(0, count)
        .mapToObj(i -> format.formatted(i))
        .collect(Collectors.joining());
  }
}
