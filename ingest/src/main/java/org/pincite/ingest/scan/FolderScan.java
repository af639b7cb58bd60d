package org.pincite.ingest.scan;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pincite.corpus.Failure;
import org.pincite.corpus.correction.Sidecar;
import org.pincite.ingest.archive.ArchiveListing;
import org.pincite.ingest.archive.ArchivePath;

/**
 * What lies under some folders: regular files, links followed, and the files in archives. Hidden
 * files and folders (whose names begin with a dot), and what the user excludes, are passed over.
 *
 * @param roots the folders or files that were asked for, absolute and normalised
 * @param files by path, each once
 * @param archives those that were looked into; what they hold stands among the others
 * @param sidecars files beside documents that say something of them, see {@link Sidecar}
 * @param unreadable folders and files that the file system did not show, with the reason, by path
 */
public record FolderScan(
    List<Path> roots,
    Map<Path, SeenFile> files,
    Set<Path> archives,
    Set<Path> sidecars,
    Map<Path, Failure> unreadable) {
  /**
   * Walks folders.
   *
   * @param roots folders or single files
   * @param excludes glob patterns, matched against a file's or folder's name and against its path
   *     below the root
   * @throws IOException if a root does not exist
   */
  public static FolderScan of(List<Path> roots, List<String> excludes) throws IOException {
    List<PathMatcher> matchers =
        excludes.stream().map(g -> FileSystems.getDefault().getPathMatcher("glob:" + g)).toList();
    FolderScan scan =
        new FolderScan(
            new ArrayList<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    for (Path root : roots) {
      Path absolute = root.toAbsolutePath().normalize();
      if (!Files.exists(absolute)) {
        throw new IOException("there is no file or folder " + root);
      }
      scan.roots.add(absolute);
      Files.walkFileTree(
          absolute,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          scan.visitor(absolute, matchers));
    }
    return scan;
  }

  /** {@return whether a path lies under one of the roots} */
  public boolean covers(Path path) {
    return roots.stream()
        .anyMatch(root -> path.startsWith(root) || path.startsWith(ArchivePath.root(root)));
  }

  /**
   * {@return whether a path lies in a folder that could not be looked into, so that its absence
   * means nothing}
   */
  public boolean isHidden(Path path) {
    return unreadable.keySet().stream().anyMatch(path::startsWith);
  }

  private SimpleFileVisitor<Path> visitor(Path root, List<PathMatcher> excludes) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && isPassedOver(root, folder, excludes)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()
            && (file.equals(root) || !isPassedOver(root, file, excludes))) {
          add(root, file, attributes, excludes);
        }
        if (attributes.isSymbolicLink() && !isPassedOver(root, file, excludes)) {
          unreadable.put(
              file, new Failure(Failure.Kind.UNREADABLE, "it is a link that leads nowhere"));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (!(e instanceof FileSystemLoopException) && !isPassedOver(root, file, excludes)) {
          unreadable.put(
              file,
              new Failure(
                  Failure.Kind.UNREADABLE,
                  "the file system does not show it (" + e.getClass().getSimpleName() + ")"));
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private void add(
      Path root, Path file, BasicFileAttributes attributes, List<PathMatcher> excludes) {
    long modified = attributes.lastModifiedTime().toMillis();
    if (Sidecar.isName(String.valueOf(file.getFileName()))) {
      sidecars.add(file);
    } else if (ArchiveListing.isArchive(file)) {
      Path base = file.equals(root) ? ArchivePath.root(file) : root;
      addAll(
          file, ArchiveListing.of(file), modified, path -> isHiddenIn(base, file, path, excludes));
    } else {
      files.put(file, new SeenFile(file, attributes.size(), modified));
    }
  }

  /** Adds what is in an archive; what is refused there is as a file that cannot be read. */
  private void addAll(
      Path archive, ArchiveListing listing, long modified, Predicate<Path> isPassedOver) {
    archives.add(archive);
    listing
        .files()
        .forEach(
            (path, size) -> {
              if (isPassedOver.test(path)) {
                return;
              }
              if (Sidecar.isName(String.valueOf(path.getFileName()))) {
                sidecars.add(path);
              } else {
                files.put(path, new SeenFile(path, size, modified));
              }
            });
    listing
        .refused()
        .forEach(
            (path, failure) -> {
              if (path.equals(archive) || !isPassedOver.test(path)) {
                unreadable.put(path, failure);
              }
            });
  }

  /** {@return whether a file in an archive, or a folder around it there, is passed over} */
  private static boolean isHiddenIn(
      Path base, Path archive, Path path, List<PathMatcher> excludes) {
    Path inside = ArchivePath.root(archive);
    for (Path at = path; at != null && !at.equals(inside); at = at.getParent()) {
      if (!at.endsWith("..") && isPassedOver(base, at, excludes)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassedOver(Path root, Path path, List<PathMatcher> excludes) {
    Path name = path.getFileName();
    if (name != null && name.toString().startsWith(".")) {
      return true;
    }
    Path below = root.relativize(path);
    return excludes.stream().anyMatch(m -> m.matches(below) || (name != null && m.matches(name)));
  }
}
