package org.pincite.query.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pincite.index.label.Labeller;
import org.pincite.query.theme.Theme;

/**
 * What a model sees of a statement: its meaning and that of its passage, as unit vectors; its words
 * and pairs of words, and the words of its passage and heading; and which themes' queries it
 * satisfies. Words of each sort have together the length 1, or less for passage and heading.
 *
 * @param meaning vector of the sentence, then that of the passage
 * @param words weights by the feature's name: a word or pair, {@code p:} and a word of the passage,
 *     {@code h:} and one of the heading, {@code q:} and the name of a theme
 */
@SuppressWarnings("ArrayRecordComponent") // summed over for every sentence; never compared
record StatementFeatures(float[] meaning, Map<String, Float> words) {
  /** What the words around a sentence count beside its own. */
  private static final float AROUND = 0.5f;

  static StatementFeatures of(Labeller.Statement statement, List<Theme> themes) {
    float[] sentence = unit(statement.meaning());
    float[] passage = unit(statement.passageMeaning());
    float[] meaning = new float[sentence.length + passage.length];
    System.arraycopy(sentence, 0, meaning, 0, sentence.length);
    System.arraycopy(passage, 0, meaning, sentence.length, passage.length);
    Map<String, Float> words = new TreeMap<>();
    SentenceWords own = new SentenceWords(statement.sentence());
    add(words, own.termsAndPairs(), "", 1);
    add(words, new SentenceWords(statement.passage()).stems().stream(), "p:", AROUND);
    add(words, new SentenceWords(statement.heading()).stems().stream(), "h:", AROUND);
    for (Theme theme : themes) {
      if (own.satisfies(theme.question().root())) {
        words.put("q:" + theme.name(), 1f);
      }
    }
    return new StatementFeatures(meaning, words);
  }

  private static void add(
      Map<String, Float> words, Stream<String> names, String sort, float length) {
    List<String> distinct = new ArrayList<>(names.distinct().toList());
    float each = (float) (length / Math.sqrt(Math.max(1, distinct.size())));
    distinct.forEach(name -> words.put(sort + name, each));
  }

  private static float[] unit(byte[] vector) {
    double sum = 0;
    for (byte part : vector) {
      sum += part * part;
    }
    float length = (float) Math.max(1, Math.sqrt(sum));
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = vector[i] / length;
    }
    return unit;
  }
}
