package org.pincite.query.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pincite.query.eval.ThemeRow;
import org.pincite.query.question.QueryException;
import org.pincite.query.theme.Theme;

/** Runs what is to be measured, in a workspace of its own that is gone afterwards. */
public final class Measuring {
  private Measuring() {}

  /**
   * {@return all sentences of the documents below a folder with the themes found in them, see
   * {@link ThemeRows}}
   */
  public static List<ThemeRow> themes(Path documents, List<Theme> themes, Progress progress) {
    try {
      Path workspace = Files.createTempDirectory("pincite-eval");
      try {
        new Indexing(IndexRequest.of(List.of(documents)), progress).run(workspace);
        try (Library library = Library.open(workspace)) {
          return ThemeRows.of(library, List.of(documents), themes);
        }
      } finally {
        Folders.delete(workspace);
      }
    } catch (IOException e) {
      throw new QueryException("cannot make a workspace to measure in: " + e.getMessage(), e);
    }
  }
}
