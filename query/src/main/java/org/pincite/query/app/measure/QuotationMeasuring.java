package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.check.QuotationChecker;
import org.pincite.query.check.Claim;
import org.pincite.query.check.Finding;
import org.pincite.query.check.Part;
import org.pincite.query.check.Quotation;
import org.pincite.query.eval.quotation.QuotationAnswer;
import org.pincite.query.eval.quotation.QuotationRow;
import org.pincite.query.eval.quotation.QuotationScore;

/** Checks quotations against documents, and scores it. */
public final class QuotationMeasuring {
  private final Library library;
  private final QuotationChecker checker;

  private QuotationMeasuring(Library library) {
    this.library = library;
    this.checker = new QuotationChecker(library);
  }

  /**
   * {@return the score of each quotation, in the order of the rows}
   *
   * @param documents folder whose files, also below it, are the corpus
   */
  public static List<QuotationScore> run(
      Path documents, List<QuotationRow> rows, Progress progress) {
    return TemporaryWorkspace.use(
        workspace -> {
          new Indexing(IndexRequest.of(List.of(documents)), progress).run(workspace);
          try (Library library = Library.open(workspace)) {
            return scores(library, rows, progress);
          }
        });
  }

  static List<QuotationScore> scores(Library library, List<QuotationRow> rows, Progress progress) {
    QuotationMeasuring measuring = new QuotationMeasuring(library);
    List<QuotationScore> scores = new ArrayList<>();
    progress.start(rows.size());
    for (QuotationRow row : rows) {
      scores.add(
          new QuotationScore(
              row,
              measuring.answer(row, measuring.claim(row)),
              measuring.answer(row, Claim.UNTOLD)));
      progress.step(row.id());
    }
    progress.end();
    return scores;
  }

  private QuotationAnswer answer(QuotationRow row, Claim claim) {
    Finding finding = checker.check(new Quotation(row.quote(), claim));
    List<String> said = new ArrayList<>(finding.remarks());
    finding
        .differences()
        .forEach(
            d -> said.add(d.kind().label() + ": “" + d.draft() + "” for “" + d.source() + "”"));
    return new QuotationAnswer(
        finding.verdict(),
        finding.parts().stream()
            .flatMap(part -> library.catalogue().filesOf(part.sha256()).stream())
            .map(CatalogueEntry::fileName)
            .distinct()
            .toList(),
        page(finding),
        said);
  }

  private @Nullable Integer page(Finding finding) {
    if (finding.parts().isEmpty()) {
      return null;
    }
    Part part = finding.parts().getFirst();
    return library.document(part.sha256()).pagesOf(part.inSource()).stream()
        .findFirst()
        .map(Page::index)
        .orElse(null);
  }

  /** Every document that has a file of the name; of a page the label that it prints. */
  private Claim claim(QuotationRow row) {
    Set<String> documents =
        library.catalogue().entries().values().stream()
            .filter(entry -> entry.fileName().equals(row.claimed()))
            .map(CatalogueEntry::documentHash)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Integer page = row.claimedPage();
    List<String> labels =
        page == null
            ? List.of()
            : documents.stream()
                .map(library::document)
                .flatMap(document -> label(document, page))
                .toList();
    return new Claim(documents, labels, List.of());
  }

  private static Stream<String> label(Document document, int page) {
    return page > document.pages().size()
        ? Stream.empty()
        : Stream.ofNullable(document.page(page).label());
  }
}
