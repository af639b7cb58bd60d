package org.pincite.ingest.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The place of a file in an archive.
 *
 * @param archive the outermost archive, a file on disk
 * @param inside the name in it; of a file in an archive in it, with another {@code !/}
 */
public record ArchivePath(Path archive, String inside) {
  /** Ends the name of an archive in the path of what it holds. */
  private static final String MARK = "!";

  /** What stands between an archive and a name in it. */
  static final String SEPARATOR = MARK + "/";

  /** {@return the folder, of no file system, in which the files of an archive stand} */
  public static Path root(Path archive) {
    return archive.resolveSibling(archive.getFileName() + MARK);
  }

  /** {@return where a path leads, empty if it leads into no archive that is there} */
  public static Optional<ArchivePath> of(Path path) {
    Path absolute = path.toAbsolutePath();
    for (int i = 1; i < absolute.getNameCount(); i++) {
      Path outer = absolute.getRoot().resolve(absolute.subpath(0, i));
      String name = outer.getFileName().toString();
      if (name.endsWith(MARK) && name.length() > 1 && !Files.exists(outer)) {
        Path archive = outer.resolveSibling(name.substring(0, name.length() - MARK.length()));
        if (Files.isRegularFile(archive)) {
          String inside = absolute.subpath(i, absolute.getNameCount()).toString();
          return Optional.of(new ArchivePath(archive, inside.replace('\\', '/')));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the file on disk that holds what a path leads to; the path itself outside archives}
   */
  public static Path onDisk(Path path) {
    return of(path).map(ArchivePath::archive).orElse(path);
  }
}
