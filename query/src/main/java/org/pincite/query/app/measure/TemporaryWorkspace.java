package org.pincite.query.app.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.pincite.query.app.Folders;
import org.pincite.query.question.QueryException;

/** A workspace to measure in, gone afterwards. */
public final class TemporaryWorkspace {
  private TemporaryWorkspace() {}

  /** {@return what is made with a folder that holds nothing yet} */
  public static <T> T use(Function<Path, T> use) {
    try {
      Path workspace = Files.createTempDirectory("pincite-eval");
      try {
        return use.apply(workspace);
      } finally {
        Folders.delete(workspace);
      }
    } catch (IOException e) {
      throw new QueryException("cannot make a workspace to measure in: " + e.getMessage(), e);
    }
  }
}
