package org.pincite.query.app.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.query.Hit;
import org.pincite.query.Hits;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.app.Answer;
import org.pincite.query.app.Library;
import org.pincite.query.concordance.ConcordanceLine;
import org.pincite.query.concordance.ConcordanceOrder;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;

/**
 * All that a question finds in some documents, to be looked at in several ways. Whatever part is
 * shown, the numbers are those of all.
 */
public final class ResultSet {
  private static final int NO_DOCUMENT = 0;

  private final Library library;
  private final Question question;
  private final Options options;
  private final List<Path> folders;

  /**
   * @param options scope, order and page
   * @param folders to search below; all documents if none is given
   */
  public ResultSet(Library library, Question question, Options options, List<Path> folders) {
    this.library = library;
    this.question = question;
    this.folders = List.copyOf(folders);
    this.options = folders.isEmpty() ? options : options.documents(library.documentsUnder(folders));
  }

  /**
   * {@return the page of statements}
   *
   * @throws QueryException if the question stands for too many words
   */
  public Answer statements() {
    return library.search(question, options, folders);
  }

  /**
   * {@return the page of documents, the best statements of each together}
   *
   * @param perDocument how many statements of a document at most
   * @throws QueryException if the question stands for too many words
   */
  public Answer byDocument(int perDocument) {
    if (searchesNothing()) {
      return statements();
    }
    Hits hits = new Searcher(library.index()).searchByDocument(question, options, perDocument);
    return new Answer(
        hits.statements(),
        hits.byDocument(),
        hits.hits().stream().map(library::statement).toList(),
        library.coverage(folders));
  }

  /** {@return how the statements of an answer to this question are spread} */
  public List<FacetCount> count(Answer answer, Facet facet) {
    return new FacetCounter(library, library.filesUnder(folders), answer.byDocument()).by(facet);
  }

  /** {@return an answer that has the numbers, but no statement} */
  public Answer numbers() {
    return library.search(question, options.page(0, NO_DOCUMENT), folders);
  }

  /**
   * {@return the matches of all statements lined up, in an order; offset and limit count matches}
   *
   * @param width the most characters on each side of a match
   * @throws QueryException if the question stands for too many words
   */
  public ConcordancePage concordance(ConcordanceOrder order, int width) {
    List<ConcordanceLine> all = new ArrayList<>();
    Set<String> documents = new HashSet<>();
    int[] statements = {0};
    forEach(
        hit -> {
          List<ConcordanceLine> lines = ConcordanceLine.of(hit, width);
          if (!lines.isEmpty()) {
            all.addAll(lines);
            statements[0]++;
            documents.add(hit.sha256());
          }
        });
    List<ConcordancePage.Line> page =
        order.sorted(all).stream()
            .skip(options.offset())
            .limit(options.limit())
            .map(line -> new ConcordancePage.Line(line, library.statement(line.hit())))
            .toList();
    return new ConcordancePage(
        all.size(), statements[0], documents.size(), page, library.coverage(folders));
  }

  private void forEach(Consumer<Hit> action) {
    if (!searchesNothing()) {
      new Searcher(library.index()).forEach(question, options, action);
    }
  }

  private boolean searchesNothing() {
    return !folders.isEmpty() && options.documents().isEmpty();
  }
}
