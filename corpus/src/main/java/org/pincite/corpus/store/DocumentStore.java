package org.pincite.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;

/**
 * Extracted documents, each a JSON file named by its source's hash. Safe for use by several
 * threads.
 */
public final class DocumentStore {
  private static final String ENDING = ".json";

  private final Path folder;

  DocumentStore(Path folder) {
    this.folder = folder;
  }

  /**
   * {@return the document made from the source of that hash, if there is one}
   *
   * @throws CorpusException if what is stored cannot be read
   */
  public Optional<Document> read(String sha256) {
    try {
      return Optional.of(DocumentJson.read(Files.readAllBytes(file(sha256))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new CorpusException("cannot read " + file(sha256) + ": " + e.getMessage(), e);
    }
  }

  /** Keeps a document in the place of an earlier one of the same source. */
  public void write(Document document) {
    AtomicFile.write(file(document.source().sha256()), DocumentJson.write(document));
  }

  /** {@return the file that holds, or would hold, the document of that source} */
  public Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ENDING);
  }

  /**
   * Removes all documents but those of the given sources, and what a killed run left half-written.
   */
  public void retain(Set<String> hashes) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        boolean wanted =
            name.endsWith(ENDING)
                && hashes.contains(name.substring(0, name.length() - ENDING.length()));
        if (!wanted) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new CorpusException("cannot tidy " + folder + ": " + e.getMessage(), e);
    }
  }
}
