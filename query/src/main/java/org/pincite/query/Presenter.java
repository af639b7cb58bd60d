package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.index.Fields;
import org.pincite.index.SearchIndex;
import org.pincite.index.StoredBlock;

/** Makes hits of what was found: reads the block, and finds the characters that match. */
final class Presenter {
  private final SearchIndex index;
  private final Scope scope;
  private @Nullable StoredBlock lastBlock;
  private int lastDocument = -1;

  Presenter(SearchIndex index, Scope scope) {
    this.index = index;
    this.scope = scope;
  }

  Hit hit(Found found) throws IOException {
    StoredBlock block = block(found.document());
    Span sentence = block.sentences().get(found.sentence()).span();
    List<Span> matches = new ArrayList<>();
    for (Sought sought : found.places()) {
      add(matches, sought, found.document(), block.start(), sentence);
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

  private void add(List<Span> matches, Sought sought, int document, int shift, Span sentence)
      throws IOException {
    List<LeafReaderContext> segments = index.searcher().getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    MatchesIterator places =
        sought.places().matches(Fields.TEXT, segment, document - segment.docBase);
    while (places != null && places.next()) {
      Span whole = new Span(shift + places.startOffset(), shift + places.endOffset());
      if (scope == Scope.PARAGRAPH || sentence.contains(whole)) {
        addWords(matches, places, shift, sentence);
      }
    }
  }

  /** Adds a match, or what it consists of: of two words near each other, not what is between. */
  private static void addWords(List<Span> matches, MatchesIterator match, int shift, Span sentence)
      throws IOException {
    MatchesIterator inner = match.getSubMatches();
    if (inner == null) {
      int from = Math.max(sentence.start(), shift + match.startOffset());
      int to = Math.min(sentence.end(), shift + match.endOffset());
      if (from < to) {
        matches.add(new Span(from, to));
      }
      return;
    }
    while (inner.next()) {
      addWords(matches, inner, shift, sentence);
    }
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
