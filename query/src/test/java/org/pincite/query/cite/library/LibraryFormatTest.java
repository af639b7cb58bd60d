package org.pincite.query.cite.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.csl.CslItem;
import org.pincite.query.cite.source.PersonName;
import org.pincite.query.question.QueryException;

/** Libraries out and in again, and as reference managers write them. */
class LibraryFormatTest {
  private static final LibraryItem REPORT =
      new LibraryItem(
          item(
              "harbours2024night-aaaaaaaa",
              "report",
              List.of(new PersonName("Harbours, Ferries and Canals Committee", "")),
              List.of(2024, 5, 3),
              Map.of(
                  "title", "Night ferries: 50% of {mates} & \\crews_#1 ~ $3 -- ``who''^",
                  "number", "HC 87, 2023–24",
                  "publisher", "Estuary Press",
                  "ISBN", "978-1-0000-2016-8",
                  "URL", "https://estuary.example/a_b?c=d&e=%20#f",
                  "language", "en-GB")),
          List.of("ferries.pdf"),
          "a".repeat(64));

  private static final LibraryItem ARTICLE =
      new LibraryItem(
          item(
              "calder2024tolls-bbbbbbbb-1a2b",
              "article-journal",
              List.of(new PersonName("Øre", "José"), new PersonName("de Calder", "Ines")),
              List.of(2024, 6),
              Map.of("title", "Tolls again", "container-title", "Quayside", "issue", "7")),
          List.of(),
          null);

  @ParameterizedTest
  @EnumSource(LibraryFormat.class)
  void itemsComeBackAsTheyWentOut(LibraryFormat format) {
    assertEquals(List.of(REPORT, ARTICLE), format.read(format.write(List.of(REPORT, ARTICLE))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jos{\\'e} {\\O}re|José Øre",
        "M{\\\"u}ller and \\c{C}elik|Müller and Çelik",
        "na\\\"{\\i}ve \\v{s}\\H{o}|naïve šő",
        "{The {UK} in 2024}|The UK in 2024",
        "R\\&D at 5\\%, \\S 3|R&D at 5%, §3",
        "1990--2000 --- ``so'' they say|1990–2000 — “so” they say",
        "\\emph{Night} \\textbf{ferries}|Night ferries",
        "a~b  c|a b c",
        "Ends in a backslash\\|Ends in a backslash\\",
        "\\unknown{text}|text"
      })
  void commandsOfLatexBecomeLetters(String written, String said) {
    assertEquals(said, Latex.decoded(written));
  }

  @Test
  void bibTexIsReadAsReferenceManagersWriteIt() {
    List<LibraryItem> items =
        LibraryFormat.BIBTEX.read(
            """
            Comments stand anywhere.
            @string{press = "Estuary Press"}
            @Book{key:1,
              title = "The {Tolls}",
              Author = {Ines Calder and Ann Smith and {Tolls and Bridges Board}},
              year = 2024, month = jun, publisher = press # " Ltd",
              file = {Full Text:/home/x/The Tolls.pdf:PDF;Snapshot:/home/x/toll.html:text/html}
            }
            """);
    LibraryItem book = items.getFirst();
    assertEquals("The Tolls", book.item().variable("title"));
    assertEquals(
        List.of(
            new PersonName("Calder", "Ines"),
            new PersonName("Smith", "Ann"),
            new PersonName("Tolls and Bridges Board", "")),
        book.item().authors());
    assertEquals(List.of(2024, 6), book.item().issued());
    assertEquals("Estuary Press Ltd", book.item().variable("publisher"));
    assertEquals(List.of("The Tolls.pdf", "toll.html"), book.files());
  }

  @Test
  void risIsReadWithLongLinesOldTagsAndAnyLineEnds() {
    LibraryItem report =
        LibraryFormat.RIS
            .read(
                """
                TY  - GOVDOC
                T1  - Night ferries
                A1  - Calder, Ines
                N2  - An abstract
                that goes on
                Y1  - 2024/05//
                SN  - 978-1-0000-2016-8
                L1  - file:///x/ferries.pdf
                ER  -
                """)
            .getFirst();
    assertEquals("report", report.item().type());
    assertEquals("Night ferries", report.item().variable("title"));
    assertEquals(List.of(2024, 5), report.item().issued());
    assertEquals(List.of("ferries.pdf"), report.files());
  }

  @Test
  void anItemStatesFieldsOnlyInFormsThatLeaveNoChoice() {
    assertEquals(
        Map.of(
            MetadataField.TITLE, List.of(REPORT.item().variable("title")),
            MetadataField.BODY, List.of("Harbours, Ferries and Canals Committee"),
            MetadataField.DATE, List.of("3 May 2024"),
            MetadataField.PAPER_NUMBER, List.of("HC 87"),
            MetadataField.SESSION, List.of("2023–24"),
            MetadataField.PUBLISHER, List.of("Estuary Press"),
            MetadataField.ISBN, List.of("978-1-0000-2016-8"),
            MetadataField.URL, List.of("https://estuary.example/a_b?c=d&e=%20#f"),
            MetadataField.LANGUAGE, List.of("en-GB")),
        REPORT.fields());
    assertEquals(List.of("José Øre", "Ines de Calder"), ARTICLE.fields().get(MetadataField.AUTHOR));
    assertEquals(List.of("June 2024"), ARTICLE.fields().get(MetadataField.DATE));
  }

  @Test
  void whatIsOfAnotherFormatIsSaid() {
    assertProblem(LibraryFormat.BIBTEX, "@article{broken", "it is not BibTeX: ");
    assertProblem(LibraryFormat.RIS, "AU  - x\n", "it is not RIS: line 1 stands before any TY");
    assertProblem(LibraryFormat.RIS, "TY  - BOOK\n", "it is not RIS: an entry has no ER");
    assertProblem(LibraryFormat.RIS, "", "it is not RIS: no line begins with TY");
    assertProblem(LibraryFormat.CSL_JSON, "[", "it is not JSON: ");
    assertProblem(LibraryFormat.CSL_JSON, "{}", "it is not CSL-JSON: that is an array of items");
  }

  private static void assertProblem(LibraryFormat format, String text, String said) {
    QueryException problem = assertThrows(QueryException.class, () -> format.read(text));
    assertTrue(problem.getMessage().startsWith(said), problem.getMessage());
  }

  private static CslItem item(
      String id,
      String type,
      List<PersonName> authors,
      List<Integer> issued,
      Map<String, String> variables) {
    return new CslItem(id, type, authors, issued, new LinkedHashMap<>(variables));
  }
}
