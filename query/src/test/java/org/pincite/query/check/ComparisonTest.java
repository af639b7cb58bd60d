package org.pincite.query.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pincite.query.check.Difference.Kind;
import org.pincite.query.check.judge.ClaimRule.Fit;
import org.pincite.query.check.judge.Comparison.Compared;

class ComparisonTest {
  /** Quotations from the sample report, each with its verdict and what it shows. */
  @TestFactory
  Stream<DynamicTest> quotationsHaveTheirVerdicts() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + ": " + row[1],
                    () -> {
                      Finding finding = Samples.compare(row[2].replace("\\n", "\n")).finding();
                      assertEquals(row[0], finding.verdict().label(), finding.toString());
                    }));
  }

  private static Stream<String[]> rows() {
    try (var in = ComparisonTest.class.getResourceAsStream("/check/quotations.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyVerdictOfAComparisonIsShown() {
    assertEquals(
        List.of(
            "exact",
            "typography",
            "elided",
            "bracketed",
            "check",
            "altered",
            "stitched",
            "not-found"),
        rows().map(row -> row[0]).distinct().toList());
  }

  private static String differences(String quotation) {
    return Samples.compare(quotation).finding().differences().stream()
        .map(d -> d.kind().label() + " “" + d.draft() + "” for “" + d.source() + "”")
        .collect(Collectors.joining("; "));
  }

  @Test
  void theWordsThatDifferAreNamed() {
    assertEquals(
        "negation “” for “not”",
        differences("It is acceptable that, after eleven quarters of high vacancies"));
    assertEquals(
        "number “2,400” for “2,300”",
        differences("The Department’s capital programme replaced 2,400 vehicles between 2021"));
    assertEquals(
        "name “Eastmere” for “Wrenholt”",
        differences("Eastmere told us that 212 of its staff were waiting for a course"));
    assertEquals(
        "negation “unordinary” for “ordinary”; word “buses” for “vehicles”",
        differences(
            "Buying buses that many of the staff may not drive was a failure of unordinary planning"));
    assertEquals(
        "qualifier “most” for “many”",
        differences("Buying vehicles that most of the staff may not drive was a failure"));
    assertEquals(
        "left-out “” for “ordinary”",
        differences("vehicles that many of the staff may not drive was a failure of planning"));
    assertTrue(Kind.NEGATION.isLoud() && Kind.NUMBER.isLoud() && Kind.NAME.isLoud());
  }

  @Test
  void anEllipsisOverANegationNamesIt() {
    assertEquals("negation “” for “not”", differences("Response times did ... improve to match"));
  }

  @Test
  void partsAreSlicesOfTheDocument() {
    String quotation =
        "a contract with the Department for Public Provision (“the Department”) that is renewed";
    Part part = Samples.compare(quotation).finding().parts().getFirst();
    assertEquals(quotation, Samples.report().quote(part.inSource()));
    assertEquals(quotation.length(), part.inDraft().length());
    assertEquals(2, Samples.report().pagesOf(part.inSource()).size());
  }

  @Test
  void partsOfAnElidedQuotationStandWhereTheyStand() {
    String quotation = "Oversight is crowded and thin at once. ... Parliament has been shown plans";
    List<Part> parts = Samples.compare(quotation).finding().parts();
    assertEquals(
        List.of("Oversight is crowded and thin at once.", "Parliament has been shown plans"),
        parts.stream().map(part -> Samples.report().quote(part.inSource())).toList());
  }

  @Test
  void stitchedPartsNameBothDocuments() {
    Finding finding =
        Samples.compare(
                "Three regulators, two departments and a national framework board have concluded that the"
                    + " market no longer works as it should")
            .finding();
    assertEquals(
        List.of(Samples.report().source().sha256(), Samples.whitePaper().source().sha256()),
        finding.parts().stream().map(Part::sha256).toList());
  }

  private static void assertFit(Fit fit, Claim claim) {
    Compared compared =
        Samples.compare("There is no good reason to withhold from the public figures", claim);
    assertEquals(fit, compared.fit());
    assertEquals(
        fit == Fit.FITS ? Verdict.EXACT : Verdict.MISATTRIBUTED, compared.finding().verdict());
    assertEquals(
        Samples.report().source().sha256(), compared.finding().parts().getFirst().sha256());
  }

  @Test
  void aClaimIsHeldAgainstTheRealPlace() {
    assertFit(Fit.FITS, Claim.UNTOLD);
    assertFit(Fit.FITS, Samples.claim(Samples.report(), List.of("6"), List.of("23")));
    assertFit(Fit.OTHER_PAGE, Samples.claim(Samples.report(), List.of("5"), List.of()));
    assertFit(Fit.OTHER_PAGE, Samples.claim(Samples.report(), List.of("PDF 6"), List.of()));
    assertFit(Fit.FITS, Samples.claim(Samples.report(), List.of("PDF 9"), List.of()));
    assertFit(Fit.OTHER_PARAGRAPH, Samples.claim(Samples.report(), List.of(), List.of("22")));
    assertFit(Fit.OTHER_DOCUMENT, Samples.claim(Samples.whitePaper(), List.of(), List.of()));
  }

  @Test
  void alteredWordsOfAnotherDocumentAreAltered() {
    Claim claim = Samples.claim(Samples.whitePaper(), List.of(), List.of());
    Compared compared =
        Samples.compare("There is good reason to withhold from the public figures", claim);
    assertEquals(Verdict.ALTERED, compared.finding().verdict());
    assertEquals(Fit.OTHER_DOCUMENT, compared.fit());
  }

  @Test
  void aQuotationWithoutWordsIsForAPersonsEye() {
    assertEquals(Verdict.CHECK, Samples.compare("…").finding().verdict());
    assertEquals(Verdict.CHECK, Samples.compare("").finding().verdict());
  }
}
