package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.pincite.corpus.Source;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.query.app.Progress;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.question.QueryException;

/** Extracts files in worker processes, several at a time. */
final class Extractions {
  private static final Source UNKNOWN = new Source("0".repeat(64), "unknown", 0);

  private final Ingester ingester = new Ingester();
  private final ExtractionOptions options;
  private final Resources resources;
  private final Progress progress;

  Extractions(ExtractionOptions options, Resources resources, Progress progress) {
    this.options = options;
    this.resources = resources;
    this.progress = progress;
  }

  Extractions(ExtractionOptions options, int jobs, Progress progress) {
    this(options, new Resources(jobs, Resources.DEFAULT.heapMegabytes()), progress);
  }

  /** What came of a file, and the seconds that a worker took for it. */
  record Timed(Extraction extraction, double seconds) {}

  /**
   * {@return what is made of the extraction of each file, in the order of the files}
   *
   * @param use called by several threads
   */
  <T> Map<Path, T> each(List<Path> files, BiFunction<Path, Extraction, T> use) {
    return eachTimed(files, (file, timed) -> use.apply(file, timed.extraction()));
  }

  /**
   * {@return the same, with the time that each took}
   *
   * @param use called by several threads
   */
  <T> Map<Path, T> eachTimed(List<Path> files, BiFunction<Path, Timed, T> use) {
    Map<Path, T> results = new LinkedHashMap<>();
    progress.start(files.size());
    try (ExtractionPool pool = new ExtractionPool(resources.limits(), resources.jobs());
        ExecutorService threads = Executors.newFixedThreadPool(resources.jobs())) {
      List<Future<T>> running = new ArrayList<>();
      for (Path file : files) {
        running.add(threads.submit(() -> use.apply(file, timed(pool, file))));
      }
      for (int i = 0; i < files.size(); i++) {
        results.put(files.get(i), running.get(i).get());
        progress.step(files.get(i).toString());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException("measuring was interrupted", e);
    } catch (ExecutionException e) {
      throw new QueryException("measuring failed: " + e.getCause(), e);
    } finally {
      progress.end();
    }
    return results;
  }

  private Timed timed(ExtractionPool pool, Path file) {
    long begin = System.nanoTime();
    Extraction extraction = extract(pool, file);
    return new Timed(extraction, (System.nanoTime() - begin) / 1e9);
  }

  private Extraction extract(ExtractionPool pool, Path file) {
    try {
      return pool.extract(file, ingester.identify(file), options);
    } catch (IngestException e) {
      return new Extraction.Failed(UNKNOWN, e.failure());
    }
  }
}
