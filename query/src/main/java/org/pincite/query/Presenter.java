package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.index.BlockWords;
import org.pincite.index.SearchIndex;
import org.pincite.index.StoredBlock;
import org.pincite.index.Word;

/** Makes hits of what was found: reads the block, and finds the characters that match. */
final class Presenter {
  private final SearchIndex index;
  private final Scope scope;
  private final List<LeafReaderContext> segments;
  private final IdentityHashMap<Sought, Marker> markers = new IdentityHashMap<>();
  private @Nullable Opened last;

  /** A block read from the index. */
  private record Opened(int document, StoredBlock block, BlockWords words) {}

  Presenter(SearchIndex index, Scope scope) {
    this.index = index;
    this.scope = scope;
    this.segments = index.searcher().getIndexReader().leaves();
  }

  Hit hit(Found found) throws IOException {
    Opened opened = open(found.document());
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(found.document(), segments));
    BitSet marked = new BitSet();
    for (Sought sought : found.places()) {
      markers
          .computeIfAbsent(sought, s -> new Marker(s.shape()))
          .mark(
              segment,
              found.document() - segment.docBase,
              opened.words.from(found.sentence()),
              opened.words.to(found.sentence()),
              scope == Scope.SENTENCE,
              marked);
    }
    List<Span> matches = new ArrayList<>();
    marked.stream()
        .mapToObj(word -> span(opened, word))
        .filter(span -> !span.isEmpty())
        .forEach(matches::add);
    return new Hit(opened.block, found.sentence(), matches, found.places().size(), found.score());
  }

  private Opened open(int document) {
    Opened opened = last;
    if (opened == null || opened.document != document) {
      StoredBlock block = index.block(document);
      List<Span> sentences = block.sentences().stream().map(StoredBlock.Sentence::span).toList();
      opened =
          new Opened(
              document,
              block,
              BlockWords.of(block.number(), block.text(), block.start(), sentences));
      last = opened;
    }
    return opened;
  }

  private static Span span(Opened opened, int ordinal) {
    Word word = opened.words.words().get(ordinal);
    int start = opened.block.start();
    return new Span(start + word.start(), start + word.end());
  }
}
