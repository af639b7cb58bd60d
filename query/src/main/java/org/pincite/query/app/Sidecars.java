package org.pincite.query.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.correction.Corrections;
import org.pincite.corpus.correction.Sidecar;
import org.pincite.ingest.archive.OpenedFile;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.scan.FolderScan;

/** Finds and reads the sidecars beside files, in archives too, each once. Not thread-safe. */
final class Sidecars {
  private final FolderScan scan;
  private final Map<Path, Sidecar> read = new TreeMap<>();
  private final Map<Path, Boolean> existing = new HashMap<>();

  Sidecars(FolderScan scan) {
    this.scan = scan;
  }

  /**
   * {@return the sidecars of a file, the weakest first}
   *
   * <p>For {@code report.pdf} these are {@code report.pincite.json}, unless there is a file {@code
   * report} that it belongs to, and {@code report.pdf.pincite.json}.
   */
  List<Sidecar> beside(Path file) {
    List<Sidecar> found = new ArrayList<>();
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    if (dot > 0 && !exists(file.resolveSibling(name.substring(0, dot)))) {
      add(file.resolveSibling(name.substring(0, dot) + Sidecar.ENDING), found);
    }
    add(file.resolveSibling(name + Sidecar.ENDING), found);
    return found;
  }

  /**
   * {@return what is wrong with those sidecars that were read, and with those that lie beside no
   * file}
   */
  List<IndexReport.SidecarProblem> problems() {
    List<IndexReport.SidecarProblem> problems = new ArrayList<>();
    Set<Path> all = new HashSet<>(scan.sidecars());
    all.addAll(read.keySet());
    for (Path path : all.stream().sorted().toList()) {
      @Nullable Sidecar sidecar = read.get(path);
      String reason =
          sidecar == null ? "there is no document beside it to be about" : sidecar.problem();
      if (reason != null) {
        problems.add(new IndexReport.SidecarProblem(path.toString(), reason));
      }
    }
    return problems;
  }

  private void add(Path path, List<Sidecar> found) {
    if (exists(path)) {
      found.add(read.computeIfAbsent(path, Sidecars::read));
    }
  }

  private static Sidecar read(Path path) {
    String name = String.valueOf(path.getFileName());
    try (OpenedFile opened = OpenedFile.open(path)) {
      return Sidecar.read(opened.file(), name);
    } catch (IngestException e) {
      return new Sidecar(name, Corrections.NONE, e.failure().reason());
    }
  }

  private boolean exists(Path path) {
    return scan.sidecars().contains(path)
        || scan.files().containsKey(path)
        || existing.computeIfAbsent(path, Files::isRegularFile);
  }
}
