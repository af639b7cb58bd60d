package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.Embedding;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.survey.ThemeRows;
import org.pincite.query.eval.ThemeRow;
import org.pincite.query.question.QueryException;
import org.pincite.query.theme.Theme;

/** Finds themes in documents. */
public final class ThemeMeasuring {
  private ThemeMeasuring() {}

  /**
   * What was found, and how fast.
   *
   * @param rows all sentences of the documents with the themes found in them, see {@link ThemeRows}
   * @param labelling how fast they were labelled, null where themes were found by words alone
   * @param embedding how long making their vectors and labels took; zero by words alone
   */
  public record Found(
      List<ThemeRow> rows, @Nullable LabellingSpeed labelling, Duration embedding) {}

  /**
   * Finds them.
   *
   * @param documents the folder below which the documents lie
   * @param names the names of their files; others there are not read
   * @param byMeaning whether by words and meaning, else by words alone
   */
  public static Found themes(
      Path documents, Set<String> names, List<Theme> themes, boolean byMeaning, Progress progress) {
    List<Path> files = named(documents, names);
    return TemporaryWorkspace.use(
        workspace -> {
          new Indexing(IndexRequest.of(files), progress).run(workspace);
          Duration embedding = Duration.ZERO;
          LabellingSpeed labelling = null;
          if (byMeaning) {
            int jobs = Runtime.getRuntime().availableProcessors();
            embedding = new Embedding(jobs, progress).run(workspace, false).duration();
            labelling = LabellingSpeed.in(workspace);
          }
          try (Library library = Library.open(workspace)) {
            return new Found(ThemeRows.of(library, files, themes), labelling, embedding);
          }
        });
  }

  private static List<Path> named(Path documents, Set<String> names) {
    DocumentFiles below = new DocumentFiles(documents);
    List<Path> files = names.stream().map(below::named).flatMap(Optional::stream).toList();
    if (files.isEmpty()) {
      throw new QueryException("none of the documents that the gold names is in " + documents);
    }
    return files;
  }
}
