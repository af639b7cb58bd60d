package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.Page;
import org.pincite.query.Options;
import org.pincite.query.app.Answer;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.Statement;
import org.pincite.query.app.result.ResultSet;
import org.pincite.query.eval.ProbeRow;
import org.pincite.query.eval.ProbeScore;
import org.pincite.query.question.Question;

/** Searches for phrases in an index of the documents, and scores what is found. */
public final class ProbeMeasuring {
  /** Statements looked at for one on the right page. */
  private static final int MOST = 1000;

  private ProbeMeasuring() {}

  /**
   * {@return the score of each phrase, in the order of the rows}
   *
   * @param documents folder in or below which the files lie that the rows name
   */
  public static List<ProbeScore> run(Path documents, List<ProbeRow> rows, Progress progress) {
    DocumentFiles files = new DocumentFiles(documents);
    List<Path> named =
        rows.stream().flatMap(row -> files.named(row.file()).stream()).distinct().toList();
    return TemporaryWorkspace.use(
        workspace -> {
          if (!named.isEmpty()) {
            new Indexing(IndexRequest.of(named), progress).run(workspace);
          }
          return named.isEmpty() ? notFound(rows) : search(workspace, files, rows);
        });
  }

  private static List<ProbeScore> notFound(List<ProbeRow> rows) {
    return rows.stream().map(row -> new ProbeScore(row, false, false)).toList();
  }

  private static List<ProbeScore> search(Path workspace, DocumentFiles files, List<ProbeRow> rows) {
    List<ProbeScore> scores = new ArrayList<>();
    try (Library library = Library.open(workspace)) {
      for (ProbeRow row : rows) {
        Optional<Path> file = files.named(row.file());
        List<Statement> found = file.map(f -> search(library, f, row)).orElse(List.of());
        boolean onPage = found.stream().anyMatch(statement -> isOnPage(statement, row));
        scores.add(new ProbeScore(row, !found.isEmpty(), onPage));
      }
    }
    return scores;
  }

  private static List<Statement> search(Library library, Path file, ProbeRow row) {
    Question question = Question.phrase(row.phrase());
    Answer answer =
        new ResultSet(library, question, Options.DEFAULT.page(0, MOST), List.of(file)).statements();
    return answer.hits();
  }

  /** Whether the matching words, not only their sentence, begin on the page. */
  private static boolean isOnPage(Statement statement, ProbeRow row) {
    return row.page() == null
        || statement.matches().stream()
            .flatMap(match -> statement.document().pagesOf(match).stream().limit(1))
            .map(Page::index)
            .anyMatch(row.page()::equals);
  }
}
