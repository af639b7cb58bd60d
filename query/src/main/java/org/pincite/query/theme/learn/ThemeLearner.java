package org.pincite.query.theme.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns a theme from a few examples, beside sentences about other things: a logistic regression
 * over vectors, whose weights are sums of the samples' own, so that each decision can be told by
 * the examples that led to it. Where the theme begins is set by how a head that has not seen a
 * sample judges it. Nothing is drawn at random.
 */
public final class ThemeLearner {
  private static final int STEPS = 200;
  private static final double RATE = 0.5;

  /** Unit vectors have small parts: they are taken so many times. */
  private static final double SCALE = 4;

  /** A query was thought about: it is taken so many times. */
  private static final double QUERY = 2;

  /** Penalty on squared weights, beside samples of which each role weighs 1. */
  private static final double PENALTY = 0.02;

  /** What is found and does not belong counts so much as a share of the background. */
  private static final double RARE = 5;

  private static final int FOLDS = 8;
  private static final int SHOWN = 2;

  private final List<Sample> samples;

  /**
   * @param samples at least one example
   */
  public ThemeLearner(List<Sample> samples) {
    this.samples = List.copyOf(samples);
  }

  /** {@return what was learnt of all samples} */
  public ThemeHead learn() {
    return fit(samples).shifted(-threshold());
  }

  /** {@return what is said of each example and counterexample by a head that has not seen it} */
  public List<Judged> judged() {
    double threshold = threshold();
    List<Judged> judged = new ArrayList<>();
    for (Sample sample : samples) {
      if (sample.role() != Sample.Role.BACKGROUND) {
        double odds = leftOut(sample) - threshold;
        judged.add(new Judged(sample, ThemeHead.probability(odds), nearest(sample, odds >= 0)));
      }
    }
    return judged;
  }

  /**
   * {@return the examples that are most alike in meaning, or the other samples if it is not found}
   */
  private List<Sample> nearest(Sample sample, boolean found) {
    float[] unit = ThemeHead.unit(sample.meaning());
    return samples.stream()
        .filter(other -> !other.equals(sample) && other.isOnTheme() == found)
        .sorted(
            Comparator.comparingDouble(other -> -product(unit, ThemeHead.unit(other.meaning()))))
        .limit(SHOWN)
        .toList();
  }

  private double leftOut(Sample sample) {
    List<Sample> others = samples.stream().filter(other -> !other.equals(sample)).toList();
    return fit(others).logOdds(sample.meaning(), sample.satisfies());
  }

  /** The log-odds from which on least is missed and wrongly found among samples left out. */
  private double threshold() {
    List<Double> wanted = new ArrayList<>();
    List<Double> unwanted = new ArrayList<>();
    List<Double> background = new ArrayList<>();
    for (Sample sample : samples) {
      switch (sample.role()) {
        case EXAMPLE -> wanted.add(leftOut(sample));
        case COUNTEREXAMPLE -> unwanted.add(leftOut(sample));
        case BACKGROUND -> {}
      }
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      background.addAll(leftOutBackground(fold));
    }
    double best = 0;
    double least = Double.MAX_VALUE;
    for (int step = -30; step <= 30; step++) {
      double threshold = step / 10.0;
      double cost =
          1
              - share(wanted, threshold)
              + share(unwanted, threshold)
              + RARE * share(background, threshold);
      if (cost < least || (cost == least && Math.abs(threshold) < Math.abs(best))) {
        least = cost;
        best = threshold;
      }
    }
    return best;
  }

  private List<Double> leftOutBackground(int fold) {
    List<Sample> seen = new ArrayList<>();
    List<Sample> unseen = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      boolean left = samples.get(i).role() == Sample.Role.BACKGROUND && i % FOLDS == fold;
      (left ? unseen : seen).add(samples.get(i));
    }
    ThemeHead head = fit(seen);
    return unseen.stream().map(each -> head.logOdds(each.meaning(), each.satisfies())).toList();
  }

  private static double share(List<Double> odds, double threshold) {
    return odds.stream().mapToInt(each -> each >= threshold ? 1 : 0).average().orElse(0);
  }

  /** Goes down the gradient from zero weights; samples of each role weigh 1 together. */
  private static ThemeHead fit(List<Sample> samples) {
    int size = samples.getFirst().meaning().length;
    float[][] units = new float[samples.size()][];
    double[] shares = new double[samples.size()];
    for (int i = 0; i < units.length; i++) {
      Sample sample = samples.get(i);
      units[i] = ThemeHead.unit(sample.meaning());
      shares[i] = 1.0 / samples.stream().filter(s -> s.role() == sample.role()).count();
    }
    double[] weights = new double[size + 2];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size + 2];
      for (int i = 0; i < units.length; i++) {
        Sample sample = samples.get(i);
        double query = sample.satisfies() ? QUERY : 0;
        double odds = weights[size] + weights[size + 1] * query;
        odds += SCALE * product(weights, units[i]);
        double error = shares[i] * (ThemeHead.probability(odds) - (sample.isOnTheme() ? 1 : 0));
        for (int k = 0; k < size; k++) {
          gradient[k] += error * SCALE * units[i][k];
        }
        gradient[size] += error;
        gradient[size + 1] += error * query;
      }
      for (int k = 0; k < weights.length; k++) {
        double penalty = k == size ? 0 : PENALTY * weights[k];
        weights[k] -= RATE * (gradient[k] + penalty);
      }
    }
    float[] meaning = new float[size];
    for (int k = 0; k < size; k++) {
      meaning[k] = (float) (SCALE * weights[k]);
    }
    return new ThemeHead(weights[size], meaning, QUERY * weights[size + 1]);
  }

  private static double product(double[] weights, float[] unit) {
    double sum = 0;
    for (int i = 0; i < unit.length; i++) {
      sum += weights[i] * unit[i];
    }
    return sum;
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
