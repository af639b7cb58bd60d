package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pincite.query.Options;
import org.pincite.query.app.Embedding;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.Statement;
import org.pincite.query.app.result.ResultSet;
import org.pincite.query.eval.answer.QuestionRow;
import org.pincite.query.eval.answer.QuestionScore;
import org.pincite.query.question.Loose;
import org.pincite.query.question.Question;
import org.pincite.query.rank.Ranking;

/**
 * Asks questions of an index of the documents. Those in the language of questions are due exactly
 * their answers; of the others the first statements count.
 */
public final class QuestionMeasuring {
  /** So many statements a person looks through. */
  public static final int FIRST = 10;

  private QuestionMeasuring() {}

  /**
   * {@return the score of each question, in the order of the rows}
   *
   * @param documents folder of the documents, all of which are searched
   * @param ranking how questions in plain words are answered
   * @throws org.pincite.query.question.QueryException if a question cannot be understood
   */
  public static List<QuestionScore> run(
      Path documents, List<QuestionRow> rows, Ranking ranking, Progress progress) {
    return TemporaryWorkspace.use(
        workspace -> {
          new Indexing(IndexRequest.of(List.of(documents)), progress).run(workspace);
          if (ranking != Ranking.BM25 && !rows.stream().allMatch(QuestionRow::isExact)) {
            int jobs = Runtime.getRuntime().availableProcessors();
            new Embedding(jobs, progress).run(workspace, false);
          }
          List<QuestionScore> scores = new ArrayList<>();
          try (Library library = Library.open(workspace)) {
            for (QuestionRow row : rows) {
              scores.add(QuestionScore.of(row, found(library, row, ranking)));
            }
          }
          return scores;
        });
  }

  private static List<QuestionRow.Answer> found(Library library, QuestionRow row, Ranking ranking) {
    List<Statement> statements =
        row.isExact()
            ? new ResultSet(
                    library,
                    Question.parse(row.question()),
                    Options.DEFAULT.page(0, Integer.MAX_VALUE),
                    List.of())
                .statements()
                .hits()
            : library
                .rank(Loose.of(row.question()), Options.DEFAULT.page(0, FIRST), ranking, List.of())
                .hits();
    return statements.stream()
        .map(
            s -> new QuestionRow.Answer(String.valueOf(Path.of(s.file()).getFileName()), s.quote()))
        .toList();
  }
}
