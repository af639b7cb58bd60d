package org.pincite.query.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Failure;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Workspace;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.scan.FolderScan;
import org.pincite.ingest.scan.SeenFile;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.question.QueryException;

/**
 * Brings a workspace up to date with the files below some folders. What is extracted is kept at
 * once; catalogue and index change together, by the index's commit, now and then and at the end: a
 * run that is killed leaves the last commit in force, and the next goes on from there without
 * extracting again what already was.
 */
public final class Indexing {
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(60);

  private final IndexRequest request;
  private final Progress progress;
  private final Ingester ingester;

  public Indexing(IndexRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.ingester = new Ingester();
  }

  /**
   * Indexes into the workspace in a folder, making one where there is none.
   *
   * @throws QueryException if a root does not exist
   * @throws org.pincite.corpus.CorpusException if the workspace cannot be written to
   */
  public IndexReport run(Path workspaceFolder) {
    FolderScan scan = scan(workspaceFolder);
    if (request.dryRun()) {
      Catalogue catalogue =
          Workspace.exists(workspaceFolder)
              ? Library.catalogueAt(workspaceFolder)
              : Catalogue.EMPTY;
      return new Run(
              scan, catalogue, null, new FileReader(ingester, request.reading(), null, null, false))
          .report();
    }
    Resources resources = request.reading().resources();
    try (Workspace workspace = Workspace.openForWriting(workspaceFolder);
        IndexState index = IndexState.open(workspace, request.rebuild());
        ExtractionPool pool = new ExtractionPool(resources.limits(), resources.jobs())) {
      FileReader reader =
          new FileReader(
              ingester, request.reading(), pool, workspace.documents(), request.rebuild());
      IndexReport report = new Run(scan, index.catalogue(), index, reader).report();
      if (!report.isUpToDate()) {
        index.tidy();
      }
      return report;
    }
  }

  private FolderScan scan(Path workspaceFolder) {
    try {
      FolderScan scan = FolderScan.of(request.roots(), request.excludes());
      Path own = workspaceFolder.toAbsolutePath().normalize();
      scan.files().keySet().removeIf(file -> file.startsWith(own));
      return scan;
    } catch (IOException e) {
      throw new QueryException(Objects.requireNonNullElse(e.getMessage(), e.toString()), e);
    }
  }

  /** One run over the files of a scan. */
  private final class Run {
    private final Instant begin = Instant.now();
    private final FolderScan scan;
    private final Catalogue before;
    private final @Nullable IndexState index;
    private final FileReader reader;
    private final Map<String, CatalogueEntry> now = new TreeMap<>();
    private final Set<String> indexed = new HashSet<>();
    private final Sidecars sidecars;
    private int pages;
    private Instant lastCommit = Instant.now();

    Run(FolderScan scan, Catalogue before, @Nullable IndexState index, FileReader reader) {
      this.scan = scan;
      this.sidecars = new Sidecars(scan);
      this.before = before;
      this.index = index;
      this.reader = reader;
    }

    IndexReport report() {
      before.entries().values().stream()
          .filter(entry -> !isGone(entry))
          .forEach(entry -> now.put(entry.path(), withSidecars(entry)));
      if (index != null) {
        indexed.addAll(index.documents());
      }
      List<SeenFile> toRead = scan.files().values().stream().filter(this::isToBeRead).toList();
      if (!toRead.isEmpty()) {
        readAll(toRead);
      }
      scan.unreadable()
          .forEach((path, failure) -> now.put(path.toString(), unreadable(path, failure)));
      List<IndexReport.Change> changes = Changes.between(before, now);
      if (index != null
          && (!changes.isEmpty() || !before.entries().equals(now) || index.isStale())) {
        index.commit(now.values());
      }
      List<CatalogueEntry> failed =
          now.values().stream()
              .filter(e -> e.failure() != null && scan.covers(Path.of(e.path())))
              .toList();
      Set<String> documents = before.next(now.values()).documents();
      int unchanged =
          (int) scan.files().keySet().stream().map(Path::toString).filter(this::isAsBefore).count();
      return new IndexReport(
          changes,
          unchanged,
          failed,
          scan.archives().stream().map(Path::toString).toList(),
          sidecars.problems(),
          documents.size(),
          pages,
          Duration.between(begin, Instant.now()),
          request.dryRun());
    }

    private CatalogueEntry unreadable(Path path, Failure failure) {
      CatalogueEntry old = before.entries().get(path.toString());
      return old != null && old.source() == null && failure.equals(old.failure())
          ? old
          : new CatalogueEntry(path.toString(), 0, 0, begin.toString(), null, "", null, failure);
    }

    private boolean isAsBefore(String path) {
      CatalogueEntry old = before.entries().get(path);
      CatalogueEntry entry = now.get(path);
      return old != null
          && entry != null
          && Objects.equals(old.source(), entry.source())
          && Objects.equals(old.failure(), entry.failure())
          && old.madeBy().equals(entry.madeBy())
          && old.sidecars().equals(entry.sidecars());
    }

    private CatalogueEntry withSidecars(CatalogueEntry entry) {
      Path path = Path.of(entry.path());
      return scan.files().containsKey(path) ? entry.beside(sidecars.beside(path)) : entry;
    }

    private boolean isGone(CatalogueEntry entry) {
      Path path = Path.of(entry.path());
      return scan.covers(path) && !scan.files().containsKey(path) && !scan.isHidden(path);
    }

    private boolean isToBeRead(SeenFile file) {
      CatalogueEntry entry = before.entries().get(file.path().toString());
      if (entry == null || request.rehash() || request.rebuild()) {
        return true;
      }
      boolean touched = entry.size() != file.size() || entry.modified() != file.modified();
      String hash = entry.documentHash();
      boolean lost = index != null && hash != null && !indexed.contains(hash);
      return touched || lost || !reader.isCurrent(entry, request.retry());
    }

    private void readAll(List<SeenFile> files) {
      int jobs = request.reading().resources().jobs();
      progress.start(files.size());
      try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
        CompletionService<FileReader.Read> results = new ExecutorCompletionService<>(pool);
        int ahead = 2 * jobs;
        int submitted = 0;
        for (int done = 0; done < files.size(); done++) {
          for (; submitted < files.size() && submitted < done + ahead; submitted++) {
            SeenFile file = files.get(submitted);
            @Nullable CatalogueEntry old = before.entries().get(file.path().toString());
            results.submit(() -> reader.read(file, old));
          }
          accept(results.take().get());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new QueryException("indexing was interrupted; what was done is kept", e);
      } catch (ExecutionException e) {
        throw new QueryException("indexing failed: " + e.getCause(), e);
      } finally {
        progress.end();
      }
    }

    private void accept(FileReader.Read read) {
      CatalogueEntry entry = withSidecars(read.entry());
      now.put(entry.path(), entry);
      Document document = read.document();
      if (index != null && document != null) {
        CatalogueEntry old = before.entries().get(entry.path());
        boolean renewed = old != null && !old.madeBy().equals(entry.madeBy());
        if (indexed.add(document.source().sha256()) || renewed || request.rebuild()) {
          index.put(document, entry);
          pages += document.pages().size();
        }
        if (Duration.between(lastCommit, Instant.now()).compareTo(BETWEEN_COMMITS) > 0) {
          index.commit(now.values());
          lastCommit = Instant.now();
        }
      }
      progress.step(entry.path());
    }
  }
}
