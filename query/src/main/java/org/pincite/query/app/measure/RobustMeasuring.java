package org.pincite.query.app.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.Extraction;
import org.pincite.query.app.Progress;
import org.pincite.query.app.reading.ReadingOptions;
import org.pincite.query.eval.RobustRow;
import org.pincite.query.question.QueryException;

/** Reads every file of a collection, whatever it is, and tells what became of each. */
public final class RobustMeasuring {
  private RobustMeasuring() {}

  /**
   * What a run found.
   *
   * @param rows one a file, in the order of their paths
   * @param seconds how long all took
   * @param peakMegabytes the most memory that all processes held together; 0 where not known
   */
  public record Result(List<RobustRow> rows, double seconds, long peakMegabytes) {
    public Result {
      rows = List.copyOf(rows);
    }
  }

  /**
   * {@return what became of the files below a folder}
   *
   * @param manifest a table with a head line, parted by tabs, that has the columns {@code file}
   *     (path below the folder) and {@code expected}; null for none. All that it names is read, and
   *     nothing else
   */
  public static Result run(
      Path folder, @Nullable Path manifest, ReadingOptions reading, Progress progress) {
    Map<String, String> expected = manifest == null ? found(folder) : hints(manifest);
    List<Path> files = expected.keySet().stream().map(folder::resolve).sorted().toList();
    long begin = System.nanoTime();
    try (PeakMemory memory = new PeakMemory()) {
      Map<Path, RobustRow> rows =
          new Extractions(reading.extraction(), reading.resources(), progress)
              .eachTimed(files, (file, timed) -> row(folder, file, expected, timed));
      return new Result(
          new ArrayList<>(rows.values()), (System.nanoTime() - begin) / 1e9, memory.megabytes());
    }
  }

  private static RobustRow row(
      Path folder, Path file, Map<String, String> expected, Extractions.Timed timed) {
    String name = folder.relativize(file).toString();
    String hint = Objects.requireNonNullElse(expected.get(name), "");
    return switch (timed.extraction()) {
      case Extraction.Failed(var source, Failure failure) ->
          new RobustRow(name, hint, word(failure.kind()), failure.reason(), 0, timed.seconds());
      case Extraction.Extracted(var document) ->
          new RobustRow(name, hint, RobustRow.READ, "", document.doubts().size(), timed.seconds());
    };
  }

  private static String word(Failure.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, String> found(Path folder) {
    Map<String, String> names = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> !Files.isDirectory(file))
          .sorted(Comparator.naturalOrder())
          .forEach(file -> names.put(folder.relativize(file).toString(), ""));
    } catch (IOException e) {
      throw new QueryException("the folder " + folder + " cannot be listed: " + e.getMessage(), e);
    }
    return names;
  }

  private static Map<String, String> hints(Path manifest) {
    Map<String, String> hints = new HashMap<>();
    try {
      List<String> lines = Files.readAllLines(manifest);
      List<String> columns = lines.isEmpty() ? List.of() : cells(lines.getFirst());
      int file = columns.indexOf("file");
      int expected = columns.indexOf("expected");
      if (file < 0 || expected < 0) {
        throw new QueryException(manifest + " has no columns file and expected");
      }
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        if (cells.size() > Math.max(file, expected)) {
          hints.put(cells.get(file), cells.get(expected));
        }
      }
    } catch (IOException e) {
      throw new QueryException(manifest + " cannot be read: " + e.getMessage(), e);
    }
    return hints;
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
