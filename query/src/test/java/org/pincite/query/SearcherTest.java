package org.pincite.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Span;
import org.pincite.index.SearchIndex;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearcherTest {
  private static final Document REPORT =
      TestIndex.document(
          "report",
          Map.of(
              MetadataField.KIND, "committee-report",
              MetadataField.HOUSE, "House of Lords",
              MetadataField.TITLE, "The Harbours of the North",
              MetadataField.DATE, "12 May 2019"),
          "# Staffing of the harbours",
          "The harbour masters are badly paid. Their staff leave for the ferries. Nobody asked why.",
          "The Minister told us that the WHO had been consulted. We do not know who was consulted.",
          "Scrutiny by Parliament is slow. The harbour board’s accounts were not scrutinised.");
  private static final Document LETTER =
      TestIndex.document(
          "letter",
          Map.of(MetadataField.KIND, "written-evidence", MetadataField.DATE, "July 2021"),
          "Our café is staffed by well-paid people. The harbour is our neighbour, to be or not to be.",
          "The U.K. spent 1,300 pounds. Nothing else happened.");

  private SearchIndex index;

  @BeforeAll
  void open(@TempDir Path folder) {
    index = TestIndex.of(folder, List.of(REPORT, LETTER));
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scrutinise|accounts were not <scrutinised>.",
        "=WHO|The Minister told us that the <WHO> had been consulted.",
        "=who|that the <WHO> had been consulted. ; know <who> was consulted.",
        "scrutin*|<Scrutiny> by Parliament is slow. ; were not <scrutinised>.",
        "cafe|Our <café> is staffed by well-paid people.",
        "well-paid|staffed by <well>-<paid> people.",
        "\"by well-paid people\"|staffed <by> <well>-<paid> <people>.",
        "UK|The <U.K>. spent 1,300 pounds.",
        "1300|The U.K. spent <1,300> pounds.",
        "=\"to be or not\"|neighbour, <to> <be> <or> <not> to be.",
        "\"badly paid their\"|masters are <badly> <paid>. ; <Their> staff leave",
        "masters ferries|The harbour <masters> are badly paid. ; leave for the <ferries>.",
        "masters /s ferries|",
        "masters /s paid|The harbour <masters> are badly <paid>.",
        "board's|The harbour <board’s> accounts",
        "minister NOT consulted|",
        "accounts NOT minister|The harbour board’s <accounts>",
        "masters THEN/2 paid|The harbour <masters> are badly <paid>.",
        "paid THEN/2 masters|",
        "paid NEAR/2 masters|The harbour <masters> are badly <paid>.",
        "paid NEAR/1 masters|",
        "parliament OR ferries|<Parliament> is slow. ; for the <ferries>.",
        "block:heading|Staffing of the harbours",
        "staff block:heading|<Staffing> of the harbours",
        "title:harbour house:lords slow|by Parliament is <slow>.",
        "title:\"of the north\" slow|is <slow>.",
        "date:2021 harbour|The <harbour> is our neighbour",
        "date:2018..2020 kind:report ferries|for the <ferries>.",
        "kind:evidence ferries|",
        "organisatoin~1|",
        "harbuor~1 masters|The <harbour> <masters>",
        "\"badly payd~1 their\"|masters are <badly> <paid>. ; <Their> staff leave",
        "/scrutin[a-z]+/|<Scrutiny> by Parliament ; were not <scrutinised>.",
        "=/[A-Z]{3}/|told us that the <WHO> had been",
        "=Harb*|",
        "title:\"harb* of\" house:/lord.?/ slow|is <slow>.",
        "title:=harbour slow|",
        "title:=Harbours slow|is <slow>.",
        "year:2019 slow|is <slow>.",
      })
  void aQuestionFindsTheSentencesThatAnswerIt(String question, String expected) {
    List<Hit> hits = search(question, Options.DEFAULT.sort(Options.Sort.POSITION)).hits();
    List<String> found = hits.stream().map(SearcherTest::marked).sorted().toList();
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(" ; ", -1));
    assertEquals(wanted.size(), found.size(), () -> found.toString());
    for (String want : wanted) {
      assertTrue(found.stream().anyMatch(f -> f.contains(want)), () -> want + " in " + found);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "berths /sec dredging|Berths are few. ; Dredging costs more.",
        "berths /sec pilots|",
        "berths /sec1 pilots|Berths are few. ; Pilots need boats.",
        "berths /sec2 pilots|",
        "ships /sec pilots|Pilots are scarce. ; Ships lie outside. ; The ships",
        "berths /sec NOT pilots|Berths are few.",
        "pilots /sec NOT ships|Pilots need boats.",
        "(berths OR ships) /sec (pilots OR dredging)|Berths are few. ; Dredging costs more."
            + " ; Pilots are scarce. ; Ships lie outside. ; The ships",
        "(berths /sec dredging) few|Berths are few.",
        "NOT berths /sec NOT ships|Crews ; Nobody knows. ; Pilots need boats.",
        "(ships /s outside) /sec pilots|Pilots are scarce. ; Ships lie outside.",
        "para:1.2 /sec2 pilots|",
        "para:1.2 /sec1 pilots|Pilots need boats.",
        "para:1.1..1.2|Berths are few. ; Dredging costs more.",
        "para:1|",
        "para:1..1 NOT berth|Dredging costs more. ; Pilots need boats.",
        "para:1.9..1.10|Pilots need boats.",
      })
  void aSectionGoesFromHeadingToHeading(String question, String expected, @TempDir Path folder) {
    Document other = TestIndex.document("other", Map.of(), "Nobody knows.");
    Document book =
        TestIndex.document(
            "book",
            Map.of(),
            "# The quays",
            "## Room",
            "[1.1] Berths are few.",
            "[1.2] Dredging costs more.",
            "## Crews",
            "[1.10] Pilots need boats.",
            "# The ships",
            "[2] Ships lie outside.",
            "Pilots are scarce.");
    try (SearchIndex sections = TestIndex.of(folder, List.of(other, book))) {
      Options position = Options.DEFAULT.page(0, 50).sort(Options.Sort.POSITION);
      List<Hit> hits = new Searcher(sections).search(Question.parse(question), position).hits();
      assertEquals(
          expected == null ? List.of() : List.of(expected.split(" ; ", -1)),
          hits.stream().map(Hit::quote).sorted().toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date:2019|The quay is short.",
        "date:2022|Nobody asked.",
        "date:2021..2022|Nobody asked. ; Ropes are dear.",
        "year:2021|Ropes are dear.",
        "author:varley|The quay is short.",
        "author:brand|Nobody asked. ; Ropes are dear.",
        "title:quays author:varley|The quay is short.",
      })
  void authorAndDateAreThoseOfTheWorkWhereItShowsThem(
      String question, String expected, @TempDir Path folder) {
    Document archive =
        TestIndex.archive(
            "archive",
            Map.of(
                MetadataField.TITLE, "Notes on quays",
                MetadataField.AUTHOR, "Ilse Brand",
                MetadataField.DATE, "June 2022"),
            new TestIndex.Post(
                Map.of(MetadataField.AUTHOR, "Oona Varley", MetadataField.DATE, "3 May 2019"),
                "The quay is short."),
            new TestIndex.Post(Map.of(MetadataField.DATE, "2 March 2021"), "Ropes are dear."),
            new TestIndex.Post(Map.of(), "Nobody asked."));
    try (SearchIndex posts = TestIndex.of(folder, List.of(archive))) {
      List<Hit> hits = new Searcher(posts).search(Question.parse(question), Options.DEFAULT).hits();
      assertEquals(expected, String.join(" ; ", hits.stream().map(Hit::quote).sorted().toList()));
    }
  }

  @Test
  void whatWouldExplodeIsRefused(@TempDir Path other) {
    Document document = TestIndex.document("many", Map.of(), "the ".repeat(3000));
    try (SearchIndex large = TestIndex.of(other, List.of(document))) {
      Searcher searcher = new Searcher(large);
      Question question = Question.parse("the NEAR/9999 the");
      QueryException places =
          assertThrows(QueryException.class, () -> searcher.search(question, Options.DEFAULT));
      assertEquals(
          "what is asked for stands at more than 2,097,152 places of one paragraph; ask for fewer"
              + " words between, or fewer NEAR and THEN in each other",
          places.sentence());
      Question complex = Question.parse("a /(.*a.{12}|b)+/");
      QueryException states =
          assertThrows(QueryException.class, () -> searcher.search(complex, Options.DEFAULT));
      assertEquals(2, states.position());
      assertEquals(
          "/(.*a.{12}|b)+/ has more than 10,000 ways to be read; write it more simply",
          states.sentence());
    }
  }

  @Test
  void aSentenceByItselfMustSatisfyTheQuestionWhereTheScopeIsTheSentence() {
    Options bySentence = Options.DEFAULT.scope(Scope.SENTENCE);
    assertEquals(0, search("masters ferries", bySentence).statements());
    assertEquals(1, search("masters paid", bySentence).statements());
    assertEquals(0, search("\"badly paid their\"", bySentence).statements());
    assertEquals(1, search("consulted NOT minister", bySentence).statements());
  }

  @Test
  void aMatchThatLeavesTheSentenceIsNotMarkedWhereTheScopeIsTheSentence() {
    String question = "paid NEAR/9 staff OR masters";
    Options position =
        Options.DEFAULT.sort(Options.Sort.POSITION).documents(Set.of(TestIndex.sha256("report")));
    assertEquals(
        "The harbour <masters> are badly <paid>.",
        marked(search(question, position).hits().get(0)));
    List<Hit> bySentence = search(question, position.scope(Scope.SENTENCE)).hits();
    assertEquals(
        List.of("The harbour <masters> are badly paid."),
        bySentence.stream().map(SearcherTest::marked).toList());
  }

  @Test
  void totalsAreExactWhateverThePage() {
    Hits hits = search("harbour", Options.DEFAULT.page(1, 2));
    assertEquals(4, hits.statements());
    assertEquals(2, hits.documents());
    assertEquals(
        Map.of(TestIndex.sha256("report"), 3, TestIndex.sha256("letter"), 1), hits.byDocument());
    assertEquals(2, hits.hits().size());
    List<Hit> all = search("harbour", Options.DEFAULT).hits();
    assertEquals(all.subList(1, 3), hits.hits());
  }

  @Test
  void aSentenceThatHoldsMoreOfTheQuestionComesFirst() {
    List<Hit> hits = search("harbour masters staff", Options.DEFAULT).hits();
    assertEquals("The harbour masters are badly paid.", hits.getFirst().quote());
    assertEquals(2, hits.getFirst().parts());
    assertEquals("Their staff leave for the ferries.", hits.get(1).quote());
  }

  @Test
  void dateOrderPutsTheLatestFirst() {
    List<Hit> hits = search("harbour", Options.DEFAULT.sort(Options.Sort.DATE)).hits();
    assertEquals(TestIndex.sha256("letter"), hits.getFirst().sha256());
  }

  @Test
  void aSearchCanBeKeptToDocumentsAndKindsOfBlock() {
    Set<String> letter = Set.of(TestIndex.sha256("letter"));
    assertEquals(1, search("harbour", Options.DEFAULT.documents(letter)).statements());
    Options headings = Options.DEFAULT.blocks(Set.of(BlockKind.HEADING));
    assertEquals(1, search("harbour", headings).statements());
  }

  @Test
  void everyHitIsHandedOver() {
    List<Hit> all = new ArrayList<>();
    Options options = Options.DEFAULT.page(0, 1).sort(Options.Sort.POSITION);
    new Searcher(index).forEach(Question.parse("harbour"), options, all::add);
    assertEquals(4, all.size());
    assertEquals(
        all.stream().map(Hit::sha256).sorted().toList(), all.stream().map(Hit::sha256).toList());
  }

  @Test
  void aHitKnowsItsPlaceInTheDocument() {
    Hit hit = search("ferries", Options.DEFAULT).hits().getFirst();
    assertEquals("Their staff leave for the ferries.", REPORT.quote(hit.span()));
    assertEquals(List.of("ferries"), hit.matches().stream().map(REPORT::quote).toList());
    assertEquals(1, hit.block().block());
  }

  @Test
  void aPhraseMayBeginWithThePrintedNumberButNoWordFindsIt(@TempDir Path other) {
    Document numbered =
        TestIndex.numbered(
            "rules",
            Map.of(
                "4.12", "The harbour master may refuse.",
                "(a)(ii)", "Refusal is final.",
                "Q45", "Who refuses?"));
    try (SearchIndex rules = TestIndex.of(other, List.of(numbered))) {
      Map<String, String> found = new TreeMap<>();
      for (String question :
          List.of(
              "\"4.12 the harbour\"",
              "=\"4.12 The harbour\"",
              "\"(a) (ii) refusal is\"",
              "\"ii refusal\"",
              "\"Q45 who\"",
              "\"a refusal\"",
              "4.12")) {
        Hits hits = new Searcher(rules).search(Question.parse(question), Options.DEFAULT);
        found.put(
            question, String.join(";", hits.hits().stream().map(SearcherTest::marked).toList()));
      }
      assertEquals(
          Map.of(
              "\"4.12 the harbour\"", "<The> <harbour> master may refuse.",
              "=\"4.12 The harbour\"", "<The> <harbour> master may refuse.",
              "\"(a) (ii) refusal is\"", "<Refusal> <is> final.",
              "\"ii refusal\"", "<Refusal> is final.",
              "\"Q45 who\"", "<Who> refuses?",
              "\"a refusal\"", "",
              "4.12", ""),
          found);
    }
  }

  @Test
  void aHyphenMayHaveGoneWithTheLinesEnd(@TempDir Path other) {
    Document document =
        TestIndex.document("joined", Map.of(), "An overreliance on up-to-date charts.");
    try (SearchIndex joined = TestIndex.of(other, List.of(document))) {
      for (String question :
          List.of("over-reliance", "\"an over-reliance on up-to-date charts\"")) {
        Hits hits = new Searcher(joined).search(Question.parse(question), Options.DEFAULT);
        assertTrue(marked(hits.hits().getFirst()).contains("<overreliance>"), question);
      }
      Question parted = Question.parse("\"an over reliance\"");
      assertEquals(0, new Searcher(joined).search(parted, Options.DEFAULT).statements());
    }
  }

  @Test
  void aWildcardThatStandsForTooManyWordsIsRefused(@TempDir Path other) {
    String many =
        IntStream.range(0, 5001).mapToObj(i -> "zz" + i).reduce("", (a, b) -> a + " " + b);
    Document document = TestIndex.document("many", Map.of(), many);
    try (SearchIndex large = TestIndex.of(other, List.of(document))) {
      Question question = Question.parse("a zz*");
      QueryException e =
          assertThrows(
              QueryException.class, () -> new Searcher(large).search(question, Options.DEFAULT));
      assertEquals(2, e.position());
      assertEquals(
          "zz* stands for more than 5,000 different words of these documents; write more of its"
              + " letters",
          e.sentence());
    }
  }

  private Hits search(String question, Options options) {
    return new Searcher(index).search(Question.parse(question), options);
  }

  private static String marked(Hit hit) {
    StringBuilder marked = new StringBuilder(hit.quote());
    for (Span match : hit.matches().reversed()) {
      marked.insert(match.end() - hit.span().start(), '>');
      marked.insert(match.start() - hit.span().start(), '<');
    }
    return marked.toString();
  }

  /** More sentences than a number has bits. */
  @ParameterizedTest
  @CsvSource({
    "ebb,2",
    "tide,71",
    "tid*,71",
    "ebb /s tide,1",
    "ebb OR tide,72",
    "ebb tide,72",
    "NOT ebb,0"
  })
  void aParagraphMayHaveAnyNumberOfSentences(
      String question, int statements, @TempDir Path folder) {
    String text = "The tide falls. ".repeat(70) + "The ebb comes. The ebb tide stays.";
    try (SearchIndex tides =
        TestIndex.of(folder, List.of(TestIndex.document("t", Map.of(), text)))) {
      Hits hits =
          new Searcher(tides)
              .search(Question.parse(question), Options.DEFAULT.page(0, Integer.MAX_VALUE));
      assertEquals(statements, hits.statements());
      assertEquals(statements, hits.hits().size());
    }
  }
}
