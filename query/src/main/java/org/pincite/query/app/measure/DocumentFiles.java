package org.pincite.query.app.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pincite.query.question.QueryException;

/** The files below a folder by their names, however deep they lie. */
final class DocumentFiles {
  private final Map<String, List<Path>> byName = new HashMap<>();
  private final List<Path> all;

  /**
   * Looks through a folder.
   *
   * @throws QueryException if it cannot be read
   */
  DocumentFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new QueryException("there is no folder " + folder);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new QueryException("cannot read the folder " + folder + ": " + e.getMessage(), e);
    }
    for (Path file : all) {
      byName.computeIfAbsent(key(name(file)), k -> new ArrayList<>()).add(file);
    }
  }

  /** {@return the files whose names end so, in the order of their paths} */
  List<Path> ending(String ending) {
    return all.stream().filter(file -> name(file).endsWith(ending)).toList();
  }

  /** {@return the file of a name; folders in it and its case do not matter} */
  Optional<Path> named(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return byName.getOrDefault(key(last), List.of()).stream().findFirst();
  }

  /** {@return the file of a name that lies nearest to another: beside it or below it first} */
  Optional<Path> near(Path other, String name) {
    List<Path> files = byName.getOrDefault(key(name), List.of());
    Path folder = other.toAbsolutePath().getParent();
    return files.stream()
        .filter(file -> file.toAbsolutePath().startsWith(folder))
        .findFirst()
        .or(() -> files.stream().findFirst());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
