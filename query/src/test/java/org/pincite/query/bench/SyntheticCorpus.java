package org.pincite.query.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.TestIndex;

/**
 * As many passages as wanted: one to five real sentences each, drawn at random and put together
 * anew, so that words are as frequent as they are in the documents they come from.
 */
final class SyntheticCorpus {
  /** Passages of one made document. */
  static final int PASSAGES = 100;

  private static final int MOST_SENTENCES = 5;
  private static final int LEAST_LENGTH = 30;
  private static final int MOST_LENGTH = 400;

  private final List<String> sentences = new ArrayList<>();
  private final long seed;

  SyntheticCorpus(Path workspace, long seed) {
    this.seed = seed;
    try (Workspace opened = Workspace.openForReading(workspace)) {
      Catalogue catalogue = opened.catalogues().read(opened.catalogues().newest());
      for (String hash : catalogue.documents()) {
        opened.documents().read(hash).ifPresent(this::add);
      }
    }
  }

  private void add(Document document) {
    for (Block block : document.blocks()) {
      for (Span sentence : block.sentences()) {
        if (block.kind() == BlockKind.PARAGRAPH
            && sentence.length() >= LEAST_LENGTH
            && sentence.length() <= MOST_LENGTH) {
          sentences.add(document.quote(sentence));
        }
      }
    }
  }

  /** {@return the real sentences} */
  List<String> sentences() {
    return sentences;
  }

  /** {@return the document of a number, always the same for the same sentences and seed} */
  Document document(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < PASSAGES; i++) {
      text.append(i == 0 ? "" : Document.BLOCK_SEPARATOR);
      int start = text.length();
      List<Span> spans = new ArrayList<>();
      for (int s = 1 + random.nextInt(MOST_SENTENCES); s > 0; s--) {
        text.append(spans.isEmpty() ? "" : " ");
        int from = text.length();
        text.append(sentences.get(random.nextInt(sentences.size())));
        spans.add(new Span(from, text.length()));
      }
      Span span = new Span(start, text.length());
      blocks.add(new Block(BlockKind.PARAGRAPH, span, null, null, 0, spans, List.of()));
    }
    return new Document(
        "bench",
        new Source(TestIndex.sha256("bench " + number), "text/plain", text.length()),
        new Metadata(Map.of()),
        text.toString(),
        List.of(),
        List.of(),
        blocks,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
