package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.List;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.ThemeRows;
import org.pincite.query.eval.ThemeRow;
import org.pincite.query.theme.Theme;

/** Finds themes in documents. */
public final class ThemeMeasuring {
  private ThemeMeasuring() {}

  /**
   * {@return all sentences of the documents below a folder with the themes found in them, see
   * {@link ThemeRows}}
   */
  public static List<ThemeRow> themes(Path documents, List<Theme> themes, Progress progress) {
    return TemporaryWorkspace.use(
        workspace -> {
          new Indexing(IndexRequest.of(List.of(documents)), progress).run(workspace);
          try (Library library = Library.open(workspace)) {
            return ThemeRows.of(library, List.of(documents), themes);
          }
        });
  }
}
