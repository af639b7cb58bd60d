package org.pincite.query.app.receipt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.reading.ReadingOptions;
import org.pincite.query.app.receipt.Verification.ExportState;
import org.pincite.query.app.receipt.Verification.QuoteCheck;
import org.pincite.query.app.receipt.Verification.SourceCheck;
import org.pincite.query.app.receipt.Verification.Standing;
import org.pincite.query.export.receipt.Receipt;
import org.pincite.query.export.receipt.ReceiptFile;
import org.pincite.query.export.receipt.ReceiptQuote;
import org.pincite.query.question.QueryException;

/**
 * Proves that the quotes of receipts still stand in their sources: hashes each source, reads its
 * text, and looks each quote up in it.
 */
public final class ReceiptVerifier implements AutoCloseable {
  private final SourceChecker checker;
  private final ExtractionPool pool;
  private final int jobs;

  /**
   * @param library in whose files and versions to look, null for none; stays open
   * @param folders to look for sources in as well
   * @param reading how to read them
   * @param again whether to extract every source again, also where the text held is current
   * @throws QueryException if there is no such folder
   */
  public ReceiptVerifier(
      @Nullable Library library, List<Path> folders, ReadingOptions reading, boolean again) {
    this.jobs = reading.resources().jobs();
    SourceFinder finder = new SourceFinder(library, folders);
    this.pool = new ExtractionPool(reading.resources().limits(), jobs);
    this.checker =
        new SourceChecker(library, finder, new SourceReader(library, pool, reading, again));
  }

  /**
   * {@return what became of all that a receipt names}
   *
   * @throws QueryException if the file holds no receipt that can be read
   */
  public Verification verify(Path file, Progress progress) {
    Receipt receipt = ReceiptFile.read(file);
    List<SourceCheck> sources = new ArrayList<>();
    Map<ReceiptQuote, QuoteCheck> quotes = new HashMap<>();
    for (SourceChecker.Checked checked : check(receipt, progress)) {
      sources.add(checked.source());
      checked.quotes().forEach(quote -> quotes.put(quote.quote(), quote));
    }
    return new Verification(
        file.toString(),
        receipt,
        ReceiptFile.isUnchanged(receipt),
        export(file, receipt),
        sources,
        receipt.quotes().stream()
            .map(
                q -> quotes.getOrDefault(q, new QuoteCheck(q, Standing.UNPROVED, null, null, null)))
            .toList());
  }

  private List<SourceChecker.Checked> check(Receipt receipt, Progress progress) {
    List<SourceChecker.Checked> all = new ArrayList<>();
    progress.start(receipt.sources().size());
    try (ExecutorService callers = Executors.newFixedThreadPool(jobs)) {
      List<Future<SourceChecker.Checked>> checks =
          receipt.sources().stream()
              .map(source -> callers.submit(() -> checker.check(source, receipt.quotes())))
              .toList();
      for (Future<SourceChecker.Checked> check : checks) {
        all.add(check.get());
        progress.step(all.getLast().source().file());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException("verifying was interrupted", e);
    } catch (ExecutionException e) {
      throw new QueryException("verifying failed: " + e.getCause(), e);
    } finally {
      progress.end();
    }
  }

  private static ExportState export(Path file, Receipt receipt) {
    Path export = file.resolveSibling(Path.of(receipt.export().file()).getFileName());
    if (!Files.isRegularFile(export)) {
      return ExportState.NOT_HERE;
    }
    try {
      boolean same = new Ingester().identify(export).sha256().equals(receipt.export().sha256());
      return same ? ExportState.SAME : ExportState.CHANGED;
    } catch (IngestException e) {
      return ExportState.CHANGED;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
