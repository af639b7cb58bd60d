package org.pincite.query.app.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pincite.corpus.Document;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.check.QuotationChecker;
import org.pincite.query.check.Finding;
import org.pincite.query.check.Part;
import org.pincite.query.check.Quotation;
import org.pincite.query.check.Verdict;
import org.pincite.query.draft.Draft;
import org.pincite.query.draft.DraftQuotation;
import org.pincite.query.draft.PassedOver;
import org.pincite.query.draft.PlaceInDraft;
import org.pincite.query.draft.Quoted;
import org.pincite.query.draft.report.CheckedQuotation;
import org.pincite.query.draft.report.DraftReport;
import org.pincite.query.draft.report.SourceQuote;

/** Checks what drafts quote against the documents of a library. */
public final class DraftChecking {
  private final Library library;
  private final CorpusNames corpus;
  private final Progress progress;

  /**
   * @param library stays open as long as this is used
   * @param progress told of each quotation
   */
  public DraftChecking(Library library, Progress progress) {
    this.library = library;
    this.corpus = new CorpusNames(library);
    this.progress = progress;
  }

  /**
   * {@return what is found of a draft's quotations; a draft is never its own source}
   *
   * @param file the draft's name, for the report
   */
  public DraftReport check(String file, Document document) {
    Draft draft = Draft.of(document, corpus.names());
    QuotationChecker checker = new QuotationChecker(library, Set.of(document.source().sha256()));
    List<CheckedQuotation> checked = new ArrayList<>();
    List<PassedOver> passedOver = new ArrayList<>(draft.passedOver());
    progress.start(draft.quotations().size());
    try {
      for (DraftQuotation quotation : draft.quotations()) {
        CheckedQuotation found = check(checker, document, quotation);
        if (quotation.doubtful() && found.verdict() == Verdict.NOT_FOUND) {
          passedOver.add(new PassedOver(found.quoted(), PassedOver.Reason.TOO_SHORT));
        } else {
          checked.add(found);
        }
        progress.step(file);
      }
    } finally {
      progress.end();
    }
    passedOver.sort(Comparator.comparingInt(passed -> passed.quoted().start()));
    return new DraftReport(file, document, checked, passedOver);
  }

  /** Where the words may end in several places, the reading that the corpus bears out is right. */
  private CheckedQuotation check(
      QuotationChecker checker, Document draft, DraftQuotation quotation) {
    Quoted best = quotation.quoted();
    Finding finding = find(checker, best, quotation);
    for (Quoted other : quotation.otherReadings()) {
      if (finding.verdict().passes()) {
        break;
      }
      Finding found = find(checker, other, quotation);
      if (found.verdict().compareTo(finding.verdict()) < 0) {
        best = other;
        finding = found;
      }
    }
    List<SourceQuote> sources = finding.parts().stream().map(this::source).toList();
    List<String> claimed =
        quotation.cited().claim().documents().stream().map(corpus::shortName).sorted().toList();
    return new CheckedQuotation(
        best,
        quotation.cited(),
        PlaceInDraft.of(draft, best.spans().getFirst()),
        withAbsent(finding, quotation.cited().absent()),
        sources,
        claimed);
  }

  private static Finding find(QuotationChecker checker, Quoted quoted, DraftQuotation quotation) {
    return checker.check(new Quotation(quoted.text(), quotation.cited().claim()));
  }

  /** Words that stand here, and are said to stand in a paper that is not here, need an eye. */
  private static Finding withAbsent(Finding finding, List<String> absent) {
    if (absent.isEmpty()) {
      return finding;
    }
    List<String> remarks = new ArrayList<>(finding.remarks());
    remarks.add(
        "The draft names "
            + String.join(" and ", absent)
            + ", which is not among the documents searched.");
    return new Finding(
        finding.quotation(),
        finding.verdict().passes() ? Verdict.CHECK : finding.verdict(),
        finding.parts(),
        finding.differences(),
        remarks,
        finding.speaker());
  }

  private SourceQuote source(Part part) {
    Document document = library.document(part.sha256());
    String file = library.catalogue().fileOf(part.sha256()).map(CatalogueEntry::path).orElse("");
    return new SourceQuote(part, document, file, library.cite(document, part.inSource()));
  }
}
