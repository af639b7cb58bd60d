package org.pincite.query.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.check.Claim;
import org.pincite.query.check.Finding;
import org.pincite.query.check.Quotation;
import org.pincite.query.check.Verdict;

/** Quotations against an index of a report, the reply to it and a submission. */
class QuotationCheckerTest {
  private static final String REPORT = "answering-the-call-report.pdf";
  private static final String RESPONSE = "government-response-hc-1407.pdf";
  private static final String SUBMISSION = "acw0051-written-evidence.txt";

  @TempDir static Path temp;

  private static Library library;
  private static QuotationChecker checker;

  @BeforeAll
  static void index() {
    Path samples = Path.of(System.getProperty("pincite.root", "..")).resolve("corpus/documents");
    List<Path> files =
        List.of(REPORT, RESPONSE, SUBMISSION).stream().map(samples::resolve).toList();
    new Indexing(IndexRequest.of(files), Progress.SILENT).run(temp);
    library = Library.open(temp);
    checker = new QuotationChecker(library);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static Claim claim(String file, String context) {
    String hash =
        library.catalogue().entries().values().stream()
            .filter(entry -> entry.fileName().equals(file))
            .map(CatalogueEntry::documentHash)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return new Claim(Set.of(hash), List.of(), List.of()).within(context);
  }

  private static Finding check(String words, Claim claim) {
    return checker.check(new Quotation(words, claim));
  }

  private static String file(Finding finding) {
    String path = library.pathOf(finding.parts().getFirst().sha256());
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void theSourceIsFoundUntold() {
    Finding finding =
        check(
            "Trusts that had gained vehicle hours at the hospital door lost them again",
            Claim.UNTOLD);
    assertEquals(Verdict.EXACT, finding.verdict());
    assertEquals(REPORT, file(finding));
  }

  @Test
  void theRightPlaceOfAMisattributedOneIsCited() {
    Finding finding =
        check(
            "Trusts that had gained vehicle hours at the hospital door lost them again",
            claim(SUBMISSION, ""));
    assertEquals(Verdict.MISATTRIBUTED, finding.verdict());
    assertTrue(
        finding.remarks().getFirst().startsWith("The words stand in another document: Essential"),
        finding.remarks().toString());
    assertTrue(finding.remarks().getFirst().endsWith("para 13."), finding.remarks().toString());
  }

  private static final String QUOTED =
      "doing the work of a visiting surgery from the back of a van";

  @Test
  void wordsThatTheDocumentQuotesAreAnothers() {
    Finding finding = check(QUOTED, claim(REPORT, "The Committee found that crews were"));
    assertEquals(Verdict.QUOTED_IN, finding.verdict(), finding.toString());
    assertTrue(Objects.requireNonNull(finding.speaker()).name().contains("Ellery"));
    assertTrue(finding.remarks().getFirst().contains("Ellery"), finding.remarks().toString());
  }

  @Test
  void wordsOfAnotherAreNoFaultWhereTheDraftNamesThemOrDoesNotSay() {
    Finding named = check(QUOTED, claim(REPORT, "Dr Ellery told the Committee that crews were"));
    assertEquals(Verdict.EXACT, named.verdict());
    assertTrue(Objects.requireNonNull(named.speaker()).name().contains("Ellery"));
    assertEquals(Verdict.EXACT, check(QUOTED, claim(REPORT, "")).verdict());
    assertEquals(Verdict.EXACT, check(QUOTED, Claim.UNTOLD).verdict());
  }

  @Test
  void theDocumentsOwnWordsAreItsOwn() {
    Finding finding =
        check(
            "Time lost at handover fell by 9 per cent in 2025",
            claim(REPORT, "The Committee said"));
    assertEquals(Verdict.EXACT, finding.verdict());
    assertEquals(null, finding.speaker());
  }

  @Test
  void aRecommendationThatAReplyPrintsAgainIsTheCommittees() {
    String words = "We recommend that response times be published by provider";
    Finding finding = check(words, claim(RESPONSE, "The Government said"));
    assertEquals(Verdict.QUOTED_IN, finding.verdict(), finding.toString());
    assertTrue(finding.remarks().getFirst().contains("prints again"), finding.toString());
    assertEquals(
        Verdict.EXACT, check(words, claim(RESPONSE, "The Committee recommended")).verdict());
    assertEquals(Verdict.EXACT, check(words, claim(REPORT, "The Committee said")).verdict());
  }
}
