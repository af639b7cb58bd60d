package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.index.Fields;
import org.pincite.index.SearchIndex;
import org.pincite.index.SentenceTable;
import org.pincite.index.StoredBlock;
import org.pincite.query.rank.Encoder;
import org.pincite.query.rank.RankedPassage;

/**
 * Chooses of a passage the sentence that answers best: half for its share of the question's words
 * that the passage holds, rare ones counting more, and half, where there is a model, for how near
 * in meaning it comes beside its neighbours. The first of equals is chosen.
 */
final class SentenceChoice {
  private final SearchIndex index;
  private final Translator words;
  private final @Nullable Encoder encoder;
  private final byte[] vector;

  SentenceChoice(SearchIndex index, Translator words, @Nullable Encoder encoder, byte[] vector) {
    this.index = index;
    this.words = words;
    this.encoder = encoder;
    this.vector = vector;
  }

  Found of(RankedPassage passage) throws IOException {
    List<LeafReaderContext> segments = index.searcher().getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(passage.document(), segments));
    StoredBlock block = index.block(passage.document());
    List<List<Sought>> places = places(segment, passage.document() - segment.docBase);
    int best = 0;
    if (places.size() > 1) {
      double[] scores = byWords(places);
      double[] meanings = byMeaning(block);
      for (int i = 1; i < scores.length; i++) {
        if (scores[i] + meanings[i] > scores[best] + meanings[best]) {
          best = i;
        }
      }
    }
    return new Found(
        passage.document(),
        block.sha256(),
        0,
        block.block(),
        best,
        places.get(best),
        passage.score());
  }

  /** {@return for each sentence what of the question it holds} */
  private List<List<Sought>> places(LeafReaderContext segment, int document) throws IOException {
    SentenceTable table = new SentenceTable();
    var tables = DocValues.getBinary(segment.reader(), Fields.SENTENCES);
    if (!tables.advanceExact(document)) {
      return List.of(List.of());
    }
    table.read(tables.binaryValue());
    Evaluation evaluation = words.evaluation(segment);
    evaluation.evaluate(document, table, Scope.PARAGRAPH);
    List<List<Sought>> places = new ArrayList<>();
    for (int sentence = 0; sentence < table.count(); sentence++) {
      List<Sought> here = new ArrayList<>();
      if (evaluation.matched) {
        evaluation.places(sentence, place -> here.add(place.sought));
      }
      places.add(here);
    }
    return places;
  }

  private static double[] byWords(List<List<Sought>> places) {
    double[] weights =
        places.stream()
            .mapToDouble(here -> here.stream().mapToDouble(Sought::weight).sum())
            .toArray();
    return scaled(weights, 0);
  }

  private double[] byMeaning(StoredBlock block) {
    double[] cosines = new double[block.sentences().size()];
    if (encoder == null) {
      return cosines;
    }
    double least = 1;
    for (int i = 0; i < cosines.length; i++) {
      Span span = block.sentences().get(i).span();
      cosines[i] = cosine(vector, encoder.passage(block.quote(span)));
      least = Math.min(least, cosines[i]);
    }
    return scaled(cosines, least);
  }

  /** From 0, for the least, to 1, for the greatest. */
  private static double[] scaled(double[] values, double least) {
    double range = Arrays.stream(values).max().orElse(0) - least;
    return Arrays.stream(values).map(value -> range > 0 ? (value - least) / range : 0).toArray();
  }

  private static double cosine(byte[] one, byte[] other) {
    long product = 0;
    long length = 0;
    long otherLength = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      length += one[i] * one[i];
      otherLength += other[i] * other[i];
    }
    return product / Math.sqrt((double) length * otherLength);
  }
}
