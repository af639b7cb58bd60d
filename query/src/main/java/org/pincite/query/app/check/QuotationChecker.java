package org.pincite.query.app.check;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Document;
import org.pincite.query.app.Library;
import org.pincite.query.check.Finding;
import org.pincite.query.check.Part;
import org.pincite.query.check.Quotation;
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

  /**
   * @param library stays open as long as this is used
   */
  public QuotationChecker(Library library) {
    this.library = library;
    this.corpus = new LibraryCorpus(library);
  }

  /** {@return what is found of a quotation in the documents of the library} */
  public Finding check(Quotation quotation) {
    Compared compared = Comparison.compare(corpus, quotation);
    Finding finding = compared.finding();
    if (compared.fit() == Fit.FITS) {
      return finding;
    }
    List<String> remarks = new ArrayList<>(finding.remarks());
    remarks.add(place(compared.fit(), finding.parts().getFirst()));
    return new Finding(
        quotation,
        finding.verdict(),
        finding.parts(),
        finding.differences(),
        remarks,
        finding.speaker());
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
