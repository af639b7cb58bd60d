package org.pincite.query.app.measure;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.OcrOptions;
import org.pincite.ingest.pdf.StrippedText;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.ingest.worker.Limits;
import org.pincite.query.question.QueryException;

/**
 * Times extraction beside PDFBox's stripper on the same files, and two workers beside one. What is
 * compared takes turns, so that what else the machine does touches all of it, and processor time is
 * taken beside the clock's; a first round warms up and does not count. Words in pictures are not
 * recognised, since the stripper does not.
 */
public final class SpeedMeasuring {
  private static final ExtractionOptions OPTIONS =
      ExtractionOptions.DEFAULT.with(new OcrOptions(false, OcrOptions.DEFAULT_LANGUAGE, false));

  private final List<Path> pdfs;
  private final Ingester ingester = new Ingester().warmedUp();
  private int pages;

  /**
   * Makes a measuring of files.
   *
   * @throws QueryException if there are none
   */
  public SpeedMeasuring(List<Path> pdfs) {
    if (pdfs.isEmpty()) {
      throw new QueryException("there is no PDF to time");
    }
    this.pdfs = List.copyOf(pdfs);
  }

  /** Reads a file. */
  private interface Work {
    void run() throws IngestException;
  }

  /**
   * {@return the speed, by so many rounds}
   *
   * @throws QueryException if a file cannot be read, naming it
   */
  public Speed run(int rounds) {
    List<Speed.Spent> stripper = new ArrayList<>();
    List<Speed.Spent> extraction = new ArrayList<>();
    List<Speed.Spent> one = new ArrayList<>();
    List<Speed.Spent> two = new ArrayList<>();
    long peak = 0;
    inTurn(new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < rounds; round++) {
      inTurn(stripper, extraction);
      one.add(inWorkers(1));
      try (PeakMemory watch = new PeakMemory()) {
        two.add(inWorkers(2));
        peak = Math.max(peak, watch.megabytes());
      }
    }
    return new Speed(
        pages,
        rounds,
        Speed.Rate.of(pages, stripper),
        Speed.Rate.of(pages, extraction),
        Speed.Rate.of(pages, one),
        Speed.Rate.of(pages, two),
        peak);
  }

  private void inTurn(List<Speed.Spent> stripper, List<Speed.Spent> extraction) {
    Speed.Spent stripping = Speed.Spent.NOTHING;
    Speed.Spent extracting = Speed.Spent.NOTHING;
    pages = 0;
    for (Path pdf : pdfs) {
      stripping = stripping.plus(spent(pdf, () -> StrippedText.of(pdf)));
      extracting = extracting.plus(spent(pdf, () -> pages += extract(pdf)));
    }
    stripper.add(stripping);
    extraction.add(extracting);
  }

  private Speed.Spent spent(Path pdf, Work work) {
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long begin = System.nanoTime();
    try {
      work.run();
    } catch (IngestException e) {
      throw new QueryException(pdf + ": " + e.getMessage(), e);
    }
    long end = System.nanoTime();
    long cpuEnd = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return new Speed.Spent((end - begin) / 1e9, (cpuEnd - cpu) / 1e9);
  }

  private int extract(Path pdf) throws IngestException {
    return pages(pdf, ingester.extract(pdf, ingester.identify(pdf), OPTIONS));
  }

  private Speed.Spent inWorkers(int workers) {
    long begin = System.nanoTime();
    try (ExtractionPool pool = new ExtractionPool(Limits.DEFAULT, workers);
        ExecutorService callers = Executors.newFixedThreadPool(workers)) {
      List<Future<Integer>> reading =
          pdfs.stream()
              .map(
                  pdf ->
                      callers.submit(
                          () -> pages(pdf, pool.extract(pdf, ingester.identify(pdf), OPTIONS))))
              .toList();
      for (Future<Integer> read : reading) {
        read.get();
      }
      return new Speed.Spent((System.nanoTime() - begin) / 1e9, pool.cpuTime().toNanos() / 1e9);
    } catch (ExecutionException e) {
      throw new QueryException("measuring failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException("measuring was interrupted", e);
    }
  }

  private static int pages(Path pdf, Extraction extraction) {
    return switch (extraction) {
      case Extraction.Extracted extracted -> extracted.document().pages().size();
      case Extraction.Failed failed ->
          throw new QueryException(pdf + ": " + failed.failure().reason());
    };
  }
}
