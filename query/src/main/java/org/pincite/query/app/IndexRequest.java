package org.pincite.query.app;

import java.nio.file.Path;
import java.util.List;
import org.pincite.query.app.reading.ReadingOptions;

/**
 * What to index, and how.
 *
 * @param roots folders or files; what the workspace knows below them and is gone there is taken out
 * @param excludes glob patterns of what to pass over
 * @param rehash whether to read all files again, even those whose size and time are as they were
 * @param retry whether to try again those files that failed before
 * @param rebuild whether to extract all documents again and make the index anew
 * @param dryRun whether only to say what would be done
 * @param reading how to read files
 */
public record IndexRequest(
    List<Path> roots,
    List<String> excludes,
    boolean rehash,
    boolean retry,
    boolean rebuild,
    boolean dryRun,
    ReadingOptions reading) {
  public IndexRequest {
    roots = List.copyOf(roots);
    excludes = List.copyOf(excludes);
  }

  /** {@return the request to bring the workspace up to date with some folders} */
  public static IndexRequest of(List<Path> roots) {
    return new IndexRequest(roots, List.of(), false, false, false, false, ReadingOptions.DEFAULT);
  }
}
