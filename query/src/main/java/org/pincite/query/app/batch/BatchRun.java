package org.pincite.query.app.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.query.Hit;
import org.pincite.query.Hits;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.absence.Absence;
import org.pincite.query.app.absence.AbsenceRecorder;
import org.pincite.query.batch.BatchQuery;
import org.pincite.query.batch.Row;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;

/**
 * Answers one query after another. Citing a statement needs its whole document, so the statements
 * of many queries are cited together, document by document, before their rows are handed over.
 */
public final class BatchRun {
  /** Statements cited together: enough that each document is read seldom, and a few megabytes. */
  private static final int CITED_TOGETHER = 5000;

  private final Library library;
  private final Options options;
  private final AbsenceRecorder recorder;
  private final Consumer<Row> rows;
  private final Searcher searcher;
  private final boolean isEmpty;
  private final List<Row> waiting = new ArrayList<>();
  private final List<Uncited> uncited = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private int found;

  /** A hit whose row waits for its citation. */
  private record Uncited(int row, Hit hit) {}

  /**
   * @param options for each query
   * @param folders to search below; all documents if none is given
   * @param rows takes the rows, in the order of the queries
   */
  public BatchRun(
      Library library,
      Options options,
      List<Path> folders,
      AbsenceRecorder recorder,
      Consumer<Row> rows) {
    this.library = library;
    this.recorder = recorder;
    this.rows = rows;
    this.searcher = new Searcher(library.index());
    Set<String> documents = folders.isEmpty() ? Set.of() : library.documentsUnder(folders);
    this.options = options.documents(documents);
    this.isEmpty = !folders.isEmpty() && documents.isEmpty();
  }

  /** {@return what became of the queries} */
  public BatchReport run(List<BatchQuery> queries, Progress progress) {
    progress.start(queries.size());
    try {
      for (BatchQuery query : queries) {
        answer(query);
        if (uncited.size() >= CITED_TOGETHER || waiting.size() >= CITED_TOGETHER) {
          handOver();
        }
        progress.step(query.id());
      }
      handOver();
    } finally {
      progress.end();
    }
    return new BatchReport(found, absences, errors);
  }

  private void answer(BatchQuery query) {
    try {
      if (query.problem() != null) {
        throw new QueryException(query.problem());
      }
      Question question = Question.parse(query.text());
      Hits hits = isEmpty ? Hits.NONE : searcher.search(question, options);
      if (hits.statements() == 0) {
        Absence absence = recorder.record(query.id(), question, options.scope(), Instant.now());
        absences.add(absence);
        waiting.add(Rows.absent(query, absence));
        return;
      }
      found++;
      int rank = options.offset();
      for (Hit hit : hits.hits()) {
        uncited.add(new Uncited(waiting.size(), hit));
        waiting.add(Rows.found(query, hits.statements(), ++rank));
      }
    } catch (QueryException e) {
      String problem =
          e.sentence() + (e.position() < 0 ? "" : " (character " + (e.position() + 1) + ")");
      errors.add(query.place() + ": " + problem);
      waiting.add(Rows.failed(query, problem));
    }
  }

  private void handOver() {
    uncited.sort(Comparator.comparing(u -> u.hit().sha256()));
    for (Uncited u : uncited) {
      waiting.set(u.row(), Rows.cited(waiting.get(u.row()), library.statement(u.hit())));
    }
    uncited.clear();
    waiting.forEach(rows);
    waiting.clear();
  }
}
