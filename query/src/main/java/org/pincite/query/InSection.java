package org.pincite.query;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.pincite.index.Fields;
import org.pincite.index.SentenceTable;

/**
 * Parts of a question that one section must satisfy, together but each in any of its blocks. A
 * block satisfies it if its section does and a sentence of the block shows some of why; if none of
 * the section does, since all that was asked for is absent, each of its blocks satisfies it.
 */
final class InSection extends Evaluation {
  private static final int LOWEST_LEVEL = 9;

  private final SectionPart parts;
  private final FixedBitSet begins;
  private final BinaryDocValues tables;
  private final SentenceTable scouted = new SentenceTable();
  private int end;
  private boolean holds;
  private boolean shows;

  /**
   * @param deepest the lowest level of heading that parts sections; 0 if every heading does
   */
  InSection(SectionPart parts, LeafReader segment, int deepest) throws IOException {
    this.parts = parts;
    this.begins = begins(segment, deepest == 0 ? LOWEST_LEVEL : deepest);
    this.tables = DocValues.getBinary(segment, Fields.SENTENCES);
  }

  /** The blocks that begin a section: by their level, or as the first of their document. */
  private static FixedBitSet begins(LeafReader segment, int deepest) throws IOException {
    FixedBitSet begins = new FixedBitSet(segment.maxDoc() + 1);
    for (int level = 1; level <= deepest; level++) {
      add(begins, segment.postings(new Term(Fields.SECTION, Integer.toString(level))), 0);
    }
    add(begins, segment.postings(new Term(Fields.HEAD, Fields.YES)), 1);
    return begins;
  }

  private static void add(
      FixedBitSet begins, @org.jspecify.annotations.Nullable PostingsEnum found, int behind)
      throws IOException {
    if (found != null) {
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        begins.set(found.docID() + behind);
      }
    }
  }

  @Override
  boolean satisfied(int block, SentenceTable table, Scope scope) throws IOException {
    if (block >= end) {
      scout(block, scope);
    }
    if (!holds) {
      return false;
    }
    if (shows) {
      parts.gather(block, table, scope, sentences);
      return !sentences.isEmpty();
    }
    if (scope == Scope.SENTENCE) {
      sentences.set(0, table.count());
    }
    return true;
  }

  private void scout(int block, Scope scope) throws IOException {
    int from = begins.prevSetBit(block);
    int next = begins.nextSetBit(block + 1);
    end = next;
    parts.begin();
    for (int i = Math.max(0, from); i < Math.min(next, begins.length() - 1); i++) {
      if (tables.advanceExact(i)) {
        scouted.read(tables.binaryValue());
        parts.scout(i, scouted, scope);
      }
    }
    holds = parts.holds();
    shows = parts.shows();
  }

  @Override
  void places(int sentence, Consumer<Place> action) {
    if (sentences.get(sentence) && shows) {
      parts.places(sentence, action);
    }
  }
}
