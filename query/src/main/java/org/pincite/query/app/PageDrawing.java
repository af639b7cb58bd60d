package org.pincite.query.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Box;
import org.pincite.corpus.Region;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.archive.OpenedFile;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.pdf.PdfPageImage;
import org.pincite.query.question.QueryException;

/** Draws the pages of a statement with its words marked. */
final class PageDrawing {
  /** Fine enough to read small print on a screen. */
  private static final int DPI = 144;

  private PageDrawing() {}

  static List<Path> draw(Statement statement, List<String> files, Path image) {
    Map<Integer, List<Box>> boxes = new LinkedHashMap<>();
    for (Region region : statement.document().regionsOf(statement.span())) {
      boxes.computeIfAbsent(region.page(), p -> new ArrayList<>()).add(region.box());
    }
    if (boxes.isEmpty()) {
      throw new QueryException(
          "there is no page to draw: "
              + statement.document().source().mediaType()
              + " documents have no pages");
    }
    try (OpenedFile source = unchanged(statement, files)) {
      return draw(source.file(), boxes, image);
    }
  }

  private static List<Path> draw(Path source, Map<Integer, List<Box>> boxes, Path image) {
    List<Path> drawn = new ArrayList<>();
    for (Map.Entry<Integer, List<Box>> page : boxes.entrySet()) {
      Path file = drawn.isEmpty() ? image : numbered(image, drawn.size() + 1);
      try {
        PdfPageImage.write(source, page.getKey(), DPI, page.getValue(), file);
      } catch (IngestException e) {
        throw new QueryException(source + " cannot be drawn: " + e.failure().reason(), e);
      } catch (IOException e) {
        throw new QueryException("cannot write " + file + ": " + e.getMessage(), e);
      }
      drawn.add(file);
    }
    return drawn;
  }

  /** A proof is one only if it shows the very bytes that were read. */
  private static OpenedFile unchanged(Statement statement, List<String> files) {
    String wanted = statement.document().source().sha256();
    List<String> gone = new ArrayList<>();
    for (String name : files) {
      try {
        OpenedFile file = OpenedFile.open(Path.of(name));
        if (isSource(file.file(), wanted)) {
          return file;
        }
        file.close();
      } catch (IngestException e) {
        gone.add(name + " (" + e.failure().reason() + ")");
      }
    }
    throw new QueryException(
        "the page cannot be drawn: "
            + String.join(", ", gone.isEmpty() ? files : gone)
            + " is gone or has changed since it was indexed");
  }

  private static boolean isSource(Path file, String wanted) {
    try {
      return Files.isRegularFile(file) && new Ingester().identify(file).sha256().equals(wanted);
    } catch (IngestException e) {
      return false;
    }
  }

  private static Path numbered(Path image, int number) {
    String name = String.valueOf(image.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String ending = dot <= 0 ? "" : name.substring(dot);
    return image.resolveSibling(stem + "-" + number + ending);
  }
}
