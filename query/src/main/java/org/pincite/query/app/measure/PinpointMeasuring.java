package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementLocator;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.query.app.Progress;
import org.pincite.query.eval.PinpointRow;
import org.pincite.query.eval.PinpointScore;
import org.pincite.query.eval.Pinpointed;

/** Says where quotations stand, and scores it. */
public final class PinpointMeasuring {
  private PinpointMeasuring() {}

  /**
   * {@return the score of each quotation, in the order of the rows; those from documents that are
   * missing or cannot be read are not found}
   *
   * @param documents folder in or below which the files lie that the rows name
   */
  public static List<PinpointScore> run(
      Path documents, List<PinpointRow> rows, int jobs, Progress progress) {
    DocumentFiles files = new DocumentFiles(documents);
    Map<Path, List<PinpointRow>> byFile = new LinkedHashMap<>();
    for (PinpointRow row : rows) {
      files
          .named(row.file())
          .ifPresent(file -> byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(row));
    }
    Map<PinpointRow, PinpointScore> scores = new LinkedHashMap<>();
    new Extractions(ExtractionOptions.DEFAULT, jobs, progress)
        .each(
            List.copyOf(byFile.keySet()),
            (file, found) -> scores(byFile.getOrDefault(file, List.of()), found))
        .values()
        .forEach(scores::putAll);
    return rows.stream()
        .map(row -> Optional.ofNullable(scores.get(row)).orElse(PinpointScore.notFound(row)))
        .toList();
  }

  private static Map<PinpointRow, PinpointScore> scores(
      List<PinpointRow> rows, Extraction extraction) {
    Map<PinpointRow, PinpointScore> scores = new LinkedHashMap<>();
    if (extraction instanceof Extraction.Extracted(Document document)) {
      StatementLocator locator = new StatementLocator(document);
      for (PinpointRow row : rows) {
        Set<Pinpointed> places = new LinkedHashSet<>();
        for (Span span : locator.places(row.quote())) {
          place(document, span).ifPresent(places::add);
        }
        scores.put(
            row,
            places.isEmpty()
                ? PinpointScore.notFound(row)
                : PinpointScore.best(row, List.copyOf(places)));
      }
    }
    return scores;
  }

  /** The place as a statement tells it: the block and the page that the words begin in. */
  private static Optional<Pinpointed> place(Document document, Span span) {
    int block = document.blockAt(span.start());
    if (block < 0 || document.blocks().get(block).kind() == BlockKind.FURNITURE) {
      return Optional.empty();
    }
    Optional<Page> page = document.pagesOf(span).stream().findFirst();
    return Optional.of(
        new Pinpointed(
            document.blocks().get(block).paragraph(),
            page.map(Page::index).orElse(null),
            page.map(Page::label).orElse(null)));
  }
}
