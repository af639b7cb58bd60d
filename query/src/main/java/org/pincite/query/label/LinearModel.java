package org.pincite.query.label;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

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
   * @param meaning weights of the sentence's vector, then of that of its passage
   * @param words weights by the feature's name; what is missing weighs nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // summed over for every sentence; never compared
  record Output(double bias, float[] meaning, Map<String, Float> words) {
    /** {@return the log-odds of a sentence} */
    double of(StatementFeatures sentence, StatementFeatures around) {
      return bias + sum(sentence, 0) + sum(around, sentence.meaning().length);
    }

    private double sum(StatementFeatures features, int from) {
      double sum = 0;
      float[] seen = features.meaning();
      for (int i = 0; i < seen.length; i++) {
        sum += meaning[from + i] * seen[i];
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

  /**
   * {@return what tells how likely each output is of sentences that stand in the same passage, by
   * the output's name; what stands around them is summed once}
   */
  Function<StatementFeatures, Map<String, Double>> within(StatementFeatures around) {
    int from = around.meaning().length;
    Map<String, Double> sums = new LinkedHashMap<>();
    outputs.forEach(
        (output, weights) -> sums.put(output, weights.bias + weights.sum(around, from)));
    return sentence -> {
      Map<String, Double> probabilities = new LinkedHashMap<>();
      outputs.forEach(
          (output, weights) -> {
            double sum = sums.getOrDefault(output, 0.0) + weights.sum(sentence, 0);
            probabilities.put(output, probability(sum));
          });
      return probabilities;
    };
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
