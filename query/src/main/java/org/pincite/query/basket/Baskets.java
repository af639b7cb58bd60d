package org.pincite.query.basket;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.question.QueryException;

/**
 * The baskets of a workspace: user data, which no rebuild touches, a JSON file each in {@code
 * user/baskets}.
 */
public final class Baskets {
  /** The basket that is meant where none is named. */
  public static final String DEFAULT = "basket";

  private static final String ENDING = ".json";

  /** Held by this process's threads; processes hold the lock file. */
  private static final Object WRITING = new Object();

  private final Path folder;

  /**
   * @param userFolder of the workspace
   */
  public Baskets(Path userFolder) {
    this.folder = userFolder.resolve("baskets");
  }

  /** {@return whether a basket may be so named: lower-case letters, digits and hyphens} */
  public static boolean isName(String name) {
    return Label.isThemeName(name);
  }

  /** {@return the names of all baskets, in alphabetical order} */
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .filter(Baskets::isName)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new CorpusException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * {@return a basket; an empty one where nothing was put into it yet}
   *
   * @throws QueryException if no basket can have that name
   * @throws CorpusException if it cannot be read
   */
  public Basket read(String name) {
    Path file = file(name);
    if (!Files.exists(file)) {
      return new Basket(name, List.of());
    }
    try {
      return new Basket(name, BasketJson.read(Files.readAllBytes(file)));
    } catch (IOException | RuntimeException e) {
      throw new CorpusException("the basket " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Changes a basket. Of two that do so at once, one waits for the other, so that no change is
   * lost.
   *
   * @return the basket as it is then
   * @throws QueryException if no basket can have that name, or the change cannot be made
   * @throws CorpusException if it cannot be read or written; it is then as it was
   */
  public Basket change(String name, UnaryOperator<Basket> change) {
    Path file = file(name);
    synchronized (WRITING) {
      try {
        Files.createDirectories(folder);
        try (FileChannel lock =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
          lock.lock();
          Basket before = read(name);
          Basket after = change.apply(before);
          if (!after.equals(before)) {
            AtomicFile.write(file, BasketJson.write(after.items()));
          }
          return after;
        }
      } catch (IOException e) {
        throw new CorpusException("cannot write to " + folder + ": " + e.getMessage(), e);
      }
    }
  }

  private Path file(String name) {
    if (!isName(name)) {
      throw new QueryException(
          "no basket can be named '"
              + name
              + "': names have lower-case letters, digits and hyphens, as in social-care-2");
    }
    return folder.resolve(name + ENDING);
  }
}
