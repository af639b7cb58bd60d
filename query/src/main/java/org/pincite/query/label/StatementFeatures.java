package org.pincite.query.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pincite.index.label.Labeller;
import org.pincite.query.question.Node;
import org.pincite.query.theme.Theme;

/**
 * What a model sees of a sentence, or of what stands around it: its meaning as a unit vector, and
 * features that it has. Words of each sort have together the length 1, or less for those around.
 *
 * @param meaning vector of the sentence or of its passage
 * @param words weights by the feature's name. Of a sentence: a word or pair; {@code q:} and a theme
 *     whose query it satisfies, or a theme and such a part of its query; {@code f:} and a form that
 *     it has ({@link SentenceForm}). Around it: {@code p:} and a word of the passage; {@code h:}
 *     and one of the heading; {@code q:p:} or {@code q:h:} and a theme whose query these satisfy
 */
@SuppressWarnings("ArrayRecordComponent") // summed over for every sentence; never compared
record StatementFeatures(float[] meaning, Map<String, Float> words) {
  /** What the words around a sentence count beside its own. */
  private static final float AROUND = 0.5f;

  static StatementFeatures of(Labeller.Sentence sentence, List<Theme> themes) {
    Map<String, Float> words = new TreeMap<>();
    SentenceWords own = new SentenceWords(sentence.text());
    add(words, own.termsAndPairs(), "", 1);
    for (Theme theme : themes) {
      Node query = theme.question().root();
      List<? extends Node> parts = query instanceof Node.Or or ? or.parts() : List.of();
      parts.stream()
          .filter(own::satisfies)
          .forEach(part -> words.put("q:" + theme.name() + " " + part, AROUND));
      if (own.satisfies(query)) {
        words.put("q:" + theme.name(), 1f);
      }
    }
    SentenceForm.of(sentence.text()).forEach(form -> words.put("f:" + form, 1f));
    return new StatementFeatures(unit(sentence.meaning()), words);
  }

  /** {@return what stands around each sentence of a passage} */
  static StatementFeatures around(Labeller.Passage passage, List<Theme> themes) {
    Map<String, Float> words = new TreeMap<>();
    SentenceWords text = new SentenceWords(passage.text());
    SentenceWords heading = new SentenceWords(passage.heading());
    add(words, text.stems().stream(), "p:", AROUND);
    add(words, heading.stems().stream(), "h:", AROUND);
    for (Theme theme : themes) {
      if (text.satisfies(theme.question().root())) {
        words.put("q:p:" + theme.name(), AROUND);
      }
      if (heading.satisfies(theme.question().root())) {
        words.put("q:h:" + theme.name(), AROUND);
      }
    }
    return new StatementFeatures(unit(passage.meaning()), words);
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
