package org.pincite.query.app.label;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.VectorStore;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.Progress;
import org.pincite.query.app.embedding.ModelEncoder;
import org.pincite.query.app.embedding.VectorMaking;
import org.pincite.query.app.measure.TemporaryWorkspace;
import org.pincite.query.label.Example;
import org.pincite.query.label.Training;

/** Trains the model of statements on the labels that are part of Pincite. */
public final class ModelTraining {
  private ModelTraining() {}

  /**
   * What came of it.
   *
   * @param examples how many sentences were learnt from
   * @param scores how well each theme was told in documents left out
   */
  public record Report(int examples, List<Training.Score> scores) {}

  /**
   * Trains and writes the model.
   *
   * @param documents folders of documents, among which those that were labelled are looked for
   * @param vectors where vectors are kept from one run to the next, null for nowhere
   * @param name of the model
   */
  public static Report run(
      List<Path> documents, @Nullable Path vectors, String name, Path out, Progress progress) {
    return TemporaryWorkspace.use(
        workspace -> {
          new Indexing(IndexRequest.of(documents), progress).run(workspace);
          TrainingSet set = new TrainingSet();
          try (Library library = Library.open(workspace)) {
            for (String hash : new TreeSet<>(library.documentsUnder(List.of()))) {
              set.add(library.document(hash));
            }
          }
          set.addWritten();
          Path kept = vectors == null ? workspace.resolve("made-vectors") : vectors;
          int jobs = Runtime.getRuntime().availableProcessors();
          try (ModelEncoder encoder = ModelEncoder.open();
              VectorStore store = VectorStore.open(kept, encoder.model(), Embedder.DIMENSIONS);
              VectorMaking making = new VectorMaking(encoder, store, jobs)) {
            List<Example> examples = set.examples(making, store);
            return new Report(examples.size(), new Training(examples).train(name, out));
          }
        });
  }
}
