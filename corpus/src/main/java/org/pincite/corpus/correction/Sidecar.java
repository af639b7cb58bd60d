package org.pincite.corpus.correction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;

/**
 * A file beside a document with corrections of its metadata: {@code report.pdf.pincite.json} for
 * {@code report.pdf} alone, {@code report.pincite.json} for all files {@code report.*}.
 *
 * @param name the sidecar's file name, without folders
 * @param corrections what it says
 * @param problem why it says nothing, in one line; null where it could be read
 */
public record Sidecar(String name, Corrections corrections, @Nullable String problem) {
  /** How the names of sidecars end. */
  public static final String ENDING = ".pincite.json";

  /** A sidecar with more bytes is no sidecar. */
  private static final long MOST_BYTES = 1_000_000;

  /** {@return whether a file of that name is a sidecar and no document} */
  public static boolean isName(String fileName) {
    return fileName.endsWith(ENDING) && fileName.length() > ENDING.length();
  }

  /** {@return the sidecar in a file, with its problem where it has one} */
  public static Sidecar read(Path file) {
    return read(file, String.valueOf(file.getFileName()));
  }

  /** {@return the sidecar of that name in a file that lies elsewhere, as one in an archive does} */
  public static Sidecar read(Path file, String name) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return new Sidecar(name, Corrections.NONE, "it is larger than a megabyte");
      }
      return new Sidecar(name, CorrectionsJson.read(Files.readAllBytes(file)), null);
    } catch (CorpusException e) {
      return new Sidecar(name, Corrections.NONE, e.getMessage());
    } catch (IOException e) {
      return new Sidecar(
          name, Corrections.NONE, "it cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** {@return its corrections with the place they stand in} */
  public Layer layer() {
    return new Layer("sidecar " + name, corrections);
  }
}
