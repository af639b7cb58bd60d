package org.pincite.query.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pincite.corpus.Document;
import org.pincite.corpus.Failure;
import org.pincite.corpus.PlainText;
import org.pincite.corpus.store.DocumentJson;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.question.QueryException;

/** Extracts single files to files, without a workspace. */
public final class Extracting implements AutoCloseable {
  private final Ingester ingester = new Ingester();
  private final ExtractRequest request;
  private final ExtractionPool pool;

  public Extracting(ExtractRequest request) {
    Resources resources = request.reading().resources();
    this.request = request;
    this.pool = new ExtractionPool(resources.limits(), resources.jobs());
  }

  /**
   * Writes {@code ID.json} (the whole document) and {@code ID.txt} (its text) for each file {@code
   * ID.xyz}, several files at a time.
   *
   * @return why there is no document of some files, in the order of the files given
   * @throws QueryException if the results cannot be written
   */
  public Map<Path, Failure> extract(List<Path> files, Progress progress) {
    Map<Path, Failure> failed = new LinkedHashMap<>();
    progress.start(files.size());
    try (ExecutorService callers =
        Executors.newFixedThreadPool(request.reading().resources().jobs())) {
      List<Future<Optional<Failure>>> results =
          files.stream().map(file -> callers.submit(() -> extract(file))).toList();
      for (int i = 0; i < files.size(); i++) {
        Path file = files.get(i);
        results.get(i).get().ifPresent(failure -> failed.put(file, failure));
        progress.step(file.toString());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException("interrupted; what was written stays", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof QueryException q) {
        throw q;
      }
      throw new QueryException("extraction failed: " + e.getCause(), e);
    } finally {
      progress.end();
    }
    return failed;
  }

  private Optional<Failure> extract(Path file) {
    Extraction extraction;
    try {
      extraction = pool.extract(file, ingester.identify(file), request.reading().extraction(file));
    } catch (IngestException e) {
      return Optional.of(e.failure());
    }
    return switch (extraction) {
      case Extraction.Failed failed -> Optional.of(failed.failure());
      case Extraction.Extracted extracted -> {
        write(file, extracted.document());
        yield Optional.empty();
      }
    };
  }

  private void write(Path file, Document document) {
    String id = id(file);
    Path out = request.out();
    try {
      Files.createDirectories(out);
      Files.write(out.resolve(id + ".json"), DocumentJson.write(document));
      Files.writeString(out.resolve(id + ".txt"), PlainText.of(document), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new QueryException("cannot write to " + out + ": " + e.getMessage(), e);
    }
  }

  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  @Override
  public void close() {
    pool.close();
  }
}
