package org.pincite.query.label;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Tells of features how likely each of several things is, one logistic regression a thing.
 *
 * @param name of the model and its revision
 * @param outputs what it tells, by name: {@code theme:scrutiny}, {@code kind:claim}, {@code
 *     stance:for}
 */
record LinearModel(String name, SequencedMap<String, Output> outputs) {
  LinearModel {
    outputs = new LinkedHashMap<>(outputs);
  }

  /**
   * One logistic regression.
   *
   * @param bias what is added; at 0 the sum is as likely as not
   * @param meaning weights of the vectors, as many as {@link StatementFeatures#meaning} is long
   * @param words weights by the feature's name; what is missing weighs nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // summed over for every sentence; never compared
  record Output(double bias, float[] meaning, Map<String, Float> words) {
    /** {@return the log-odds} */
    double of(StatementFeatures features) {
      double sum = bias;
      for (int i = 0; i < meaning.length; i++) {
        sum += meaning[i] * features.meaning()[i];
      }
      for (Map.Entry<String, Float> word : features.words().entrySet()) {
        sum += words.getOrDefault(word.getKey(), 0f) * word.getValue();
      }
      return sum;
    }

    Output shifted(double by) {
      return new Output(bias + by, meaning, words);
    }
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
