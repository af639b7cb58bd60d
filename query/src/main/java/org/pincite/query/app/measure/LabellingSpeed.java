package org.pincite.query.app.measure;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.VectorStore;
import org.pincite.corpus.store.Workspace;
import org.pincite.index.label.Labeller;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.app.Library;
import org.pincite.query.app.embedding.SpokenLabeller;
import org.pincite.query.label.StatementLabeller;

/**
 * How fast statements are labelled, once they have vectors, by the processor time of one thread.
 *
 * @param sentences how many were labelled
 * @param duration how long that took
 */
public record LabellingSpeed(int sentences, Duration duration) {
  private static final double NANOS = 1e9;

  /** {@return sentences a second} */
  public double perSecond() {
    return sentences * NANOS / Math.max(1, duration.toNanos());
  }

  /** Labels all documents of a workspace that has vectors, and keeps nothing. */
  static LabellingSpeed in(Path workspace) {
    Path kept;
    try (Workspace opened = Workspace.openForReading(workspace)) {
      kept = opened.vectorFile();
    }
    LabellingSpeed all = new LabellingSpeed(0, Duration.ZERO);
    try (Library library = Library.open(workspace);
        VectorStore vectors = VectorStore.open(kept, Embedder.MODEL, Embedder.DIMENSIONS)) {
      for (String hash : new TreeSet<>(library.documentsUnder(List.of()))) {
        all = all.and(of(library.document(hash), vectors));
      }
    }
    return all;
  }

  private LabellingSpeed and(LabellingSpeed more) {
    return new LabellingSpeed(sentences + more.sentences, duration.plus(more.duration));
  }

  private static LabellingSpeed of(Document document, VectorStore vectors) {
    Labeller labeller = new SpokenLabeller(StatementLabeller.builtIn(), document);
    int sentences = 0;
    long nanos = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      List<Labeller.Sentence> read = sentences(document, block, vectors);
      String text = document.quote(block.span());
      byte @Nullable [] vector = vectors.find(text);
      if (vector != null && !read.isEmpty()) {
        String heading = document.headingAbove(i).map(Block::span).map(document::quote).orElse("");
        long begin = processorNanos();
        sentences += labeller.of(new Labeller.Passage(text, vector, heading), read).size();
        nanos += processorNanos() - begin;
      }
    }
    return new LabellingSpeed(sentences, Duration.ofNanos(nanos));
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Labeller.Sentence> sentences(
      Document document, Block block, VectorStore vectors) {
    List<Labeller.Sentence> sentences = new ArrayList<>();
    if (BlockKind.PROSE.contains(block.kind())) {
      for (Span place : block.sentences()) {
        byte @Nullable [] vector = vectors.find(document.quote(place));
        if (vector != null) {
          sentences.add(new Labeller.Sentence(place, document.quote(place), vector));
        }
      }
    }
    return sentences;
  }
}
