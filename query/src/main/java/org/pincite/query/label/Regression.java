package org.pincite.query.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fits a logistic regression with soft targets by Adam (Kingma and Ba, 2015) over all examples at
 * once, from zero weights: the same examples give the same weights.
 */
final class Regression {
  private static final int STEPS = 150;
  private static final double RATE = 0.05;
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.99;
  private static final double SMALL = 1e-8;

  /** Unit vectors have small parts: they are taken so many times, so that all weights are alike. */
  private static final float MEANING_SCALE = 12;

  private static final float WORD_SCALE = 3;

  /** Penalties on squared weights: what is seen of the sentence itself is trusted most. */
  private static final double OF_SENTENCE = 30;

  private static final double OF_PASSAGE = 100;
  private static final double OF_WORD = 6;
  private static final double OF_WORD_AROUND = 30;
  private static final double OF_QUERY = 1;
  private static final double OF_QUERY_AROUND = 3;
  private static final double OF_QUERY_PART = 6;
  private static final double OF_FORM = 2;

  /** A weight below this is left out. */
  private static final double LEAST = 0.15;

  private final List<Seen> examples;
  private final Map<String, Integer> words;
  private final int half;
  private final int dense;
  private final double[] penalties;
  private final int[][] ids;
  private final float[][] values;

  /** What is seen of an example: the sentence and what stands around it. */
  record Seen(StatementFeatures sentence, StatementFeatures around) {
    Stream<Map.Entry<String, Float>> words() {
      return Stream.concat(
          sentence.words().entrySet().stream(), around.words().entrySet().stream());
    }
  }

  /**
   * @param examples what is learnt from
   * @param words the features that are learnt, by name, counted from 0
   */
  Regression(List<Seen> examples, Map<String, Integer> words) {
    this.examples = examples;
    this.words = words;
    this.half = examples.getFirst().sentence().meaning().length;
    this.dense = 2 * half;
    this.penalties = new double[dense + words.size() + 1];
    Arrays.fill(penalties, 0, half, OF_SENTENCE);
    Arrays.fill(penalties, half, dense, OF_PASSAGE);
    words.forEach((name, id) -> penalties[dense + id] = penalty(name));
    this.ids = new int[examples.size()][];
    this.values = new float[examples.size()][];
    for (int i = 0; i < ids.length; i++) {
      List<Map.Entry<String, Float>> known =
          examples.get(i).words().filter(word -> words.containsKey(word.getKey())).toList();
      ids[i] =
          known.stream().mapToInt(word -> dense + words.getOrDefault(word.getKey(), 0)).toArray();
      values[i] = new float[known.size()];
      for (int k = 0; k < known.size(); k++) {
        values[i][k] = known.get(k).getValue() * WORD_SCALE;
      }
    }
  }

  private static double penalty(String word) {
    if (word.startsWith("q:p:") || word.startsWith("q:h:")) {
      return OF_QUERY_AROUND;
    }
    if (word.startsWith("q:")) {
      return word.indexOf(' ') < 0 ? OF_QUERY : OF_QUERY_PART;
    }
    if (word.startsWith("f:")) {
      return OF_FORM;
    }
    return word.startsWith("p:") || word.startsWith("h:") ? OF_WORD_AROUND : OF_WORD;
  }

  /**
   * {@return the regression that tells these targets best}
   *
   * @param targets one an example, from 0 to 1; one below 0 leaves the example out
   * @param counts what each example counts for beside the others
   */
  LinearModel.Output fit(double[] targets, double[] counts) {
    int size = penalties.length;
    double[] weights = new double[size];
    double[] first = new double[size];
    double[] second = new double[size];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(weights, targets, counts);
      double rate = RATE * (1 - FIRST * step / STEPS);
      double firstScale = 1 - Math.pow(FIRST, step);
      double secondScale = 1 - Math.pow(SECOND, step);
      for (int i = 0; i < size; i++) {
        first[i] = FIRST * first[i] + (1 - FIRST) * gradient[i];
        second[i] = SECOND * second[i] + (1 - SECOND) * gradient[i] * gradient[i];
        weights[i] -= rate * (first[i] / firstScale) / (Math.sqrt(second[i] / secondScale) + SMALL);
      }
    }
    return output(weights);
  }

  private double[] gradient(double[] weights, double[] targets, double[] counts) {
    int bias = weights.length - 1;
    double[] gradient = new double[weights.length];
    int used = 0;
    for (int e = 0; e < ids.length; e++) {
      if (targets[e] < 0) {
        continue;
      }
      used++;
      float[] own = examples.get(e).sentence().meaning();
      float[] around = examples.get(e).around().meaning();
      double sum = weights[bias];
      for (int i = 0; i < half; i++) {
        sum += (weights[i] * own[i] + weights[half + i] * around[i]) * MEANING_SCALE;
      }
      for (int k = 0; k < ids[e].length; k++) {
        sum += weights[ids[e][k]] * values[e][k];
      }
      double error = counts[e] * (LinearModel.probability(sum) - targets[e]);
      for (int i = 0; i < half; i++) {
        gradient[i] += error * own[i] * MEANING_SCALE;
        gradient[half + i] += error * around[i] * MEANING_SCALE;
      }
      for (int k = 0; k < ids[e].length; k++) {
        gradient[ids[e][k]] += error * values[e][k];
      }
      gradient[bias] += error;
    }
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = (gradient[i] + penalties[i] * weights[i]) / Math.max(1, used);
    }
    return gradient;
  }

  private LinearModel.Output output(double[] weights) {
    float[] meaning = new float[dense];
    for (int i = 0; i < dense; i++) {
      meaning[i] = (float) (weights[i] * MEANING_SCALE);
    }
    Map<String, Float> kept = new HashMap<>();
    words.forEach(
        (name, id) -> {
          double weight = weights[dense + id] * WORD_SCALE;
          if (Math.abs(weight) >= LEAST) {
            kept.put(name, (float) weight);
          }
        });
    return new LinearModel.Output(weights[weights.length - 1], meaning, kept);
  }
}
