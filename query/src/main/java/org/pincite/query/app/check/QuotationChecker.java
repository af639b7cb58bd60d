package org.pincite.query.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.label.Speaker;
import org.pincite.query.app.Library;
import org.pincite.query.check.Claim;
import org.pincite.query.check.Finding;
import org.pincite.query.check.Part;
import org.pincite.query.check.Quotation;
import org.pincite.query.check.Verdict;
import org.pincite.query.check.judge.ClaimRule.Fit;
import org.pincite.query.check.judge.Comparison;
import org.pincite.query.check.judge.Comparison.Compared;
import org.pincite.query.cite.Citer;

/**
 * Checks quotations against the documents of a library: finds where their words stand, told or not,
 * and says how they differ. For one thread.
 */
public final class QuotationChecker {
  private static final Citer CITER = Citer.oscola5();

  private final Library library;
  private final LibraryCorpus corpus;
  private final VoiceRule voices = new VoiceRule();

  /**
   * @param library stays open as long as this is used
   */
  public QuotationChecker(Library library) {
    this(library, Set.of());
  }

  /**
   * @param library stays open as long as this is used
   * @param excluded hashes of documents that are no sources, as the draft itself
   */
  public QuotationChecker(Library library, Set<String> excluded) {
    this.library = library;
    this.corpus = new LibraryCorpus(library, excluded);
  }

  /** {@return what is found of a quotation in the documents of the library} */
  public Finding check(Quotation quotation) {
    Compared compared = Comparison.compare(corpus, quotation);
    Finding finding = compared.finding();
    if (compared.fit() != Fit.FITS) {
      String place = place(compared.fit(), finding.parts().getFirst());
      return said(finding, finding.verdict(), place, null);
    }
    Claim claim = quotation.claim();
    boolean asked = !claim.documents().isEmpty() && finding.verdict().passes();
    return asked ? speaker(finding).map(s -> spoken(finding, s)).orElse(finding) : finding;
  }

  /** Words of another are no fault where the draft names them, or does not say whose they are. */
  private static Finding spoken(Finding finding, Speaker speaker) {
    String context = finding.quotation().claim().context();
    boolean named = context.isBlank() || VoiceRule.names(context, speaker);
    String who = speaker.name().isEmpty() ? "another" : speaker.name();
    String how =
        speaker.way() == Speaker.Way.REPRINTED
            ? "which the document prints again."
            : "whom the document quotes.";
    return said(
        finding,
        named ? finding.verdict() : Verdict.QUOTED_IN,
        "The words are those of " + who + ", " + how,
        speaker);
  }

  private Optional<Speaker> speaker(Finding finding) {
    Document document = library.document(finding.parts().getFirst().sha256());
    return voices.speaker(document, finding.parts().stream().map(Part::inSource).toList());
  }

  private static Finding said(
      Finding finding, Verdict verdict, String remark, @Nullable Speaker speaker) {
    List<String> remarks = new ArrayList<>(finding.remarks());
    remarks.add(remark);
    return new Finding(
        finding.quotation(), verdict, finding.parts(), finding.differences(), remarks, speaker);
  }

  private String place(Fit fit, Part part) {
    String what =
        switch (fit) {
          case OTHER_PAGE -> "The words stand on another page: ";
          case OTHER_PARAGRAPH -> "The words stand in another paragraph: ";
          case OTHER_DOCUMENT, FITS -> "The words stand in another document: ";
        };
    Document document = library.document(part.sha256());
    String path = library.pathOf(part.sha256());
    String name = path.substring(path.lastIndexOf('/') + 1);
    return what + CITER.cite(document, part.inSource(), name.isEmpty() ? null : name).text();
  }
}
