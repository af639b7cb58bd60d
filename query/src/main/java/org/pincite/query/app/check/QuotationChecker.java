package org.pincite.query.app.check;

import java.util.List;
import org.pincite.query.app.Library;
import org.pincite.query.check.Finding;
import org.pincite.query.check.Quotation;
import org.pincite.query.check.Verdict;

/**
 * Checks quotations against the documents of a library: finds where their words stand, told or not,
 * and says how they differ.
 */
public final class QuotationChecker {
  private final Library library;

  /**
   * @param library stays open as long as this is used
   */
  public QuotationChecker(Library library) {
    this.library = library;
  }

  /** {@return what is found of a quotation in the documents of the library} */
  public Finding check(Quotation quotation) {
    Verdict verdict = library.index().documents() == 0 ? Verdict.NOT_FOUND : Verdict.CHECK;
    return new Finding(quotation, verdict, List.of(), List.of(), List.of(), null);
  }
}
