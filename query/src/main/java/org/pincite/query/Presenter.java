package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.index.SearchIndex;
import org.pincite.index.StoredBlock;

/** Makes hits of what was found: reads the block, and finds the characters that match. */
final class Presenter {
  private final SearchIndex index;
  private @Nullable StoredBlock lastBlock;
  private int lastDocument = -1;

  Presenter(SearchIndex index) {
    this.index = index;
  }

  Hit hit(Found found) throws IOException {
    StoredBlock block = block(found.document());
    List<Span> matches = new ArrayList<>();
    for (Sought sought : found.places()) {
      add(matches, sought, found, block);
    }
    return new Hit(block, found.sentence(), united(matches), found.places().size(), found.score());
  }

  private StoredBlock block(int document) {
    StoredBlock block = lastBlock;
    if (block == null || lastDocument != document) {
      block = index.block(document);
      lastBlock = block;
      lastDocument = document;
    }
    return block;
  }

  /** Adds the words that make up the places of what was sought, as far as the sentence has them. */
  private void add(List<Span> matches, Sought sought, Found found, StoredBlock block)
      throws IOException {
    List<LeafReaderContext> segments = index.searcher().getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(found.document(), segments));
    int document = found.document() - segment.docBase;
    PlaceList places = Places.of(sought.shape(), segment.reader()).in(document);
    Span sentence = block.sentences().get(found.sentence()).span();
    for (Shape.Words words : sought.shape().words().toList()) {
      for (PostingsEnum word : Places.postings(words, segment.reader(), PostingsEnum.OFFSETS)) {
        if (word.advance(document) == document) {
          addPlaces(matches, word, places, block.start(), sentence);
        }
      }
    }
  }

  private void addPlaces(
      List<Span> matches, PostingsEnum word, PlaceList places, int shift, Span sentence)
      throws IOException {
    for (int i = word.freq(); i > 0; i--) {
      int position = word.nextPosition();
      Span span = new Span(shift + word.startOffset(), shift + word.endOffset());
      if (sentence.contains(span) && isPart(position, places)) {
        matches.add(span);
      }
    }
  }

  private static boolean isPart(int position, PlaceList places) {
    for (int i = 0; i < places.size(); i++) {
      if (places.first(i) <= position && position <= places.last(i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> united(List<Span> spans) {
    List<Span> united = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!united.isEmpty() && span.start() < united.getLast().end()) {
        Span last = united.removeLast();
        united.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        united.add(span);
      }
    }
    return united;
  }
}
