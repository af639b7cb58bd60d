package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.index.BlockWords;
import org.pincite.index.SearchIndex;
import org.pincite.index.SentenceTable;
import org.pincite.index.StoredBlock;
import org.pincite.index.Word;
import org.pincite.query.place.Marker;

/** Makes hits of what was found: reads the blocks, and finds the characters that match. */
final class Presenter {
  private final SearchIndex index;
  private final Scope scope;
  private final List<LeafReaderContext> segments;

  Presenter(SearchIndex index, Scope scope) {
    this.index = index;
    this.scope = scope;
    this.segments = index.searcher().getIndexReader().leaves();
  }

  /** {@return the hits in the same order; they are read in the order of the index} */
  List<Hit> hits(List<Found> all) throws IOException {
    @Nullable Hit[] hits = new Hit[all.size()];
    List<Integer> inOrder =
        IntStream.range(0, hits.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> all.get(i).document()))
            .toList();
    Segment segment = null;
    for (int i : inOrder) {
      Found found = all.get(i);
      LeafReaderContext leaf = segments.get(ReaderUtil.subIndex(found.document(), segments));
      if (segment == null || segment.leaf != leaf) {
        segment = new Segment(leaf);
      }
      hits[i] = segment.hit(found);
    }
    List<Hit> shown = new ArrayList<>();
    for (Hit hit : hits) {
      shown.add(Objects.requireNonNull(hit));
    }
    return shown;
  }

  /** A segment, read block by block. */
  private final class Segment {
    private final LeafReaderContext leaf;
    private final SentenceTable table;
    private final IdentityHashMap<Sought, Marker> markers = new IdentityHashMap<>();
    private @Nullable StoredBlock block;
    private int number = -1;

    Segment(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.table = new SentenceTable(leaf.reader());
    }

    Hit hit(Found found) throws IOException {
      StoredBlock opened = open(found.document());
      int from = table.begin(found.sentence());
      BitSet marked = new BitSet();
      for (Sought sought : found.places()) {
        marker(sought)
            .mark(number, from, table.end(found.sentence()), scope == Scope.SENTENCE, marked);
      }
      List<Span> matches = new ArrayList<>();
      if (!marked.isEmpty()) {
        List<Word> words = BlockWords.ofSentence(opened, found.sentence());
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
          Word word = words.get(i - from);
          Span span = new Span(opened.start() + word.start(), opened.start() + word.end());
          if (!span.isEmpty()) {
            matches.add(span);
          }
        }
      }
      return new Hit(opened, found.sentence(), matches, found.places().size(), found.score());
    }

    private StoredBlock open(int document) throws IOException {
      StoredBlock opened = block;
      if (opened == null || number != document - leaf.docBase) {
        number = document - leaf.docBase;
        table.read(number);
        opened = index.block(document);
        block = opened;
      }
      return opened;
    }

    private Marker marker(Sought sought) throws IOException {
      Marker marker = markers.get(sought);
      if (marker == null) {
        marker = new Marker(sought.shape(), leaf);
        markers.put(sought, marker);
      }
      return marker;
    }
  }
}
