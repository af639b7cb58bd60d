package org.pincite.query.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pincite.corpus.Document;
import org.pincite.corpus.Failure;
import org.pincite.corpus.PlainText;
import org.pincite.corpus.store.DocumentJson;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.ingest.worker.Limits;
import org.pincite.query.question.QueryException;

/** Extracts single files to files, without a workspace. */
public final class Extracting implements AutoCloseable {
  private final Ingester ingester = new Ingester();
  private final ExtractionPool pool = new ExtractionPool(Limits.DEFAULT, 1);
  private final Path out;
  private final ExtractionOptions options;

  public Extracting(ExtractRequest request) {
    this.out = request.out();
    this.options = request.options();
  }

  /**
   * Writes {@code ID.json} (the whole document) and {@code ID.txt} (its text) for a file {@code
   * ID.xyz}.
   *
   * @return why there is no document of it; empty if there is
   * @throws QueryException if the results cannot be written
   */
  public Optional<Failure> extract(Path file) {
    Extraction extraction;
    try {
      extraction = pool.extract(file, ingester.identify(file), options);
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
