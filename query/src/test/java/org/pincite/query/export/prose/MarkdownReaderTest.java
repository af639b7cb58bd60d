package org.pincite.query.export.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.query.question.QueryException;

class MarkdownReaderTest {
  @Test
  void blocksAreToldApart() {
    String text =
        """
        # Quays
        <!-- to be
        cut -->
        The tolls
        went up.

        Nobody
        ------
        - was asked,
          not even once
        * nor told
        1. Twice.
        2) Thrice.

        ***

        The end
        """;
    assertEquals(
        List.of(
            "1 Quays",
            "P The tolls went up.",
            "2 Nobody",
            "I was asked, not even once",
            "I nor told",
            "P Twice.",
            "P Thrice.",
            "P The end"),
        MarkdownReader.read(text).stream().map(MarkdownReaderTest::shown).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a *b c* d           | a /b c/ d",
        "**b** and _i_       | =b= and /i/",
        "3 * 4 * 5           | 3 * 4 * 5",
        "snake_case_word     | snake_case_word",
        "\\*no\\*            | *no*",
        "see [x y](http://z) | see x y <http://z>",
        "*open               | *open",
        "a{{3f6bd5ad-212-k7m2q9xw4t}}b | a{3f6bd5ad-212-k7m2q9xw4t}b",
        "{{ 3f6bd5ad-212-k7m2q9xw4t }} | {3f6bd5ad-212-k7m2q9xw4t}"
      })
  void piecesAreToldApart(String text, String shown) {
    assertEquals(shown, shown(InlineReader.read(text)));
  }

  @Test
  void aPlaceThatSpellsNoIdIsNamed() {
    QueryException refused =
        assertThrows(QueryException.class, () -> MarkdownReader.read("It says {{that}}."));
    assertTrue(refused.getMessage().startsWith("'{{that}}' names no statement"));
  }

  private static String shown(Prose block) {
    String kind =
        switch (block) {
          case Prose.Heading heading -> heading.level() + " ";
          case Prose.Paragraph _ -> "P ";
          case Prose.Item _ -> "I ";
        };
    return kind + shown(block.inlines());
  }

  private static String shown(List<Inline> inlines) {
    return inlines.stream()
        .map(
            inline ->
                switch (inline) {
                  case Inline.Words(String text, boolean bold, boolean italic) ->
                      bold ? "=" + text + "=" : italic ? "/" + text + "/" : text;
                  case Inline.Quoted(var id) -> "{" + id + "}";
                })
        .collect(Collectors.joining());
  }
}
