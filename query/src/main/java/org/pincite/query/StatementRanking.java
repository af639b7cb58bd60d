package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.index.Fields;
import org.pincite.index.SearchIndex;
import org.pincite.index.SentenceTable;
import org.pincite.query.rank.RankedPassage;
import org.pincite.query.rank.Ranking;

/**
 * Puts the sentences of ranked passages in order. A sentence has half its score from its passage
 * and half by itself: for the question's words that it holds (BM25 with each word counted once) and
 * for how near it comes in meaning, each brought to between 0 and 1 over all sentences, as the
 * ranking takes one or both. Several sentences of a passage may stand high: people's answers to a
 * question often lie close together.
 */
final class StatementRanking {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final SearchIndex index;
  private final Translator words;
  private final Ranking ranking;
  private final byte[] vector;

  /**
   * A sentence with what it is ranked by.
   *
   * @param weight of the question's words that it holds
   * @param length in words
   */
  private record Candidate(Found found, double passage, double weight, int length, double meaning) {
    /** BM25 of words that stand there once, beside sentences of a usual length. */
    double words(double usual) {
      return weight * (K1 + 1) / (1 + K1 * (1 - B + B * length / usual));
    }
  }

  StatementRanking(SearchIndex index, Translator words, Ranking ranking, byte[] vector) {
    this.index = index;
    this.words = words;
    this.ranking = ranking;
    this.vector = vector;
  }

  /** {@return the sentences of the passages, best first} */
  List<Found> of(List<RankedPassage> passages) throws IOException {
    List<Candidate> candidates = candidates(passages);
    double usual = candidates.stream().mapToInt(Candidate::length).average().orElse(1);
    double[] least = {1, 0, 1};
    double[] most = {0, 0, -1};
    for (Candidate each : candidates) {
      least[0] = Math.min(least[0], each.passage);
      most[0] = Math.max(most[0], each.passage);
      most[1] = Math.max(most[1], each.words(usual));
      least[2] = Math.min(least[2], each.meaning);
      most[2] = Math.max(most[2], each.meaning);
    }
    List<Found> found = new ArrayList<>();
    for (Candidate each : candidates) {
      double passage = scaled(each.passage, least[0], most[0]);
      double byWords = scaled(each.words(usual), least[1], most[1]);
      double byMeaning = scaled(each.meaning, least[2], most[2]);
      double itself =
          switch (ranking) {
            case BM25 -> byWords;
            case DENSE -> byMeaning;
            case HYBRID -> (byWords + byMeaning) / 2;
          };
      found.add(each.found.scored((passage + itself) / 2));
    }
    found.sort(Found.order(Options.Sort.RELEVANCE));
    return found;
  }

  private static double scaled(double value, double least, double most) {
    return most > least ? (value - least) / (most - least) : 1;
  }

  private List<Candidate> candidates(List<RankedPassage> passages) throws IOException {
    List<RankedPassage> inOrder = new ArrayList<>(passages);
    inOrder.sort(Comparator.comparingInt(RankedPassage::document));
    List<Candidate> candidates = new ArrayList<>();
    int next = 0;
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      Segment segment = null;
      for (; next < inOrder.size() && inOrder.get(next).document() < end; next++) {
        segment = segment == null ? new Segment(leaf, words) : segment;
        segment.add(inOrder.get(next), vector, candidates);
      }
    }
    return candidates;
  }

  /** The doc values of a segment, read in the order of its blocks. */
  private static final class Segment {
    private final int base;
    private final Evaluation evaluation;
    private final SentenceTable table = new SentenceTable();
    private final BinaryDocValues sentences;
    private final BinaryDocValues vectors;
    private final NumericDocValues blocks;
    private final SortedDocValues sources;

    Segment(LeafReaderContext leaf, Translator words) throws IOException {
      this.base = leaf.docBase;
      this.evaluation = words.evaluation(leaf);
      this.sentences = DocValues.getBinary(leaf.reader(), Fields.SENTENCES);
      this.vectors = DocValues.getBinary(leaf.reader(), Fields.SENTENCE_VECTORS);
      this.blocks = DocValues.getNumeric(leaf.reader(), Fields.BLOCK);
      this.sources = DocValues.getSorted(leaf.reader(), Fields.SHA256);
    }

    void add(RankedPassage passage, byte[] vector, List<Candidate> candidates) throws IOException {
      int document = passage.document() - base;
      if (!sentences.advanceExact(document)
          || !blocks.advanceExact(document)
          || !sources.advanceExact(document)) {
        return;
      }
      table.read(sentences.binaryValue());
      evaluation.evaluate(document, table, Scope.PARAGRAPH);
      BytesRef meanings = vectors.advanceExact(document) ? vectors.binaryValue() : null;
      String sha256 = sources.lookupOrd(sources.ordValue()).utf8ToString();
      int block = (int) blocks.longValue();
      for (int i = 0; i < table.count(); i++) {
        List<Sought> places = new ArrayList<>();
        if (evaluation.matched) {
          evaluation.places(i, place -> places.add(place.sought));
        }
        Found found = new Found(passage.document(), sha256, 0, block, i, places, 0);
        candidates.add(
            new Candidate(
                found,
                passage.score(),
                places.stream().mapToDouble(Sought::weight).sum(),
                table.end(i) - (i == 0 ? 0 : table.end(i - 1)),
                cosine(vector, meanings, i)));
      }
    }

    /** Of a sentence without a vector as far as can be. */
    private static double cosine(byte[] question, @Nullable BytesRef meanings, int sentence) {
      if (meanings == null || question.length == 0) {
        return 0;
      }
      int at = meanings.offset + sentence * question.length;
      long product = 0;
      long length = 0;
      long otherLength = 0;
      for (int i = 0; i < question.length; i++) {
        product += question[i] * meanings.bytes[at + i];
        length += question[i] * question[i];
        otherLength += meanings.bytes[at + i] * meanings.bytes[at + i];
      }
      return product / Math.sqrt((double) length * otherLength);
    }
  }
}
