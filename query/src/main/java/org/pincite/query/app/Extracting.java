package org.pincite.query.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.Failure;
import org.pincite.corpus.PlainText;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.corpus.store.DocumentJson;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.archive.ArchiveListing;
import org.pincite.ingest.archive.OpenedFile;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.question.QueryException;

/** Extracts single files to files, without a workspace. */
public final class Extracting implements AutoCloseable {
  private final Ingester ingester = new Ingester();
  private final ExtractRequest request;
  private final ExtractionPool pool;

  /**
   * Makes the folder for the results.
   *
   * @throws QueryException if it cannot be made or written to
   */
  public Extracting(ExtractRequest request) {
    makeFolder(request.out());
    Resources resources = request.reading().resources();
    this.request = request;
    this.pool = new ExtractionPool(resources.limits(), resources.jobs());
  }

  /**
   * Writes {@code ID.json} (the whole document) and {@code ID.txt} (its text) for each file,
   * several files at a time, each result whole or not at all.
   *
   * @return why there is no document of some files, in the order of the files given
   * @param files with the names under which their results are written, see {@link #names}
   * @throws QueryException if the results cannot be written
   */
  public Map<Path, Failure> extract(Map<Path, String> files, Progress progress) {
    Map<Path, Failure> failed = new LinkedHashMap<>();
    progress.start(files.size());
    try (ExecutorService callers =
        Executors.newFixedThreadPool(request.reading().resources().jobs())) {
      List<Future<Optional<Failure>>> results =
          files.entrySet().stream()
              .map(file -> callers.submit(() -> extract(file.getKey(), file.getValue())))
              .toList();
      int next = 0;
      for (Path file : files.keySet()) {
        results.get(next++).get().ifPresent(failure -> failed.put(file, failure));
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

  private Optional<Failure> extract(Path file, String id) {
    Extraction extraction;
    try (OpenedFile opened = OpenedFile.open(file)) {
      Path bytes = opened.file();
      extraction =
          pool.extract(bytes, ingester.identify(bytes), request.reading().extraction(file));
    } catch (IngestException e) {
      return Optional.of(e.failure());
    }
    return switch (extraction) {
      case Extraction.Failed failed -> Optional.of(failed.failure());
      case Extraction.Extracted extracted -> {
        write(id, extracted.document());
        yield Optional.empty();
      }
    };
  }

  private void write(String id, Document document) {
    byte[] text = PlainText.of(document).getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.write(request.out().resolve(id + ".json"), DocumentJson.write(document));
      AtomicFile.write(request.out().resolve(id + ".txt"), text);
    } catch (CorpusException e) {
      throw new QueryException(e.getMessage(), e);
    }
  }

  private static void makeFolder(Path out) {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new QueryException("cannot make the folder " + out + ": " + e, e);
    }
    if (!Files.isWritable(out)) {
      throw new QueryException("cannot write to the folder " + out);
    }
  }

  /**
   * {@return each file, once, with the name of its results, in the order given; for an archive, the
   * files in it}
   *
   * <p>The name is the file's own without its ending; of files that share it, but for capitals, the
   * second keeps its ending, and further ones are counted: {@code a}, {@code a.docx}, {@code
   * a.docx-2}.
   */
  public static Map<Path, String> names(List<Path> files) {
    Map<Path, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Path file : files.stream().flatMap(Extracting::within).toList()) {
      if (!names.containsKey(file)) {
        names.put(file, free(file, taken));
      }
    }
    return names;
  }

  private static Stream<Path> within(Path file) {
    if (!Files.isRegularFile(file) || !ArchiveListing.isArchive(file)) {
      return Stream.of(file);
    }
    ArchiveListing listing = ArchiveListing.of(file);
    Set<Path> all = new TreeSet<>(listing.files().keySet());
    all.addAll(listing.refused().keySet());
    return all.stream();
  }

  private static String free(Path file, Set<String> taken) {
    String whole = String.valueOf(file.getFileName());
    String name = stem(file);
    for (int i = 1; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = i == 1 ? whole : whole + "-" + i;
    }
    return name;
  }

  /** {@return the name of a file without its ending} */
  public static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  @Override
  public void close() {
    pool.close();
  }
}
