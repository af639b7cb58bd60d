package org.pincite.query.app.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PlainText;
import org.pincite.ingest.Extraction;
import org.pincite.query.app.Progress;
import org.pincite.query.eval.extraction.ExtractionScorer;
import org.pincite.query.eval.extraction.GoldDocument;
import org.pincite.query.eval.extraction.ParagraphBreak;
import org.pincite.query.eval.extraction.ScoredDocument;
import org.pincite.query.question.QueryException;

/** Scores the text of documents by their gold. */
public final class ExtractionMeasuring {
  private final ExtractionRequest request;
  private final Progress progress;

  public ExtractionMeasuring(ExtractionRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** A document to score, and the format it counts to. */
  private record Task(GoldDocument gold, String format) {}

  /**
   * {@return the scores of each document in each of its formats; a gold without any document is
   * scored as a PDF without text}
   *
   * @throws QueryException if the folder or a gold in it cannot be read, or it has no gold
   */
  public List<ScoredDocument> run() {
    DocumentFiles files = new DocumentFiles(request.folder());
    List<Path> golds =
        files.ending(GoldDocument.ENDING).stream()
            .filter(gold -> request.only().matcher(id(gold)).find())
            .toList();
    if (golds.isEmpty()) {
      throw new QueryException("there is no ID" + GoldDocument.ENDING + " in " + request.folder());
    }
    @Nullable Path texts = request.texts();
    return texts == null ? extracted(golds, files) : written(golds, texts);
  }

  private List<ScoredDocument> extracted(List<Path> golds, DocumentFiles files) {
    Map<Path, Task> tasks = new LinkedHashMap<>();
    List<ScoredDocument> scores = new ArrayList<>();
    for (Path path : golds) {
      GoldDocument gold = GoldDocument.read(path);
      boolean any = false;
      for (String format : ExtractionRequest.FORMATS) {
        Optional<Path> document = document(files, path, gold.id(), format);
        any |= document.isPresent();
        document
            .filter(file -> request.formats().contains(format))
            .ifPresent(file -> tasks.put(file, new Task(gold, format)));
      }
      if (!any) {
        scores.add(scored(gold, "pdf", "there is no document", ""));
      }
    }
    scores.addAll(
        new Extractions(request.options(), request.jobs(), progress)
            .each(List.copyOf(tasks.keySet()), (file, found) -> scored(tasks.get(file), found))
            .values());
    return scores;
  }

  private static Optional<Path> document(DocumentFiles files, Path gold, String id, String format) {
    Optional<Path> found = files.near(gold, id + "." + format);
    return found.isEmpty() && format.equals("html") ? files.near(gold, id + ".htm") : found;
  }

  private static ScoredDocument scored(@Nullable Task task, Extraction extraction) {
    if (task == null) {
      throw new IllegalStateException("no gold for " + extraction);
    }
    return switch (extraction) {
      case Extraction.Failed failed ->
          scored(task.gold(), task.format(), failed.failure().reason(), "");
      case Extraction.Extracted extracted ->
          scored(task.gold(), task.format(), null, PlainText.of(extracted.document()));
    };
  }

  private List<ScoredDocument> written(List<Path> golds, Path texts) {
    List<ScoredDocument> scores = new ArrayList<>();
    progress.start(golds.size());
    for (Path path : golds) {
      GoldDocument gold = GoldDocument.read(path);
      Path text = texts.resolve(gold.id() + ".txt");
      boolean there = Files.isRegularFile(text);
      scores.add(
          score(
              gold,
              "text",
              there ? null : "there is no text",
              there ? read(text) : "",
              request.paragraphs()));
      progress.step(path.toString());
    }
    progress.end();
    return scores;
  }

  private static String read(Path text) {
    try {
      return new String(Files.readAllBytes(text), StandardCharsets.UTF_8)
          .replace("\r\n", "\n")
          .replace('\r', '\n');
    } catch (IOException e) {
      throw new QueryException("cannot read " + text + ": " + e.getMessage(), e);
    }
  }

  private static ScoredDocument scored(
      GoldDocument gold, String format, @Nullable String failure, String text) {
    return score(gold, format, failure, text, ParagraphBreak.BLANK);
  }

  private static ScoredDocument score(
      GoldDocument gold,
      String format,
      @Nullable String failure,
      String text,
      ParagraphBreak paragraphs) {
    return new ScoredDocument(
        gold.id(), format, failure, new ExtractionScorer(gold).score(text, paragraphs));
  }

  private static String id(Path gold) {
    return String.valueOf(gold.getFileName()).replace(GoldDocument.ENDING, "");
  }
}
